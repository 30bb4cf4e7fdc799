public import Graphs

extension WeightedGraph {
  /// Counts the edges of each node.
  ///
  /// - Parameter isNormalized: Divide by the number of other nodes, giving 0...1.
  /// - Returns: One count per node, in node order.
  /// - Complexity: O(*n*).
  ///
  /// NetworkX: `G.degree`, normalized `degree_centrality`.
  public func degree(isNormalized: Bool = false) -> NodeScores {
    let divisor = isNormalized ? Double(max(nodeCount - 1, 1)) : 1
    return NodeScores((0..<nodeCount).map { Double(degree(of: $0)) / divisor })
  }
}

extension MeasureDescriptor {
  static let degree = MeasureDescriptor(
    summary: "number of ties", weights: .ignored, canBeNormalized: true, isCount: true
  ) { graph, _, options in graph.degree(isNormalized: options.isNormalized) }
}
