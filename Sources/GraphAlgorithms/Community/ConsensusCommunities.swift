public import Graphs

/// Settings of ``Graphs/WeightedGraph/consensusCommunities(_:_:_:)``.
public struct ConsensusOptions: Hashable, Sendable {
  /// How many runs make a round. The default is 20.
  public var runs = 20

  /// Pairs that are together in a smaller share of the runs are cut. The default is 0.5.
  public var threshold = 0.5

  /// When to stop if the runs don't agree. The default is 10.
  public var maximumRounds = 10

  /// The defaults.
  public init() {}
}

/// Communities on which many runs agree.
public struct ConsensusCommunities: Hashable, Sendable {
  /// The communities, largest first, and the members of each by decreasing strength.
  public let partition: Partition

  /// The partitions of the graph itself, before any consensus.
  public let ensemble: PartitionEnsemble

  /// How many rounds of runs it took.
  public let rounds: Int

  /// Whether all runs of the last round agree; not agreeing is a result, not an error.
  public let converged: Bool
}

extension WeightedGraph {
  /// Runs a method with consecutive seeds.
  ///
  /// - Parameters:
  ///   - method: How communities are found.
  ///   - options: The settings of the method; its seed is that of the first run, of which each makes one attempt only.
  ///   - runs: How many partitions to make.
  /// - Returns: The partitions in the order of their seeds.
  /// - Throws: What the method throws.
  /// - Precondition: There is at least one run.
  /// - Complexity: That of the method times the runs.
  public func communityEnsemble(
    _ method: CommunityMethod, _ options: CommunityMethod.Options = .init(), runs: Int = 20
  ) throws(CommunityError) -> PartitionEnsemble {
    precondition(runs > 0, "An ensemble needs at least one run")
    var options = options, partitions: [Partition] = []
    options.runs = 1
    for _ in 0..<runs {
      partitions.append(try method.partition(of: self, options))
      options.seed &+= 1
    }
    return PartitionEnsemble(partitions)
  }

  /// Finds communities that don't hang on a seed: runs a method many times, then again on the graph of how often each
  /// tied pair was together, until all runs agree.
  ///
  /// - Parameters:
  ///   - method: How communities are found.
  ///   - methodOptions: The settings of the method; its seed is that of the first run.
  ///   - options: How many runs are made of it, and when they agree.
  /// - Returns: The communities on which all runs of the last round agree; if they don't, the first one's.
  /// - Throws: What the method throws.
  /// - Complexity: That of the method times runs and rounds, of which a few are enough.
  ///
  /// Only pairs that are tied in this graph are counted, as in the fast variant, so that it fits in memory. A node whose
  /// ties would all be cut keeps those it has most often. The resolution of the constant Potts model is a density of
  /// weights, and as the weights of later rounds are shares of runs, those rounds maximize modularity.
  ///
  /// References: A. Lancichinetti, S. Fortunato, "Consensus clustering in complex networks", *Sci. Rep.* 2, 2012, 336,
  /// [doi:10.1038/srep00336](https://doi.org/10.1038/srep00336); A. Tandon, A. Albeshri, V. Thayananthan, W. Alhalabi,
  /// S. Fortunato, "Fast consensus clustering in complex networks", *Phys. Rev. E* 99, 2019,
  /// [doi:10.1103/PhysRevE.99.042301](https://doi.org/10.1103/PhysRevE.99.042301).
  public func consensusCommunities(
    _ method: CommunityMethod = .leiden, _ methodOptions: CommunityMethod.Options = .init(),
    _ options: ConsensusOptions = ConsensusOptions()
  ) throws(CommunityError) -> ConsensusCommunities {
    let first = try communityEnsemble(method, methodOptions, runs: options.runs)
    var ensemble = first, methodOptions = methodOptions, rounds = 1
    if methodOptions.quality == .constantPotts {
      (methodOptions.quality, methodOptions.resolution) = (.modularity, 1)
    }
    methodOptions.weightsAs = .strength
    while true {
      let shares = ensemble.coMembership(ofEdgesIn: self).values
      if ensemble.partitions.allSatisfy({ $0 == ensemble.partitions[0] }) {
        return ConsensusCommunities(
          partition: ranked(ensemble.partitions[0]), ensemble: first, rounds: rounds, converged: true)
      }
      guard rounds < options.maximumRounds else { break }
      methodOptions.seed &+= UInt64(options.runs)
      ensemble = try consensusGraph(shares, threshold: options.threshold)
        .communityEnsemble(method, methodOptions, runs: options.runs)
      rounds += 1
    }
    return ConsensusCommunities(
      partition: ranked(ensemble.partitions[0]), ensemble: first, rounds: rounds, converged: false)
  }

  /// The edges that are together often enough, weighted by how often.
  private func consensusGraph(_ shares: [Double], threshold: Double) -> WeightedGraph {
    var most = [Double](repeating: 0, count: nodeCount)
    for (edge, share) in zip(edges, shares) {
      most[edge.source] = max(most[edge.source], share)
      most[edge.target] = max(most[edge.target], share)
    }
    return keepingEdges { index, edge in
      let share = shares[index], least = min(most[edge.source], most[edge.target])
      // An end whose best share is below the threshold keeps its best.
      return share > 0 && (share >= threshold || share == least) ? share : nil
    }
  }
}
