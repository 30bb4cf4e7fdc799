public import Graphs

extension WeightedGraph {
  /// The share of pairs of nodes that are tied, 0...1; 0 for fewer than two nodes.
  ///
  /// - Complexity: O(1).
  ///
  /// NetworkX: `density`.
  public var density: Double {
    nodeCount > 1 ? 2 * Double(edgeCount) / (Double(nodeCount) * Double(nodeCount - 1)) : 0
  }
}
