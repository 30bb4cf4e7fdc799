public import Graphs
import Primitives

/// Settings of ``Graphs/WeightedGraph/leiden(_:)``.
public struct LeidenOptions: Hashable, Sendable {
  /// What is maximized. The default is `modularity`.
  public var quality: CommunityQuality = .modularity

  /// Higher favours smaller communities. The default is 1, which is modularity as Newman and Girvan defined it; for the
  /// constant Potts model it is the density that communities must exceed.
  public var resolution = 1.0

  /// Of the random order in which nodes are visited. The default is 1.
  public var seed: UInt64 = 1

  /// The most iterations of each run; it ends sooner when nothing moves. nil, the default, makes four on graphs of fewer
  /// than 50,000 edges, and two on larger ones.
  public var maximumIterations: Int?

  /// How many runs to make, of which the best is returned; nil, the default, makes up to ten on graphs of fewer than
  /// 50,000 edges, where they take no time, and one on larger ones.
  public var runs: Int?

  /// What a weight says. The default is `strength`; with `none` edges are counted.
  public var weightsAs: WeightMeaning = .strength

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
}

extension WeightedGraph {
  /// Divides the nodes into connected communities of high modularity, or of high density.
  ///
  ///     let communities = graph.leiden()
  ///     print(communities.count, graph.modularity(of: communities))
  ///
  /// - Parameter options: Resolution, seed, and effort.
  /// - Returns: The communities, largest first, and the members of each by decreasing strength. Each is connected, so that
  ///   a node without edges is one of its own.
  /// - Precondition: The resolution is not negative.
  /// - Complexity: O(*m*) an iteration.
  ///
  /// The same options give the same communities on every machine: node orders come from a seeded generator of our own,
  /// ties are broken by label, and nothing runs in parallel. Each run starts from
  /// ``louvain(_:)`` and its iterations never lower the quality, which so is never below
  /// Louvain's of the same seed. The first run has the seed itself, every further one the next seed.
  ///
  /// Reference: V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected
  /// communities", *Sci. Rep.* 9, 2019, 5233,
  /// [doi:10.1038/s41598-019-41695-z](https://doi.org/10.1038/s41598-019-41695-z).
  public func leiden(_ options: LeidenOptions = LeidenOptions()) -> Partition {
    precondition(options.resolution >= 0, "The resolution must not be negative")
    let ground = LevelGraph(self, quality: options.quality, weightsAs: options.weightsAs)
    var best: (partition: Partition, quality: Double)?
    // Rounding must not decide between equal divisions.
    let slack = options.quality == .modularity ? 1e-12 : 1e-12 * totalStrength(options.weightsAs)
    let runs = options.runs ?? (isSmall ? min(10, 200_000 / max(edgeCount, 1)) : 1)
    guard runs > 1 else { return ranked(leidenRun(ground, options, seed: options.seed)) }
    for run in 0..<runs {
      let partition = leidenRun(ground, options, seed: options.seed &+ UInt64(run))
      let quality = quality(of: partition, options)
      if quality > (best?.quality ?? -.infinity) + slack { best = (partition, quality) }
    }
    return ranked(best?.partition ?? Partition(labels: []))
  }

  private func quality(of partition: Partition, _ options: LeidenOptions) -> Double {
    switch options.quality {
    case .modularity: modularity(of: partition, resolution: options.resolution, weightsAs: options.weightsAs)
    case .constantPotts: constantPotts(of: partition, resolution: options.resolution, weightsAs: options.weightsAs)
    }
  }

  private func totalStrength(_ meaning: WeightMeaning) -> Double {
    edges.reduce(0) { $0 + meaning.strength(of: $1.weight) }
  }

  /// Whether effort takes no time.
  private var isSmall: Bool { edgeCount < 50_000 }

  private func leidenRun(_ ground: LevelGraph, _ options: LeidenOptions, seed: UInt64) -> Partition {
    var search = CommunitySearch(
      ground, quality: options.quality, resolution: options.resolution, seed: seed)
    var communities = search.louvain()
    for _ in 0..<max(options.maximumIterations ?? (isSmall ? 4 : 2), 0) {
      let (next, hasMoved) = search.leidenIteration(from: communities)
      communities = next
      if !hasMoved { break }
    }
    return Partition(labels: connectedParts(of: communities))
  }

  /// Divides communities into their connected parts, which never lowers the quality: between parts there is no
  /// weight to lose.
  private func connectedParts(of communities: [Int32]) -> [Int] {
    let labels = Scratch<Int32>(repeating: -1, count: nodeCount)
    let queue = Scratch<Int32>(capacity: nodeCount)
    let communities = Scratch(copying: communities)
    withRows { rows in
      for start in 0..<nodeCount where labels[start] < 0 {
        var head = 0, tail = 1
        queue[0] = Int32(truncatingIfNeeded: start)
        labels[start] = queue[0]
        while head < tail {
          tail = rows.spread(
            from: Int(queue[head]), label: Int32(truncatingIfNeeded: start), labels, within: communities, queue, tail)
          head += 1
        }
      }
    }
    return labels.array().map(Int.init)
  }
}

extension Rows {
  /// Labels the neighbours in the same community that have no label yet and puts them into a queue; returns its end.
  @inline(never) fileprivate func spread(
    from node: Int, label: Int32, _ labels: borrowing Scratch<Int32>, within communities: borrowing Scratch<Int32>,
    _ queue: borrowing Scratch<Int32>, _ end: Int
  ) -> Int {
    let community = communities[node]
    var end = end
    for arc in arcs(of: node) {
      let neighbor = neighbor(arc)
      guard communities[neighbor] == community, labels[neighbor] < 0 else { continue }
      labels[neighbor] = label
      queue[end] = Int32(truncatingIfNeeded: neighbor)
      end += 1
    }
    return end
  }
}

extension CommunityMethodDescriptor {
  static let leiden = CommunityMethodDescriptor(
    summary: "connected communities of high modularity, or of high density with the quality cpm",
    uses: [.resolution, .quality, .seed, .weights]
  ) { graph, options in
    var settings = LeidenOptions(weightsAs: options.weightsAs)
    settings.quality = options.quality
    settings.resolution = options.resolution
    settings.seed = options.seed
    settings.runs = options.runs
    return graph.leiden(settings)
  }
}
