/// Turns the bytes of a file into text.
///
/// A byte-order mark decides (UTF-8, UTF-16, UTF-32, either byte order). Without one the encoding that the source declares is taken,
/// unless the bytes say otherwise; then bytes are UTF-8 where they are valid UTF-8, or nearly; then what a detector finds in them;
/// and Windows-1252 otherwise. NUL bytes without such a mark, the first bytes of known file types, and many control characters say
/// that there is no text. Letters that were encoded twice are mended, see ``DoubleEncoding``.
///
/// - Complexity: O(*n*) for *n* bytes.
package enum TextDecoder {
  /// What came of decoding.
  package enum Outcome {
    /// The text, and what a person should know about it.
    case text(String, remark: String?)
    /// What the bytes look like instead, for a sentence: "a PDF file".
    case binary(String)
  }

  /// The text of some bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - declared: The encoding that a page or a letter says it has, in any of the names of the WHATWG Encoding Standard. UTF-16 and
  ///     UTF-32 are only believed where a byte-order mark says so, as in pages, because it could be read in no other way.
  /// - Returns: The text, or what it looks like instead.
  package static func decode(_ bytes: [UInt8], declared: String? = nil) -> Outcome {
    if let wide = WideText.decode(bytes) { return mended(wide.text, wide.isWhole ? nil : replacementRemark) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let text = String(validating: bytes[3...], as: UTF8.self)
      return mended(
        text ?? String(decoding: bytes[3...], as: UTF8.self), text == nil ? replacementRemark : nil)
    }
    if let type = BinaryType.of(bytes) { return .binary(type) }
    if let text = declaredText(bytes, declared) { return mended(text, nil) }
    if let text = String(validating: bytes, as: UTF8.self) { return mended(text, nil) }
    if BinaryType.hasManyControls(bytes) { return .binary("a binary file") }
    return undeclared(bytes)
  }

  private static let replacementRemark = "some bytes are invalid in its encoding; each became U+FFFD"

  /// The text in the declared encoding; nil where none is known, or the bytes are plainly something else.
  private static func declaredText(_ bytes: [UInt8], _ label: String?) -> String? {
    guard let label, let encoding = TextEncoding(label: label), encoding != .utf8, !encoding.isWide else { return nil }
    // Bytes beyond ASCII that are valid UTF-8 are hardly anything else; most pages that say otherwise were converted later.
    if UTF8Census(bytes).sequences >= (encoding.isMultibyte ? 8 : 1), String(validating: bytes, as: UTF8.self) != nil {
      return nil
    }
    return encoding.decode(bytes)
  }

  /// Bytes that are no valid UTF-8, of which nothing else is known.
  private static func undeclared(_ bytes: [UInt8]) -> Outcome {
    let census = UTF8Census(bytes)
    if census.isMostlyUTF8 {
      let others = census.others == 1 ? "one byte was" : "\(census.others) bytes were"
      return mended(MixedUTF8.decode(bytes), "is not all valid UTF-8; \(others) read as Windows-1252")
    }
    if let found = EncodingDetector.encoding(of: bytes), found != .windows1252, let text = found.decode(bytes) {
      return mended(
        text,
        "is not valid UTF-8 and was read as \(found.title), as its letters tell; save it as UTF-8 if they look wrong")
    }
    return mended(Windows1252.decode(bytes), EncodingDetector.remarkIfMissing(for: bytes) ?? Windows1252.remark)
  }

  /// The text with letters mended that were encoded twice.
  private static func mended(_ text: String, _ remark: String?) -> Outcome {
    guard let mending = DoubleEncoding.mended(text) else { return .text(text, remark: remark) }
    return .text(mending.text, remark: [remark, mending.remark].compactMap { $0 }.joined(separator: "; "))
  }
}
