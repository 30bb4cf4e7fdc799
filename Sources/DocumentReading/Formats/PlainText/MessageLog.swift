internal import TextModel

/// A conversation as messengers export it (WhatsApp, Signal, Line): lines that begin with a day and a time, `[13/03/2024, 18:02:10] Ada: …`
/// or `13.03.24, 18:02 - Ada: …`. What has no such beginning goes on with the message above.
struct MessageLog {
  /// The days and times that begin lines, which are no text.
  private(set) var stamps: [TextSpan] = []
  /// What the program wrote itself: who joined, what was left out.
  private(set) var notices: [TextSpan] = []

  /// So many lines begin like this at least, and one of so many.
  private static let (fewest, share) = (2, 4)
  /// The mark that letters run to the right; on telephones it stands before what the program writes itself.
  private static let leftToRight = Array("\u{200E}".utf8)

  /// Reads a text; nil where it is no such log.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init?(_ text: String) {
    guard text.utf8.prefix(Self.reach).contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let bytes = Array(text.utf8)
    guard Self.begins(bytes) else { return nil }
    var lines = TextLines(bytes, from: 0), count = 0, messages = 0
    while let line = lines.next() {
      count += line.content.isEmpty ? 0 : 1
      guard let end = Self.stampEnd(bytes[line.content]) else { continue }
      stamps.append(TextSpan(line.content.lowerBound, end))
      let message = Self.message(bytes[end..<line.content.upperBound])
      messages += message == nil ? 0 : 1
      if !line.content.isEmpty, message.map(Self.isNotice) ?? true {
        notices.append(TextSpan(end, line.content.upperBound))
      }
    }
    guard stamps.count >= Self.fewest, stamps.count * Self.share >= count else { return nil }
    // In a diary nobody is named before what happened.
    notices = messages * 2 < stamps.count ? [] : notices.filter { $0.length > 0 }
  }

  /// How far into a text its first message begins.
  private static let reach = 400

  /// Whether one of the first lines begins like this.
  private static func begins(_ bytes: [UInt8]) -> Bool {
    var lines = TextLines(bytes, from: 0), seen = 0
    while seen < 4, let line = lines.next() {
      if stampEnd(bytes[line.content]) != nil { return true }
      seen += line.content.isEmpty ? 0 : 1
    }
    return false
  }

  /// The offset behind a day and a time that begin a line, with the signs around them.
  private static func stampEnd(_ line: ArraySlice<UInt8>) -> Int? {
    var rest = Rest(line)
    rest.skip(leftToRight)
    let isBracketed = rest.take("[")
    guard rest.numbers(between: "/.-", counts: 3), rest.skipSeparator(), rest.numbers(between: ":.", counts: 2) else {
      return nil
    }
    if rest.take(":") { guard rest.number() else { return nil } }
    rest.skipHalfOfDay()
    guard isBracketed ? rest.take("]") : rest.take(" ") && rest.take("-") else { return nil }
    _ = rest.take(" ")
    return rest.at
  }

  /// What is behind the name of who speaks; nil where there is none.
  private static func message(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let name = line.prefix(80).prefix { $0 != UInt8(ascii: ":") }
    guard !name.isEmpty, name.endIndex < line.endIndex, line[name.endIndex] == UInt8(ascii: ":"),
      line.endIndex == name.endIndex + 1 || line[name.endIndex + 1] == 0x20
    else { return nil }
    return line[(name.endIndex + 1)...].drop { $0 == 0x20 }
  }

  /// Whether the program wrote it: behind a mark of direction, or all of it in angle brackets, `<Media omitted>`.
  private static func isNotice(_ message: ArraySlice<UInt8>) -> Bool {
    message.isEmpty || message.starts(with: leftToRight)
      || message.first == UInt8(ascii: "<") && message.last == UInt8(ascii: ">")
  }
}

/// What is left of a line, as the beginnings of messages are read.
private struct Rest {
  private let line: ArraySlice<UInt8>
  private(set) var at: Int

  init(_ line: ArraySlice<UInt8>) { (self.line, at) = (line, line.startIndex) }

  private var next: UInt8? { at < line.endIndex ? line[at] : nil }

  mutating func skip(_ bytes: [UInt8]) { if line[at...].starts(with: bytes) { at += bytes.count } }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    at += 1
    return true
  }

  /// One to four digits.
  mutating func number() -> Bool {
    let digits = line[at...].prefix(5).prefix { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count) else { return false }
    at = digits.endIndex
    return true
  }

  /// So many numbers with one of some signs between them.
  mutating func numbers(between signs: String, counts count: Int) -> Bool {
    guard number() else { return false }
    for _ in 1..<count {
      guard let sign = next, signs.utf8.contains(sign) else { return false }
      at += 1
      guard number() else { return false }
    }
    return true
  }

  /// A comma, blanks, or both.
  mutating func skipSeparator() -> Bool {
    let start = at
    _ = take(",")
    while take(" ") {}
    return at > start
  }

  /// "AM", "p. m." and the like, with the narrow blank that telephones put before it.
  mutating func skipHalfOfDay() {
    let start = at
    for blank in ["\u{202F}", "\u{A0}", " "] { skip(Array(blank.utf8)) }
    guard let letter = next, "aApP".utf8.contains(letter) else { return at = start }
    at += 1
    _ = take(".")
    _ = take(" ")
    guard take("m") || take("M") else { return at = start }
    _ = take(".")
  }
}
