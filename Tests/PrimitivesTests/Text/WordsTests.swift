import Testing

@testable import Primitives

@Suite struct WordsTests {
  @Test(arguments: [
    "", " ", "one", " one  two ", "tab\tline\nreturn\r\nend",
    "non\u{A0}breaking\u{2003}em\u{3000}wide\u{1680}ogham\u{85}next",
    "naïve café “quoted” — dash … Übergröße 日本語 テスト", "a\u{2028}b\u{205F}c\u{202F}d", "\u{200B}zero width\u{FEFF}",
  ])
  func wordsAreThoseOfTheStandardLibrary(text: String) {
    #expect(text.wordsAtWhiteSpace() == text.split(whereSeparator: \.isWhitespace))
    #expect(text.dropFirst().wordsAtWhiteSpace() == text.dropFirst().split(whereSeparator: \.isWhitespace))
  }
}
