import Primitives

/// Estimates of the space that text takes in Helvetica, so that a picture does not depend on the fonts of a machine.
///
/// Widths of ASCII are Helvetica's own; other scripts have one width per kind, on the generous side.
enum TextMetrics {
  /// The height of a line, in ems.
  static let lineHeight = 1.2

  /// The width of a line of text in points.
  ///
  /// Typefaces with serifs are narrower than Helvetica, and are given its widths.
  ///
  /// - Complexity: O(length).
  static func width(of text: String, fontSize: Double, font: DrawingStyle.Font = .sans) -> Double {
    var thousandths = 0
    for character in text {
      thousandths += DisplayWidth.sum(over: character, sign: wide) { scalar in
        let width = width(of: scalar)
        return font == .monospaced && width > 0 && width != wide ? monospaced : width
      }
    }
    return Double(thousandths) * fontSize / 1_000
  }

  private static let wide = 1_050, monospaced = 602

  private static let ascii: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value >= 0x20, scalar.value < 0x7F { return ascii[Int(scalar.value) - 0x20] }
    if DisplayWidth.isMark(scalar) { return 0 }
    if DisplayWidth.isWide(scalar) { return wide }
    return scalar.properties.isUppercase ? 730 : 600
  }
}
