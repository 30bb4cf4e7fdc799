public import Graphs

extension WeightedGraph {
  /// Counts the triangles that each node is part of.
  ///
  /// - Parameter threads: How many threads work on it; the result is the same for any number.
  /// - Returns: One count per node, in node order; they sum to three times the number of triangles.
  /// - Complexity: O(*m*^1.5).
  ///
  /// Weights play no part. NetworkX: `triangles`.
  public func triangles(threads: Int = 1) -> NodeScores {
    NodeScores(triangleCounts(threads: threads).map { Double($0) })
  }
}

extension MeasureDescriptor {
  static let triangles = MeasureDescriptor(
    summary: "number of triangles", weights: .ignored, isCount: true, canUseThreads: true
  ) { graph, _, options in graph.triangles(threads: options.threads) }
}
