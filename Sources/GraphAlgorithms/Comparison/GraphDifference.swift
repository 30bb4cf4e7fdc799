public import Graphs

/// What sets two graphs of the same world apart: who came, went, rose and fell, and which ties did.
///
///     let difference = GraphDifference(
///       GraphDifference.Side(before, scores: before.graph.pageRank()), GraphDifference.Side(after, scores: after.graph.pageRank()))
///     for node in difference.nodes where node.change == .appeared { print(node.id) }
///
/// Nodes are the same where their ids are. Exchanging the graphs exchanges the changes, and a graph does not differ from itself.
public struct GraphDifference: Sendable {
  /// One of the graphs.
  public struct Side: Sendable {
    /// The graph.
    public var graph: AttributedGraph
    /// Who is high in it: a score per node.
    public var scores: NodeScores
    /// How many documents are behind it; nil where it isn't made of any.
    public var documents: DocumentCounts?

    /// A graph with the scores of its nodes, and with what documents are behind it.
    ///
    /// - Precondition: One score per node, one number of documents per node and per edge.
    public init(_ graph: AttributedGraph, scores: NodeScores, documents: DocumentCounts? = nil) {
      precondition(scores.values.count == graph.graph.nodeCount, "One score per node")
      if let documents {
        precondition(documents.ofNode.count == graph.graph.nodeCount, "One number of documents per node")
        precondition(documents.ofEdge.count == graph.graph.edgeCount, "One number of documents per edge")
      }
      (self.graph, self.scores, self.documents) = (graph, scores, documents)
    }
  }

  /// How many documents name somebody, or tie two.
  public struct DocumentCounts: Hashable, Sendable {
    /// All documents.
    public var total: Int
    /// Those that name each node, and those that hold each edge.
    public var ofNode: [Int], ofEdge: [Int]

    /// Counts of documents.
    public init(total: Int, ofNode: [Int], ofEdge: [Int]) {
      (self.total, self.ofNode, self.ofEdge) = (total, ofNode, ofEdge)
    }
  }

  /// What became of somebody.
  public enum NodeChange: String, CaseIterable, Hashable, Sendable {
    case appeared, vanished
    /// Nearer to the top by the scores, or further from it.
    case rose, fell
    /// Of the same rank.
    case same
  }

  /// What became of a tie.
  public enum EdgeChange: String, CaseIterable, Hashable, Sendable {
    case new, gone
    /// In a larger share of the documents, or in a smaller; where that is the same of as many documents, or not known, of more or less
    /// weight.
    case stronger, weaker
    case same
  }

  /// How surely shares of documents differ.
  public struct Significance: Hashable, Sendable {
    /// The shares.
    public var shares: ShareDifference
    /// The probability after ``FalseDiscoveryRate/adjusted(_:)``, over all nodes or over all edges.
    public var adjustedProbability: Double

    /// Whether it is below 5 %.
    public var isClear: Bool { adjustedProbability <= 0.05 }
  }

  /// A node of either graph.
  public struct Node: Sendable {
    /// Its id.
    public var id: String
    /// The node in each graph; nil where it is not in it.
    public var first: Int?, second: Int?
    /// Its place by the scores in each graph, from 1; those with one score share the best place.
    public var firstRank: Int?, secondRank: Int?
    /// What became of it.
    public var change: NodeChange
    /// How surely it did; nil without documents on both sides.
    public var significance: Significance?
  }

  /// An edge of either graph.
  public struct Edge: Sendable {
    /// The ends, as places in ``GraphDifference/nodes``, the lower first.
    public var source: Int, target: Int
    /// The edge in each graph; nil where it is not in it.
    public var first: Int?, second: Int?
    /// Its weight in each graph; 0 where it is not in it.
    public var firstWeight: Double, secondWeight: Double
    /// What became of it.
    public var change: EdgeChange
    /// How surely it did; nil without documents on both sides.
    public var significance: Significance?
  }

  /// The graphs.
  public let first: Side, second: Side
  /// Who is in either, in order of their ids.
  public private(set) var nodes: [Node]
  /// The ties of either, by their ends.
  public private(set) var edges: [Edge]

