import Testing

@testable import TextModel

/// Documents with passages in another language than their own.
@Suite struct PassagesTests {
  private static let french = "M. Dupont habite à l'Élysée. Mme Roy l’a dit."
  private static let english = "Mr. Ashby's boat sank. It wasn't insured."

  /// A document of paragraphs, those with a language being passages.
  private func document(_ paragraphs: [(text: String, language: Language?)]) -> Document {
    var document = Document(id: "t", text: paragraphs.map(\.text).joined(separator: "\n\n"))
    var start = 0
    for (text, language) in paragraphs {
      let span = TextSpan(start, start + text.utf8.count)
      if let language { document.add([DocumentPart(span, .story, language: language)]) }
      start = span.end + 2
    }
    return document
  }

  private func words(_ document: Document, _ language: Language = .english) -> [String] {
    let cut = TokenizedDocument(document, language: language)
    return cut.tokens.map { String(cut.text(of: $0)) }
  }

  private func sentences(_ document: Document, _ language: Language = .english) -> [String] {
    let cut = TokenizedDocument(document, language: language)
    return cut.sentences.map { String(cut.text(of: $0.span)) }
  }

  /// Each paragraph is cut as it is in a document of its own.
  @Test func aPassageIsCutByTheRulesOfItsLanguage() {
    let mixed = document([(Self.english, nil), (Self.french, .french), (Self.english + " Then it rained.", nil)])
    let apart = [
      (Self.english, Language.english), (Self.french, .french), (Self.english + " Then it rained.", .english),
    ]
    #expect(words(mixed) == apart.flatMap { words(Document(id: "t", text: $0.0), $0.1) })
    #expect(sentences(mixed) == apart.flatMap { sentences(Document(id: "t", text: $0.0), $0.1) })
    #expect(words(mixed).contains("l'") && words(mixed).contains("'s"))
  }

  /// What stands right above or below a passage, line by line, is no part of its paragraph.
  @Test func aPassageIsAParagraphOfItsOwn() {
    let text = "He wrote to us in\nses lettres que le conseil\nwhich nobody read."
    var document = Document(id: "t", text: text)
    document.lineEnds = .wrapping
    #expect(TokenizedDocument(document).paragraphs.count == 1)
    document.add([DocumentPart(TextSpan(18, 44), .story, language: .french)])
    #expect(
      TokenizedDocument(document).paragraphs.map { String(document.text[$0.span]) }
        == text.split(separator: "\n").map(String.init))
  }

  @Test func placesAreInTheLanguageOfTheirPassage() {
    let languages = PassageLanguages(document([("Yes.", nil), ("Oui.", .french), ("Ja.", .german)]), own: .english)
    #expect(
      [0, 4, 6, 9, 10, 12, 14, 90].map { languages[$0].code } == ["en", "en", "fr", "fr", "en", "de", "de", "en"])
    #expect(!languages.isUniform && PassageLanguages(Document(id: "t", text: "Yes."), own: .english).isUniform)
    // A passage in the document's own language is none; of two that overlap the first is one.
    let parts = [
      DocumentPart(TextSpan(0, 3), .story, language: .german), DocumentPart(TextSpan(4, 9), .story, language: .french),
      DocumentPart(TextSpan(6, 12), .quote, language: .spanish),
    ]
    var other = Document(id: "t", text: "Nur so viel, mehr nicht.")
    other.add(parts)
    #expect(PassageLanguages(other, own: .german).passages == [parts[1]])
  }

  /// Spans that come from outside may be anything.
  @Test(arguments: [(-0, 400), (3, 5), (7, 7), (60, 90), (39, 41)])
  func spansFromOutsideAreClamped(start: Int, end: Int) {
    var document = Document(id: "t", text: Self.french)
    document.add([DocumentPart(TextSpan(start, end), .story, language: .german)])
    let cut = TokenizedDocument(document, language: .french)
    let whole = cut.tokens.map { cut.text(of: $0) }.joined()
    #expect(whole == Self.french.filter { $0 != " " })
  }
}
