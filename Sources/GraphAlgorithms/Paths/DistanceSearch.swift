internal import Graphs

/// Dijkstra's algorithm for distances alone, where it doesn't matter which of several shortest paths is found.
///
/// One search object serves many sources in turn, and reuses its memory.
final class DistanceSearch {
  private let rows: Rows
  private let lengths: UnsafeBufferPointer<Double>
  private let tentative: Scratch<Double>
  private var heap = MinimumHeap()

  private init(rows: Rows, lengths: UnsafeBufferPointer<Double>) {
    self.rows = rows
    self.lengths = lengths
    tentative = Scratch(repeating: 0, count: rows.nodeCount)
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

  /// Calls `body` with the distance of every other node that can be reached, in ascending order.
  ///
  /// - Complexity: O(*m* log *n*).
  func run(from source: Int, _ body: (Double) -> Void) {
    tentative.fill(.infinity)
    heap.removeAll()
    tentative[source] = 0
    heap.insert(source, key: 0)
    while let entry = heap.popMinimum() {
      // The bits of positive numbers are in the order of the numbers.
      let node = Int(entry.node), distance = Double(bitPattern: entry.key)
      guard tentative[node] == distance else { continue }
      if node != source { body(distance) }
      for arc in rows.arcs(of: node) {
        let neighbor = rows.neighbor(arc), candidate = distance + lengths[arc]
        if candidate < tentative[neighbor] {
          tentative[neighbor] = candidate
          heap.insert(neighbor, key: candidate.bitPattern)
        }
      }
    }
  }
}
