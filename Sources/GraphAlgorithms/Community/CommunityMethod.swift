public import Graphs

/// The ways to find communities by the names they have on the command line.
///
/// A new one is a file with its algorithm and its descriptor, and here a case and a line of the register at the end.
public enum CommunityMethod: String, Hashable, Sendable, CaseIterable, Codable {
  /// ``Graphs/WeightedGraph/leiden(_:)``
  case leiden
  /// ``Graphs/WeightedGraph/louvain(_:)``
  case louvain
  /// ``Graphs/WeightedGraph/labelPropagation(_:)``
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
  public var summary: String { descriptor.summary }

  /// Whether ``Options/resolution`` changes the communities.
  public var canUseResolution: Bool { descriptor.uses.contains(.resolution) }

  /// Whether ``Options/quality`` changes the communities.
  public var canUseQuality: Bool { descriptor.uses.contains(.quality) }

  /// Whether ``Options/seed`` changes the communities.
  public var canUseSeed: Bool { descriptor.uses.contains(.seed) }

  /// Whether ``Options/weightsAs`` changes the communities.
  public var canUseWeights: Bool { descriptor.uses.contains(.weights) }

  /// Whether ``Options/cliqueSize`` changes the communities.
  public var canUseCliqueSize: Bool { descriptor.uses.contains(.cliqueSize) }
}

extension CommunityMethod {
  /// How to find communities; what a method has no use for, it ignores.
  public struct Options: Hashable, Sendable {
    /// What Leiden's method maximizes. The default is `modularity`.
    public var quality: CommunityQuality = .modularity

    /// Higher favours smaller communities. The default is 1.
    public var resolution = 1.0

    /// Of the random order in which nodes are visited. The default is 1.
    public var seed: UInt64 = 1

    /// What a weight says. The default is `strength`; with `none` edges are counted.
    public var weightsAs: WeightMeaning = .strength

    /// The number of nodes of the cliques that percolate, at least 2. The default is 3.
    public var cliqueSize = 3

    /// How many runs to make, of which the best is returned; nil, the default, leaves it to the method.
    public var runs: Int?

    /// The defaults.
    public init() {}

    /// The defaults, but for what a weight says.
    public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
  }

  /// Finds communities.
  ///
  /// Clique percolation gives communities that overlap; a node of several goes to the one with which its ties are
  /// strongest, the first of equals, and a node of none is alone.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - options: How to find them.
  /// - Returns: The communities, largest first, and the members of each by decreasing strength; every node is in one.
  /// - Throws: ``CommunityError`` if the graph has too many cliques to look at.
  /// - Precondition: The resolution is not negative, and the size of cliques at least 2.
  /// - Complexity: That of the function that the method stands for.
  public func partition(of graph: WeightedGraph, _ options: Options = Options()) throws(CommunityError) -> Partition {
    try descriptor.partition(graph, options)
  }
}

extension CommunityMethod {
  /// The register of methods: help and options follow from it, and the algorithm has the rest in its file.
  var descriptor: CommunityMethodDescriptor {
    switch self {
    case .leiden: .leiden
    case .louvain: .louvain
    case .labelPropagation: .labelPropagation
    case .infomap: .infomap
    case .cliquePercolation: .cliquePercolation
    case .components: .components
    }
  }
}
