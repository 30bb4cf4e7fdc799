public import Graphs

/// Settings of ``Graphs/WeightedGraph/louvain(_:)``.
public struct LouvainOptions: Hashable, Sendable {
  /// Higher favours smaller communities. The default is 1, which is modularity as Newman and Girvan defined it.
  public var resolution = 1.0

  /// Of the random order in which nodes are visited. The default is 1.
  public var seed: UInt64 = 1

  /// What a weight says. The default is `strength`; with `none` edges are counted.
  public var weightsAs: WeightMeaning = .strength

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
}

extension WeightedGraph {
  /// Divides the nodes into communities of high modularity, quickly.
  ///
  /// Prefer ``leiden(_:)``, which starts from this result: it is never worse, and its communities are connected.
  ///
  /// - Parameter options: Resolution, seed, and the meaning of weights.
  /// - Returns: The communities, largest first, and the members of each by decreasing strength.
  /// - Precondition: The resolution is not negative.
  /// - Complexity: O(*m*) a level, of which there are few.
  ///
  /// The same options give the same communities on every machine.
  ///
  /// Reference: V. D. Blondel et al., "Fast unfolding of communities in large networks", *J. Stat. Mech.* 2008, P10008,
  /// [doi:10.1088/1742-5468/2008/10/P10008](https://doi.org/10.1088/1742-5468/2008/10/P10008).
  public func louvain(_ options: LouvainOptions = LouvainOptions()) -> Partition {
    precondition(options.resolution >= 0, "The resolution must not be negative")
    let ground = LevelGraph(self, quality: .modularity, weightsAs: options.weightsAs)
    var search = CommunitySearch(ground, quality: .modularity, resolution: options.resolution, seed: options.seed)
    return ranked(Partition(labels: search.louvain().map(Int.init)))
  }
}

extension CommunityMethodDescriptor {
  static let louvain = CommunityMethodDescriptor(
    summary: "communities of high modularity", uses: [.resolution, .seed, .weights]
  ) { graph, options in
    var settings = LouvainOptions(weightsAs: options.weightsAs)
    settings.resolution = options.resolution
    settings.seed = options.seed
    return graph.louvain(settings)
  }
}
