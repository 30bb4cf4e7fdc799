import CoMention
import CorpusSupport
import Graphs
import Reporting
import Testing

@Suite struct TimelineTests {
  /// Ann is in all documents, twice in the second; Bob and Cid in one dated one each, Dua in none.
  private func coMentions() -> CoMentionGraph {
    var corpus = MarkedCorpus()
    corpus.add("1", date: "2019-03-08", [["[Ann] met [Bob] ."]])
    corpus.add("2", date: "2020-01", [["[Ann] and [Cid] and [Ann] ."]])
    corpus.add("3", [["[Ann] met [Dua] ."]])
    return CoMentionGraph(corpus.index())
  }

  private func timeline(_ change: (inout TimelineRowOptions) -> Void = { _ in }) -> Timeline {
    var options = TimelineRowOptions()
    change(&options)
    return Timeline(
      of: coMentions(), communities: Partition(labels: [0, 0, 1, 1]), ranks: NodeScores([0.1, 0.4, 0.2, 0.3]),
      options: options)
  }

  @Test func rowsAreTheHighestRankedWithDates() {
    let timeline = timeline()
    #expect(timeline.documents.map(\.description) == ["2019-03-08", "2020-01"] && timeline.undatedCount == 1)
    // Bob 0.4, Dua 0.3 but never dated, Cid 0.2, Ann 0.1.
    #expect(timeline.rows.map(\.id) == ["p:bob", "p:cid", "p:ann"])
    #expect(timeline.rows.map(\.names) == [["Bob"], ["Cid"], ["Ann"]] && timeline.rows.map(\.community) == [0, 1, 0])
    #expect(timeline.rows[2].mentions.map { "\($0.date) \($0.count)" } == ["2019-03-08 1", "2020-01 2"])
    #expect(timeline.candidateCount == 3 && timeline.subject == .entities)
  }

  @Test func rowsBeyondTheMostAreCounted() {
    let timeline = timeline { $0.maximumCount = 1 }
    #expect(timeline.rows.map(\.id) == ["p:bob"] && timeline.candidateCount == 3)
  }

  @Test func aUnitThatDoesNotHoldADateLeavesItOut() {
    let timeline = timeline { $0.unit = .day }
    #expect(timeline.rows.map(\.id) == ["p:bob", "p:ann"])
    #expect(timeline.rows[1].mentions.map(\.count) == [1])
  }

  @Test func communitiesAreAllTheirMembersTogether() {
    let timeline = timeline { $0.subject = .communities }
    #expect(timeline.rows.map(\.id) == ["community 1", "community 2"])
    #expect(timeline.rows.map(\.names) == [["Bob", "Ann"], ["Dua", "Cid"]])
    #expect(timeline.rows.map(\.unnamedCount) == [0, 0])
    #expect(timeline.rows[0].mentions.map { "\($0.date) \($0.count)" } == ["2019-03-08 2", "2020-01 2"])
    #expect(timeline.subject == .communities)
  }
}
