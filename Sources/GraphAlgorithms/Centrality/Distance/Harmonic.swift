public import Graphs

extension WeightedGraph {
  /// Scores each node by the sum of the inverse distances to the others; those out of reach give 0.
  ///
  /// - Parameters:
  ///   - meaning: What a weight says. By default paths are counted in hops, as in NetworkX; `strength` gives an edge
  ///     length 1/*w*.
  ///   - normalized: Divide by the number of other nodes, as igraph does.
  ///   - threads: How many threads work on it; the result is the same for any number.
  /// - Returns: One score per node, in node order.
  /// - Complexity: O(*n m*) by hops, in 64-fold bit-parallel; O(*n m* log *n*) by length.
  ///
  /// NetworkX: `harmonic_centrality`.
  ///
  /// Reference: P. Boldi, S. Vigna, "Axioms for Centrality", *Internet Mathematics* 10, 2014,
  /// [doi:10.1080/15427951.2013.865686](https://doi.org/10.1080/15427951.2013.865686).
  public func harmonic(
    weightsAs meaning: WeightMeaning = .none, normalized: Bool = false, threads: Int = 1
  ) -> NodeScores {
    let divisor = normalized ? Double(max(nodeCount - 1, 1)) : 1
    return scoresByDistance(weightsAs: meaning, threads: threads) { distances in
      var sum = 0.0
      distances.forEach { sum += $1 / $0 }
      return sum / divisor
    }
  }
}
