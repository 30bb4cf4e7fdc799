/// Texts that a program for spreadsheets would take for a formula, and run, as they begin with `=`, `+`, `-` or `@`.
///
/// Such a text is written behind an apostrophe, as the Open Worldwide Application Security Project advises
/// (<https://owasp.org/www-community/attacks/CSV_Injection>), and one that begins with an apostrophe before such a sign behind
/// another one, so that the reading takes back what the writing added and nothing else. Numbers are none.
package enum SpreadsheetFormula {
  /// A text as it is written.
  package static func escaped(_ text: String) -> String { needsEscape(text.utf8) ? "'" + text : text }

  /// Whether an apostrophe has to stand before a text.
  @inlinable package static func needsEscape(_ text: some Collection<UInt8>) -> Bool {
    guard let first = text.first, isSign(first) || first == apostrophe else { return false }
    return text.first { $0 != apostrophe }.map(isSign) ?? false
  }

  /// Whether a text was written behind an apostrophe.
  @inlinable package static func isEscaped(_ text: some Collection<UInt8>) -> Bool {
    text.first == apostrophe && needsEscape(text)
  }

  @usableFromInline static let apostrophe = UInt8(ascii: "'")

  @inlinable static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "@")
  }
}
