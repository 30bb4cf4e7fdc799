internal import Graphs

/// In which order differences are told.
extension GraphDifference {
  /// The places of the nodes of some changes, those first that a reader should see first: who is named by clearly more or fewer documents,
  /// by G²; then those whose rank changed by the largest factor, then by the better rank; ties by their ids.
  ///
  /// - Complexity: O(*n* log *n*).
  public func ranking(of changes: Set<NodeChange>) -> [Int] {
    ranked(nodes.indices.filter { changes.contains(nodes[$0].change) }) { place in
      let node = nodes[place]
      let clear = node.significance.flatMap { $0.isClear ? $0.shares.logLikelihoodRatio : nil } ?? -1
      let (before, after) = (Double(node.firstRank ?? 1), Double(node.secondRank ?? 1))
      let isInBoth = node.firstRank != nil && node.secondRank != nil
      let factor = isInBoth ? max(before, after) / min(before, after) : 0
      let best = min(node.firstRank ?? .max, node.secondRank ?? .max)
      return (clear, factor, Double(-best))
    }
  }

  /// The places of the edges of some changes: those first that are in clearly more or fewer documents, by G², then by how far their
  /// weights are apart; ties by their ends.
  ///
  /// - Complexity: O(*m* log *m*).
  public func ranking(of changes: Set<EdgeChange>) -> [Int] {
    ranked(edges.indices.filter { changes.contains(edges[$0].change) }) { place in
      let edge = edges[place]
      let ratio = edge.significance?.shares.logLikelihoodRatio ?? 0
      return (edge.significance?.isClear == true ? ratio : -1, ratio, abs(edge.secondWeight - edge.firstWeight))
    }
  }

  private func ranked(_ places: [Int], _ key: (Int) -> (Double, Double, Double)) -> [Int] {
    places.map { (key: key($0), place: $0) }.sorted { a, b in
      a.key != b.key ? a.key > b.key : a.place < b.place
    }.map(\.place)
  }
}

extension GraphDifference {
  /// What to call a node: its name where it is last, else where it was.
  public func name(of node: Node) -> String {
    if let number = node.second { return second.graph.name(of: number) }
    return node.first.map { first.graph.name(of: $0) } ?? node.id
  }

  /// The type of a node; nil where it has none.
  public func type(of node: Node) -> String? {
    let types =
      [node.second.map { second.graph.nodeAttributes["type"]?[$0] }]
      + [node.first.map { first.graph.nodeAttributes["type"]?[$0] }]
    return types.lazy.compactMap { $0 ?? nil }.first?.description
  }

  /// The communities of one graph that count as such, as places in ``nodes``.
  ///
  /// - Parameters:
  ///   - communities: The division of the first graph, or of the second.
  ///   - isFirst: Whether it is the first.
  /// - Returns: Those of at least ``CommunityMatching/smallestCommunity`` members, in their order.
  /// - Complexity: O(*n*) for *n* nodes of both graphs.
  public func members(of communities: [[Int]], isFirst: Bool) -> [[Int]] {
    var places: [Int: Int] = [:]
    for (place, node) in nodes.enumerated() {
      if let number = isFirst ? node.first : node.second { places[number] = place }
    }
    return communities.filter { $0.count >= CommunityMatching.smallestCommunity }
      .map { members in members.compactMap { places[$0] } }
  }
}
