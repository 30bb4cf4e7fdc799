import Testing

@testable import GraphDrawing

@Suite struct TextMetricsTests {
  /// The widths of Adobe's font metrics for Helvetica, in thousandths.
  @Test(arguments: [
    (" ", 278), ("!", 278), ("'", 191), ("@", 1_015), ("A", 667), ("W", 944), ("i", 222), ("m", 833), ("0", 556),
    ("9", 556), ("~", 584), ("Hello", 722 + 556 + 222 + 222 + 556),
  ])
  func asciiHasHelveticasWidths(text: String, thousandths: Int) {
    #expect(TextMetrics.width(of: text, fontSize: 1_000) == Double(thousandths))
    // Nobody's label is wider in a narrower typeface.
    #expect(TextMetrics.width(of: text, fontSize: 1_000, font: .serif) == Double(thousandths))
  }

  @Test func widthsGrowWithTheSize() {
    #expect(abs(TextMetrics.width(of: "Hello", fontSize: 10) - 22.78) < 1e-9)
    #expect(TextMetrics.width(of: "", fontSize: 10) == 0)
  }

  @Test(arguments: [
    ("e\u{301}", 556), ("\u{200B}", 0), ("é", 600), ("É", 730), ("日本", 2_100), ("한", 1_050),
    // A flag is two scalars, a family five: one sign each.
    ("🇰🇷", 1_050), ("👨‍👩‍👧", 1_050), ("🇰🇷🇺🇸", 2_100),
  ])
  func otherScriptsHaveOneWidthPerKind(text: String, thousandths: Int) {
    #expect(TextMetrics.width(of: text, fontSize: 1_000) == Double(thousandths))
  }

  @Test(arguments: [("il", 1_204), ("WW", 1_204), ("e\u{301}", 602), ("日", 1_050), ("é", 602)])
  func monospacedLettersHaveOneWidth(text: String, thousandths: Int) {
    #expect(TextMetrics.width(of: text, fontSize: 1_000, font: .monospaced) == Double(thousandths))
  }
}
