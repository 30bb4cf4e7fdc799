import EntityExtraction
import Testing
import TextModel

/// "The North" is a country only where the document makes it one.
struct DividedCountriesTests {
  private static let both = "North Korea and South Korea agreed to talk on Monday. "

  private func directions(_ text: String, _ tagger: any MentionTagger) -> [String] {
    let document = tokenized(text)
    return tagger.mentions(in: document).map { String(document.text(of: $0.span)) }.filter {
      $0 == "North" || $0 == "South"
    }
  }

  @Test(arguments: [
    ("The North said it would send a delegation.", ["North"]),
    ("Officials in the South welcomed it.", ["South"]),
    ("The North's leader and the South met.", ["North", "South"]),
    ("He spoke of the North, which is poor.", ["North"]),
    ("He fished in the North Sea.", []), ("He went to the north.", []),
    ("The North of England was cold.", []), ("The North-South divide grew.", []),
    ("He left the North Korean embassy.", []), ("A ship passed the North coast.", []),
    ("He visited the North and South Korea.", []),
  ])
  func shortForms(sentence: String, expected: [String]) {
    for tagger in allTaggers { #expect(directions(Self.both + sentence, tagger) == expected) }
  }

  @Test(arguments: [
    "North Korea agreed to talk. The North said it would send a delegation.",
    "Snow fell on England. The North was cold, and the South was wet. The West is next.",
    "North Korea and South Korea traded with North Vietnam and South Vietnam. The North said no.",
    "Kim spoke. The North will win, he said.",
  ])
  func otherDocumentsHaveNone(text: String) {
    for tagger in allTaggers { #expect(directions(text, tagger).isEmpty) }
  }

  @Test(arguments: ["North and South Korea met. ", "The two Koreas met. "])
  func bothMayBeNamedTogether(opening: String) {
    for tagger in allTaggers { #expect(directions(opening + "Then the North left.", tagger) == ["North"]) }
  }
}
