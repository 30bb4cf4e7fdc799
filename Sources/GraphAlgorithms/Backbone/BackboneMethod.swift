public import Graphs

/// The ways to thin out a graph to the edges that matter, by the names they have on the command line.
public enum BackboneMethod: String, Hashable, Sendable, CaseIterable, Codable {
  /// ``Graphs/WeightedGraph/disparityFilter(level:weightsAs:)``
  case disparity
  /// ``Graphs/WeightedGraph/noiseCorrected(weightsAs:)``
  case noiseCorrected = "noise-corrected"
  /// ``Graphs/WeightedGraph/strongestTies(perNode:weightsAs:)``
  case strongest
  /// Edges of at least some weight.
  case threshold
  /// The maximum spanning tree alone, or one for each component.
  case spanningTree = "spanning-tree"

  /// The name on the command line.
  public var name: String { rawValue }

  /// One line that says what the method keeps, without a full stop.
  public var summary: String {
    switch self {
    case .disparity: "edges that are too heavy for chance, given the strength of an end (level)"
    case .noiseCorrected: "edges stronger than the strengths of both ends let expect (deviations)"
    case .strongest: "the strongest edges of every node (per node)"
    case .threshold: "edges of at least some weight"
    case .spanningTree: "the strongest edges that hold everything together, without a circle"
    }
  }
}

extension BackboneMethod {
  /// Which edges to keep; what a method has no use for, it ignores.
  public struct Options: Hashable, Sendable {
    /// The significance below which the disparity filter keeps an edge, 0...1. The default is 0.05.
    public var level = 0.05

    /// How many standard deviations above expectation the noise-corrected filter asks for. The default is 1.64, which
    /// chance exceeds one time in twenty.
    public var deviations = 1.64

    /// How many edges each node keeps by `strongest`. The default is 3.
    public var edgesPerNode = 3

    /// The least weight that `threshold` keeps. The default is 2.
    public var minimumWeight = 2.0

    /// Keep the maximum spanning tree besides, so that nothing falls apart that was connected. The default is false.
    public var keepsSpanningTree = false

    /// What a weight says; `threshold` compares weights as they are, and with `distance` keeps those no greater. The
    /// default is `strength`.
    public var weights: WeightMeaning = .strength

    /// The defaults.
    public init() {}
  }

  /// Decides which edges stay.
  ///
  ///     var options = BackboneMethod.Options()
  ///     options.keepsSpanningTree = true
  ///     let backbone = graph.keeping(BackboneMethod.disparity.edges(of: graph, options))
  ///
  /// - Returns: Whether each edge stays, by edge index.
  /// - Precondition: The number of edges per node is not negative.
  public func edges(of graph: WeightedGraph, _ options: Options = Options()) -> [Bool] {
    var isKept = ownEdges(of: graph, options)
    if options.keepsSpanningTree, self != .spanningTree {
      for (edge, isIncluded) in BackboneTree(graph, weightsAs: options.weights).isIncluded.enumerated()
      where isIncluded { isKept[edge] = true }
    }
    return isKept
  }

  private func ownEdges(of graph: WeightedGraph, _ options: Options) -> [Bool] {
    switch self {
    case .disparity: graph.disparityFilter(level: options.level, weightsAs: options.weights)
    case .noiseCorrected:
      graph.noiseCorrected(weightsAs: options.weights).map { $0.score - options.deviations * $0.deviation > 0 }
    case .strongest: graph.strongestTies(perNode: options.edgesPerNode, weightsAs: options.weights)
    case .threshold:
      graph.edges.map {
        options.weights == .distance ? $0.weight <= options.minimumWeight : $0.weight >= options.minimumWeight
      }
    case .spanningTree: BackboneTree(graph, weightsAs: options.weights).isIncluded
    }
  }
}

extension WeightedGraph {
  /// Leaves out edges.
  ///
  /// - Parameter isKept: Whether the edge stays, by edge index.
  /// - Returns: The graph of the same nodes with the edges that stay.
  /// - Precondition: There is one value per edge.
  /// - Complexity: O(*n* + *m*).
  public func keeping(_ isKept: [Bool]) -> WeightedGraph {
    precondition(isKept.count == edgeCount, "One value per edge is needed")
    return keepingEdges { isKept[$0] ? $1.weight : nil }
  }
}
