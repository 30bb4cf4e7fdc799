extension WeightedGraph {
  /// Checks everything that the algorithms rely on, for tests; nil if all is well, else what is wrong.
  ///
  /// - Complexity: O(*n* + *m* log *m*).
  package func brokenInvariant() -> String? {
    guard rowStarts.first == 0, Int(rowStarts[nodeCount]) == neighbors.count else { return "rows don't span the arcs" }
    guard neighbors.count == 2 * edgeCount, arcWeights.count == neighbors.count, arcEdges.count == neighbors.count,
      edgeStarts.count == rowStarts.count, Int(edgeStarts[nodeCount]) == edgeCount
    else { return "arrays differ in length" }
    let (sources, targets, edgeWeights) = (edgeSources(), edgeTargets(), edgeWeights())
    for edge in 0..<edgeCount {
      guard sources[edge] >= 0, sources[edge] < targets[edge], targets[edge] < nodeCount else {
        return "edge \(edge) has wrong ends"
      }
      guard edgeWeights[edge] > 0, edgeWeights[edge].isFinite else { return "edge \(edge) has a wrong weight" }
      if edge > 0, (sources[edge - 1], targets[edge - 1]) >= (sources[edge], targets[edge]) {
        return "edge \(edge) is out of order"
      }
    }
    guard (0..<edgeCount).allSatisfy({ edge($0) == Edge(sources[$0], targets[$0], edgeWeights[$0]) }) else {
      return "edges are not what the list of them says"
    }
    return brokenArc(sources, targets, edgeWeights)
  }

  private func brokenArc(_ sources: [Int32], _ targets: [Int32], _ edgeWeights: [Double]) -> String? {
    for node in 0..<nodeCount {
      var previous: Int32 = -1
      for arc in arcRange(of: node) {
        let edge = Int(arcEdges[arc]), ends = (min(Int32(node), neighbors[arc]), max(Int32(node), neighbors[arc]))
        guard neighbors[arc] > previous else { return "arc \(arc) is out of order" }
        guard (sources[edge], targets[edge]) == ends, edgeWeights[edge] == arcWeights[arc] else {
          return "arc \(arc) is not its edge's"
        }
        previous = neighbors[arc]
      }
    }
    return nil
  }
}

extension WeightedGraph.Edge {
  fileprivate init(_ source: Int32, _ target: Int32, _ weight: Double) {
    self.init(source: Int(source), target: Int(target), weight: weight)
  }
}
