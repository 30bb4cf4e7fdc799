internal import CLibXML2

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
    if !isMarked, !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil { return (bytes, nil) }
    var (text, remark) = decoded(bytes, declared: declared ?? charset(in: bytes))
    for index in text.indices where text[index] == 0 { text[index] = 0x20 }
    return (text, remark)
  }

  /// The one place where bytes of a declared encoding become text.
  private static func decoded(_ bytes: [UInt8], declared: String?) -> ([UInt8], String?) {
    if !FileHead(Array(bytes.prefix(4))).isWide, String(validating: bytes, as: UTF8.self) == nil,
      let declared, let text = converted(bytes, from: declared)
    {
      return (text, nil)
    }
    let clean =
      bytes.contains(0) && !FileHead(Array(bytes.prefix(4))).isWide ? bytes.map { $0 == 0 ? 0x20 : $0 } : bytes
    if case .text(let text, let remark) = TextDecoder.decode(clean) { return (Array(text.utf8), remark) }
    return (Array(String(decoding: clean, as: UTF8.self).utf8), nil)
  }

  /// Bytes of a named encoding as UTF-8, by iconv as libxml2 calls it; nil where it doesn't know the name or too many bytes don't fit.
  ///
  /// A byte that doesn't fit becomes U+FFFD; of a hundred one may.
  private static func converted(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    let name = name.lowercased()
    guard !["utf-8", "utf8"].contains(name), let handler = xmlFindCharEncodingHandler(aliases[name] ?? name) else {
      return nil
    }
    defer { xmlCharEncCloseFunc(handler) }
    guard let source = xmlBufferCreate(), let result = xmlBufferCreate() else { return nil }
    defer {
      xmlBufferFree(source)
      xmlBufferFree(result)
    }
    // What doesn't fit would be told on standard error.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    guard xmlBufferAdd(source, bytes, Int32(clamping: bytes.count)) == 0 else { return nil }
    var misfits = 0
    while xmlBufferLength(source) > 0 {
      let left = xmlBufferLength(source)
      let outcome = xmlCharEncInFunc(handler, result, source)
      if outcome >= 0, xmlBufferLength(source) < left { continue }
      misfits += 1
      guard misfits * 100 <= bytes.count else { return nil }
      guard xmlBufferLength(source) > 0 else { break }
      xmlBufferShrink(source, 1)
      xmlBufferAdd(result, UTF8.encodedReplacementCharacter.map { $0 }, 3)
    }
    return Array(UnsafeBufferPointer(start: xmlBufferContent(result), count: Int(xmlBufferLength(result))))
  }

  /// What pages call encodings that have another name, as the Encoding Standard has it: the larger one of two that go by one name.
  private static let aliases = [
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "iso-8859-9": "windows-1254", "gb2312": "gb18030",
    "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "us-ascii": "windows-1252", "ascii": "windows-1252",
  ]

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
