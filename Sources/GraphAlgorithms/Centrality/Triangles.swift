public import Graphs

extension WeightedGraph {
  /// Counts the triangles that each node is part of.
  ///
  /// - Returns: One count per node, in node order; they sum to three times the number of triangles.
  /// - Complexity: O(*m*^1.5).
  ///
  /// Weights play no part. NetworkX: `triangles`.
  public func triangles() -> NodeScores {
    let counts = Scratch(repeating: 0.0, count: nodeCount)
    forEachTriangle { nodes, _ in
      counts[nodes.0] += 1
      counts[nodes.1] += 1
      counts[nodes.2] += 1
    }
    return NodeScores(counts.array())
  }
}
