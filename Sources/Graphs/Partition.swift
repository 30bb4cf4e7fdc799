/// A division of the nodes into communities, or into components.
///
/// Communities are numbered by decreasing size, ties by their lowest node, so equal divisions compare equal whatever
/// labels they came with.
public struct Partition: Hashable, Sendable {
  /// The community of every node, `0..<count`.
  public let communityOf: [Int]

  /// The members of every community, ascending.
  public let members: [[Int]]

  /// The number of communities.
  public var count: Int { members.count }

  /// Renumbers any labels: nodes with the same label are one community.
  ///
  /// - Complexity: O(*n* + *k* log *k*) for *k* communities.
  public init(labels: [Int]) {
    let (dense, count) = Self.densified(labels)
    var groups = [[Int]](repeating: [], count: count)
    for (node, label) in dense.enumerated() { groups[label].append(node) }
    members = groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    var communityOf = [Int](repeating: 0, count: labels.count)
    for (community, nodes) in members.enumerated() {
      for node in nodes { communityOf[node] = community }
    }
    self.communityOf = communityOf
  }

  /// The labels as numbers `0..<count`, in the order of their first node.
  private static func densified(_ labels: [Int]) -> (labels: [Int], count: Int) {
    var count = 0
    func next() -> Int {
      count += 1
      return count - 1
    }
    // Labels that are node numbers, as most algorithms give, need no hashing.
    if labels.allSatisfy(labels.indices.contains) {
      var numbers = [Int](repeating: -1, count: labels.count)
      let dense = labels.map { label in
        if numbers[label] < 0 { numbers[label] = next() }
        return numbers[label]
      }
      return (dense, count)
    }
    var numbers: [Int: Int] = [:]
    let dense = labels.map { label in
      if let number = numbers[label] { return number }
      let number = next()
      numbers[label] = number
      return number
    }
    return (dense, count)
  }

  /// The community of a node.
  public subscript(node: Int) -> Int { communityOf[node] }
}
