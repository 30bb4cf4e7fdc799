public import Graphs

extension WeightedGraph {
  /// Measures how much of the weight lies inside communities, 0...1.
  ///
  /// - Parameters:
  ///   - partition: A community for every node.
  ///   - meaning: What a weight says; with `none` edges are counted, as NetworkX's `partition_quality` does.
  /// - Returns: The share of the weight inside; 1 in a graph without edges, where nothing lies between.
  /// - Precondition: The partition is one of this graph's nodes.
  /// - Complexity: O(*n* + *m*).
  ///
  /// A single community has a coverage of 1, so that it says something only beside
  /// ``modularity(of:resolution:weightsAs:)``.
  ///
  /// Reference: S. Fortunato, "Community detection in graphs", *Phys. Rep.* 486, 2010,
  /// [doi:10.1016/j.physrep.2009.11.002](https://doi.org/10.1016/j.physrep.2009.11.002).
  public func coverage(of partition: Partition, weightsAs meaning: WeightMeaning = .strength) -> Double {
    precondition(partition.communityOf.count == nodeCount, "A partition needs one community per node")
    var inside = 0.0, total = 0.0
    for edge in edges {
      let strength = meaning.strength(of: edge.weight)
      total += strength
      if partition.communityOf[edge.source] == partition.communityOf[edge.target] { inside += strength }
    }
    return total > 0 ? inside / total : 1
  }
}
