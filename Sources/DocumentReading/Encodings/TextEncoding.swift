internal import CUchardet

/// An encoding of texts, as the system's converter knows it.
///
/// The names by which pages and letters declare one, and what they mean by it, are those of the WHATWG Encoding Standard: who says
/// Latin 1 means Windows-1252.
struct TextEncoding: Hashable, Sendable {
  /// What `iconv` calls it.
  let name: String
  /// What people call it.
  let title: String

  static let utf8 = TextEncoding(name: "UTF-8", title: "UTF-8")
  static let windows1252 = TextEncoding(name: "WINDOWS-1252", title: "Windows-1252")

  /// Whether characters take two bytes or four, so that ASCII doesn't stand for itself.
  var isWide: Bool { name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32") }

  /// Whether it writes all characters in bytes of ASCII.
  var hasSevenBits: Bool { name == "UTF-7" || name == "ISO-2022-JP" }

  /// Whether some characters take more bytes than one.
  var isMultibyte: Bool { EncodingLabels.multibyte.contains(name) }

  /// The encoding that a label means; nil where none is known by it.
  init?(label: String) {
    let trimmed = label.lowercased().drop { Self.isPadding($0) }.reversed().drop { Self.isPadding($0) }.reversed()
    let key = String(trimmed)
    guard let found = EncodingLabels.encoding(of: key) else { return nil }
    self = found
  }

  init(name: String, title: String) {
    self.name = name
    self.title = title
  }

  private static func isPadding(_ character: Character) -> Bool {
    character.isWhitespace || character == "\"" || character == "'" || character == ";"
  }

  /// The text; bytes without a meaning become U+FFFD. Nil where the system doesn't know the encoding, or where more than one byte in
  /// twenty has no meaning.
  func decode(_ bytes: [UInt8]) -> String? {
    if self == .windows1252 { return Windows1252.decode(bytes) }
    guard let converter = SystemConverter(from: name) else { return nil }
    let (text, failures) = converter.decode(bytes)
    return failures * 20 > bytes.count ? nil : text
  }
}

/// The system's converter from one encoding to UTF-8, for one text.
private struct SystemConverter: ~Copyable {
  private let descriptor: iconv_t

  init?(from name: String) {
    // What fails to open is all ones.
    guard let opened = iconv_open("UTF-8", name), Int(bitPattern: opened) != -1 else { return nil }
    descriptor = opened
  }

  deinit { iconv_close(descriptor) }

  /// The text, and how many bytes had no meaning.
  func decode(_ bytes: [UInt8]) -> (String, failures: Int) {
    var input = bytes.map { CChar(bitPattern: $0) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count * 2)
    var failures = 0
    input.withUnsafeMutableBufferPointer { input in
      var position = input.baseAddress
      var left = input.count
      while left > 0 {
        let leftBefore = left
        decoded += convert(&position, &left)
        guard left > 0 else { break }
        // Where nothing went on, it stopped for a byte without a meaning and not for want of room.
        if left == leftBefore {
          decoded += Array("\u{FFFD}".utf8)
          failures += 1
          position = position.map { $0 + 1 }
          left -= 1
        }
      }
    }
    return (String(decoding: decoded, as: UTF8.self), failures)
  }

  /// Converts as many bytes as fit into one piece, and moves behind them.
  private func convert(_ position: inout UnsafeMutablePointer<CChar>?, _ left: inout Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        var output = buffer.baseAddress
        var room = buffer.count
        _ = iconv(descriptor, &position, &left, &output, &room)
        count = buffer.count - room
      }
    }
  }

  private static let pieceSize = 1 << 16
}
