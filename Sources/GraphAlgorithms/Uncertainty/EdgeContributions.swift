public import Graphs

/// What each document adds to the weight of each edge, where weights are sums over documents, as counts are.
public struct EdgeContributions: Sendable {
  /// What a document adds to an edge.
  public struct Contribution: Hashable, Sendable {
    /// The index of the edge.
    public let edge: Int
    /// The number of the document.
    public let document: Int
    /// Positive and finite.
    public let weight: Double

    /// Creates a contribution.
    public init(edge: Int, document: Int, weight: Double) {
      self.edge = edge
      self.document = document
      self.weight = weight
    }
  }

  /// The graph of all documents, once each.
  public let graph: WeightedGraph

  /// By edge, then in the order given.
  private let contributions: [Contribution]

  /// Collects contributions to the edges of a graph.
  ///
  /// - Precondition: Edges exist, and weights are positive and finite.
  /// - Complexity: O(*c* log *c*) for *c* contributions.
  public init(to graph: WeightedGraph, _ contributions: [Contribution]) {
    precondition(
      contributions.allSatisfy { (0..<graph.edgeCount).contains($0.edge) && $0.weight > 0 && $0.weight.isFinite },
      "A contribution needs an edge and a positive, finite weight")
    self.graph = graph
    self.contributions = contributions.enumerated()
      .sorted { ($0.element.edge, $0.offset) < ($1.element.edge, $1.offset) }.map(\.element)
  }

  /// The graph in which each document counts so many times; edges to which nothing is added are left out, nodes stay.
  ///
  /// - Precondition: There is a count, not negative, for every document.
  /// - Complexity: O(*n* + *c*) for *c* contributions.
  public func graph(counting counts: [Int]) -> WeightedGraph {
    var weights = [Double](repeating: 0, count: graph.edgeCount)
    for contribution in contributions {
      weights[contribution.edge] += Double(counts[contribution.document]) * contribution.weight
    }
    let kept = weights.indices.filter { weights[$0] > 0 }
    return WeightedGraph(
      nodeCount: graph.nodeCount, sortedSources: kept.map { graph.sources[$0] },
      targets: kept.map { graph.targets[$0] }, weights: kept.map { weights[$0] })
  }
}
