import GraphAlgorithms
import Testing

@Suite struct CommunityMatchingTests {
  @Test func splitsJoinsAndWhatIsNew() {
    let before = [[1, 2, 3, 4, 5, 6], [10, 11, 12], [13, 14, 15], [20, 21, 22], [30, 31, 32]]
    let after = [[10, 11, 12, 13, 14, 15], [1, 2, 3], [4, 5, 6], [20, 21, 22, 23], [40, 41, 42]]
    let matching = CommunityMatching(before, after)
    #expect(
      matching.changes == [
        .split(0, into: [1, 2]), .joined([1, 2], into: 0), .appeared(4), .dissolved(4), .continued(3, 3),
      ])
    #expect(matching.matches.first { $0.first == 3 }?.similarity == 0.75)
  }

  /// Exchanging the times exchanges splits and joins, and what appeared and dissolved.
  @Test(arguments: 0..<200) func mirrored(seed: UInt64) {
    var random = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: UInt64) -> Int {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Int(random % bound)
    }
    func division() -> [[Int]] {
      var groups = [[Int]](repeating: [], count: 5)
      for member in 0..<24 where next(5) > 0 { groups[next(5)].append(member) }
      return groups.filter { !$0.isEmpty }
    }
    let (a, b) = (division(), division())
    let forth = CommunityMatching(a, b, threshold: 0.2).changes, back = CommunityMatching(b, a, threshold: 0.2).changes
    let mirrored = back.map { change -> CommunityChange in
      switch change {
      case .split(let one, let several): .joined(several, into: one)
      case .joined(let several, let one): .split(one, into: several)
      case .appeared(let one): .dissolved(one)
      case .dissolved(let one): .appeared(one)
      case .continued(let one, let other): .continued(other, one)
      }
    }
    #expect(Set(forth) == Set(mirrored))
    #expect(CommunityMatching(a, a).changes == a.indices.map { .continued($0, $0) })
  }

  @Test func historiesFollowCommunities() {
    let history = CommunityHistory(of: [
      [[1, 2, 3, 4], [10, 11, 12]],
      [[1, 2, 3, 4, 5]],
      [[10, 11, 12], [1, 2, 3], [4, 5, 6]],
      [[1, 2, 3, 4, 5, 6], [20, 21, 22]],
    ])
    // The second is away for a time and comes back; [1, 2, 3] is more like [1...5] than [4, 5, 6] is, which is split off.
    #expect(history.tracks == [[0, 1], [0], [1, 0, 2], [0, 3]])
    #expect(
      history.origins == [
        [.appeared, .appeared], [.continued], [.continued, .continued, .split], [.joined, .appeared],
      ])
    #expect(history.dissolved == [[], [1], [], [1]])
    #expect(history.trackCount == 4)
    #expect(CommunityHistory(of: []).trackCount == 0)
  }
}
