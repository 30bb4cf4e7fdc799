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
    #expect(sentences("Ada: Is it old?\nMark: It is.\nAda: Then move it.\nMark: No.").count == 8)
    #expect(sentences("Present: Ada Lovett, Mark Rook\nChair: Ida Berg").count == 2)
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
