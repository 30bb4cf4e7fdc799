public import Graphs

extension WeightedGraph {
  /// Divides the nodes into communities of high modularity, quickly.
  ///
  /// Prefer ``leiden(_:)``, which starts from this result: it is never worse, and its communities are connected.
  ///
  /// - Parameters:
  ///   - resolution: Above 1 favours smaller communities.
  ///   - seed: Of the random order in which nodes are visited; the same seed gives the same communities everywhere.
  ///   - meaning: What a weight says; with `none` edges are counted.
  /// - Returns: The communities, largest first.
  /// - Precondition: The resolution is not negative.
  /// - Complexity: O(*m*) a level, of which there are few.
  ///
  /// Reference: V. D. Blondel et al., "Fast unfolding of communities in large networks", *J. Stat. Mech.* 2008, P10008,
  /// [doi:10.1088/1742-5468/2008/10/P10008](https://doi.org/10.1088/1742-5468/2008/10/P10008).
  public func louvain(
    resolution: Double = 1, seed: UInt64 = 0, weightsAs meaning: WeightMeaning = .strength
  ) -> Partition {
    precondition(resolution >= 0, "The resolution must not be negative")
    let ground = LevelGraph(self, quality: .modularity, weightsAs: meaning)
    var search = CommunitySearch(ground, quality: .modularity, resolution: resolution, seed: seed)
    return Partition(labels: search.louvain().map(Int.init))
  }
}
