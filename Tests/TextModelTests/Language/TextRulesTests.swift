import Testing
import TextModel

/// A language made up for these tests, so that nothing but its rules can make the difference to English.
@Suite struct TextRulesTests {
  private static let invented = TextRules(
    abbreviations: [.title: "vrok", .joining: "zum"], dayHalves: ["q.k"], clitics: "xy", elisions: "l qu",
    negation: (before: UInt8(ascii: "k"), after: UInt8(ascii: "p")), openers: "öla", speechVerbs: "blor",
    unfinished: "mish", timeWords: "frimday", captionLabels: "bildo")

  private func cut(_ text: String, english: Bool) -> TokenizedDocument {
    let document = Document(id: "t", text: text)
    return english
      ? TokenizedDocument(document) : TokenizedDocument(document, language: .english, rules: Self.invented)
  }

  private func tokens(_ text: String, english: Bool) -> [String] {
    let cut = cut(text, english: english)
    return cut.tokens.map { String(cut.text(of: $0)) }
  }

  private func sentences(_ text: String, english: Bool) -> [String] {
    let cut = cut(text, english: english)
    return cut.sentences.map { String(cut.text(of: $0.span)) }
  }

  /// Words separated by spaces: as the invented language has them, and as English has them.
  @Test(arguments: [
    ("Vrok. Mulan sang.", "Vrok. Mulan sang .", "Vrok . Mulan sang ."),
    ("Mr. Mulan sang.", "Mr . Mulan sang .", "Mr. Mulan sang ."),
    ("Nila'xy boat", "Nila 'xy boat", "Nila'xy boat"),
    ("Nila's boat", "Nila's boat", "Nila 's boat"),
    ("boat 's sail", "boat ' s sail", "boat 's sail"),
    ("L'Olma qu’il l'", "L' Olma qu’ il l '", "L'Olma qu’il l '"),
    ("dok'p don't", "do k'p don't", "dok'p do n't"),
    ("a Ph.D. here", "a Ph . D. here", "a Ph.D. here"),
  ])
  func tokensFollowTheLanguage(text: String, invented: String, english: String) {
    #expect(tokens(text, english: false).joined(separator: " ") == invented)
    #expect(tokens(text, english: true).joined(separator: " ") == english)
  }

  /// Sentences separated by `|`.
  @Test(arguments: [
    ("Vrok. Mulan sang. Nila wept.", "Vrok. Mulan sang.|Nila wept.", "Vrok.|Mulan sang.|Nila wept."),
    ("They met gen. Mulan sang.", "They met gen.|Mulan sang.", "They met gen.|Mulan sang."),
    ("Nila met Gen. Mulan there.", "Nila met Gen.|Mulan there.", "Nila met Gen. Mulan there."),
    ("One zum. Two.", "One zum. Two.", "One zum.|Two."),
    ("In the U.S. Öla sang.", "In the U.S.|Öla sang.", "In the U.S. Öla sang."),
    ("In the U.S. The end.", "In the U.S. The end.", "In the U.S.|The end."),
    ("“No?” Nila blor.", "“No?” Nila blor.", "“No?”|Nila blor."),
    ("“No?” Nila said.", "“No?”|Nila said.", "“No?” Nila said."),
    ("At 9 q.k. Frimday it rained.", "At 9 q.k. Frimday it rained.", "At 9 q.k. Frimday it rained."),
    ("At 9 q.k. Mulan came.", "At 9 q.k.|Mulan came.", "At 9 q.k. Mulan came."),
    ("At 9 a.m. Mulan came.", "At 9 a.m. Mulan came.", "At 9 a.m.|Mulan came."),
  ])
  func sentencesFollowTheLanguage(text: String, invented: String, english: String) {
    #expect(sentences(text, english: false) == invented.split(separator: "|").map(String.init))
    #expect(sentences(text, english: true) == english.split(separator: "|").map(String.init))
  }

  @Test func linesAndParagraphsFollowTheLanguage() {
    let broken = "Nila sang mish\nOlma."
    #expect(cut(broken, english: false).paragraphs.count == 1)
    #expect(cut(broken, english: true).paragraphs.count == 2)
    // A caption that repeats the line above it, behind a label of the language.
    let repeated = "Nila sang for the old king.\n\nBILDO: Nila sang for the old king."
    #expect(cut(repeated, english: false).paragraphs.map(\.role) == [.body, .boilerplate])
    #expect(cut(repeated, english: true).paragraphs.map(\.role) == [.body, .body])
    // Capitals tell a headline only where headlines are written so.
    let capitals = "It rained.\n\nNila Sang Loudly Again\n\nIt rained on."
    #expect(cut(capitals, english: false).paragraphs.map(\.role) == [.body, .body, .body])
    #expect(cut(capitals, english: true).paragraphs.map(\.role) == [.body, .heading, .body])
  }

  @Test func unknownLanguagesAreCutAsEnglishIs() throws {
    let document = Document(id: "t", text: "Mr. Mulan's boat. It sank.")
    let british = TokenizedDocument(document, language: try #require(Language(code: "en-GB")))
    #expect(british.tokens == TokenizedDocument(document).tokens)
    #expect(british.language.code == "en-GB")
    #expect(TokenizedDocument(document, language: try #require(Language(code: "tlh"))).sentences.count == 2)
    #expect(TokenizedDocument(document).language == .english)
  }
}
