internal import Graphs

extension WeightedGraph {
  /// The graph of the same nodes and some of the edges.
  ///
  /// - Parameter weight: The weight an edge gets, nil to leave it out.
  /// - Returns: The graph, its edges in the order they had.
  /// - Complexity: O(*n* + *m*).
  func keepingEdges(_ weight: (_ index: Int, _ edge: Edge) -> Double?) -> WeightedGraph {
    var sources: [Int32] = [], targets: [Int32] = [], weights: [Double] = []
    for (index, edge) in edges.enumerated() {
      guard let weight = weight(index, edge) else { continue }
      sources.append(Int32(truncatingIfNeeded: edge.source))
      targets.append(Int32(truncatingIfNeeded: edge.target))
      weights.append(weight)
    }
    return WeightedGraph(nodeCount: nodeCount, sortedSources: sources, targets: targets, weights: weights)
  }
}
