/// The bytes of a page as UTF-8.
enum HTMLEncoding {
  /// How far into a page its encoding may be declared: the HTML Standard says 1024 bytes, pages say later.
  private static let farthest = 4096

  /// Decodes a page.
  ///
  /// A byte-order mark decides, then valid UTF-8, then what is declared, by who sent it or by the page itself.
  ///
  /// - Parameters:
  ///   - bytes: The page as it came.
  ///   - declared: The encoding that its sender names.
  /// - Returns: Valid UTF-8 without NUL, and what a person should know about it.
  static func utf8(_ bytes: [UInt8], declared: String?) -> (text: [UInt8], remark: String?) {
    let isMarked = FileHead(Array(bytes.prefix(4))).isWide || bytes.starts(with: [0xEF, 0xBB, 0xBF])
    // Letters of seven bits stand for others only where the sender says so.
    let isASCII = declared.flatMap(TextEncoding.init(label:))?.hasSevenBits ?? false
    if !isMarked, !isASCII, UTF8Sequence.isTextOnly(bytes) { return (bytes, nil) }
    var (text, remark) = decoded(bytes, declared: declared ?? charset(in: bytes))
    for index in text.indices where text[index] == 0 { text[index] = 0x20 }
    return (text, remark)
  }

  private static func decoded(_ bytes: [UInt8], declared: String?) -> ([UInt8], String?) {
    let isWide = FileHead(Array(bytes.prefix(4))).isWide
    let clean = bytes.contains(0) && !isWide ? bytes.map { $0 == 0 ? 0x20 : $0 } : bytes
    if case .text(let text, let remark) = TextDecoder.decode(clean, declared: declared) {
      return (Array(text.utf8), remark)
    }
    return (Array(String(decoding: clean, as: UTF8.self).utf8), nil)
  }

  /// What `<meta charset=…>` or `<meta http-equiv=… content="…; charset=…">` name.
  static func charset(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(farthest).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var rest = head[...]
    while let found = rest.firstRange(of: Array("charset".utf8)) {
      rest = rest[found.upperBound...]
      let value = rest.drop { $0 <= 0x20 }
      guard value.first == UInt8(ascii: "=") else { continue }
      let name = value.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        .prefix { $0 > 0x20 && !"\"'>;/".utf8.contains($0) }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }
}
