import Evaluation
import Testing
import TextModel

@Suite struct AnnotatedLanguageTests {
  /// In columns, marked up, and as JSON.
  @Test(arguments: ["Ann\tB-PER\n", "=== 1\n[PER Ann]\n", #"{"text": "Ann", "mentions": []}"#])
  func textsKeepTheirLanguage(file: String) throws {
    let klingon = try #require(Language(code: "tlh"))
    #expect(try AnnotatedCorpus.texts(in: file, file: "f", language: klingon).map(\.text.language) == [klingon])
    #expect(try AnnotatedCorpus.texts(in: file, file: "f").map(\.text.language) == [.english])
  }

  /// Marks that stand at the end of words are no part of names, in other languages than English.
  @Test(arguments: [
    ("Tilburg,", "Tilburg"), ("Breda).", "Breda"), ("Weenen.", "Weenen"), ("J.", "J."), ("St.", "St."),
  ])
  func marksAtTheEndOfWords(token: String, name: String) throws {
    let file = "te\tO\n\(token)\tB-LOC\nzag\tO\n"
    for (language, expected) in [(Language.dutch, name), (.english, token)] {
      let text = try #require(try AnnotatedCorpus.texts(in: file, file: "f", language: language).first)
      #expect(text.names.map { String(text.text.text(of: $0.span)) } == [expected])
    }
  }

  /// Treebanks cut "do" in two, which text and names have as one; "de o" stays where a name begins behind "de".
  @Test func contractedWordsAreOne() throws {
    let file = "Em\tO\no\tO\nVale\tB-LOC\nde\tI-LOC\no\tI-LOC\nAve\tI-LOC\nde\tO\nO\tB-ORG\nGlobo\tI-ORG\na\tO\na\tO\n"
    let text = try #require(
      try AnnotatedCorpus.texts(in: file, file: "f", language: .portuguese).first)
    let words = text.text.document.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words == "No Vale do Ave de O Globo à")
    #expect(text.names.map { String(text.text.text(of: $0.span)) } == ["Vale do Ave", "O Globo"])
    let english = try AnnotatedCorpus.texts(in: file, file: "f").first
    #expect(english?.names.first.map { String(english?.text.text(of: $0.span) ?? "") } == "Vale de o Ave")
  }
}
