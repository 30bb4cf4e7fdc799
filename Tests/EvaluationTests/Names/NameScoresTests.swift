import EntityExtraction
import Evaluation
import Testing
import TextModel

@Suite struct NameScoresTests {
  private func mention(_ start: Int, _ end: Int, _ type: EntityType) -> Mention {
    Mention(span: TextSpan(start, end), tokens: 0..<1, sentence: 0, type: type)
  }

  /// Of three names one is found, one with another type, one not at all; and one is found where there is none.
  @Test func countsByHand() {
    let text = AnnotatedText(
      text: TokenizedDocument(Document(id: "1", text: "Ann Lee of Walden saw Kisumu in May")),
      names: [
        .init(span: TextSpan(0, 7), type: .person), .init(span: TextSpan(11, 17), type: .organization),
        .init(span: TextSpan(22, 28), type: .place),
      ])
    var scores = NameScores()
    scores.add(text, found: [mention(0, 7, .person), mention(11, 17, .place), mention(32, 35, .person)])
    #expect(scores.total.correct == 1 && scores.total.gold == 3 && scores.total.found == 3)
    #expect(abs(scores.total.f1 - 1.0 / 3) < 1e-12)
    #expect(scores.counts[.person]?.precision == 0.5 && scores.counts[.person]?.recall == 1)
    #expect(
      scores.confusion == [
        .init(gold: .person, found: .person): 1, .init(gold: .organization, found: .place): 1,
        .init(gold: .place, found: nil): 1, .init(gold: nil, found: .person): 1,
      ])
  }

  @Test func nothingScoresNothing() {
    let total = NameScores().total
    #expect(total.precision == 0 && total.recall == 0 && total.f1 == 0)
  }
}
