/// Turns the bytes of a file into text.
///
/// A byte-order mark decides (UTF-8, UTF-16, UTF-32, either byte order). Without one the bytes are UTF-8 where they are
/// valid UTF-8, and Windows-1252 otherwise. NUL bytes without such a mark, the first bytes of known file types, and
/// many control characters say that there is no text.
package enum TextDecoder {
  /// What came of decoding.
  package enum Outcome {
    /// The text, and what a person should know about it.
    case text(String, remark: String?)
    /// What the bytes look like instead, for a sentence: "a PDF file".
    case binary(String)
  }

  package static func decode(_ bytes: [UInt8]) -> Outcome {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeUTF8(bytes[3...]) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return decodeUTF32(bytes[4...], bigEndian: false) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return decodeUTF32(bytes[4...], bigEndian: true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes[2...], bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes[2...], bigEndian: true) }
    if let type = BinaryType.of(bytes) { return .binary(type) }
    if let text = String(validating: bytes, as: UTF8.self) { return .text(text, remark: nil) }
    if BinaryType.hasManyControls(bytes) { return .binary("a binary file") }
    return .text(Windows1252.decode(bytes), remark: Windows1252.remark)
  }

  private static let replacementRemark = "some bytes are invalid in its encoding; each became U+FFFD"

  private static func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> Outcome {
    if let text = String(validating: bytes, as: UTF8.self) { return .text(text, remark: nil) }
    return .text(String(decoding: bytes, as: UTF8.self), remark: replacementRemark)
  }

  private static func decodeUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> Outcome {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).lazy.map { index in
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    let text = String(decoding: Array(units), as: UTF16.self)
    let isWhole = bytes.count % 2 == 0 && text.utf16.elementsEqual(units)
    return .text(
      isWhole ? text : text + (bytes.count % 2 == 0 ? "" : "\u{FFFD}"), remark: isWhole ? nil : replacementRemark)
  }

  private static func decodeUTF32(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> Outcome {
    var scalars = String.UnicodeScalarView()
    var isWhole = bytes.count % 4 == 0
    for index in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
      let value = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[index + (bigEndian ? $1 : 3 - $1)]) }
      let scalar = Unicode.Scalar(value)
      if scalar == nil { isWhole = false }
      scalars.append(scalar ?? "\u{FFFD}")
    }
    return .text(String(scalars), remark: isWhole ? nil : replacementRemark)
  }
}
