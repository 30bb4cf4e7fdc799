/// What labels of DOT files say.
enum DOTLabel {
  /// The longest text that is looked at; what comes after it is left out.
  private static let longest = 1 << 16

  /// A label with its escapes and references undone: `\N` is the name of the node, `\G` that of the graph, `\n`, `\l` and `\r` end
  /// a line.
  static func text(_ label: String, node: String, graph: String) -> String {
    var result = ""
    var rest = label.prefix(longest)[...]
    while let character = rest.popFirst() {
      guard character == "\\", let escaped = rest.popFirst() else {
        result.append(character)
        continue
      }
      switch escaped {
      case "N": result += node
      case "G": result += graph
      case "n", "l", "r": result += "\n"
      default: result.append(escaped)
      }
    }
    return resolved(trimmed(result))
  }

  /// The text of an HTML-like label, a line for each row and each `<br/>`.
  static func text(html: String) -> String {
    var result = ""
    var rest = html.prefix(longest)[...]
    while let character = rest.popFirst() {
      guard character == "<" else {
        result.append(character == "\n" || character == "\t" ? " " : character)
        continue
      }
      let tag = rest.prefix { $0 != ">" }
      rest = rest.dropFirst(tag.count + 1)
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      if ["br", "table", "tr"].contains(name) {
        result.append("\n")
      } else if name == "td", tag.first == "/" {
        result.append(" ")
      }
    }
    let lines = result.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    return resolved(lines.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == "\n" { text = text.dropLast() }
    return String(text)
  }

  /// Character references, as Graphviz takes them in labels: numbers, and XML's five names.
  private static func resolved(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      let name = rest.prefix(12).prefix { $0 != ";" }
      if character == "&", rest.dropFirst(name.count).first == ";", let scalar = scalar(named: name) {
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst(name.count + 1)
      } else {
        result.append(character)
      }
    }
    return result
  }

  private static func scalar(named name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let number = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }
}
