internal import Graphs
internal import Primitives

/// Dijkstra's algorithm for distances alone, where it doesn't matter which of several shortest paths is found.
///
/// One search object serves many sources in turn, and reuses its memory.
final class DistanceSearch {
  private let rows: Rows
  private let lengths: UnsafeBufferPointer<Double>
  private let tentative: Scratch<Double>
  private let isSettled: Scratch<Bool>
  private let queue: NodeQueue
  /// Turns a distance into a key of the queue.
  private let scale: Double
  private let keysAreScaled: Bool

  private init(rows: Rows, lengths: UnsafeBufferPointer<Double>) {
    self.rows = rows
    self.lengths = lengths
    tentative = Scratch(repeating: 0, count: rows.nodeCount)
    isSettled = Scratch(repeating: false, count: rows.nodeCount)
    let shortest = lengths.min() ?? 1, longest = lengths.max() ?? 1
    // The shortest edge is four units of the key, so that rounding stays below the half of it that the queue allows
    // for. No distance exceeds the longest edge times the number of nodes.
    scale = 4 / shortest
    let isWithinRange = longest / shortest < 0x1p60 / Double(max(rows.nodeCount, 1))
    keysAreScaled = isWithinRange
    queue =
      isWithinRange
      ? NodeQueue(shortest: 4, longest: UInt64(longest * scale) + 1) : NodeQueue(shortest: 1, longest: .max)
  }

  /// Calls `body` with a search that is valid only during the call.
  static func with<Result>(
    _ graph: WeightedGraph, weightsAs meaning: WeightMeaning, _ body: (DistanceSearch) -> Result
  ) -> Result {
    let lengths = graph.arcWeights.map { meaning.length(of: $0) }
    return lengths.withUnsafeBufferPointer { lengths in
      graph.withRows { body(DistanceSearch(rows: $0, lengths: lengths)) }
    }
  }

  /// Calls `body` with the distance of every other node that can be reached, nearer ones first but for small
  /// differences.
  ///
  /// - Complexity: O(*m* log *n*), or O(*n* + *m*) where the lengths allow for buckets.
  @inline(__always) func run(from source: Int, _ body: (Double) -> Void) { run(from: source) { body($1) } }

  /// The same with the node that is that far.
  @inline(__always) func run(from source: Int, _ body: (_ node: Int, _ distance: Double) -> Void) {
    run(from: CollectionOfOne(source), body)
  }

  /// The same from several nodes, each in a component of its own.
  @inline(__always)
  func run(from sources: some Sequence<Int>, _ body: (_ node: Int, _ distance: Double) -> Void) {
    tentative.fill(.infinity)
    isSettled.fill(false)
    queue.removeAll()
    for source in sources {
      tentative[source] = 0
      queue.insert(source, key: 0)
    }
    while let node = queue.pop() {
      guard !isSettled[node] else { continue }
      isSettled[node] = true
      let distance = tentative[node]
      if distance > 0 { body(node, distance) }
      for arc in rows.arcs(of: node) {
        let neighbor = rows.neighbor(arc), candidate = distance + lengths[arc]
        if candidate < tentative[neighbor] {
          tentative[neighbor] = candidate
          queue.insert(neighbor, key: key(candidate))
        }
      }
    }
  }

  /// The bits of positive numbers are in the order of the numbers.
  @inline(__always) private func key(_ distance: Double) -> UInt64 {
    keysAreScaled ? UInt64(distance * scale) : distance.bitPattern
  }
}
