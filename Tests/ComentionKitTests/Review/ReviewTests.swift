import ComentionKit
import Testing

@Suite struct ReviewTests {
  /// Two people who meet have a PageRank of 1/2 each; as one they have 1: |1 - 1/2| + |0 - 1/2|.
  @Test func aJoinIsWorthWhatTheRanksMove() throws {
    let index = EntityIndex("[p Stanley Lee] met [p Stanton Lee].")
    let doubts = Review(of: CoMentionGraph(index), limit: 5).doubts
    #expect(doubts.map(\.decision.fields) == [["same!", "Stanton Lee", "Stanley Lee", ""]])
    #expect(abs(try #require(doubts.first).change - 1) < 1e-6)
  }

  /// Two of 1/2 become three of 1/3: 1/6 + 1/6 + 1/3.
  @Test func aSplitIsWorthWhatTheRanksMove() throws {
    let index = EntityIndex("[p Mike Pompeo] met [p Ann Brown]. [p Pompeo] left.")
    let doubts = Review(of: CoMentionGraph(index), limit: 5).doubts
    #expect(doubts.map(\.decision.fields) == [["not-same", "Pompeo", "Mike Pompeo", ""]])
    #expect(abs(try #require(doubts.first).change - 2.0 / 3) < 1e-6)
  }

  @Test func theLargestWeightsComeFirstAndTheLimitHolds() {
    let index = EntityIndex(
      "[p Stanley Lee] met [p Stanton Lee] and [p Mike Pompeo]. [p Pompeo] left.", "[p Ada Brown] and [p Adam Brown]")
    let all = Review(of: CoMentionGraph(index), limit: 10).doubts
    #expect(all.count == 3 && all.map(\.weight) == all.map(\.weight).sorted(by: >))
    #expect(Review(of: CoMentionGraph(index), limit: 1).doubts == Array(all.prefix(1)))
  }

  /// A surname that one person bears is almost certain, and comes last whatever hangs on it.
  @Test func certainSurnamesComeLast() throws {
    let index = EntityIndex(
      "[p Mike Pompeo] met [p Ann Brown]. [p Pompeo] left, [p Pompeo] said.",
      "[p Ada Stone] stayed with [p Adam Stone].")
    let doubts = Review(of: CoMentionGraph(index), limit: 9).doubts
    #expect(doubts.last?.decision.fields == ["not-same", "Pompeo", "Mike Pompeo", ""])
    #expect(doubts.last?.doubt == 0.01)
  }

  /// Two people of the text bear the surname, so it may mean the other.
  @Test func aSurnameOfSeveralIsInDoubt() throws {
    let index = EntityIndex(
      "[p Hugh Marlow] met [p Iris Marlow] and [p Ann Brown]. [p Hugh Marlow] left, [p Marlow] said.")
    let doubt = try #require(Review(of: CoMentionGraph(index), limit: 9).doubts.first { $0.decision.verb == .notSame })
    #expect(doubt.doubt == 0.6 && doubt.decision.name == "Marlow")
    #expect(doubt.quotation?.text.contains("*Marlow* said.") == true && doubt.quotation?.document == "0")
  }

  @Test func namesOfTwoTypesAreInDoubt() throws {
    let index = EntityIndex(
      "[o Averton Hall] hired [p Ann Brown].", "[o Averton Hall] grew.", "[p Averton Hall] spoke.")
    let lines = Review(of: CoMentionGraph(index), limit: 9).doubts.map(\.decision.fields)
    #expect(lines.contains(["retype", "p:averton-hall", "organization", ""]), "\(lines)")
  }

  /// A person's surname, tagged as a place by mistake.
  @Test func aSurnameOfAnotherTypeIsInDoubt() throws {
    let index = EntityIndex("[p Hugh Quorvane] met [p Ann Brown]. [p Hugh Quorvane] left.", "[l Quorvane] sold it.")
    let doubt = try #require(Review(of: CoMentionGraph(index), limit: 9).doubts.first { $0.decision.verb == .retype })
    #expect(doubt.decision.fields == ["retype", "Quorvane", "person", ""] && doubt.doubt == 0.3)
  }

  /// A headline taken for a name.
  @Test func spansThatAreNoNamesAreInDoubt() throws {
    let index = EntityIndex("[p Marlow ousts Marlow]", "[p Ann Brown] met [p Lee Stone].")
    let lines = Review(of: CoMentionGraph(index), limit: 9).doubts.map(\.decision.fields)
    #expect(lines == [["ignore", "Marlow ousts Marlow", "", ""]], "\(lines)")
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
