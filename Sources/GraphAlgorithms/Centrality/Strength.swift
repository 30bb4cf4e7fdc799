public import Graphs

extension WeightedGraph {
  /// Sums the weights of each node's edges.
  ///
  /// - Parameter meaning: What a weight says; with `none` every edge counts 1, and the sum is the degree.
  /// - Returns: One sum per node, in node order.
  /// - Complexity: O(*n* + *m*).
  ///
  /// NetworkX: `G.degree(weight="weight")`, also called weighted degree.
  ///
  /// Reference: A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani, "The architecture of complex weighted
  /// networks", *PNAS* 101, 2004, [doi:10.1073/pnas.0400087101](https://doi.org/10.1073/pnas.0400087101).
  public func strength(weightsAs meaning: WeightMeaning = .strength) -> NodeScores {
    NodeScores(
      (0..<nodeCount).map { node in
        arcWeights[arcRange(of: node)].reduce(0) { $0 + meaning.strength(of: $1) }
      })
  }
}

extension MeasureDescriptor {
  static let strength = MeasureDescriptor(
    summary: "sum of the weights of the ties", weights: .read(as: .strength)
  ) { graph, weights, _ in graph.strength(weightsAs: weights) }
}
