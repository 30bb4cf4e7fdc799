public import Graphs

extension WeightedGraph {
  /// Scores each node by the mean degree of its neighbours.
  ///
  /// - Parameter meaning: What a weight says. By default every neighbour counts alike; with `strength` each counts in
  ///   proportion to the weight of the edge to it.
  /// - Returns: One mean per node, in node order, 0 for nodes without edges.
  /// - Complexity: O(*n* + *m*).
  ///
  /// NetworkX: `average_neighbor_degree`, with `weight` for strengths; igraph: `knn`, where nodes without edges have
  /// NaN.
  ///
  /// Reference: A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani, "The architecture of complex weighted
  /// networks", *PNAS* 101, 2004, [doi:10.1073/pnas.0400087101](https://doi.org/10.1073/pnas.0400087101).
  public func averageNeighborDegree(weightsAs meaning: WeightMeaning = .none) -> NodeScores {
    let strengths = arcStrengths(meaning)
    return NodeScores(
      (0..<nodeCount).map { node in
        var sum = 0.0, total = 0.0
        for arc in arcRange(of: node) {
          sum += strengths[arc] * Double(degree(of: Int(neighbors[arc])))
          total += strengths[arc]
        }
        return total > 0 ? sum / total : 0
      })
  }
}

extension MeasureDescriptor {
  static let averageNeighborDegree = MeasureDescriptor(
    summary: "mean degree of its neighbours", weights: .read(as: .none)
  ) { graph, weights, _ in graph.averageNeighborDegree(weightsAs: weights) }
}
