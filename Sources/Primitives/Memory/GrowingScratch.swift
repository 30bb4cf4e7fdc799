/// Memory that grows at its end, for the inner loops of an algorithm: indices are checked in debug builds and trusted
/// in release builds.
@usableFromInline package final class GrowingScratch<Element: BitwiseCopyable> {
  // No access goes on while another begins, and no other thread has it: a check at each would be a quarter of a search.
  @exclusivity(unchecked) @usableFromInline var base: UnsafeMutablePointer<Element>
  @exclusivity(unchecked) @usableFromInline var capacity: Int

  @exclusivity(unchecked) @usableFromInline var filled = 0

  /// The number of elements.
  @inlinable package var count: Int { filled }

  /// Room for some elements, more when they come.
  @inlinable package init(capacity: Int = 64) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  @inlinable deinit { base.deallocate() }

  /// An element.
  @inlinable package subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count, "Index out of range")
      return base[index]
    }
    @inline(__always) set {
      assert(index >= 0 && index < count, "Index out of range")
      base[index] = newValue
    }
  }

  /// Adds an element.
  @inlinable @inline(__always) package func append(_ element: Element) {
    if count == capacity { grow() }
    (base + filled).initialize(to: element)
    filled += 1
  }

  /// Takes the last element away.
  @inlinable @inline(__always) package func removeLast() -> Element {
    assert(count > 0, "Nothing to remove")
    filled -= 1
    return base[filled]
  }

  /// Removes everything, and keeps the memory.
  @inlinable package func removeAll() { filled = 0 }

  @inlinable @inline(never) func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
