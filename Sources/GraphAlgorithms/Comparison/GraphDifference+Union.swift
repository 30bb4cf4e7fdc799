public import Graphs

extension GraphDifference {
  /// Both graphs in one: a node for each of ``nodes``, an edge for each of ``edges``, with what became of them.
  ///
  /// Nodes have `name`, `type`, `change`, `rank_a` and `rank_b`; edges have `change`, `weight_a` and `weight_b`, and weigh what the heavier
  /// of the two does; where there are documents both have `documents_a` and `documents_b`.
  ///
  /// - Complexity: O(*n* + *m*).
  public var union: AttributedGraph {
    let graph = WeightedGraph(
      nodeCount: nodes.count, sortedSources: edges.map { Int32($0.source) }, targets: edges.map { Int32($0.target) },
      weights: edges.map { max($0.firstWeight, $0.secondWeight) })
    var union = AttributedGraph(graph: graph, nodeIDs: nodes.map(\.id))
    union.nodeAttributes["name"] = .text(nodes.map { name(of: $0) })
    let types = nodes.map { type(of: $0) }
    if types.contains(where: { $0 != nil }) { union.nodeAttributes["type"] = .text(types) }
    union.nodeAttributes["change"] = .text(nodes.map(\.change.rawValue))
    union.nodeAttributes["rank_a"] = .integer(nodes.map(\.firstRank))
    union.nodeAttributes["rank_b"] = .integer(nodes.map(\.secondRank))
    union.edgeAttributes["change"] = .text(edges.map(\.change.rawValue))
    union.edgeAttributes["weight_a"] = .real(edges.map { $0.first == nil ? nil : $0.firstWeight })
    union.edgeAttributes["weight_b"] = .real(edges.map { $0.second == nil ? nil : $0.secondWeight })
    if nodes.contains(where: { $0.significance != nil }) {
      union.nodeAttributes["documents_a"] = .integer(nodes.map { $0.significance?.shares.first.count })
      union.nodeAttributes["documents_b"] = .integer(nodes.map { $0.significance?.shares.second.count })
      union.edgeAttributes["documents_a"] = .integer(edges.map { $0.significance?.shares.first.count })
      union.edgeAttributes["documents_b"] = .integer(edges.map { $0.significance?.shares.second.count })
    }
    return union
  }

  /// For each of ``nodes`` the higher of its scores.
  public var unionScores: NodeScores {
    NodeScores(
      nodes.map { node in
        max(node.first.map { first.scores[$0] } ?? -.infinity, node.second.map { second.scores[$0] } ?? -.infinity)
      })
  }
}
