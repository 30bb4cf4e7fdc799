/// Which characters of a text are written as references in XML and HTML.
///
/// Characters that these can't hold at all are another matter, which whoever writes has to settle first.
@usableFromInline package enum MarkupEscapes: Sendable {
  /// For a text between tags: `&`, `<` and `>`.
  case content
  /// For an attribute in quotes of either kind, too.
  case attribute
  /// For an attribute in double quotes whose tabs and line breaks have to come back; a parser would make spaces of them.
  case exactAttribute

  /// The reference that stands for a character; nil where it stands for itself.
  ///
  /// The apostrophe has a number, for HTML 4 has no name for it.
  @inlinable package func reference(for scalar: Unicode.Scalar) -> StaticString? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"" where self != .content: "&quot;"
    case "'" where self == .attribute: "&#39;"
    case "\t" where self == .exactAttribute: "&#9;"
    case "\n" where self == .exactAttribute: "&#10;"
    case "\r" where self == .exactAttribute: "&#13;"
    default: nil
    }
  }
}

extension ByteOutput where Self: ~Copyable {
  /// Takes a character as markup.
  @inlinable package mutating func append(markup scalar: Unicode.Scalar, _ escapes: MarkupEscapes) {
    if let reference = escapes.reference(for: scalar) { append(reference) } else { append(scalar: scalar) }
  }
}

extension String {
  /// The text as markup.
  package func escaped(_ escapes: MarkupEscapes) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars { bytes.append(markup: scalar, escapes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
