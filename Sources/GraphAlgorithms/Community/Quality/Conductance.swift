public import Graphs

extension WeightedGraph {
  /// Measures, community by community, how much of its ties lead out, 0...1: the lower, the better it is set apart.
  ///
  /// - Parameters:
  ///   - partition: A community for every node.
  ///   - meaning: What a weight says; with `none` edges are counted.
  /// - Returns: One value per community of the partition; 0 for one that no edge leaves.
  /// - Precondition: The partition is one of this graph's nodes.
  /// - Complexity: O(*n* + *m*).
  ///
  /// The weight between a community and the rest, divided by the sum of strengths of whichever of the two has less.
  /// NetworkX: `conductance`, which divides by zero where no edge leaves.
  ///
  /// Reference: J. Leskovec, K. J. Lang, A. Dasgupta, M. W. Mahoney, "Statistical properties of community structure in
  /// large social and information networks", *WWW* 2008,
  /// [doi:10.1145/1367497.1367591](https://doi.org/10.1145/1367497.1367591).
  public func conductance(of partition: Partition, weightsAs meaning: WeightMeaning = .strength) -> [Double] {
    precondition(partition.communityOf.count == nodeCount, "A partition needs one community per node")
    var cuts = [Double](repeating: 0, count: partition.count)
    var volumes = cuts, total = 0.0
    for edge in edges {
      let strength = meaning.strength(of: edge.weight)
      let a = partition.communityOf[edge.source], b = partition.communityOf[edge.target]
      total += 2 * strength
      volumes[a] += strength
      volumes[b] += strength
      if a != b {
        cuts[a] += strength
        cuts[b] += strength
      }
    }
    return zip(cuts, volumes).map { cut, volume in
      // Rounding may leave a little outside where there is nothing.
      cut > 0 ? min(1, cut / max(min(volume, total - volume), cut)) : 0
    }
  }
}
