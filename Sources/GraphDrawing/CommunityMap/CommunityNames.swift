import Graphs

/// What a community is called: its highest-ranked members.
struct CommunityNames: Hashable, Sendable {
  /// The names, cleaned and cut to one short line each.
  let names: [String]
  /// How many members are not named.
  let others: Int

  /// Names as many members as `count` says.
  ///
  /// - Complexity: O(*k* log *k*) for *k* members.
  init(of members: [Int], ranks: NodeScores, in graph: AttributedGraph, count: Int = 3) {
    names = graph.ranking(of: members, by: ranks).prefix(count).map { Legend.short(DrawnNode.name(of: $0, in: graph)) }
    others = members.count - names.count
  }

  /// `Kim Jong Un, Mike Pompeo, Seoul +4`.
  var text: String {
    let named = names.joined(separator: ", ")
    return others == 0 ? named : named + "\(Legend.directionMark(after: named)) +\(others)"
  }
}
