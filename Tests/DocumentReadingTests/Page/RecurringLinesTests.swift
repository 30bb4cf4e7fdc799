import Testing
import TextModel

@testable import DocumentReading

@Suite struct RecurringLinesTests {
  private func document(_ id: String, _ lines: String..., url: String? = nil, title: String? = nil) -> Document {
    Document(id: id, text: lines.joined(separator: "\n"), title: title, url: url)
  }

  private func marked(_ documents: [Document]) -> [[String]] {
    RecurringLines.marked(documents).map { document in document.boilerplate.map { String(document.text[$0]) } }
  }

  @Test func linesOfThreeStoriesOfASiteAreTheSites() {
    let documents = [
      document(
        "a", "Kim met Moon in the north on Monday.", "The Daily is printed in Lagos.", url: "https://www.daily.org/1"),
      document(
        "b", "The Daily is printed in Lagos.", "A storm has hit the coast of Peru at night.", url: "http://daily.org/2"),
      document(
        "c", "Bello opens the new bridge over the river.", "  The Daily is printed in Lagos. ",
        url: "https://daily.org:443/3"),
      document(
        "d", "The Daily is printed in Lagos.", "Wrona has sued the city for its plan.", url: "https://other.org/"),
    ]
    let line = ["The Daily is printed in Lagos."]
    #expect(marked(documents) == [line, line, line, []])
    let first = RecurringLines.marked(documents)[0].parts.first
    #expect(first?.reason == "stands in 3 documents of this site")
    #expect(marked(documents.reversed()) == [[], line, line, line])
  }

  @Test func reprintsAreOneStory() {
    let story = "Kim met Moon in the north on Monday, and they spoke for hours."
    let documents = (0..<5).map {
      document("news/\($0)", story, "By our own reporter, in Seoul.", "Page \($0) of this paper")
    }
    #expect(marked(documents) == documents.map { _ in [] })
  }

  @Test func foldersAreSitesWhereThereIsNoAddress() {
    let documents = ["x/1", "x/2", "x/3", "y/1"].map { id in
      document(id, "A story of its own, told in \(id) and nowhere else.", "Subscribe to us")
    }
    #expect(marked(documents) == [["Subscribe to us"], ["Subscribe to us"], ["Subscribe to us"], []])
  }

  @Test func aTitleIsNoLineOfTheSite() {
    let documents = (1...3).map { number in
      document(
        "\(number)", "Weekly notes", "What happened in week \(number) was of some interest.", title: "Weekly notes")
    }
    #expect(marked(documents) == documents.map { _ in [] })
  }
}
