import ComentionKit
import Testing

@Suite struct ReviewTests {
  /// Two people who meet have a PageRank of 1/2 each; as one they have 1: |1 - 1/2| + |0 - 1/2|.
  @Test func aJoinIsWorthWhatTheRanksMove() throws {
    let index = EntityIndex("[p Stanley Lee] met [p Stanton Lee].")
    let doubts = Review(of: CoMentionGraph(index), limit: 5).doubts
    #expect(doubts.map(\.verb) == [.same])
    #expect(abs(try #require(doubts.first).change - 1) < 1e-6)
  }

  /// Two of 1/2 become three of 1/3: 1/6 + 1/6 + 1/3.
  @Test func aSplitIsWorthWhatTheRanksMove() throws {
    let index = EntityIndex("[p Mike Pompeo] met [p Ann Brown]. [p Pompeo] left.")
    let doubts = Review(of: CoMentionGraph(index), limit: 5).doubts
    #expect(doubts.map(\.name) == ["Pompeo"] && doubts.map(\.other) == ["Mike Pompeo"])
    #expect(abs(try #require(doubts.first).change - 2.0 / 3) < 1e-6)
  }

  @Test func theLargestChangesComeFirstAndTheLimitHolds() {
    let index = EntityIndex(
      "[p Stanley Lee] met [p Stanton Lee] and [p Mike Pompeo]. [p Pompeo] left.", "[p Ada Brown] and [p Adam Brown]")
    let all = Review(of: CoMentionGraph(index), limit: 10).doubts
    #expect(all.count == 3 && all.map(\.change) == all.map(\.change).sorted(by: >))
    #expect(Review(of: CoMentionGraph(index), limit: 1).doubts == Array(all.prefix(1)))
  }

  /// The index knows what was decided.
  @Test func whatIsDecidedIsInDoubtNoMore() throws {
    let text = "[p Stanley Lee] met [p Stanton Lee]."
    #expect(Review(of: CoMentionGraph(EntityIndex(text)), limit: 5).doubts.count == 1)
    let decisions = try Decisions(parsing: "not-same\tStanton Lee\tStanley Lee")
    let decided = EntityIndex(text, decisions: decisions)
    #expect(decided.entities.count == 2)
    #expect(Review(of: CoMentionGraph(decided), limit: 5).doubts.isEmpty)
  }
}
