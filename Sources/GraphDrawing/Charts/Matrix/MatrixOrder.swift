import Graphs

/// How nodes of one community are ordered in a matrix.
public enum MatrixOrdering: String, CaseIterable, Codable, Hashable, Sendable {
  /// Strongly tied nodes beside each other: the sum of weight times distance is made small by local search.
  case seriation
  /// By decreasing rank.
  case rank
}

/// The rows of a matrix: which nodes, in which order, and which of them are blocks.
struct MatrixOrder: Hashable, Sendable {
  /// A run of rows.
  struct Block: Hashable, Sendable {
    /// The number of the community in its partition.
    var community: Int
    var rows: Range<Int>
  }

  /// The nodes, first row first.
  private(set) var nodes: [Int] = []
  private(set) var blocks: [Block] = []

  /// Takes the nodes with the highest ranks, communities in order of their numbers, that is of their size.
  ///
  /// Equal ranks are ordered by the ids of the nodes, so that the order of the input has no effect.
  init(
    of graph: AttributedGraph, communities: Partition, ranks: NodeScores, maximumNodes: Int, ordering: MatrixOrdering
  ) {
    let ranking = graph.ranking(of: 0..<graph.graph.nodeCount, by: ranks)
    var members: [Int: [Int]] = [:]
    for node in ranking.prefix(maximumNodes) { members[communities[node], default: []].append(node) }
    for community in members.keys.sorted() {
      guard let ranked = members[community] else { continue }
      let ordered = ordering == .rank ? ranked : Seriation(ranked, in: graph.graph).order
      blocks.append(Block(community: community, rows: nodes.count..<(nodes.count + ordered.count)))
      nodes += ordered
    }
  }
}
