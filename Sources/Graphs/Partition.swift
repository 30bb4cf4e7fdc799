/// A division of the nodes into communities, or into components.
///
/// Communities are numbered by decreasing size, ties by their lowest node, so equal divisions compare equal whatever
/// labels they came with.
public struct Partition: Hashable, Sendable {
  /// The community of every node, `0..<count`.
  public let communityOf: [Int]

  /// The members of every community.
  ///
  /// Communities that an algorithm found list them by decreasing strength, ties in node order: who matters most in one
  /// stands first. Others list them ascending; ``ranked(by:)`` puts them into any other order. The order is no part of
  /// what a partition is: two that divide the nodes alike are equal.
  public let members: [[Int]]

  /// The number of communities.
  public var count: Int { members.count }

  /// Renumbers any labels: nodes with the same label are one community, its members ascending.
  ///
  /// - Complexity: O(*n* + *k* log *k*) for *k* communities.
  public init(labels: [Int]) {
    let (dense, count) = Self.densified(labels)
    var sizes = [Int](repeating: 0, count: count)
    for label in dense { sizes[label] += 1 }
    // Labels are in the order of their lowest nodes already.
    let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    var ranks = sizes
    for (rank, label) in order.enumerated() { ranks[label] = rank }
    communityOf = dense.map { ranks[$0] }
    members = Self.members(of: communityOf, sizes: order.map { sizes[$0] })
  }

  private init(communityOf: [Int], members: [[Int]]) {
    self.communityOf = communityOf
    self.members = members
  }

  /// The same communities, each with its members by decreasing score, ties in node order.
  ///
  ///     for members in partition.ranked(by: scores).members { print(members.prefix(3)) }
  ///
  /// - Parameter scores: A score per node.
  /// - Returns: The partition, equal to this one.
  /// - Precondition: The scores are of the same nodes.
  /// - Complexity: O(*n* log *n*).
  public func ranked(by scores: NodeScores) -> Partition {
    precondition(scores.values.count == communityOf.count, "One score per node")
    return Partition(communityOf: communityOf, members: members.map { scores.ranking(of: $0) })
  }

  /// The members of every community, ascending, in whatever order ``members`` has them: for sums whose last digit must
  /// not hang on that order.
  ///
  /// - Complexity: O(*n*).
  package var membersInNodeOrder: [[Int]] { Self.members(of: communityOf, sizes: members.map(\.count)) }

  /// Whether two partitions divide the nodes alike, in whatever order they list the members.
  public static func == (a: Partition, b: Partition) -> Bool { a.communityOf == b.communityOf }

  /// Feeds the division into a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(communityOf) }

  /// The nodes of each of some groups, ascending.
  private static func members(of groups: [Int], sizes: [Int]) -> [[Int]] {
    var ends = [0]
    for size in sizes { ends.append(ends[ends.count - 1] + size) }
    var next = ends
    let sorted = [Int](unsafeUninitializedCapacity: groups.count) { sorted, count in
      for (node, group) in groups.enumerated() {
        sorted.initializeElement(at: next[group], to: node)
        next[group] += 1
      }
      count = groups.count
    }
    return sizes.indices.map { Array(sorted[ends[$0]..<ends[$0 + 1]]) }
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
  ///
  /// - Precondition: The node exists.
  /// - Complexity: O(1).
  public subscript(node: Int) -> Int { communityOf[node] }
}
