import GraphDrawing
import Testing

/// The words of pictures in each language.
@Suite struct LanguagesPicturedTests {
  /// The numbered places of each sentence, by the properties that lead to it.
  private func places(_ value: Any, _ path: String = "") -> [String: Set<Substring>] {
    if let text = value as? String { return [path: Set(text.matches(of: #/\{\d\}/#).map(\.output))] }
    return Mirror(reflecting: value).children.reduce(into: [:]) { found, child in
      found.merge(places(child.value, "\(path).\(child.label ?? "")")) { first, _ in first }
    }
  }

  @Test(arguments: [
    PictureWords.german, .french, .spanish, .dutch, .portuguese, .danish, .swedish,
  ])
  func sentencesHaveThePlacesOfEnglish(words: PictureWords) {
    let (own, english) = (places(words), places(PictureWords.english))
    #expect(own.keys.sorted() == english.keys.sorted() && !own.isEmpty)
    for (path, found) in own { #expect(found == english[path], "\(path)") }
    #expect(words.timeline.title != PictureWords.english.timeline.title)
  }
}
