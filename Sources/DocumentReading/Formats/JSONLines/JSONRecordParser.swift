/// Reads the members of one JSON object (RFC 8259), keeping strings and numbers and checking the rest.
///
/// A name that comes twice has its last value. Half a surrogate pair becomes U+FFFD, as Python's writer may leave one.
struct JSONRecordParser {
  /// A member's value.
  enum Value: Hashable {
    case string(String)
    /// The number as it is written.
    case number(String)
    case null
    /// `true`, an object or a list, by the name a message gives it.
    case other(String)
  }

  /// Where a line stops being JSON.
  struct SyntaxError: Error, Hashable {
    /// The offset of the offending byte.
    var offset: Int
    /// What is wrong there: "expected …".
    var reason: String
  }

  private static let deepestNesting = 256
  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The members of the object that `bytes`, which are valid UTF-8, must hold.
  static func members(of bytes: [UInt8]) throws(SyntaxError) -> [String: Value] {
    var parser = JSONRecordParser(bytes)
    parser.skipSpace()
    guard parser.peek == UInt8(ascii: "{") else { throw parser.failure("expected an object, {\"id\": …, \"text\": …}") }
    var members: [String: Value] = [:]
    try parser.readObject(depth: 1) { members[$0] = $1 }
    parser.skipSpace()
    guard parser.position == bytes.count else { throw parser.failure("expected the end of the line after the object") }
    return members
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func failure(_ reason: String) -> SyntaxError {
    let found = position >= bytes.count ? ", but the line ends" : ""
    return SyntaxError(offset: position, reason: reason + found)
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  private mutating func readObject(depth: Int, member: (String, Value) -> Void) throws(SyntaxError) {
    position += 1
    skipSpace()
    if peek == UInt8(ascii: "}") { return position += 1 }
    while true {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw failure("expected a name in double quotes") }
      let name = try readString()
      skipSpace()
      guard peek == UInt8(ascii: ":") else { throw failure("expected \":\" after the name") }
      position += 1
      member(name, try readValue(depth: depth))
      skipSpace()
      switch peek {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "}"): return position += 1
      default: throw failure("expected \",\" or \"}\" after the value")
      }
    }
  }

  private mutating func readList(depth: Int) throws(SyntaxError) {
    position += 1
    skipSpace()
    if peek == UInt8(ascii: "]") { return position += 1 }
    while true {
      _ = try readValue(depth: depth)
      skipSpace()
      switch peek {
      case UInt8(ascii: ","): position += 1
      case UInt8(ascii: "]"): return position += 1
      default: throw failure("expected \",\" or \"]\" after the value")
      }
    }
  }

  private mutating func readValue(depth: Int) throws(SyntaxError) -> Value {
    guard depth < Self.deepestNesting else { throw failure("lists and objects nest too deeply") }
    skipSpace()
    switch peek {
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "{"):
      try readObject(depth: depth + 1) { _, _ in }
      return .other("an object")
    case UInt8(ascii: "["):
      try readList(depth: depth + 1)
      return .other("a list")
    case UInt8(ascii: "t"): return try readWord("true", .other("true"))
    case UInt8(ascii: "f"): return try readWord("false", .other("false"))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    default: return .number(try readNumber())
    }
  }

  private mutating func readWord(_ word: String, _ value: Value) throws(SyntaxError) -> Value {
    guard bytes[position...].starts(with: word.utf8) else { throw failure("expected a value") }
    position += word.utf8.count
    return value
  }

  private mutating func readNumber() throws(SyntaxError) -> String {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    let whole = position
    try readDigits()
    if bytes[whole] == UInt8(ascii: "0"), position > whole + 1 {
      position = whole
      throw failure("a number must not begin with 0")
    }
    if peek == UInt8(ascii: ".") {
      position += 1
      try readDigits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      try readDigits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func readDigits() throws(SyntaxError) {
    let start = position
    while let byte = peek, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
    guard position > start else { throw failure("expected a value") }
  }
}

extension JSONRecordParser {
  /// Reads a string that begins here.
  private mutating func readString() throws(SyntaxError) -> String {
    position += 1
    var content: [UInt8] = []
    while true {
      let start = position
      while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
      content += bytes[start..<position]
      switch peek {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): try readEscape(into: &content)
      case nil: throw failure("expected a closing quote")
      default: throw failure("control characters in a string must be escaped")
      }
    }
  }

  private mutating func readEscape(into content: inout [UInt8]) throws(SyntaxError) {
    position += 1
    let byte = peek
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte ?? 0)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content += UTF8.encode(try readUnicodeEscape()) ?? UTF8.encodedReplacementCharacter
    default:
      position -= 1
      throw failure("expected an escape such as \\n or \\u00e9 after the backslash")
    }
  }

  private mutating func readUnicodeEscape() throws(SyntaxError) -> Unicode.Scalar {
    let unit = try readHexDigits()
    guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let afterFirst = position
    guard bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return "\u{FFFD}" }
    position += 2
    let low = try readHexDigits()
    guard (0xDC00...0xDFFF).contains(low) else {
      position = afterFirst
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func readHexDigits() throws(SyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure("expected four hexadecimal digits after \\u")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}
