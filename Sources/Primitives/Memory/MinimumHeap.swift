/// A four-ary heap of nodes by key, smallest key first, equal keys by node.
///
/// Four, because four entries fill a cache line and the tree is half as deep as one of pairs: fewer lines to wait for
/// outweigh the two more comparisons of each level.
///
/// A node may be in it more than once: a search that finds a shorter way inserts the node again and skips what is
/// stale.
@usableFromInline package final class MinimumHeap {
  /// A node and its key.
  @usableFromInline package struct Entry: Hashable, BitwiseCopyable {
    package let key: UInt64
    package let node: Int32

    @inline(__always) static func precedes(_ a: Entry, _ b: Entry) -> Bool {
      a.key < b.key || (a.key == b.key && a.node < b.node)
    }
  }

  private let entries = GrowingScratch<Entry>()

  /// An empty heap.
  package init() {}

  /// Removes everything, and keeps the memory.
  package func removeAll() { entries.removeAll() }

  /// Inserts a node.
  ///
  /// - Complexity: O(log *k*) for *k* entries.
  package func insert(_ node: Int, key: UInt64) {
    let entry = Entry(key: key, node: Int32(truncatingIfNeeded: node))
    var position = entries.count
    entries.append(entry)
    while position > 0 {
      let parent = (position - 1) / 4
      guard Entry.precedes(entry, entries[parent]) else { break }
      entries[position] = entries[parent]
      position = parent
    }
    entries[position] = entry
  }

  /// Removes and returns the first entry.
  ///
  /// - Complexity: O(log *k*) for *k* entries.
  package func popMinimum() -> Entry? {
    guard entries.count > 0 else { return nil }
    let last = entries.removeLast()
    guard entries.count > 0 else { return last }
    let first = entries[0]
    var position = 0
    while 4 * position + 1 < entries.count {
      var smallest = 4 * position + 1
      for child in (smallest + 1)..<max(smallest + 1, min(smallest + 4, entries.count))
      where Entry.precedes(entries[child], entries[smallest]) { smallest = child }
      guard Entry.precedes(entries[smallest], last) else { break }
      entries[position] = entries[smallest]
      position = smallest
    }
    entries[position] = last
    return first
  }
}
