import Primitives

/// The first bytes of a file, in which formats look for their marks.
struct FileHead {
  /// The bytes as they are.
  let bytes: [UInt8]
  /// Whether it is UTF-16 or UTF-32, by its byte-order mark in most cases.
  let isWide: Bool
  /// What a file that is no text looks like, for a sentence: "a PDF file".
  let binaryType: String?
  /// The bytes without a byte-order mark, as UTF-8 where they are wide; of bytes in another encoding the ASCII ones say what they say.
  let text: [UInt8]

  /// No more blanks than these are waited for.
  private static let mostBlanks = 1 << 20

  /// Takes from a stream what comes first, and more if that are blanks.
  init(_ stream: ByteStream) throws(SystemError) {
    var bytes: [UInt8] = []
    var piece = try stream.next()
    var isBlank = true
    while !piece.isEmpty {
      isBlank = isBlank && piece.allSatisfy { $0 <= 0x20 }
      bytes += piece
      guard bytes.count < 4 || isBlank && bytes.count < Self.mostBlanks else { break }
      piece = try stream.next()
    }
    self.init(bytes)
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Of a piece of a longer file the last byte may be half a character.
    let isMarked = [[0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF]].contains { bytes.starts(with: $0) }
    isWide = isMarked || WideText.unmarkedOrder(bytes[..<(bytes.count & ~1)]) != nil
    binaryType = isWide ? nil : BinaryType.of(bytes)
    if isWide, case .text(let decoded, _) = TextDecoder.decode(bytes) {
      text = Array(decoded.utf8)
    } else {
      text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    }
  }
}
