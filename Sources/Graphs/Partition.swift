/// A division of the nodes into communities, or into components.
///
/// Communities are numbered by decreasing size, ties by their lowest node, so equal divisions compare equal whatever labels they came with.
public struct Partition: Hashable, Sendable {
  /// The community of every node, `0..<count`.
  public let communityOf: [Int]

  /// The members of every community, ascending.
  public let members: [[Int]]

  /// The number of communities.
  public var count: Int { members.count }

  /// Renumbers any labels: nodes with the same label are one community.
  public init(labels: [Int]) {
    var groups: [Int: [Int]] = [:]
    for (node, label) in labels.enumerated() { groups[label, default: []].append(node) }
    members = groups.values.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    var communityOf = [Int](repeating: 0, count: labels.count)
    for (community, nodes) in members.enumerated() {
      for node in nodes { communityOf[node] = community }
    }
    self.communityOf = communityOf
  }

  /// The community of a node.
  public subscript(node: Int) -> Int { communityOf[node] }
}
