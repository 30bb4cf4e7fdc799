public import Graphs

extension WeightedGraph {
  /// Counts the edges of each node.
  ///
  /// - Parameter normalized: Divide by the number of other nodes, giving 0...1.
  /// - Returns: One count per node, in node order.
  /// - Complexity: O(*n*).
  ///
  /// NetworkX: `G.degree`, normalized `degree_centrality`.
  public func degree(normalized: Bool = false) -> NodeScores {
    let divisor = normalized ? Double(max(nodeCount - 1, 1)) : 1
    return NodeScores((0..<nodeCount).map { Double(degree(of: $0)) / divisor })
  }
}
