/// OpenDocument files that are one piece of XML and no zip: `.fodt`, `.fods`, `.fodp`.
enum FlatOpenDocument {
  /// How far from the beginning the type stands, behind dozens of declared prefixes.
  private static let searchedBytes = 1 << 14

  /// The type of the document; nil where the file isn't one of these.
  static func mimeType(in head: FileHead) -> String? {
    guard head.binaryType == nil, XMLRoot.name(in: head.text) == "document",
      let element = range(of: "<office:document", in: head.text.prefix(searchedBytes)),
      let start = range(of: "office:mimetype=\"", in: head.text[element.upperBound...].prefix(searchedBytes))
    else { return nil }
    return String(decoding: head.text[start.upperBound...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }

  /// The bytes up to where ends what the file says about itself: titles and dates in the text are others.
  static func head(of bytes: [UInt8]) -> [UInt8] {
    range(of: "</office:meta>", in: bytes[...]).map { Array(bytes[..<$0.upperBound]) } ?? []
  }

  private static func range(of words: StaticString, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let mark = Array(words.description.utf8)
    var at = bytes.startIndex
    while let start = bytes[at...].firstIndex(of: mark[0]) {
      if bytes[start...].starts(with: mark) { return start..<start + mark.count }
      at = start + 1
    }
    return nil
  }
}
