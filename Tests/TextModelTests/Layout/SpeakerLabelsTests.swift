import Testing
import TextModel

@Suite struct SpeakerLabelsTests {
  @Test func speakersAreApartFromWhatTheySay() {
    let text = """
      MR. ROOK: The mill is old.
      MS. LOVETT (River City): We shall move it.
      """
    #expect(
      sentences(text) == ["MR. ROOK:", "The mill is old.", "MS. LOVETT (River City):", "We shall move it."])
    #expect(paragraphs(text).count == 2)
  }

  @Test func namesThatComeAgainAreSpeakers() {
    let text = "Ada Rook: Is it old?\nMark: It is.\nAda Rook: Then move it.\nMark: No."
    #expect(sentences(text) == ["Ada Rook:", "Is it old?", "Mark: It is.", "Ada Rook:", "Then move it.", "Mark: No."])
    #expect(sentences("Present: Ada Lovett, Mark Rook\nChair: Ida Berg").count == 2)
  }

  @Test func headlinesAreNotSpoken() {
    #expect(sentences("Rook: Mill to be moved in spring\n\nRook: Mill to be moved in spring").count == 2)
    #expect(sentences("ROOK: Mill to be moved in spring\n\nIt is old.").count == 2)
  }

  @Test func questionsAndAnswers() {
    let text = "Q. Mr. Rook, did you see it?\nA. Yes.\nQ. And Ada? A. Ada left."
    #expect(
      sentences(text) == [
        "Q.", "Mr. Rook, did you see it?", "A.", "Yes.", "Q.", "And Ada?", "A.", "Ada left.",
      ])
    #expect(sentences("A. Rook wrote it.") == ["A. Rook wrote it."])
  }
}
