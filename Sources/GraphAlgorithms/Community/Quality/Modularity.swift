public import Graphs

extension WeightedGraph {
  /// Measures how much more weight lies inside communities than strengths alone would put there.
  ///
  /// - Parameters:
  ///   - partition: A community for every node.
  ///   - resolution: How much the expected weight counts: above 1 favours smaller communities.
  ///   - meaning: What a weight says; with `none` edges are counted.
  /// - Returns: At most 1; 0 for a single community at resolution 1, and in a graph without edges.
  /// - Precondition: The partition is one of this graph's nodes, and the resolution is not negative.
  /// - Complexity: O(*n* + *m*).
  ///
  /// *Q* = Σ over communities of *w*ᵢₙ/*m* − γ (*K*/2*m*)², with *m* the total weight, *w*ᵢₙ the weight inside, *K* the
  /// sum of strengths. NetworkX: `modularity`.
  ///
  /// Reference: M. E. J. Newman, M. Girvan, "Finding and evaluating community structure in networks", *Phys. Rev. E*
  /// 69, 2004, [doi:10.1103/PhysRevE.69.026113](https://doi.org/10.1103/PhysRevE.69.026113).
  public func modularity(
    of partition: Partition, resolution: Double = 1, weightsAs meaning: WeightMeaning = .strength
  ) -> Double {
    precondition(partition.communityOf.count == nodeCount, "A partition needs one community per node")
    precondition(resolution >= 0, "The resolution must not be negative")
    var total = 0.0
    var inside = [Double](repeating: 0, count: partition.count)
    var strengths = inside
    for edge in edges {
      let strength = meaning.strength(of: edge.weight)
      let a = partition.communityOf[edge.source], b = partition.communityOf[edge.target]
      total += strength
      strengths[a] += strength
      strengths[b] += strength
      if a == b { inside[a] += strength }
    }
    guard total > 0 else { return 0 }
    return zip(inside, strengths).reduce(0) { sum, community in
      let share = community.1 / (2 * total)
      return sum + (community.0 / total - resolution * share * share)
    }
  }
}
