/// Which communities of one time are those of another: all pairs that have enough members in common.
///
/// Two communities match where the Jaccard index of their members, those in both among those in either, is at least a threshold. One that
/// matches several was split, or joined with others; one that matches none appeared or dissolved.
///
/// Reference: D. Greene, D. Doyle, P. Cunningham, "Tracking the Evolution of Communities in Dynamic Social Networks", *ASONAM 2010*,
/// [doi:10.1109/ASONAM.2010.17](https://doi.org/10.1109/ASONAM.2010.17).
public struct CommunityMatching: Hashable, Sendable {
  /// Two communities with members in common.
  public struct Match: Hashable, Sendable {
    /// The number of the one, and of the other.
    public var first: Int, second: Int
    /// The Jaccard index of their members, 0...1.
    public var similarity: Double
  }

  /// The least similarity of a match. With 0.2 two communities of one size that share a third of their members match, and the parts of one
  /// that fell into five.
  public static let standardThreshold = 0.2

  /// The fewest members of what is called a community: pairs come and go.
  public static let smallestCommunity = 3

  /// The pairs, by the first, then by the second.
  public let matches: [Match]
  /// How many communities there are of either time.
  public let firstCount: Int, secondCount: Int

  /// Finds the pairs.
  ///
  /// - Parameters:
  ///   - first: The members of each community of one time, any numbers that mean the same in both.
  ///   - second: Those of the other.
  ///   - threshold: The least similarity, above 0.
  /// - Precondition: No member is in two communities of the other time; of the one they may overlap.
  /// - Complexity: O(members) on average.
  public init(_ first: [[Int]], _ second: [[Int]], threshold: Double = standardThreshold) {
    precondition(threshold > 0, "A threshold is positive")
    (firstCount, secondCount) = (first.count, second.count)
    var communityOf: [Int: Int] = [:]
    for (number, members) in second.enumerated() {
      for member in members {
        precondition(communityOf.updateValue(number, forKey: member) == nil, "A member is in one community")
      }
    }
    matches = first.enumerated().flatMap { number, members -> [Match] in
      var common: [Int: Int] = [:]
      for member in members { if let other = communityOf[member] { common[other, default: 0] += 1 } }
      return common.sorted { $0.key < $1.key }.compactMap { other, count in
        let similarity = Double(count) / Double(members.count + second[other].count - count)
        return similarity >= threshold ? Match(first: number, second: other, similarity: similarity) : nil
      }
    }
  }
}

/// What became of communities.
public enum CommunityChange: Hashable, Sendable {
  /// One is found again.
  case continued(Int, Int)
  /// One fell into several.
  case split(Int, into: [Int])
  /// Several became one.
  case joined([Int], into: Int)
  /// One matches none before.
  case appeared(Int)
  /// One matches none after.
  case dissolved(Int)
}

extension CommunityMatching {
  /// What became of all communities: the splits, then the joins, those that appeared, those that dissolved, and those found again; each in
  /// the order of their numbers. One that was split and joined at once is in two changes.
  public var changes: [CommunityChange] {
    var after = [[Int]](repeating: [], count: firstCount), before = [[Int]](repeating: [], count: secondCount)
    for match in matches {
      after[match.first].append(match.second)
      before[match.second].append(match.first)
    }
    let splits = after.enumerated().filter { $1.count > 1 }.map { CommunityChange.split($0, into: $1) }
    let joins = before.enumerated().filter { $1.count > 1 }.map { CommunityChange.joined($1, into: $0) }
    let new = before.enumerated().filter { $1.isEmpty }.map { CommunityChange.appeared($0.offset) }
    let gone = after.enumerated().filter { $1.isEmpty }.map { CommunityChange.dissolved($0.offset) }
    let same = matches.filter { after[$0.first].count == 1 && before[$0.second].count == 1 }
      .map { CommunityChange.continued($0.first, $0.second) }
    return splits + joins + new + gone + same
  }
}
