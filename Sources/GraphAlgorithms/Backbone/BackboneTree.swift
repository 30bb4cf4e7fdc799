internal import Graphs

/// The edges of a maximum spanning forest: those that hold the graph together with the most strength.
///
/// Kruskal's algorithm; of equally strong edges the one of lower index comes first.
///
/// - Complexity: O(*n* + *m* log *m*).
///
/// Reference: J. B. Kruskal, "On the shortest spanning subtree of a graph and the traveling salesman problem", *Proc.
/// Am. Math. Soc.* 7, 1956, [doi:10.1090/S0002-9939-1956-0078686-7](https://doi.org/10.1090/S0002-9939-1956-0078686-7).
struct BackboneTree {
  /// Whether the edge belongs to the forest, by edge index.
  let isIncluded: [Bool]

  init(_ graph: WeightedGraph, weightsAs meaning: WeightMeaning) {
    let strengths = graph.edgeWeights().map { meaning.strength(of: $0) }
    let order = strengths.indices.sorted { strengths[$0] != strengths[$1] ? strengths[$0] > strengths[$1] : $0 < $1 }
    let sources = graph.edgeSources(), targets = graph.edgeTargets()
    var sets = UnionFind(count: graph.nodeCount), isIncluded = [Bool](repeating: false, count: graph.edgeCount)
    for edge in order {
      isIncluded[edge] = sets.merge(Int(sources[edge]), Int(targets[edge]))
    }
    self.isIncluded = isIncluded
  }
}
