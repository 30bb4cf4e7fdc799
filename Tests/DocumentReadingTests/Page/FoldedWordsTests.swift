import Testing

@testable import DocumentReading

@Suite struct FoldedWordsTests {
  /// The words by their characters, as Unicode has them.
  private func slow(_ line: String) -> (phrase: String, count: Int) {
    let words = line.split(whereSeparator: \.isWhitespace)
    let bare = words.map { word in
      let start = word.drop { !$0.isLetter && !$0.isNumber && !"©@#".contains($0) }
      let end = start.lastIndex { $0.isLetter || $0.isNumber || $0 == "©" }
      return end.map { start[...$0].lowercased() } ?? ""
    }
    return (bare.filter { !$0.isEmpty }.joined(separator: " "), words.count)
  }

  @Test(arguments: [
    "", " ", "Share this:", "  Straße – ÄRGER, „Übung“ × 2 ÷  3 ", "© 2024 (©) The Daily", "#tag @Kim @ # !#a# -- …",
    "“Don’t”",
    "a\tb\u{B}c\r\nd", "Κίμ και 100 €", "e\u{301}É x\u{A0}y", "½ ²", "[1] (a) {b}", "日本 語。", "• Mehr · « lesen »",
    "a\u{1}b",
  ])
  func theWordsOfALine(line: String) {
    let (found, expected) = (FoldedWords.of(line), slow(line))
    #expect(found.phrase == expected.phrase && found.count == expected.count)
  }

  @Test func theWordsOfLinesOfChance() {
    let pieces = [
      "a", "B", "ß", "Ö", "×", "1", " ", "  ", "©", "#", "@", "-", "“", "’", "…", ".", "\t", "é", "Z", "»", "·",
    ]
    var random = UInt64(3)
    for _ in 0..<5000 {
      var line = ""
      for _ in 0..<12 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        line += pieces[Int((random >> 33) % UInt64(pieces.count))]
      }
      let (found, expected) = (FoldedWords.of(line), slow(line))
      #expect(found.phrase == expected.phrase && found.count == expected.count, "\(line)")
    }
  }
}
