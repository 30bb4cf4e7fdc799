/// A four-ary heap of nodes by key, smallest key first, equal keys by node.
///
/// A node may be in it more than once: a search that finds a shorter way inserts the node again and skips what is stale.
struct MinimumHeap {
  /// A node and its key.
  struct Entry: Hashable {
    let key: UInt64
    let node: Int32

    @inline(__always) static func precedes(_ a: Entry, _ b: Entry) -> Bool {
      a.key < b.key || (a.key == b.key && a.node < b.node)
    }
  }

  private var entries: [Entry] = []

  /// Whether there is nothing left.
  var isEmpty: Bool { entries.isEmpty }

  /// Removes everything, and keeps the memory.
  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// Inserts a node.
  ///
  /// - Complexity: O(log *k*) for *k* entries.
  @inline(__always) mutating func insert(_ node: Int, key: UInt64) {
    let entry = Entry(key: key, node: Int32(truncatingIfNeeded: node))
    entries.append(entry)
    entries.withUnsafeMutableBufferPointer { heap in
      var position = heap.count - 1
      while position > 0 {
        let parent = (position - 1) / 4
        guard Entry.precedes(entry, heap[parent]) else { break }
        heap[position] = heap[parent]
        position = parent
      }
      heap[position] = entry
    }
  }

  /// Removes and returns the first entry.
  ///
  /// - Complexity: O(log *k*) for *k* entries.
  @inline(__always) mutating func popMinimum() -> Entry? {
    guard let last = entries.popLast() else { return nil }
    guard let first = entries.first else { return last }
    entries.withUnsafeMutableBufferPointer { heap in
      var position = 0
      while true {
        let firstChild = 4 * position + 1
        guard firstChild < heap.count else { break }
        var smallest = firstChild
        for child in (firstChild + 1)..<max(firstChild + 1, min(firstChild + 4, heap.count))
        where Entry.precedes(heap[child], heap[smallest]) { smallest = child }
        guard Entry.precedes(heap[smallest], last) else { break }
        heap[position] = heap[smallest]
        position = smallest
      }
      heap[position] = last
    }
    return first
  }
}
