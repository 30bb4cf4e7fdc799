import Primitives

/// The rules by which text from documents enters DOT and SVG.
///
/// Every text passes ``cleaned(_:maximumBytes:)`` first and one of the escapes after it. Names of nodes are never text from
/// outside, and neither are colours, shapes, styles, fonts, classes or ids.
enum SafeText {
  /// Text without anything that breaks XML 1.0, a terminal, or the direction of reading.
  ///
  /// Drops controls, noncharacters, byte order marks and bidirectional embeddings, overrides and isolates; line ends and tabs
  /// become spaces; text that is too long ends in "…".
  static func cleaned(_ text: String, maximumBytes: Int = 400) -> String {
    var result = String.UnicodeScalarView()
    var bytes = 0
    for scalar in text.unicodeScalars {
      guard let kept = kept(scalar) else { continue }
      let width = UTF8.width(kept)
      if bytes + width > maximumBytes {
        while bytes > maximumBytes - 3, let last = result.popLast() { bytes -= UTF8.width(last) }
        result.append("…")
        break
      }
      result.append(kept)
      bytes += width
    }
    return String(result)
  }

  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F: nil
    case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: nil
    case let value where value & 0xFFFE == 0xFFFE: nil
    default: scalar
    }
  }

  /// Cleaned lines as the value of a `label`: Graphviz expands backslashes and character entities in labels.
  static func label(_ lines: [String], lineEnd: String = "\\n") -> String {
    let escaped = lines.map { replacing($0) { $0 == "\\" ? "\\\\" : $0 == "&" ? "&amp;" : nil } }
    return lineEnd == "\\n" ? escaped.joined(separator: lineEnd) : escaped.map { $0 + lineEnd }.joined()
  }

  /// Cleaned text as the value of an attribute that Graphviz doesn't interpret: a backslash is doubled, for before a quote it would
  /// end the value early in the DOT that Graphviz itself writes.
  static func attribute(_ text: String) -> String { replacing(text) { $0 == "\\" ? "\\\\" : nil } }

  /// Cleaned text as content or attribute of XML.
  static func xml(_ text: String) -> String { text.escaped(.attribute) }

  private static func replacing(_ text: String, with replacement: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let replaced = replacement(scalar) {
        result += replaced
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
