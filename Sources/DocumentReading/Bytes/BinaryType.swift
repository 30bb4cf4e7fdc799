/// Tells files that hold no text.
enum BinaryType {
  /// What a file looks like, for a sentence, by its first bytes or a NUL byte; nil where it may be text.
  static func of(_ bytes: [UInt8]) -> String? {
    for (start, name) in starts where bytes.starts(with: start) { return name }
    return holdsNUL(bytes) ? "a binary file" : nil
  }

  /// What to do with a file that looks like something.
  static func advice(_ type: String) -> String {
    switch type {
    case "an old office document": "save it as .docx, .xlsx or .pptx with the program that made it, or leave it out"
    case "a property list of Apple's": "save pages of Safari as page source or PDF, or leave it out"
    default: "make a file of text of it, or leave it out"
    }
  }

  /// Whether a byte is NUL, looked for in eight at a time.
  private static func holdsNUL(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // A byte borrows into its highest bit, which it did not have, only where it is zero or the one below it is.
        if (eight &- 0x0101_0101_0101_0101) & ~eight & 0x8080_8080_8080_8080 != 0 { return true }
        index += 8
      }
      return bytes[index...].contains(0)
    }
  }

  /// Whether more than one byte in fifty is a control character that texts don't use.
  static func hasManyControls(_ bytes: [UInt8]) -> Bool {
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B || $0 == 0x7F }
    return controls * 50 > bytes.count
  }

  private static let starts: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF file"),
    (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or an office document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    (Array("bplist".utf8), "a property list of Apple's"),
    ([0x1F, 0x8B], "a gzip archive"),
    (Array("BZh".utf8) + [0x39, 0x31, 0x41, 0x59], "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]
}
