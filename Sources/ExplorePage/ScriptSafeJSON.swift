/// JSON written piece by piece that can stand inside a script element: no `<`, `>` or `&`, no U+2028 or U+2029.
struct ScriptSafeJSON {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ body: (inout ScriptSafeJSON) -> Void) { nested("{", "}", body) }

  mutating func array(_ body: (inout ScriptSafeJSON) -> Void) { nested("[", "]", body) }

  /// A member's name; its value comes next.
  mutating func key(_ name: String) {
    string(name)
    raw(":")
    needsComma = false
  }

  mutating func integer(_ value: Int) { item("\(value)") }

  /// A number; null when it is not finite, for JSON has no other way to write it.
  mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    item(value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)")
  }

  mutating func boolean(_ value: Bool) { item(value ? "true" : "false") }

  mutating func null() { item("null") }

  mutating func string(_ text: String) {
    separate()
    raw("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": raw("\\\"")
      case "\\": raw("\\\\")
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..<" ", "\u{7F}": escape(scalar)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    raw("\"")
    needsComma = true
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    raw("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }

  private mutating func nested(_ start: String, _ end: String, _ body: (inout ScriptSafeJSON) -> Void) {
    separate()
    raw(start)
    needsComma = false
    body(&self)
    raw(end)
    needsComma = true
  }

  private mutating func item(_ text: String) {
    separate()
    raw(text)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { raw(",") }
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
