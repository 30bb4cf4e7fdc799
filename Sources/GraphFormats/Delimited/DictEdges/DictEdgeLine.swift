import Graphs

/// A line as networkx's `write_edgelist` writes it: two ends and a Python dictionary, `a b {'weight': 3}`.
struct DictEdgeLine {
  let source: String
  let target: String
  /// The attributes in order; nil where the value is `None`.
  let values: [(name: String, value: AttributeValue?)]

  /// Nil for a line of another form.
  init?(_ line: String) {
    guard let brace = line.firstIndex(of: "{") else { return nil }
    guard let ends = Self.ends(line[..<brace]) else { return nil }
    var literal = PythonLiteral(line[brace...])
    guard let values = literal.dictionary(), literal.isAtEnd else { return nil }
    (source, target, self.values) = (ends.0, ends.1, values)
  }

  /// Two ends, which may have blanks in them where something else separates them.
  private static func ends(_ text: Substring) -> (String, String)? {
    let words = text.split { $0 == " " || $0 == "\t" || $0 == "," || $0 == ";" }
    if words.count == 2 { return (String(words[0]), String(words[1])) }
    for separator in [Character("\t"), ";", ","] where text.contains(separator) {
      var fields = text.split(separator: separator, omittingEmptySubsequences: false).map { String($0).trimmingQuotes }
      if fields.last?.isEmpty == true { fields.removeLast() }
      return fields.count == 2 && !fields[0].isEmpty ? (fields[0], fields[1]) : nil
    }
    return nil
  }
}

/// What Python's `repr` writes of a dictionary whose values are texts, numbers, truth values or None.
///
/// Reference: Python Language Reference, section 2.4, "Literals".
struct PythonLiteral {
  private var rest: Substring

  init(_ text: Substring) { rest = text }

  /// Whether nothing but spaces is left.
  var isAtEnd: Bool { rest.allSatisfy(\.isWhitespace) }

  /// The members of a dictionary, nil if it isn't well formed or holds lists or others that attributes don't.
  mutating func dictionary() -> [(name: String, value: AttributeValue?)]? {
    guard take("{") else { return nil }
    var members: [(String, AttributeValue?)] = []
    if take("}") { return members }
    while true {
      guard let key = value(), let name = key?.description, take(":"), let value = value() else { return nil }
      members.append((name, value))
      if take("}") { return members }
      guard take(",") else { return nil }
      if take("}") { return members }
    }
  }

  /// A value: nil if there is none, an inner nil for `None`.
  private mutating func value() -> AttributeValue?? {
    skipSpaces()
    guard let first = rest.first else { return nil }
    if first == "'" || first == "\"" { return string(first).map { .some(.text($0)) } }
    let word = rest.prefix { !",:} \t".contains($0) }
    rest = rest[word.endIndex...]
    switch word {
    case "None": return .some(nil)
    case "True": return .some(.boolean(true))
    case "False": return .some(.boolean(false))
    case "nan": return .some(.real(.nan))
    case "inf", "-inf": return .some(.real(word == "inf" ? .infinity : -.infinity))
    default:
      guard let number = AttributeValue(unquoted: String(word)) else { return nil }
      return .some(number)
    }
  }

  private mutating func string(_ quote: Character) -> String? {
    rest.removeFirst()
    var text = ""
    while let next = rest.popFirst() {
      if next == quote { return text }
      guard next == "\\" else {
        text.append(next)
        continue
      }
      guard let escaped = rest.popFirst() else { return nil }
      switch escaped {
      case "n": text.append("\n")
      case "t": text.append("\t")
      case "r": text.append("\r")
      case "\\", "'", "\"": text.append(escaped)
      case "x", "u", "U":
        let count = escaped == "x" ? 2 : escaped == "u" ? 4 : 8
        guard let code = UInt32(rest.prefix(count), radix: 16), let scalar = Unicode.Scalar(code) else { return nil }
        text.unicodeScalars.append(scalar)
        rest = rest.dropFirst(count)
      default: return nil
      }
    }
    return nil
  }

  private mutating func take(_ character: Character) -> Bool {
    skipSpaces()
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func skipSpaces() { rest = rest.drop { $0 == " " || $0 == "\t" } }
}
