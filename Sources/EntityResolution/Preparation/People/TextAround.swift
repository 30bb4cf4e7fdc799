internal import TextModel

/// The text right before and behind a name, a bounded piece of it at a time.
struct TextAround {
  private let utf8: String.UTF8View

  init(_ text: String) { utf8 = text.utf8 }

  /// The letters between two offsets; nil where they are more than `limit` bytes.
  func between(_ start: Int, _ end: Int, atMost limit: Int) -> String? {
    start <= end && end - start <= limit ? letters(start, end) : nil
  }

  /// At most `count` bytes that end at an offset.
  func before(_ offset: Int, _ count: Int) -> String { letters(max(0, offset - count), offset) }

  /// At most `count` bytes that start at an offset.
  func after(_ offset: Int, _ count: Int) -> String { letters(offset, min(utf8.count, offset + count)) }

  /// The last words before an offset with no comma or sentence's end behind them, at most two, folded, the nearest first.
  func lastWords(before offset: Int) -> [String] {
    var found: [String] = []
    var end = utf8.index(utf8.startIndex, offsetBy: offset)
    let limit = utf8.index(end, offsetBy: -min(offset, Self.wordReach))
    while found.count < 2, let start = wordStart(before: &end, notBefore: limit) {
      for word in words(utf8[start..<end]).reversed() where found.count < 2 {
        guard let last = word.last, !"!?;:,)".hasSign(last), last != "." || word.count <= Self.abbreviationLimit else {
          return found
        }
        found.append(word.foldedName)
      }
      end = start
    }
    return found
  }

  /// Where the comma stands that is the last sign before an offset.
  func comma(before offset: Int) -> Int? {
    let place = utf8.prefix(offset).suffix(4).lastIndex { !Self.isSpace($0) }
    guard let place, utf8[place] == 0x2C else { return nil }
    return utf8.distance(from: utf8.startIndex, to: place)
  }

  /// Whether a stop is the last sign before an offset.
  func endsSentence(before offset: Int) -> Bool {
    utf8.prefix(offset).suffix(4).last { !Self.isSpace($0) } == UInt8(ascii: ".")
  }

  /// The first word behind an offset, in small letters, with white space, commas, brackets and dashes skipped before it.
  ///
  /// It ends at white space, a comma, semicolon, colon, bracket or quotation mark. Most names stand before no word that a
  /// rule reads on from, which costs neither a copy of the text nor its characters to find out.
  func firstWord(behind offset: Int) -> String {
    var text = utf8[utf8.index(utf8.startIndex, offsetBy: offset)...].prefix(Self.wordReach).drop(while: Self.isLead)
    while text.first.map({ $0 >= 0x80 }) == true, let mark = Self.marks.first(where: { text.starts(with: $0.utf8) }) {
      text = text.dropFirst(mark.utf8.count).drop(while: Self.isLead)
    }
    let word = String(decoding: text.prefix { !Self.isEnd($0) }, as: UTF8.self)
    let isPlain = word.utf8.allSatisfy { $0 < 0x80 }
    return (isPlain ? word[...] : word.prefix { !"“”\u{A0}".hasSign($0) }).lowercased()
  }

  /// Where the bytes between white space start that end before `end`, which is moved over white space first.
  private func wordStart(before end: inout String.Index, notBefore limit: String.Index) -> String.Index? {
    while end > limit, Self.isSpace(utf8[utf8.index(before: end)]) { end = utf8.index(before: end) }
    var start = end
    while start > limit, !Self.isSpace(utf8[utf8.index(before: start)]) { start = utf8.index(before: start) }
    return start < end ? start : nil
  }

  /// The words of bytes without white space of ASCII: several where there is other white space.
  private func words(_ bytes: Substring.UTF8View) -> [Substring] {
    let text = String(decoding: bytes, as: UTF8.self)[...]
    return bytes.allSatisfy { $0 < 0x80 } ? [text] : text.split(whereSeparator: \.isBlank)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  private static func isLead(_ byte: UInt8) -> Bool { isSpace(byte) || byte == 0x2C || byte == 0x28 || byte == 0x5B }
  private static func isEnd(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0x28 || byte == 0x29 || byte == 0x22
  }
  /// Dashes and the space that lets no line end.
  private static let marks = ["–", "—", "\u{A0}"]

  private static let wordReach = 48
  /// "Mrs.", "Prof."
  private static let abbreviationLimit = 5

  private func letters(_ start: Int, _ end: Int) -> String {
    let first = utf8.index(utf8.startIndex, offsetBy: start)
    return String(decoding: utf8[first..<utf8.index(first, offsetBy: end - start)], as: UTF8.self)
  }
}
