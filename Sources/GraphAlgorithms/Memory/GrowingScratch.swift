/// Memory that grows at its end, for the inner loops of an algorithm: indices are checked in debug builds and trusted
/// in release builds.
final class GrowingScratch<Element: BitwiseCopyable> {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int

  /// The number of elements.
  private(set) var count = 0

  init(capacity: Int = 64) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count, "Index out of range")
      return base[index]
    }
    @inline(__always) set {
      assert(index >= 0 && index < count, "Index out of range")
      base[index] = newValue
    }
  }

  @inline(__always) func append(_ element: Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count += 1
  }

  @inline(__always) func removeLast() -> Element {
    assert(count > 0, "Nothing to remove")
    count -= 1
    return base[count]
  }

  /// Removes everything, and keeps the memory.
  func removeAll() { count = 0 }

  @inline(never) private func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
