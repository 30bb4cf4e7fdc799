import ComentionKit
import Testing

@Suite struct CorpusPairTests {
  private func corpus(_ name: String, _ texts: [(String, String)]) -> ComparedCorpus {
    ComparedCorpus(
      named: name,
      texts.map { EntityExtractor().extract(TokenizedDocument(Document(id: $0.0, text: $0.1), language: .english)) })
  }

  /// The lone surname of one side is known by the other.
  @Test func namesAreResolvedOverBothSides() throws {
    let before = corpus("old", [("a.txt", "Angela Merkel met Emmanuel Macron in Berlin.")])
    let after = corpus("new", [("a.txt", "Merkel flew to Paris.")])
    let pair = try CorpusPair(before, after)
    #expect(pair.first.documents.map(\.document.id) == ["old/a.txt"])
    #expect(pair.second.documents.map(\.document.id) == ["new/a.txt"])
    #expect(pair.second.entities.contains { $0.id == "p:angela-merkel" })
    let back = try CorpusPair(after, before)
    #expect(back.first.entities == pair.second.entities && back.second.entities == pair.first.entities)
  }

  @Test func idsThatDifferStay() throws {
    let pair = try CorpusPair(
      corpus("old", [("a.txt", "Angela Merkel spoke.")]), corpus("new", [("b.txt", "Angela Merkel spoke.")]))
    #expect(pair.whole.documents.map(\.document.id) == ["a.txt", "b.txt"])
  }

  @Test func decisionsOfBothHold() throws {
    let line = Decisions.Line(number: 1, verb: .rename, name: "Angela Merkel", value: "A. Merkel", document: nil)
    var before = corpus("old", [("a.txt", "Angela Merkel met Emmanuel Macron in Berlin.")])
    before.decisions = [line]
    var after = corpus("new", [("b.txt", "Angela Merkel flew to Paris.")])
    after.decisions = [line]
    let pair = try CorpusPair(before, after)
    #expect(pair.second.entities.contains { $0.name == "A. Merkel" } && pair.whole.decisionOutcomes.count == 1)
  }
}
