import Testing
import TextModel

@testable import EntityExtraction

/// Names of several places that a tagger cut in two, by hand.
@Suite struct ChainedNamesTests {
  /// The words that are names behind the rule, of "la métropole Aix-Marseille" and "Provence", or of "Marseille" and "Provence".
  private func joined(_ text: String, _ names: [Range<Int>], in language: Language) -> [Range<Int>] {
    let document = TokenizedDocument(Document(id: "t", text: text), language: language)
    let found = names.map { FoundName(Candidate(words: $0, sentence: 0), type: .place, score: 1) }
    return ChainedNames(DocumentWords(document, language: language)).applied(to: found).map(\.words)
  }

  @Test func aSecondHyphenGoesOn() {
    let text = "La métropole Aix-Marseille-Provence vote lundi."
    #expect(joined(text, [1..<5, 6..<7], in: .french) == [1..<7])
    #expect(joined(text, [1..<5, 6..<7], in: .english) == [1..<5, 6..<7])
  }

  /// One hyphen may stand between two: "la ligne Paris-Lyon".
  @Test func theFirstHyphenIsTheTaggers() {
    #expect(joined("La ligne Paris-Lyon ferme lundi.", [2..<3, 4..<5], in: .french) == [2..<3, 4..<5])
  }
}
