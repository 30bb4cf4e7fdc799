/// Communities followed through several times.
///
///     let history = CommunityHistory(of: [january, february])
///     print(history.tracks[1][0])  // which community the first one of February is
///
/// A community is followed by the members it had when it was last seen. Each time, the pairs with members enough in common, see
/// ``CommunityMatching``, are taken by decreasing similarity, ties by number, each community once: these continue. The others are new, those
/// that match one that was continued by another among them. So one that is away for a while can come back.
///
/// Reference: D. Greene, D. Doyle, P. Cunningham, "Tracking the Evolution of Communities in Dynamic Social Networks", *ASONAM 2010*,
/// [doi:10.1109/ASONAM.2010.17](https://doi.org/10.1109/ASONAM.2010.17); there several may continue one, here one does, so that a number
/// is one community at any time.
public struct CommunityHistory: Hashable, Sendable {
  /// How a community came to be what it is.
  public enum Origin: String, Hashable, Sendable {
    /// It matches none before.
    case appeared
    case continued
    /// It matches several that were there before.
    case joined
    /// It matches one that another continues.
    case split
  }

  /// For each time the number of each community, from 0, in the order given.
  public let tracks: [[Int]]
  /// For each time how each community came to be.
  public let origins: [[Origin]]
  /// For each time the numbers of those seen the time before that none matches, ascending.
  public let dissolved: [[Int]]
  /// How many communities there are over all times.
  public let trackCount: Int

  /// Follows communities.
  ///
  /// - Parameters:
  ///   - times: For each time the members of each community, any numbers that mean the same at all times.
  ///   - threshold: The least similarity of a match.
  /// - Precondition: No member is in two communities of one time.
  /// - Complexity: O(*k* log *k*) for each time, with *k* members of all communities seen before.
  public init(of times: [[[Int]]], threshold: Double = CommunityMatching.standardThreshold) {
    var (tracks, origins, dissolved): ([[Int]], [[Origin]], [[Int]]) = ([], [], [])
    // What was last seen of each.
    var fronts: [[Int]] = []
    for communities in times {
      let matches = Self.matches(fronts, communities, threshold)
      var trackOf = [Int?](repeating: nil, count: communities.count)
      var taken: Set<Int> = []
      for match in matches where trackOf[match.second] == nil && !taken.contains(match.first) {
        trackOf[match.second] = match.first
        taken.insert(match.first)
      }
      origins.append(
        communities.indices.map { number in
          let before = matches.filter { $0.second == number }
          if before.isEmpty { return .appeared }
          return before.count > 1 ? .joined : trackOf[number] == nil ? .split : .continued
        })
      let matched = Set(matches.map(\.first))
      dissolved.append((tracks.last ?? []).filter { !matched.contains($0) }.sorted())
      tracks.append(
        communities.enumerated().map { number, members in
          let track = trackOf[number] ?? fronts.count
          if track == fronts.count { fronts.append(members) } else { fronts[track] = members }
          return track
        })
    }
    (self.tracks, self.origins, self.dissolved, trackCount) = (tracks, origins, dissolved, fronts.count)
  }

  /// By decreasing similarity, ties by number.
  private static func matches(
    _ fronts: [[Int]], _ communities: [[Int]], _ threshold: Double
  ) -> [CommunityMatching.Match] {
    CommunityMatching(fronts, communities, threshold: threshold).matches.sorted { a, b in
      a.similarity != b.similarity ? a.similarity > b.similarity : (a.first, a.second) < (b.first, b.second)
    }
  }
}
