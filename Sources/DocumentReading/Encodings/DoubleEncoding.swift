/// Letters that were encoded twice: UTF-8 that somebody read as Windows-1252 and wrote as UTF-8 again ("Ã©" for "é", "â€™" for "’").
///
/// A text is mended as a whole where all its characters beyond ASCII become valid UTF-8 when they are written as Windows-1252. Where
/// only some lines were encoded twice, those lines are mended, and within lines what no writer means: "â€™" and its like, and "Ã©"
/// before or behind a small letter. Real words don't become valid UTF-8: a capital "Ã" or "Ü" stands before letters, or before one
/// closing quotation mark whose opening one is no valid sequence.
enum DoubleEncoding {
  /// A mended text, and what a person should know about it.
  struct Mending {
    var text: String
    var remark: String
  }

  /// How often a text may have been encoded once too much.
  private static let mostRounds = 3

  /// The text with such letters mended; nil where there are none.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func mended(_ text: String) -> Mending? {
    guard mayHoldSome(text) else { return nil }
    var current = text
    var count = 0
    for _ in 0..<mostRounds {
      guard let (next, mended) = round(current) else { break }
      current = next
      count = max(count, mended)
    }
    guard count > 0 else { return nil }
    let letters = count == 1 ? "one letter was" : "\(count) letters were"
    return Mending(text: current, remark: "\(letters) encoded twice, as \"Ã©\" for \"é\", and mended")
  }

  /// Whether a character that leads a sequence ("Â" to "ô") stands before another one beyond ASCII.
  private static func mayHoldSome(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index + 2 < bytes.count {
        if bytes[index] == 0xC3, (0x82...0xB4).contains(bytes[index + 1]), bytes[index + 2] >= 0x80 { return true }
        index += 1
      }
      return false
    }
  }

  private static func round(_ text: String) -> (String, Int)? {
    if let whole = MisreadRun(text.unicodeScalars[...]), whole.isSure { return (whole.text, whole.count) }
    var text = text
    return text.withUTF8 { bytes in
      // A mended text has fewer bytes.
      var result = ""
      result.reserveCapacity(bytes.count)
      var count = 0
      var start = 0
      while start <= bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if start > 0 { result.append("\n") }
        count += mend(UnsafeBufferPointer(rebasing: bytes[start..<end]), into: &result)
        start = end + 1
      }
      return count > 0 ? (result, count) : nil
    }
  }

  /// Adds a line with such letters mended, and says how many there were.
  private static func mend(_ line: UnsafeBufferPointer<UInt8>, into result: inout String) -> Int {
    let text = String(decoding: line, as: UTF8.self)
    // Most lines have none, and need not be looked at by the character.
    guard line.contains(where: { $0 >= 0x80 }) else {
      result += text
      return 0
    }
    if let run = MisreadRun(text.unicodeScalars[...]), run.isSure {
      result += run.text
      return run.count
    }
    let scalars = Array(text.unicodeScalars)
    return SureSequences.mend(scalars[...], into: &result.unicodeScalars)
  }
}

/// A text whose characters beyond ASCII are all misread UTF-8.
private struct MisreadRun {
  var text: String
  /// How many characters were.
  var count = 0
  /// Whether they can be nothing else.
  var isSure: Bool

  /// Nil where some are no misread UTF-8, or none is there.
  init?(_ scalars: Substring.UnicodeScalarView) {
    var bytes: [UInt8] = []
    for scalar in scalars {
      guard let byte = Windows1252.byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    self.text = text
    var usual = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      count += 1
      if Self.isUsual(scalar) { usual += 1 }
    }
    guard count > 0 else { return nil }
    // A few may be an accident: "MENÜ“" or "IRMÃ»" without the mark before it.
    let isAnAccident = count < 3 && (usual < count || !Self.hasSureStart(scalars))
    isSure = !isAnAccident && usual * 10 >= count * 9
  }

  /// Whether one of the sequences is no capital before a closing mark.
  private static func hasSureStart(_ scalars: Substring.UnicodeScalarView) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { first, second in
      switch second.value {
      case 0xAB, 0xBB, 0x2018...0x203A: first == "â"
      default: first.value >= 0x80 && second.value >= 0x80
      }
    }
  }

  /// Whether a character is one of those that texts hold: letters of Europe, signs between words, letters of large scripts.
  private static func isUsual(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0x17F, 0x218...0x21B, 0x391...0x3CE, 0x400...0x45F, 0x5D0...0x5EA, 0x620...0x64A, 0x900...0x97F: true
    case 0x2010...0x203A, 0x20AC, 0x2122, 0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFEFF: true
    case 0x1F300...0x1FAFF: true
    default: false
    }
  }
}

/// Misread letters between others that are right.
private enum SureSequences {
  /// Adds a line with such letters mended.
  ///
  /// - Returns: How many there were.
  static func mend(_ line: ArraySlice<Unicode.Scalar>, into result: inout String.UnicodeScalarView) -> Int {
    var count = 0
    var index = line.startIndex
    while index < line.endIndex {
      if let (scalar, length) = sign(in: line, at: index) ?? letter(in: line, at: index) {
        result.append(scalar)
        index += length
        count += 1
      } else {
        result.append(line[index])
        index += 1
      }
    }
    return count
  }

  /// "â€" and a third character: dashes, quotation marks, dots. No language writes the first two together.
  private static func sign(in line: ArraySlice<Unicode.Scalar>, at index: Int) -> (Unicode.Scalar, Int)? {
    guard index + 2 < line.endIndex, line[index] == "â", line[index + 1] == "€" else { return nil }
    // Of the third characters only that of the closing quotation mark has no meaning, and is lost.
    if line[index + 2] == "\u{FFFD}" { return ("\u{201D}", 3) }
    guard
      let third = Windows1252.byte(of: line[index + 2]), (0x80...0xBF).contains(third)
    else { return nil }
    return Unicode.Scalar(0x2000 + UInt32(third & 0x3F)).map { ($0, 3) }
  }

  /// "Ã" and a sign that is no mark or space between words, beside a small letter.
  private static func letter(in line: ArraySlice<Unicode.Scalar>, at index: Int) -> (Unicode.Scalar, Int)? {
    guard index + 1 < line.endIndex, line[index] == "Ã", (0xA1...0xBF).contains(line[index + 1].value),
      ![0xAB, 0xBB].contains(line[index + 1].value)
    else { return nil }
    let before = index > line.startIndex ? line[index - 1] : " "
    let after = index + 2 < line.endIndex ? line[index + 2] : " "
    guard before.properties.isLowercase || after.properties.isLowercase else { return nil }
    return Unicode.Scalar(0xC0 + (line[index + 1].value & 0x3F)).map { ($0, 2) }
  }
}
