/// The files of Apple's Mail: a line with the number of the letter's bytes, the letter, and what the program notes about it as a
/// property list in XML.
enum AppleLetter {
  /// The letter in a file, which is the whole file where it isn't of this kind.
  static func letter(in file: [UInt8]) -> [UInt8] {
    let rest = withoutLength(file[...])
    guard rest.startIndex > 0 else { return file }
    let count = Int(String(decoding: file[..<rest.startIndex].prefix { $0 >= 0x30 }, as: UTF8.self))
    // The number is that of other bytes where line ends were changed since.
    if let count, count <= rest.count, isList(rest.dropFirst(count)) { return Array(rest.prefix(count)) }
    return Array(rest[..<listStart(in: rest)])
  }

  /// The text behind the line with nothing but a number.
  static func withoutLength(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let end = text.prefix(16).firstIndex(of: UInt8(ascii: "\n")), end > text.startIndex,
      text[..<end].allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x0D })
    else { return text }
    return text[(end + 1)...]
  }

  private static let declaration = Array("<?xml".utf8)
  private static let end = Array("</plist>".utf8)

  private static func isList(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.drop { $0 <= 0x20 }.starts(with: declaration) && hasEnd(bytes)
  }

  private static func hasEnd(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.lastIndex(where: { $0 > 0x20 }) else { return false }
    return bytes[...last].suffix(end.count).elementsEqual(end)
  }

  /// Where the last declaration of XML stands in a file that ends as a property list does; the end of the file in any other.
  private static func listStart(in bytes: ArraySlice<UInt8>) -> Int {
    guard hasEnd(bytes) else { return bytes.endIndex }
    var at = bytes.endIndex - declaration.count
    while at >= bytes.startIndex, !bytes[at...].starts(with: declaration) { at -= 1 }
    return at < bytes.startIndex ? bytes.endIndex : at
  }
}
