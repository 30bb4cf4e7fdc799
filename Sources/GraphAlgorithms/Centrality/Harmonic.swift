public import Graphs

extension WeightedGraph {
  /// Scores each node by the sum of the inverse distances to the others; those out of reach give 0.
  ///
  /// - Parameters:
  ///   - meaning: What a weight says. By default paths are counted in hops, as in NetworkX; `strength` gives an edge
  ///     length 1/*w*.
  ///   - normalized: Divide by the number of other nodes, as igraph does.
  /// - Returns: One score per node, in node order.
  /// - Complexity: O(*n m*) by hops, in 64-fold bit-parallel; O(*n m* log *n*) by length.
  ///
  /// NetworkX: `harmonic_centrality`.
  ///
  /// Reference: P. Boldi, S. Vigna, "Axioms for Centrality", *Internet Mathematics* 10, 2014,
  /// [doi:10.1080/15427951.2013.865686](https://doi.org/10.1080/15427951.2013.865686).
  public func harmonic(weightsAs meaning: WeightMeaning = .none, normalized: Bool = false) -> NodeScores {
    var scores = [Double](repeating: 0, count: nodeCount)
    let divisor = normalized ? Double(max(nodeCount - 1, 1)) : 1
    if meaning == .none {
      forEachHopLevels { node, counts in
        scores[node] = counts.enumerated().reduce(0) { $0 + Double($1.element) / Double($1.offset + 1) } / divisor
      }
    } else {
      DistanceSearch.with(self, weightsAs: meaning) { search in
        for node in 0..<nodeCount {
          var sum = 0.0
          search.run(from: node) { sum += 1 / $0 }
          scores[node] = sum / divisor
        }
      }
    }
    return NodeScores(scores)
  }
}
