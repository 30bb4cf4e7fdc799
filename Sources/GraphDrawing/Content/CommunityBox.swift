/// A labelled box around the drawn nodes of a community: a cluster of Graphviz.
///
/// Boxes are never nested: Graphviz overflows its stack on thousands of levels.
struct CommunityBox: Hashable, Sendable {
  let community: Int
  /// The indices of its nodes, ascending.
  let members: [Int]
  /// The number, and its highest-ranked member.
  let label: String
  let look: LookKey

  /// The fewest nodes worth a box.
  static let leastMembers = 3

  /// The name in DOT: never text from outside.
  var name: String { "cluster_\(community + 1)" }

  /// The boxes of the communities with enough drawn nodes, in order of their numbers.
  static func boxes(around nodes: [DrawnNode], ranks: [Int]) -> [CommunityBox] {
    var members: [Int: [DrawnNode]] = [:]
    for node in nodes { if let community = node.community { members[community, default: []].append(node) } }
    return members.filter { $0.value.count >= leastMembers }.sorted { $0.key < $1.key }.compactMap { community, nodes in
      guard let first = nodes.min(by: { ranks[$0.index] < ranks[$1.index] }) else { return nil }
      let name = LabelWrapping.lines(of: first.name, columns: 26, maximumLines: 1).first ?? first.name
      return CommunityBox(
        community: community, members: nodes.map(\.index), label: "\(community + 1) · \(name)",
        look: LookKey(community: community))
    }
  }
}
