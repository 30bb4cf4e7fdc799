import Foundation
import Reporting
import Testing
import TextModel

/// The words of reports in each language.
@Suite struct LanguagesReportedTests {
  /// The numbered places of each sentence, by the properties that lead to it.
  private func places(_ value: Any, _ path: String = "") -> [String: Set<Substring>] {
    if let text = value as? String { return [path: Set(text.matches(of: #/\{\d\}/#).map(\.output))] }
    return Mirror(reflecting: value).children.reduce(into: [:]) { found, child in
      found.merge(places(child.value, "\(path).\(child.label ?? "")")) { first, _ in first }
    }
  }

  @Test(arguments: [
    ReportWords.german, .french, .spanish, .dutch, .portuguese, .danish, .swedish,
  ])
  func sentencesHaveThePlacesOfEnglish(words: ReportWords) {
    let (own, english) = (places(words), places(ReportWords.english))
    #expect(own.keys.sorted() == english.keys.sorted() && !own.isEmpty)
    for (path, found) in own { #expect(found == english[path], "\(path)") }
    #expect(words.title != ReportWords.english.title)
  }

  @Test(arguments: [Language.german, .french, .spanish, .dutch, .portuguese, .danish, .swedish])
  func differencesHaveThePlacesOfEnglish(language: Language) {
    let words = DifferenceWords.of(language)
    let (own, english) = (places(words), places(DifferenceWords.english))
    #expect(own.keys.sorted() == english.keys.sorted() && !own.isEmpty)
    for (path, found) in own { #expect(found == english[path], "\(path)") }
    #expect(words.title != DifferenceWords.english.title)
    #expect(words.side.components(separatedBy: "**").count == 3)
  }
}