  /// Compares two graphs.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  public init(_ first: Side, _ second: Side) {
    (self.first, self.second) = (first, second)
    nodes = Self.nodes(first, second)
    edges = Self.edges(first, second, among: nodes)
    test()
  }

  /// Whether nothing differs: nobody came or went, all ranks, weights and shares of documents are the same.
  public var isNothing: Bool {
    nodes.allSatisfy { $0.change == .same && $0.significance?.shares.hasSameShares != false }
      && edges.allSatisfy { $0.change == .same }
  }

  private static func nodes(_ first: Side, _ second: Side) -> [Node] {
    let (a, b) = (first.graph.nodeIDs, second.graph.nodeIDs)
    let (ranksA, ranksB) = (first.scores.ranks, second.scores.ranks)
    var places: [String: Int] = [:]
    var nodes: [Node] = []
    for (node, id) in a.enumerated() {
      places[id] = nodes.count
      nodes.append(Node(id: id, first: node, firstRank: ranksA[node], change: .vanished))
    }
    for (node, id) in b.enumerated() {
      guard let place = places[id] else {
        nodes.append(Node(id: id, second: node, secondRank: ranksB[node], change: .appeared))
        continue
      }
      (nodes[place].second, nodes[place].secondRank) = (node, ranksB[node])
      guard let before = nodes[place].firstRank else { continue }
      let after = ranksB[node]
      nodes[place].change = before == after ? .same : after < before ? .rose : .fell
    }
    return nodes.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  private static func edges(_ first: Side, _ second: Side, among nodes: [Node]) -> [Edge] {
    struct Ends: Hashable { var source: Int, target: Int }
    var placeA = [Int](repeating: 0, count: first.graph.graph.nodeCount)
    var placeB = [Int](repeating: 0, count: second.graph.graph.nodeCount)
    for (place, node) in nodes.enumerated() {
      if let number = node.first { placeA[number] = place }
      if let number = node.second { placeB[number] = place }
    }
    var found: [Ends: Int] = [:]
    var edges: [Edge] = []
    for (number, edge) in first.graph.graph.edges.enumerated() {
      let (a, b) = (placeA[edge.source], placeA[edge.target])
      let ends = Ends(source: min(a, b), target: max(a, b))
      found[ends] = edges.count
      edges.append(
        Edge(
          source: ends.source, target: ends.target, first: number, firstWeight: edge.weight, secondWeight: 0,
          change: .gone))
    }
    for (number, edge) in second.graph.graph.edges.enumerated() {
      let (a, b) = (placeB[edge.source], placeB[edge.target])
      let ends = Ends(source: min(a, b), target: max(a, b))
      if let place = found[ends] {
        (edges[place].second, edges[place].secondWeight, edges[place].change) = (number, edge.weight, .same)
      } else {
        edges.append(
          Edge(
            source: ends.source, target: ends.target, second: number, firstWeight: 0, secondWeight: edge.weight,
            change: .new))
      }
    }
    return edges.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  /// Compares the shares of documents, and tells which ties are stronger.
  private mutating func test() {
    let documents = first.documents.flatMap { a in second.documents.map { (a, $0) } }
    if let (a, b) = documents, a.total > 0, b.total > 0 {
      func shares(_ first: Int?, _ second: Int?) -> ShareDifference {
        ShareDifference(CountedShare(first ?? 0, of: a.total), CountedShare(second ?? 0, of: b.total))
      }
      let ofNodes = nodes.map { node in shares(node.first.map { a.ofNode[$0] }, node.second.map { b.ofNode[$0] }) }
      let ofEdges = edges.map { edge in shares(edge.first.map { a.ofEdge[$0] }, edge.second.map { b.ofEdge[$0] }) }
      for (place, significance) in Self.significances(ofNodes).enumerated() { nodes[place].significance = significance }
      for (place, significance) in Self.significances(ofEdges).enumerated() { edges[place].significance = significance }
    }
    for place in edges.indices where edges[place].change == .same {
      let (before, after) = (edges[place].firstWeight, edges[place].secondWeight)
      let shares = edges[place].significance?.shares
      let order = shares?.order ?? 0
      if order != 0 {
        edges[place].change = order > 0 ? .stronger : .weaker
      } else if before != after, shares.map({ $0.first.total == $0.second.total }) ?? true {
        edges[place].change = before < after ? .stronger : .weaker
      }
    }
  }

  private static func significances(_ shares: [ShareDifference]) -> [Significance] {
    zip(shares, FalseDiscoveryRate.adjusted(shares.map(\.pValue))).map {
      Significance(shares: $0, adjustedProbability: $1)
    }
  }
}

extension NodeScores {
  /// The place of every node, from 1; nodes with one score share the best place, as in sports.
  ///
  /// - Complexity: O(*n* log *n*).
  var ranks: [Int] {
    var (ranks, last) = ([Int](repeating: 0, count: values.count), (score: Double.nan, rank: 0))
    for (place, node) in ranking().enumerated() {
      if values[node] != last.score { last = (values[node], place + 1) }
      ranks[node] = last.rank
    }
    return ranks
  }
}
