public import CoMention
public import GraphAlgorithms
public import Graphs

/// Two graphs with all that is told of what sets them apart.
public struct ComparedGraphs: Sendable {
  /// One of them.
  public struct Side: Sendable {
    /// What it is called: a path, or a stretch of time.
    public var name: String
    /// The graph.
    public var graph: AttributedGraph
    /// What it was made of; nil for a graph file.
    public var coMentions: CoMentionGraph?
    /// How many documents are behind it; nil where that isn't known.
    public var documents: GraphDifference.DocumentCounts?
    /// Who is high in it.
    public var scores: NodeScores
    /// Its communities.
    public var communities: Partition

    /// A graph with its scores and its communities; how many documents are behind it is known where it was made of some.
    public init(
      named name: String, _ graph: AttributedGraph, of coMentions: CoMentionGraph? = nil,
      documents: GraphDifference.DocumentCounts? = nil, scores: NodeScores, communities: Partition
    ) {
      (self.name, self.graph, self.coMentions) = (name, graph, coMentions)
      self.documents = coMentions.map { GraphDifference.DocumentCounts($0) } ?? documents
      (self.scores, self.communities) = (scores, communities)
    }

    fileprivate var compared: GraphDifference.Side {
      GraphDifference.Side(graph, scores: scores, documents: documents)
    }
  }

  /// The two.
  public let first: Side, second: Side
  /// What became of nodes and edges.
  public let difference: GraphDifference
  /// The communities of each that count as such, as places in the nodes of ``difference``; those with the highest scores first in each.
  public let firstCommunities: [[Int]], secondCommunities: [[Int]]
  /// Which of them match.
  public let matching: CommunityMatching
  /// The least similarity of a match.
  public let threshold: Double

  /// Compares two graphs.
  ///
  /// - Parameters:
  ///   - first: The one.
  ///   - second: The other.
  ///   - threshold: From which Jaccard index on communities match.
  public init(_ first: Side, _ second: Side, threshold: Double = CommunityMatching.standardThreshold) {
    (self.first, self.second, self.threshold) = (first, second, threshold)
    difference = GraphDifference(first.compared, second.compared)
    let sides = [(first, true), (second, false)].map { [difference] side, isFirst in
      difference.members(of: side.communities.ranked(by: side.scores).members, isFirst: isFirst)
    }
    (firstCommunities, secondCommunities) = (sides[0], sides[1])
    matching = CommunityMatching(firstCommunities, secondCommunities, threshold: threshold)
  }

  /// The passage that shows an edge best: the shortest, of equals the first; on the side where it is stronger. Nil without documents.
  public func evidence(ofEdge place: Int) -> Passage? {
    let edge = difference.edges[place]
    let isFirst = edge.change == .gone || edge.change == .weaker
    let (side, number) = isFirst ? (first, edge.first) : (second, edge.second)
    guard let coMentions = side.coMentions, let number else { return nil }
    return coMentions.passages(ofEdge: number).min { $0.text.utf8.count < $1.text.utf8.count }
  }

  /// What a community is called: its highest members, and how many more there are.
  ///
  /// - Parameters:
  ///   - members: Places in the nodes of ``difference``.
  ///   - count: How many are named.
  /// - Returns: `Kim Jong Un, Mike Pompeo, Seoul +4`.
  public func name(ofCommunity members: [Int], count: Int = 3) -> String {
    let names = members.prefix(count).map { difference.name(of: difference.nodes[$0]) }.joined(separator: ", ")
    return members.count > count ? "\(names) +\(members.count - count)" : names
  }
}
