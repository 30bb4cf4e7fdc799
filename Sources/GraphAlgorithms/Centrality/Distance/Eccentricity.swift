public import Graphs

extension WeightedGraph {
  /// Scores each node by its distance to the farthest node that it reaches.
  ///
  /// - Parameters:
  ///   - meaning: What a weight says. By default paths are counted in hops; `strength` gives an edge length 1/*w*.
  ///   - threads: How many threads work on it; the result is the same for any number.
  ///   - progress: Who is told how far it is.
  /// - Returns: One distance per node, in node order, 0 for nodes without edges.
  /// - Complexity: O(*n m*) by hops, in 64-fold bit-parallel; O(*n m* log *n*) by length.
  ///
  /// Distances are within the node's component, as in igraph; NetworkX refuses disconnected graphs. The largest is
  /// ``diameter(weightsAs:)``.
  ///
  /// Reference: P. Hage, F. Harary, "Eccentricity and centrality in networks", *Social Networks* 17, 1995,
  /// [doi:10.1016/0378-8733(94)00248-9](https://doi.org/10.1016/0378-8733(94)00248-9).
  public func eccentricity(
    weightsAs meaning: WeightMeaning = .none, threads: Int = 1, progress: ComputationProgress = .untold
  ) -> NodeScores {
    scoresByDistance(weightsAs: meaning, threads: threads, progress) { distances in
      var farthest = 0.0
      distances.forEach { distance, _ in farthest = max(farthest, distance) }
      return farthest
    }
  }
}

extension MeasureDescriptor {
  static let eccentricity = MeasureDescriptor(
    summary: "distance to the farthest it can reach", weights: .read(as: .none), canUseThreads: true
  ) { graph, weights, options in
    graph.eccentricity(weightsAs: weights, threads: options.threads, progress: options.progress)
  }
}
