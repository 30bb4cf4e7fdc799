import Primitives

/// A queue of nodes for Dijkstra's algorithm, in buckets of at most half the shortest edge.
///
/// No edge joins two nodes of the same bucket on a shortest path, so the nodes of a bucket may be taken in any order,
/// and nothing need be sorted. A node may be in the queue more than once: a search that finds a shorter way inserts it
/// again and skips what is stale.
///
/// Reference: E. A. Dinic, "Economical algorithms for finding shortest paths in a network", *Transportation Modeling
/// Systems*, 1978.
final class BucketQueue {
  /// The most buckets an edge may span for this to be worth while.
  static let maximumSpan = 1 << 16

  private struct Entry: BitwiseCopyable {
    let node: Int32
    let next: Int32
  }

  /// The last entry of each bucket, −1 where it is empty; a ring that spans the longest edge.
  private let heads: Scratch<Int32>
  /// Which buckets hold something, a bit for each.
  private let occupied: Scratch<UInt64>
  private let mask: Int
  private let entries = GrowingScratch<Entry>()
  private var count = 0
  /// The bucket from which nodes are taken.
  private(set) var bucket = 0

  /// Room for edges that span no more than the given number of buckets.
  init(span: Int) {
    var size = 64
    while size < span + 2 { size *= 2 }
    heads = Scratch(repeating: -1, count: size)
    occupied = Scratch(repeating: 0, count: size / 64)
    mask = size - 1
  }

  /// Empties the queue, and keeps the memory.
  func removeAll() {
    if count > 0 {
      heads.fill(-1)
      occupied.fill(0)
    }
    entries.removeAll()
    count = 0
    bucket = 0
  }

  /// Inserts a node into a bucket no lower than the present one and no further from it than the span.
  @inline(__always) func insert(_ node: Int, bucket: Int) {
    let place = bucket & mask
    entries.append(Entry(node: Int32(truncatingIfNeeded: node), next: heads[place]))
    heads[place] = Int32(truncatingIfNeeded: entries.count - 1)
    occupied[place >> 6] |= 1 << UInt64(place & 63)
    count += 1
  }

  /// Removes and returns a node of the lowest bucket, which becomes the present one.
  func pop() -> Int? {
    guard count > 0 else { return nil }
    count -= 1
    var place = bucket & mask
    if heads[place] < 0 {
      bucket += distanceToOccupied(from: place)
      place = bucket & mask
    }
    let entry = entries[Int(heads[place])]
    heads[place] = entry.next
    if entry.next < 0 { occupied[place >> 6] &= ~(1 << UInt64(place & 63)) }
    return Int(entry.node)
  }

  /// How far round the ring the next occupied bucket is.
  private func distanceToOccupied(from place: Int) -> Int {
    let bits = occupied[place >> 6] >> UInt64(place & 63)
    if bits != 0 { return bits.trailingZeroBitCount }
    var word = place >> 6, distance = 64 - place & 63
    while true {
      word = word + 1 == occupied.count ? 0 : word + 1
      if occupied[word] != 0 { return distance + occupied[word].trailingZeroBitCount }
      distance += 64
    }
  }
}
