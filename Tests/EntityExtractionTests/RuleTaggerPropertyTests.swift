import EntityExtraction
import TestSupport
import Testing
import TextModel

/// Laws that hold for any text.
struct RuleTaggerPropertyTests {
  private static let pieces = [
    "Kim", "Trump", "the", "of", "and", "Ministry", "President", "U.S.", "US", "-", "/", "al", "van", "der",
    "PompeoMike", "'s", "’",
    ".", ",", "Health", "New", "York", "Times", "Jae", "in", "Korean", "War", "(", ")", "\"", "&", "iPhone", "MPs",
    "May", "3",
    "é", "Łódź", "金正恩", "👍🏽", "\u{301}", "\u{AD}", "\u{200D}", "İstanbul", "ß", "@x", "#y", "Mr.", "R.", "Jr.", "said",
    "I",
  ]

  private func checkLaws(_ text: String) {
    let document = tokenized(text)
    let mentions = RuleTagger().mentions(in: document)
    #expect(mentions == RuleTagger().mentions(in: document))
    let bytes = Array(text.utf8)
    for (before, after) in zip(mentions, mentions.dropFirst()) { #expect(before.span.end <= after.span.start) }
    for mention in mentions {
      #expect(mention.span.length > 0 && !mention.tokens.isEmpty)
      #expect(document.tokens.indices.contains(mention.tokens.lowerBound))
      #expect(mention.tokens.upperBound <= document.tokens.count)
      let first = document.tokens[mention.tokens.lowerBound].span
      let last = document.tokens[mention.tokens.upperBound - 1].span
      #expect(TextSpan(first.start, last.end).contains(mention.span))
      #expect(document.sentences[mention.sentence].span.contains(mention.span))
      for offset in [mention.span.start, mention.span.end] where offset < bytes.count {
        #expect(bytes[offset] & 0xC0 != 0x80)
      }
      if let title = mention.title { #expect(title.end <= mention.span.start && mention.type == .person) }
      #expect((0...1).contains(mention.score))
    }
  }

  @Test(arguments: 0..<200)
  func shuffledPieces(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0...120, using: &generator) {
      text += Self.pieces.randomElement(using: &generator) ?? ""
      text += ["", " ", " ", " ", "\n"].randomElement(using: &generator) ?? ""
    }
    checkLaws(text)
  }

  @Test(arguments: 0..<100)
  func randomScalars(seed: UInt64) {
    var generator = SeededGenerator(seed: seed &+ 1_000)
    var text = String.UnicodeScalarView()
    for _ in 0..<300 {
      let limit: UInt32 = Bool.random(using: &generator) ? 0x250 : 0x11_0000
      if let scalar = Unicode.Scalar(UInt32.random(in: 1..<limit, using: &generator)) { text.append(scalar) }
      if Int.random(in: 0..<6, using: &generator) == 0 { text.append(" ") }
    }
    checkLaws(String(text))
  }

  /// A quadratic step would not come to an end here.
  @Test(arguments: ["Kim ", "A", "Kim-", "( ", "of the ", "PompeoMike", "U.S.", "North Korean "])
  func longTexts(_ piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    let mentions = RuleTagger().mentions(in: tokenized(text))
    #expect(mentions.allSatisfy { $0.span.end <= text.utf8.count })
  }
}
