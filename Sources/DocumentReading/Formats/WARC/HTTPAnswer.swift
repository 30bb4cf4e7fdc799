/// What a server answered, as a web archive holds it (RFC 9112).
struct HTTPAnswer {
  /// The number that says how it went: 200.
  let status: Int
  /// The kind of the body, in lower case, without its parameters: `text/html`.
  let mediaType: String
  /// The bytes, pieces put together; still compressed where they are that.
  let body: [UInt8]

  /// Reads an answer; nil where it is none.
  init?(_ bytes: [UInt8]) {
    var lines = TextLines(bytes, from: 0), head: [String] = [], end = 0
    while let line = lines.next() {
      end = line.end
      if line.content.isEmpty { break }
      head.append(String(decoding: bytes[line.content], as: UTF8.self))
    }
    guard let (first, fields) = HeadedBytes.parsed(head), first.hasPrefix("HTTP/") else { return nil }
    status = first.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    mediaType = Self.mediaType(fields["content-type"])
    let rest = bytes[end...]
    let isChunked = fields["transfer-encoding"]?.lowercased().contains("chunked") == true
    body = isChunked ? Self.joined(rest) ?? Array(rest) : Array(rest)
  }

  /// A media type without its parameters.
  static func mediaType(_ field: String?) -> String {
    String((field ?? "").lowercased().prefix { $0 != ";" && $0 != " " })
  }

  /// The pieces of a chunked body; nil where it isn't chunked, as in archives that put it together and kept the field.
  private static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = [], at = bytes.startIndex
    while at < bytes.endIndex {
      guard let lineEnd = bytes[at...].prefix(256).firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let digits = bytes[at..<lineEnd].prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
      guard digits.count <= 8, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
        return nil
      }
      if size == 0 { break }
      let start = lineEnd + 1, end = min(bytes.endIndex, start + size)
      result += bytes[start..<end]
      at = end
      while at < bytes.endIndex, at < end + 2, bytes[at] == 0x0D || bytes[at] == 0x0A { at += 1 }
    }
    return result
  }
}
