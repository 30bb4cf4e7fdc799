import Primitives

/// A field of a table that holds what changes in time, as Gephi writes it: `<[2001, 2002, 3.0); [2003, 2004, 2.0]>` for values with
/// their intervals, `<[2001, 3.0]; [2002, 2.0]>` with their points in time, `<[2001, 2002]; [2003, 2004]>` for intervals alone,
/// `<[2001, 2002, 2003]>` for points alone.
struct ChangingValues {
  /// What stands between the brackets of each part, without quotes.
  private(set) var parts: [[String]] = []

  /// Nil for any other text.
  init?(_ text: String) {
    guard text.hasPrefix("<"), text.hasSuffix(">") else { return nil }
    let inside = text.dropFirst().dropLast()
    if inside == "empty" { return }
    var rest = inside.drop(while: \.isWhitespace)
    while let opening = rest.first {
      guard opening == "[" || opening == "(" else { return nil }
      rest = rest.dropFirst()
      guard let fields = Self.takeFields(&rest) else { return nil }
      parts.append(fields)
      rest = rest.drop(while: \.isWhitespace)
      if rest.first == ";" || rest.first == "," { rest = rest.dropFirst().drop(while: \.isWhitespace) }
    }
    if parts.isEmpty { return nil }
  }

  /// The fields up to the bracket that closes a part, which is taken, too; nil where none does.
  private static func takeFields(_ rest: inout Substring) -> [String]? {
    var fields = [""]
    var quote: Character?
    while let character = rest.popFirst() {
      if let open = quote {
        if character == "\\", let escaped = rest.popFirst() {
          fields[fields.count - 1].append(escaped)
        } else if character == open {
          quote = nil
        } else {
          fields[fields.count - 1].append(character)
        }
        continue
      }
      switch character {
      case "\"", "'": quote = character
      case ",": fields.append("")
      case "]", ")": return fields.map { $0.trimmingSpaces }
      default: fields[fields.count - 1].append(character)
      }
    }
    return nil
  }

  /// Whether every part is a value with one or two times before it.
  ///
  /// - Parameter name: What the column is called, as ``WeightRule/key(of:)`` spells it.
  /// - Returns: False for times alone.
  func areValues(in name: String) -> Bool {
    parts.allSatisfy { $0.count == 3 || $0.count == 2 } && !Self.timeNames.contains(name)
  }

  /// What Gephi calls the column of the times at which a node or an edge is there.
  private static let timeNames: Set<String> = ["timeset", "interval", "timeinterval", "timestamp", "timestamps"]

  /// The last of the values.
  var last: String? { parts.last?.last }

  /// The first time and the last; nil where there is none, or it is infinite.
  var span: (start: String?, end: String?) {
    func finite(_ time: String?) -> String? { time.flatMap { $0.hasSuffix("Infinity") || $0.isEmpty ? nil : $0 } }
    return (finite(parts.first?.first), finite(parts.last?.last))
  }

  /// What readers say of such values.
  static let remark = "the graph is dynamic; of values that change the last was read, their times were left out"
}

extension StringProtocol {
  /// The text without white space around it.
  fileprivate var trimmingSpaces: String {
    var part = self[...].drop(while: \.isWhitespace)
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
