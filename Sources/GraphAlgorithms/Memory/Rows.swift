internal import Graphs

/// A graph's arcs as bare memory, for inner loops: indices are checked in debug builds and trusted in release builds.
///
/// Nobody writes to the memory, so threads may share it as long as it is valid.
struct Rows: @unchecked Sendable {
  /// Where the arcs of each node start; one more entry than nodes.
  let starts: UnsafeBufferPointer<Int32>
  /// The other end of every arc, ascending inside a row.
  let neighbors: UnsafeBufferPointer<Int32>
  /// The number of nodes.
  var nodeCount: Int { starts.count - 1 }

  /// The positions of a node's arcs.
  @inline(__always) func arcs(of node: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(starts[node]), Int(starts[node + 1])))
  }

  /// The node at the other end of an arc.
  @inline(__always) func neighbor(_ arc: Int) -> Int { Int(neighbors[arc]) }
}

extension WeightedGraph {
  /// Calls `body` with the arcs, which are valid only during the call.
  func withRows<Result>(_ body: (Rows) throws -> Result) rethrows -> Result {
    try rowStarts.withUnsafeBufferPointer { starts in
      try neighbors.withUnsafeBufferPointer { try body(Rows(starts: starts, neighbors: $0)) }
    }
  }

  /// The strength of every arc under a reading of the weights.
  func arcStrengths(_ meaning: WeightMeaning) -> [Double] {
    meaning == .strength ? arcWeights : arcWeights.map { meaning.strength(of: $0) }
  }
}
