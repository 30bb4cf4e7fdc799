internal import Graphs

/// The edges of a maximum spanning forest: those that hold the graph together with the most strength.
///
/// - Complexity: That of ``Graphs/WeightedGraph/maximumSpanningTree(weightsAs:)``.
struct BackboneTree {
  /// Whether the edge belongs to the forest, by edge index.
  let isIncluded: [Bool]

  init(_ graph: WeightedGraph, weightsAs meaning: WeightMeaning) {
    var isIncluded = [Bool](repeating: false, count: graph.edgeCount)
    for edge in graph.maximumSpanningTree(weightsAs: meaning) { isIncluded[edge] = true }
    self.isIncluded = isIncluded
  }
}
