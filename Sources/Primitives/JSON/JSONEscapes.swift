/// Which characters are escaped in strings of JSON (RFC 8259): quotes, backslashes and controls always.
@usableFromInline package struct JSONEscapes: Sendable {
  /// The escaped characters of ASCII, a bit each.
  @usableFromInline let low: UInt64, high: UInt64
  /// Whether line breaks and tabs are `\n`, `\r` and `\t`, and not numbers as other controls are.
  @usableFromInline let namesLineBreaks: Bool
  /// Whether U+2028 and U+2029 are escaped, which were line ends in JavaScript until 2019.
  @usableFromInline let escapesSeparators: Bool

  private init(_ more: String, namesLineBreaks: Bool, escapesSeparators: Bool) {
    var bits: [UInt64] = [0xFFFF_FFFF, 0]
    for byte in ("\"\\" + more).utf8 { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
    (low, high) = (bits[0], bits[1])
    (self.namesLineBreaks, self.escapesSeparators) = (namesLineBreaks, escapesSeparators)
  }

  /// What the standard asks for, by number.
  package static let plain = JSONEscapes("", namesLineBreaks: false, escapesSeparators: false)

  /// As people read it, and so that a string can stand in JavaScript.
  package static let readable = JSONEscapes("", namesLineBreaks: true, escapesSeparators: true)

  /// Such that JSON can stand inside a script element: no `<`, `>` or `&`, no DEL.
  package static let script = JSONEscapes("<>&\u{7F}", namesLineBreaks: false, escapesSeparators: true)

  /// Whether a byte of ASCII is escaped.
  @inlinable @inline(__always) func escapes(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    return (byte < 0x40 ? low : high) >> UInt64(byte & 63) & 1 != 0
  }

  /// Whether U+2028 or U+2029 starts at a place, and is escaped.
  @inlinable @inline(__always) func escapesSeparator(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    bytes[place] == 0xE2 && escapesSeparators && place + 2 < bytes.count && bytes[place + 1] == 0x80
      && bytes[place + 2] & 0xFE == 0xA8
  }
}

extension ByteOutput where Self: ~Copyable {
  /// Takes a text as a string of JSON, in quotes.
  @inlinable package mutating func append(json text: String, _ escapes: JSONEscapes) {
    append(byte: UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append(jsonContent: $0, escapes) }
    append(byte: UInt8(ascii: "\""))
  }

  /// Takes UTF-8 as the inside of a string of JSON.
  @inlinable package mutating func append(jsonContent bytes: UnsafeBufferPointer<UInt8>, _ escapes: JSONEscapes) {
    var start = 0
    var place = 0
    while place < bytes.count {
      let isSeparator = escapes.escapesSeparator(in: bytes, at: place)
      guard isSeparator || escapes.escapes(bytes[place]) else {
        place += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<place]))
      if isSeparator {
        append(bytes[place + 2] == 0xA8 ? "\\u2028" : "\\u2029")
      } else {
        append(jsonEscape: bytes[place], escapes)
      }
      place += isSeparator ? 3 : 1
      start = place
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Takes a byte of ASCII as its escape.
  @usableFromInline mutating func append(jsonEscape byte: UInt8, _ escapes: JSONEscapes) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A where escapes.namesLineBreaks: append("\\n")
    case 0x0D where escapes.namesLineBreaks: append("\\r")
    case 0x09 where escapes.namesLineBreaks: append("\\t")
    default:
      append(byte < 0x10 ? "\\u000" : "\\u00")
      append(verbatim: String(byte, radix: 16))
    }
  }
}

extension String {
  /// The text as a string of JSON, in quotes, as people read it.
  package var jsonQuoted: String {
    var bytes: [UInt8] = []
    bytes.append(json: self, .readable)
    return String(decoding: bytes, as: UTF8.self)
  }
}
