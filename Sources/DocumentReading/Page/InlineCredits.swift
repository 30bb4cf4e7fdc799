internal import TextModel

/// Finds credits inside a line of text: the agency of a dateline, and a picture credit in brackets at the end of a
/// caption.
enum InlineCredits {
  private static let longestDateline = 72
  private static let longestCredit = 96

  /// The spans of the credits of a line, brackets included.
  ///
  /// - Parameters:
  ///   - line: Where the line stands, white space at both ends left out.
  ///   - bytes: The text.
  ///   - words: What is known of pages in the text's language.
  /// - Returns: The spans in text order.
  static func spans(in line: Range<Int>, of bytes: [UInt8], _ words: PageWords) -> [TextSpan] {
    guard !line.isEmpty else { return [] }
    return [agency(ofDateline: line, bytes, words.credits), credit(atEndOf: line, bytes, words)].compactMap { $0 }
  }

  /// "(Reuters)" of "LAGOS, May 3 (Reuters) – …".
  private static func agency(ofDateline line: Range<Int>, _ bytes: [UInt8], _ words: CreditWords) -> TextSpan? {
    guard line.count > 8, bytes[line.lowerBound..<line.lowerBound + 3].allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return nil
    }
    let start = bytes[line.prefix(longestDateline)]
    guard let open = start.firstIndex(of: UInt8(ascii: "(")),
      let close = start[open...].firstIndex(of: UInt8(ascii: ")")),
      isAgency(bytes[open + 1..<close], words), !start[..<open].contains(UInt8(ascii: ".")) || start[..<open].count < 24
    else { return nil }
    var next = close + 1
    while next < line.upperBound, bytes[next] == 0x20 { next += 1 }
    guard next < line.upperBound, bytes[next] == UInt8(ascii: "-") || bytes[next...].starts(with: [0xE2, 0x80]) else {
      return nil
    }
    return TextSpan(open, close + 1)
  }

  private static func isAgency(_ name: ArraySlice<UInt8>, _ words: CreditWords) -> Bool {
    words.agencies.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  /// "(AP Photo/Jane Doe)" at the end of a caption; an agency alone only behind a sentence, where it defines no
  /// acronym.
  private static func credit(atEndOf line: Range<Int>, _ bytes: [UInt8], _ words: PageWords) -> TextSpan? {
    guard bytes[line.upperBound - 1] == UInt8(ascii: ")"),
      let open = bytes[line.suffix(longestCredit)].lastIndex(of: UInt8(ascii: "(")), open > line.lowerBound
    else { return nil }
    let credit = CreditLine(String(decoding: bytes[open + 1..<line.upperBound - 1], as: UTF8.self), words)
    guard credit.isPictureCredit else { return nil }
    var before = open - 1
    while before > line.lowerBound, bytes[before] == 0x20 { before -= 1 }
    let followsSentence = bytes[before] == UInt8(ascii: ".") || bytes[before] == UInt8(ascii: "!")
    return credit.isMarkedAsPicture || followsSentence ? TextSpan(open, line.upperBound) : nil
  }
}
