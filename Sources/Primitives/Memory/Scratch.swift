/// Memory of fixed size for the inner loops of an algorithm: indices are checked in debug builds and trusted in release
/// builds.
///
/// `@usableFromInline`, as all types here whose functions other modules specialize: without it the compiler (6.3) keeps
/// the bodies of inlinable functions to itself, and every access to an element goes through its generic form.
@usableFromInline package struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline let base: UnsafeMutablePointer<Element>

  /// The number of elements.
  @usableFromInline package let count: Int

  /// Elements that are all alike.
  @inlinable package init(repeating value: Element, count: Int) {
    self.count = count
    base = .allocate(capacity: count)
    base.initialize(repeating: value, count: count)
  }

  /// Room for elements that are set before they are read; pages that never are cost nothing.
  @inlinable package init(capacity: Int) {
    count = capacity
    base = .allocate(capacity: capacity)
  }

  /// The elements of an array.
  @inlinable package init(copying elements: [Element]) {
    count = elements.count
    base = .allocate(capacity: elements.count)
    elements.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { base.initialize(from: start, count: source.count) }
    }
  }

  @inlinable deinit { base.deallocate() }

  /// An element.
  @inlinable package subscript(index: Int) -> Element {
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
  @inlinable package var pointer: UnsafePointer<Element> { UnsafePointer(base) }

  /// Sets every element.
  @inlinable package func fill(_ value: Element) { base.update(repeating: value, count: count) }

  /// A copy of the elements.
  @inlinable package func array() -> [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
