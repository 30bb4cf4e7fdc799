import Testing
import TextModel

@Suite struct TokenizedDocumentAlignmentTests {
  /// Kim 0–3, 's 3–5, ship 6–10, `,` 10, MV 12–14, Aurora 15–21, `,` 21, left 23–27, `.` 27; It 29–31, waited 32–38, `.` 38.
  private let text = TokenizedDocument(Document(id: "a", text: "Kim's ship, MV Aurora, left. It waited."))

  @Test(
    "finds the tokens of a span",
    arguments: [
      (12, 21, 4..<6), (11, 22, 4..<7), (10, 21, 3..<6), (0, 3, 0..<1), (29, 39, 9..<12), (20, 21, nil), (12, 20, nil),
      (13, 21, nil), (11, 12, nil), (12, 12, nil), (13, 13, nil), (39, 39, nil),
    ] as [(Int, Int, Range<Int>?)])
  func strict(start: Int, end: Int, tokens: Range<Int>?) {
    #expect(text.tokens(in: TextSpan(start, end)) == tokens)
  }

  @Test("takes cut tokens whole, or not at all") func cutTokens() {
    #expect(text.tokens(in: TextSpan(13, 20), alignment: .expanding) == 4..<6)
    #expect(text.tokens(in: TextSpan(13, 21), alignment: .contracting) == 5..<6)
    #expect(text.tokens(in: TextSpan(12, 20), alignment: .contracting) == 4..<5)
    #expect(text.tokens(in: TextSpan(16, 20), alignment: .contracting) == nil)
    #expect(text.tokens(in: TextSpan(16, 20), alignment: .expanding) == 5..<6)
    #expect(text.tokens(in: TextSpan(13, 13), alignment: .expanding) == nil)
  }

  @Test("finds the sentence of tokens") func sentences() {
    #expect((0..<12).map(text.sentence(ofToken:)) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1])
    #expect(text.sentence(ofTokens: 4..<9) == 0)
    #expect(text.sentence(ofTokens: 9..<12) == 1)
    #expect(text.sentence(ofTokens: 8..<10) == nil)
    #expect(text.sentence(ofTokens: 9..<9) == nil)
    #expect(text.span(of: 4..<6) == TextSpan(12, 21))
  }

  @Test("turns what a search found into spans, in bytes") func searched() {
    let text = TokenizedDocument(Document(id: "b", text: "Zoë saw 😀 Aurora."))
    // Z o ë(2) space s a w space 😀(4) space: 14 bytes.
    #expect(text.text.ranges(of: "Aurora").map { text.span(of: $0) } == [TextSpan(14, 20)])
    #expect(text.text.ranges(of: "Zoë").map { text.span(of: $0) } == [TextSpan(0, 4)])
  }

  @Test("of nothing there is nothing") func empty() {
    let text = TokenizedDocument(Document(id: "c", text: ""))
    #expect(text.tokens(in: TextSpan(0, 0)) == nil)
    #expect(text.sentence(ofTokens: 0..<0) == nil)
  }
}
