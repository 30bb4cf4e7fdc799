public import Graphs

extension WeightedGraph {
  /// Which edges are among the strongest of either of their ends.
  ///
  /// - Parameters:
  ///   - count: How many edges each node keeps, if it has as many; of equally strong ones those to lower nodes.
  ///   - meaning: What a weight says.
  /// - Returns: Whether the edge stays, by edge index. A node may keep more than the count, being among the strongest of
  ///   others.
  /// - Precondition: The count is not negative.
  /// - Complexity: O(*n* + *m* log *k*) for degrees *k*.
  ///
  /// The union of all nodes' nearest neighbours, as in *k*-nearest-neighbour graphs.
  public func strongestTies(perNode count: Int, weightsAs meaning: WeightMeaning = .strength) -> [Bool] {
    precondition(count >= 0, "A node can't keep fewer than no edges")
    let strengths = arcStrengths(meaning)
    var isKept = [Bool](repeating: false, count: edgeCount)
    for node in 0..<nodeCount {
      let arcs = arcRange(of: node)
      let kept =
        arcs.count <= count
        ? Array(arcs)
        : arcs.sorted { strengths[$0] != strengths[$1] ? strengths[$0] > strengths[$1] : $0 < $1 }
      for arc in kept.prefix(count) { isKept[Int(arcEdges[arc])] = true }
    }
    return isKept
  }
}

extension BackboneMethodDescriptor {
  static let strongest = BackboneMethodDescriptor(
    summary: "the strongest edges of every node (per node)"
  ) { graph, options in graph.strongestTies(perNode: options.edgesPerNode, weightsAs: options.weightsAs) }
}
