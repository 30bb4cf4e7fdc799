import EntityExtraction
import Testing
import TextModel

/// Names on lines of their own: greetings, signatures and speakers; and people by their initials.
struct LetterNamesTests {
  private func people(_ text: String) -> [String] {
    let document = tokenized(text)
    return EntityExtractor().mentions(in: document).filter { $0.type == .person }
      .map { String(document.text(of: $0.span)) }
  }

  @Test func greetingAndSignature() {
    #expect(people("Mark,\n\nThe ship is late.\n\nBest wishes,\nHope\n") == ["Mark", "Hope"])
  }

  @Test func acronymsOfPeople() {
    #expect(people("Franklin D. Roosevelt spoke. FDR was ill.") == ["Franklin D. Roosevelt", "FDR"])
  }
}
