public import Graphs

/// The ways to find communities by the names they have on the command line.
public enum CommunityMethod: String, Hashable, Sendable, CaseIterable, Codable {
  /// ``Graphs/WeightedGraph/leiden(_:)``
  case leiden
  /// ``Graphs/WeightedGraph/louvain(resolution:seed:weightsAs:)``
  case louvain
  /// ``Graphs/WeightedGraph/labelPropagation(seed:weightsAs:maximumRounds:)``
  case labelPropagation = "label-propagation"
  /// ``Graphs/WeightedGraph/infomap(_:)``
  case infomap
  /// ``Graphs/WeightedGraph/cliquePercolation(size:maximumCliques:)``, with every node in one community only
  case cliquePercolation = "clique-percolation"
  /// ``Graphs/WeightedGraph/connectedComponents()``
  case components

  /// The name on the command line.
  public var name: String { rawValue }

  /// One line that says what the method does, without a full stop.
  public var summary: String {
    switch self {
    case .leiden: "connected communities of high modularity, or of high density with the quality cpm"
    case .louvain: "communities of high modularity"
    case .labelPropagation: "each takes the label most of its ties have; fine and fast"
    case .infomap: "where a random walker stays for long (two-level map equation)"
    case .cliquePercolation: "chains of cliques that share all but one node; the rest stay alone"
    case .components: "whatever is connected"
    }
  }

  /// Whether ``Options/resolution`` changes the communities.
  public var canUseResolution: Bool { self == .leiden || self == .louvain }

  /// Whether ``Options/quality`` changes the communities.
  public var canUseQuality: Bool { self == .leiden }

  /// Whether ``Options/seed`` changes the communities.
  public var canUseSeed: Bool { self != .cliquePercolation && self != .components }

  /// Whether ``Options/weights`` changes the communities.
  public var canUseWeights: Bool { self != .components }

  /// Whether ``Options/cliqueSize`` changes the communities.
  public var canUseCliqueSize: Bool { self == .cliquePercolation }
}

extension CommunityMethod {
  /// How to find communities; what a method has no use for, it ignores.
  public struct Options: Hashable, Sendable {
    /// What Leiden's method maximizes. The default is `modularity`.
    public var quality: CommunityQuality = .modularity

    /// Higher favours smaller communities. The default is 1.
    public var resolution = 1.0

    /// Of the random order in which nodes are visited. The default is 0.
    public var seed: UInt64 = 0

    /// What a weight says. The default is `strength`; with `none` edges are counted.
    public var weights: WeightMeaning = .strength

    /// The number of nodes of the cliques that percolate, at least 2. The default is 3.
    public var cliqueSize = 3

    /// How many runs to make, of which the best is returned; nil, the default, leaves it to the method.
    public var runs: Int?

    /// The defaults.
    public init() {}
  }

  /// Finds communities.
  ///
  /// Clique percolation gives communities that overlap; a node of several goes to the one with which its ties are
  /// strongest, the first of equals, and a node of none is alone.
  ///
  /// - Throws: ``CommunityError`` if the graph has too many cliques to look at.
  /// - Precondition: The resolution is not negative, and the size of cliques at least 2.
  public func partition(of graph: WeightedGraph, _ options: Options = Options()) throws(CommunityError) -> Partition {
    switch self {
    case .leiden:
      var leiden = LeidenOptions()
      leiden.quality = options.quality
      leiden.resolution = options.resolution
      leiden.seed = options.seed
      leiden.weightsAs = options.weights
      leiden.runs = options.runs
      return graph.leiden(leiden)
    case .louvain:
      return graph.louvain(resolution: options.resolution, seed: options.seed, weightsAs: options.weights)
    case .labelPropagation: return graph.labelPropagation(seed: options.seed, weightsAs: options.weights)
    case .infomap:
      var infomap = InfomapOptions()
      infomap.seed = options.seed
      infomap.weightsAs = options.weights
      infomap.runs = options.runs
      return graph.infomap(infomap)
    case .cliquePercolation:
      let communities = try graph.cliquePercolation(size: options.cliqueSize)
      return graph.withoutOverlaps(communities, weightsAs: options.weights)
    case .components: return graph.connectedComponents()
    }
  }
}

extension WeightedGraph {
  /// Leaves every node in the community with which its ties are strongest, the first of equals.
  fileprivate func withoutOverlaps(_ communities: [[Int]], weightsAs meaning: WeightMeaning) -> Partition {
    var communitiesOf = [[Int]](repeating: [], count: nodeCount)
    for (community, members) in communities.enumerated() {
      for node in members { communitiesOf[node].append(community) }
    }
    var sums = [Double](repeating: 0, count: communities.count)
    let labels = (0..<nodeCount).map { node in
      guard communitiesOf[node].count > 1 else { return communitiesOf[node].first ?? communities.count + node }
      for arc in arcs(of: node) {
        for community in communitiesOf[arc.neighbor] { sums[community] += meaning.strength(of: arc.weight) }
      }
      let best = communitiesOf[node].reduce(communitiesOf[node][0]) { sums[$1] > sums[$0] ? $1 : $0 }
      for arc in arcs(of: node) {
        for community in communitiesOf[arc.neighbor] { sums[community] = 0 }
      }
      return best
    }
    return Partition(labels: labels)
  }
}
