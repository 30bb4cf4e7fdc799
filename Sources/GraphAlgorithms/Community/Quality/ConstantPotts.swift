public import Graphs

extension WeightedGraph {
  /// Measures how much denser communities are inside than a given density: the constant Potts model.
  ///
  /// - Parameters:
  ///   - partition: A community for every node.
  ///   - resolution: The weight per pair of nodes that a community must exceed.
  ///   - meaning: What a weight says; with `none` edges are counted.
  /// - Returns: Σ over communities of *w*ᵢₙ − γ *n*(*n* − 1)/2, with *w*ᵢₙ the weight inside and *n* the number of
  ///   members; not normalized.
  /// - Precondition: The partition is one of this graph's nodes, and the resolution is not negative.
  /// - Complexity: O(*n* + *m*).
  ///
  /// Unlike modularity it doesn't depend on the rest of the graph, so that small communities are found in large graphs.
  /// leidenalg: half of `CPMVertexPartition.quality()`, which counts edges in both directions.
  ///
  /// Reference: V. A. Traag, P. Van Dooren, Y. Nesterov, "Narrow scope for resolution-limit-free community detection",
  /// *Phys. Rev. E* 84, 2011, [doi:10.1103/PhysRevE.84.016114](https://doi.org/10.1103/PhysRevE.84.016114).
  public func constantPotts(
    of partition: Partition, resolution: Double, weightsAs meaning: WeightMeaning = .strength
  ) -> Double {
    precondition(partition.communityOf.count == nodeCount, "A partition needs one community per node")
    precondition(resolution >= 0, "The resolution must not be negative")
    var inside = 0.0
    for edge in edges
    where partition.communityOf[edge.source] == partition.communityOf[edge.target] {
      inside += meaning.strength(of: edge.weight)
    }
    let pairs = partition.members.reduce(0) { $0 + Double($1.count) * Double($1.count - 1) / 2 }
    return inside - resolution * pairs
  }
}
