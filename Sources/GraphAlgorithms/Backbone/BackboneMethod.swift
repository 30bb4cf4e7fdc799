public import Graphs

/// The ways to thin out a graph to the edges that matter, by the names they have on the command line.
///
/// A new one is a file with its algorithm and its descriptor, and here a case and a line of the register below.
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
  public var summary: String { descriptor.summary }
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
    public var weightsAs: WeightMeaning = .strength

    /// The defaults.
    public init() {}

    /// The defaults, but for what a weight says.
    public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
  }

  /// Decides which edges stay.
  ///
  ///     var options = BackboneMethod.Options()
  ///     options.keepsSpanningTree = true
  ///     let backbone = graph.keeping(BackboneMethod.disparity.edges(of: graph, options))
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - options: Which edges to keep.
  /// - Returns: Whether each edge stays, by edge index.
  /// - Precondition: The number of edges per node is not negative.
  /// - Complexity: That of the function that the method stands for, and of
  ///   ``Graphs/WeightedGraph/maximumSpanningTree(weightsAs:)`` where its edges are kept; O(*m*) by threshold.
  public func edges(of graph: WeightedGraph, _ options: Options = Options()) -> [Bool] {
    var isKept = descriptor.edges(graph, options)
    if options.keepsSpanningTree, self != .spanningTree {
      for edge in graph.maximumSpanningTree(weightsAs: options.weightsAs) { isKept[edge] = true }
    }
    return isKept
  }
}

extension BackboneMethod {
  /// The register of methods: help follows from it, and the algorithm has the rest in its file.
  var descriptor: BackboneMethodDescriptor {
    switch self {
    case .disparity: .disparity
    case .noiseCorrected: .noiseCorrected
    case .strongest: .strongest
    case .threshold: .threshold
    case .spanningTree: .spanningTree
    }
  }
}

/// What there is to say of a way to thin out a graph beside its name; it stands in the file of the algorithm.
struct BackboneMethodDescriptor: Sendable {
  /// One line that says what the method keeps, without a full stop.
  var summary: String

  /// Whether each edge stays, by edge index.
  var edges: @Sendable (_ graph: WeightedGraph, _ options: BackboneMethod.Options) -> [Bool]
}

extension BackboneMethodDescriptor {
  static let threshold = BackboneMethodDescriptor(summary: "edges of at least some weight") { graph, options in
    graph.edges.map {
      options.weightsAs == .distance ? $0.weight <= options.minimumWeight : $0.weight >= options.minimumWeight
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
