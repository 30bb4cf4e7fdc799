/// The names of a zip's members, as far as its first bytes tell them.
///
/// Local file headers are followed from one to the next (APPNOTE 6.3.10, section 4.3.7), so that a zip inside a zip isn't taken
/// for the outer one.
struct ZipHead {
  /// The names, in the order of the file.
  private(set) var names: [String] = []
  /// What a first member called `mimetype` holds, as in OpenDocument and EPUB.
  private(set) var mimeType: String?

  private static let headerLength = 30

  /// Whether a file begins as a zip does.
  static func isZip(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
  }

  /// Looks through the first bytes of a file; finds nothing where it is no zip.
  init(_ bytes: [UInt8]) {
    var at = 0
    while at + Self.headerLength <= bytes.count, bytes[at...].starts(with: [0x50, 0x4B, 3, 4]) {
      let number = { (offset: Int, count: Int) in
        (0..<count).reduce(0) { $0 | Int(bytes[at + offset + $1]) << (8 * $1) }
      }
      let nameEnd = at + Self.headerLength + number(26, 2)
      guard nameEnd <= bytes.count else { return }
      let name = String(decoding: bytes[(at + Self.headerLength)..<nameEnd], as: UTF8.self)
      let start = nameEnd + number(28, 2), size = number(18, 4)
      if names.isEmpty, name == "mimetype", number(8, 2) == 0, start <= bytes.count {
        mimeType = Self.word(bytes[start..<min(bytes.count, start + size)])
      }
      names.append(name)
      // A member that was written without looking back has its size behind it.
      let hasSizeBehind = number(6, 2) & 8 != 0 && size == 0
      guard let next = hasSizeBehind ? Self.header(in: bytes, from: start) : start + size else { return }
      at = next
    }
  }

  /// The next header or directory entry.
  private static func header(in bytes: [UInt8], from start: Int) -> Int? {
    guard start + 4 <= bytes.count else { return nil }
    return (start..<(bytes.count - 3)).first {
      bytes[$0] == 0x50 && bytes[$0 + 1] == 0x4B && bytes[$0 + 2] == 3 && bytes[$0 + 3] == 4
    }
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
  }
}
