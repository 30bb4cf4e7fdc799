import EntityExtraction
import EntityResolution
import Testing
import TextModel

/// Who only wrote the story, took the picture or stands in a caption is none of its people.
struct OutsideStoryTests {
  private func names(_ text: String, credits: [String] = []) -> [String] {
    let spans = credits.compactMap { credit in
      text.range(of: credit).map { range in
        TextSpan(
          text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound),
          text.utf8.distance(from: text.utf8.startIndex, to: range.upperBound))
      }
    }
    let document = EntityExtractor().extract(TokenizedDocument(Document(id: "a", text: text, credits: spans)))
    let index = EntityIndex(resolving: [document], with: .standard(for: .english))
    return document.mentions.indices.map { mention in
      index.entities.first { $0.mentions.contains(MentionReference(document: 0, mention: mention)) }?.name ?? "-"
    }
  }

  @Test func aWriterTakesNoSurname() {
    let text = """
      Mill closes after ninety years

      By Karen Doyle

      The mill will close in May. Thomas Doyle, the manager, told workers. Doyle said the orders had gone.
      """
    #expect(names(text, credits: ["By Karen Doyle"]) == ["Karen Doyle", "Thomas Doyle", "Thomas Doyle"])
  }

  @Test func norDoesWhoStandsInACaption() {
    let text = """
      PHOTO: Karen Doyle waves from the gate.

      The mill will close in May, said Thomas Doyle, the manager. Doyle told workers on Monday.
      """
    #expect(names(text) == ["Karen Doyle", "Thomas Doyle", "Thomas Doyle"])
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
  }
}
