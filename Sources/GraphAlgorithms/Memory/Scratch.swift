/// Memory of fixed size for the inner loops of an algorithm: indices are checked in debug builds and trusted in release
/// builds.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  private let base: UnsafeMutablePointer<Element>

  /// The number of elements.
  let count: Int

  init(repeating value: Element, count: Int) {
    self.count = count
    base = .allocate(capacity: count)
    base.initialize(repeating: value, count: count)
  }

  /// Room for elements that are set before they are read; pages that never are cost nothing.
  init(capacity: Int) {
    count = capacity
    base = .allocate(capacity: capacity)
  }

  init(copying elements: [Element]) {
    count = elements.count
    base = .allocate(capacity: elements.count)
    elements.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { base.initialize(from: start, count: source.count) }
    }
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count, "Index out of range")
      return base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count, "Index out of range")
      base[index] = newValue
    }
  }

  /// Where the elements are.
  var pointer: UnsafePointer<Element> { UnsafePointer(base) }

  /// Sets every element.
  func fill(_ value: Element) { base.update(repeating: value, count: count) }

  /// A copy of the elements.
  func array() -> [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
