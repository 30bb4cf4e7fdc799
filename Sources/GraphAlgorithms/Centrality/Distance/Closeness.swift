public import Graphs

/// How closeness treats nodes that a node cannot reach.
public enum ClosenessScaling: String, Hashable, Sendable, CaseIterable {
  /// Wasserman and Faust's: the component's closeness times the share of the other nodes that are in the component.
  /// NetworkX's default.
  case wassermanFaust
  /// The inverse mean distance within the node's component, whatever its size; igraph's. A node without edges has 0.
  case component
}

extension WeightedGraph {
  /// Scores each node by the inverse of its mean distance to the others.
  ///
  /// - Parameters:
  ///   - meaning: What a weight says. By default paths are counted in hops, as in NetworkX; `strength` gives an edge
  ///     length 1/*w*.
  ///   - scaling: How nodes out of reach count.
  ///   - threads: How many threads work on it; the result is the same for any number.
  /// - Returns: One score per node, in node order, 0 for nodes without edges.
  /// - Complexity: O(*n m*) by hops, in 64-fold bit-parallel; O(*n m* log *n*) by length.
  ///
  /// With *r* nodes in the component, itself included, and distances that sum to *D*, a node has (*r* − 1)/*D*, times
  /// (*r* − 1)/(*n* − 1) when scaled after Wasserman and Faust, as `closeness_centrality` of NetworkX does by default.
  ///
  /// References: L. C. Freeman, "Centrality in social networks", *Social Networks* 1, 1978,
  /// [doi:10.1016/0378-8733(78)90021-7](https://doi.org/10.1016/0378-8733(78)90021-7); S. Wasserman, K. Faust, *Social
  /// Network Analysis*, Cambridge 1994, [doi:10.1017/CBO9780511815478](https://doi.org/10.1017/CBO9780511815478).
  public func closeness(
    weightsAs meaning: WeightMeaning = .none, scaling: ClosenessScaling = .wassermanFaust, threads: Int = 1
  ) -> NodeScores {
    let others = Double(max(nodeCount - 1, 1))
    return scoresByDistance(weightsAs: meaning, threads: threads) { distances in
      var reached = 0.0, total = 0.0
      distances.forEach { distance, count in
        reached += count
        total += distance * count
      }
      guard total > 0 else { return 0 }
      return scaling == .component ? reached / total : reached / total * (reached / others)
    }
  }
}
