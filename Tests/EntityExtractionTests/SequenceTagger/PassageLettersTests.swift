import Testing
import TextModel

@testable import EntityExtraction

/// What paragraphs are written in, counted by hand.
struct PassageLettersTests {
  private func writings(_ text: String) -> [PassageLetters.Writing] {
    let words = DocumentWords(tokenized(text), language: .english)
    let letters = PassageLetters(words)
    return words.sentences.indices.map(letters.writing)
  }

  @Test func aParagraphWithoutCapitalsIsOneOfItsOwn() {
    #expect(
      writings("Mr Harker went to London by train.\n\nis it far from delhi to agra by bus?\n\nThanks, he said to Anne.")
        == [.mixed, .small, .mixed])
  }

  @Test func aDocumentOfOneKindIsOfOneKind() {
    #expect(writings("is it far?\n\nno, not far from here at all.") == [.small, .small])
    #expect(writings("STORM HITS COAST\n\nMAYOR FLEES THE TOWN") == [.capitals, .capitals])
  }

  @Test func aShortParagraphIsWrittenAsTheDocumentIs() {
    #expect(writings("Mr Harker went to London by train.\n\nand so on") == [.mixed, .mixed])
  }
}
