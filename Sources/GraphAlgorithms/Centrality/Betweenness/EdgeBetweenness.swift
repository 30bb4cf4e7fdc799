public import Graphs

extension WeightedGraph {
  /// Scores each edge by the shortest paths that run along it.
  ///
  /// - Parameter options: The meaning of weights, normalization, and threads.
  /// - Returns: One score per edge, in edge order.
  /// - Complexity: O(*n m* log *n*) time by length, O(*n m*) by hops, and O(*n* + *m*) space.
  ///
  /// Each unordered pair counts once, as in NetworkX (`edge_betweenness_centrality`) and igraph. Ties are exact, as
  /// ``betweenness(_:)`` says.
  ///
  /// References: M. Girvan, M. E. J. Newman, "Community structure in social and biological networks", *PNAS* 99, 2002,
  /// [doi:10.1073/pnas.122653799](https://doi.org/10.1073/pnas.122653799); U. Brandes, "On variants of shortest-path
  /// betweenness centrality and their generic computation", *Social Networks* 30, 2008,
  /// [doi:10.1016/j.socnet.2007.11.001](https://doi.org/10.1016/j.socnet.2007.11.001).
  public func edgeBetweenness(_ options: BetweennessOptions = BetweennessOptions()) -> EdgeScores {
    let sums =
      hasEqualLengths(options.weightsAs)
      ? hopEdgeDependencies(options)
      : lengthEdgeDependencies(options)
    // Every pair was seen from both its ends.
    let factor = options.isNormalized && nodeCount > 1 ? 1 / (Double(nodeCount) * Double(nodeCount - 1)) : 0.5
    return EdgeScores(sums.map { $0 * factor })
  }
}
