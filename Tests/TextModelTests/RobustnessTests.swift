import Primitives
import TestSupport
import Testing
import TextModel

@Suite struct RobustnessTests {
  @Test func emptyTexts() {
    for text in ["", " ", "\n\n\u{C}", "\u{FEFF}", "\u{200B}\u{AD}"] {
      let cut = TokenizedDocument(Document(id: "t", text: text))
      #expect(cut.tokens.isEmpty && cut.sentences.isEmpty && cut.paragraphs.isEmpty)
    }
  }

  /// Long monotonous texts: a look-ahead that starts over at each place would not end within hours.
  @Test(
    .ifItHangs,
    arguments: [
      ("a", 10_000_000), ("é", 250_000), (".", 500_000), ("ab.", 175_000), ("a.", 250_000), ("A. ", 125_000),
      ("a@", 125_000), ("x@y.", 100_000), ("ab-", 125_000), ("'", 250_000), ("a'", 125_000), ("Mr.", 125_000),
      ("a\u{200B}", 75_000), ("\u{200B}", 250_000), ("a ", 250_000), ("a\n", 125_000), ("A\n", 125_000),
      ("\n", 500_000), ("\" ", 125_000), ("? ", 125_000), ("\u{200D}", 75_000), ("😀\u{200D}", 25_000),
      ("1.", 125_000),
      ("(http://", 25_000), ("中", 250_000), ("\u{301}", 125_000), ("A.\n", 75_000), ("#", 125_000), ("@a.b", 75_000),
      ("No. ", 75_000), ("Kim.Kim", 75_000), ("Kim\n\n", 50_000),
    ])
  func monotonousTexts(piece: String, count: Int) {
    let cut = TokenizedDocument(Document(id: "t", text: String(repeating: piece, count: count)))
    if count < 1_000_000 {
      #expect(brokenPromises(cut).isEmpty)
    } else {
      #expect(cut.tokens.map(\.span) == [TextSpan(0, count)])
    }
  }

  @Test func randomUnicode() {
    let scalars: [ClosedRange<UInt32>] = [
      0...0x7F, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x5FF, 0x600...0x6FF, 0xE00...0xE7F, 0x2000...0x206F,
      0x20A0...0x2BFF, 0x3000...0x30FF, 0x4E00...0x4E20, 0xAC00...0xAC20, 0xFE00...0xFEFF, 0xFF00...0xFFEF,
      0x1F1E6...0x1F1FF, 0x1F300...0x1F64F, 0xE0000...0xE007F, 0x10FFF0...0x10FFFF,
    ]
    for seed in 0..<1_000 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        let range = scalars[Int.random(in: 0..<scalars.count, using: &generator)]
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { text.append(scalar) }
      }
      check(String(text), seed: seed)
    }
  }

  /// Texts from the pieces that the rules look at, with markup thrown in anywhere.
  @Test func randomPieces() {
    let pieces = [
      "Kim", "U.S.", "J.", "Mr.", "etc.", "a.m.", "No.", "The", "he", "said", ".", "...", "…", "?", "!", "\"", "”", "“",
      "'", "’s", "n't", "(", ")", "[", "-", "—", "/", ",", ":", "1", "2,5", "é", "中", "。", "x.com", "@", "#a",
      "http://x", "😀",
      "\u{AD}", "\u{200B}", "\u{301}", " ", " ", " ", "\n", "\n\n", "\r\n", "\u{A0}", "\t", "\u{C}", "• ", "&", "al-Q",
    ]
    for seed in 0..<1_500 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      var text = ""
      for _ in 0..<Int.random(in: 1...40, using: &generator) { text += pieces.randomElement(using: &generator) ?? "" }
      var markup: [TextSpan] = []
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        let start = Int.random(in: 0...text.utf8.count, using: &generator)
        markup.append(TextSpan(start, min(text.utf8.count, start + Int.random(in: 0...4, using: &generator))))
      }
      check(text, markup: markup, seed: seed)
    }
  }

  private func check(_ text: String, markup: [TextSpan] = [], seed: UInt64) {
    let broken = brokenPromises(TokenizedDocument(Document(id: "t", text: text, markup: markup)))
    #expect(broken.isEmpty, "seed \(seed): \(text.debugDescription)")
  }
}
