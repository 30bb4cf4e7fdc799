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
}
