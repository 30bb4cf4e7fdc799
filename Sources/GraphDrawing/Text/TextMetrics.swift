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
      thousandths += sum(character, oneSign: wide) { scalar in
        let width = width(of: scalar)
        return font == .monospaced && width > 0 && width != wide ? monospaced : width
      }
    }
    return Double(thousandths) * fontSize / 1_000
  }

  /// How many columns a text takes, as a terminal counts: wide characters two, marks none.
  static func columns(of text: some StringProtocol) -> Int {
    var count = 0
    for character in text { count += columns(of: character) }
    return count
  }

  /// How many columns a character takes.
  static func columns(of character: Character) -> Int {
    sum(character, oneSign: 2) { isMark($0) ? 0 : isWide($0) ? 2 : 1 }
  }

  /// The sum over the scalars of a character, but for flags and emoji joined to one sign.
  private static func sum(_ character: Character, oneSign sign: Int, _ width: (Unicode.Scalar) -> Int) -> Int {
    var sum = 0
    for scalar in character.unicodeScalars {
      if scalar.value == 0x200D, sum >= sign { return sign }
      if (0x1F1E6...0x1F1FF).contains(scalar.value) { return sign }
      sum += width(scalar)
    }
    return sum
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
    if isMark(scalar) { return 0 }
    if isWide(scalar) { return wide }
    return scalar.properties.isUppercase ? 730 : 600
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
