import Primitives
import Testing

@Suite struct DisplayWidthTests {
  /// As `wcswidth` of Python's wcwidth 0.7.0 (Unicode 17.0) counts.
  @Test(arguments: [
    ("", 0), ("a", 1), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("ﾊ", 1), ("Ａ", 2), ("\u{3000}", 2), ("①", 1), ("ⅷ", 1),
    ("👩‍👩‍👧‍👦", 2), ("🇰🇷", 2), ("👍🏽", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("🌡", 1), ("1\u{FE0F}\u{20E3}", 2),
    ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("\u{AD}", 1), ("\u{915}\u{93F}", 2), ("\u{5E9}\u{5B8}\u{5C1}", 1),
    ("\u{200B}", 0), ("Kim 金正恩", 10),
  ])
  func columns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
  }

  @Test func controlsTakeNone() {
    #expect(DisplayWidth.columns(of: "\u{0}\u{1B}\u{7F}\u{85}") == 0)
  }

  /// First and last scalars of blocks that are wide, and their neighbours, from EastAsianWidth.txt.
  @Test(arguments: [
    (UInt32(0x10FF), false), (0x1100, true), (0x115F, true), (0x1160, false), (0x2E80, true), (0x303E, true),
    (0x303F, false), (0x4DBF, true), (0xA4CF, false), (0xABFF, false), (0xAC00, true), (0xD7A3, true), (0xD7A4, false),
    (0xFF00, false), (0xFF01, true), (0xFF60, true), (0xFF61, false), (0xFFE6, true), (0x1F300, true), (0x1F321, false),
    (0x1FFFF, false), (0x20000, true), (0x2FFFD, true), (0x3FFFD, true), (0x3FFFE, false), (0x10FFFF, false),
  ])
  func wide(scalar: UInt32, isWide: Bool) throws {
    #expect(DisplayWidth.isWide(try #require(Unicode.Scalar(scalar))) == isWide)
  }
}
