import Primitives

/// The queue of Dijkstra's algorithm: buckets where the lengths of a graph allow it, a heap where they differ too much.
///
/// Nodes whose keys are closer than half the shortest edge may come in any order, and a node may come more than once.
final class NodeQueue {
  private let buckets: BucketQueue
  private let heap = MinimumHeap()
  private let hasBuckets: Bool
  /// The binary logarithm of a bucket's width.
  private let shift: UInt64

  /// A queue for edges whose keys are in the given range.
  init(shortest: UInt64, longest: UInt64) {
    shift = UInt64(max(0, 62 - shortest.leadingZeroBitCount))
    hasBuckets = shortest > 1 && longest >> shift <= UInt64(BucketQueue.maximumSpan)
    buckets = BucketQueue(span: hasBuckets ? Int(longest >> shift) + 1 : 1)
  }

  /// Empties the queue, and keeps the memory.
  func removeAll() {
    if hasBuckets { buckets.removeAll() } else { heap.removeAll() }
  }

  /// Inserts a node; the key is no lower than that of the node that was taken last.
  @inline(__always) func insert(_ node: Int, key: UInt64) {
    if hasBuckets {
      buckets.insert(node, bucket: Int(truncatingIfNeeded: key >> shift))
    } else {
      heap.insert(node, key: key)
    }
  }

  /// Removes and returns one of the first nodes.
  @inline(__always) func pop() -> Int? {
    hasBuckets ? buckets.pop() : heap.popMinimum().map { Int($0.node) }
  }
}
