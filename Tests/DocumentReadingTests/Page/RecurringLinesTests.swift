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

  private func letter(_ number: Int, from sender: String, _ lines: String...) -> Document {
    let head = "From: \(sender)"
    var letter = Document(id: "box/\(number).eml", text: ([head] + lines).joined(separator: "\n"), lineEnds: .ending)
    letter.add([DocumentPart(TextSpan(0, head.utf8.count), .header)])
    (letter.format, letter.author) = ("mail", sender)
    return letter
  }

  private static let warning =
    "This message is meant for those it was sent to; whoever else gets it may tell Mara Quint of Example Legal."

  /// The warning is longer than what the letters say, and ends as sentences do.
  @Test func whatEndsTheLettersOfASenderIsNoneOfTheirStories() {
    let letters = (1...3).map { number in
      letter(
        number, from: "Ada Byron", "Erik Holm saw the mill number \(number) in Oslo on Monday.", Self.warning,
        "Ada Byron")
    }
    #expect(marked(letters) == letters.map { _ in [Self.warning, "Ada Byron"] })
    #expect(RecurringLines.marked(letters)[0].parts.last?.reason == "stands in 3 letters of this sender")
    #expect(marked(Array(letters.prefix(2))) == [[], []])
  }

  @Test func aLetterToManyIsOneStory() {
    let letters = (1...4).map { number in
      letter(
        number, from: "Ada Byron", "The mills of Oslo stand still from Monday on, all four of them.",
        "Whoever works there is told in person where to go, as Erik Holm has said.")
    }
    #expect(marked(letters) == letters.map { _ in [] })
  }

  /// Who wrote and got a letter is told by its head, however often that is the same.
  @Test func theHeadsOfLettersAreNoLinesOfAFolder() {
    let letters = (1...4).map { number in
      letter(
        number, from: "Ada Byron", "Erik Holm saw the mill number \(number) in Oslo on Monday.", "Sent from a train")
    }
    #expect(marked(letters) == letters.map { _ in ["Sent from a train"] })
  }
}
