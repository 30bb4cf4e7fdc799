import Primitives

/// JSON on its way to another process, made of the texts of a DOT file.
struct DOTText {
  private let isLatin1: Bool
  private let hasDoubledBackslashes: Bool
  private var bytes: [UInt8] = []

  init(isLatin1: Bool, hasDoubledBackslashes: Bool) {
    self.isLatin1 = isLatin1
    self.hasDoubledBackslashes = hasDoubledBackslashes
    bytes.reserveCapacity(1 << 17)
  }

  /// Whether there is enough to hand on.
  var isLong: Bool { bytes.count >= 1 << 16 }

  /// Gives all bytes away.
  mutating func taken() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func append(ascii text: String) { bytes.append(contentsOf: text.utf8) }

  /// A text of the file in quotes.
  mutating func append(quoted text: UnsafePointer<CChar>) {
    var content: [UInt8] = []
    var at = text
    while at.pointee != 0 {
      let byte = UInt8(bitPattern: at.pointee)
      at += 1
      if byte == UInt8(ascii: "\\"), hasDoubledBackslashes, at.pointee == at[-1] { at += 1 }
      if byte >= 0x80, isLatin1 {
        content.append(0xC0 | byte >> 6)
        content.append(0x80 | byte & 0x3F)
      } else {
        content.append(byte)
      }
    }
    bytes.append("\"")
    append(escaped: content)
    bytes.append("\"")
  }

  mutating func append(escaped text: [UInt8]) {
    text.withUnsafeBufferPointer { bytes.append(jsonContent: $0, .plain) }
  }

  /// A text whose backslashes were doubled.
  func undoubled(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\", rest.first == scalar { rest.removeFirst() }
      result.append(scalar)
    }
    return String(result)
  }

  /// A text of the file; what isn't UTF-8 is repaired.
  func decoded(_ text: UnsafePointer<CChar>) -> String {
    guard isLatin1 else { return String(cString: text) }
    var scalars = String.UnicodeScalarView()
    var at = text
    while at.pointee != 0 {
      scalars.append(Unicode.Scalar(UInt8(bitPattern: at.pointee)))
      at += 1
    }
    return String(scalars)
  }
}
