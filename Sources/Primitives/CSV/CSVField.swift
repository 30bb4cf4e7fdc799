/// Fields of comma-separated values (RFC 4180).
package enum CSVField {
  /// A text as a field: in quotes if it holds a comma, quotes, or a line break of any kind, as some programs know more of them.
  package static func quotedIfNeeded(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { $0 == "," || $0 == "\"" || Character($0).isNewline }
    guard needsQuotes else { return text }
    var bytes: [UInt8] = []
    bytes.append(csvQuoted: text)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ByteOutput where Self: ~Copyable {
  /// Takes a text as a field in quotes, those inside doubled.
  @inlinable package mutating func append(csvQuoted text: String) {
    append(byte: UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte: byte) }
      append(byte: byte)
    }
    append(byte: UInt8(ascii: "\""))
  }
}
