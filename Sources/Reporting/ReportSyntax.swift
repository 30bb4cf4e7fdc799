internal import Primitives

/// What a document says.
struct Quotation: Sendable {
  var text: String
  /// Where names stand in it, in UTF-8 offsets, ascending.
  var names: [Range<Int>]
  /// Where it stands, for a person.
  var place: String
}

/// How the parts of a report are written down: as Markdown, or as elements of an HTML page.
enum ReportSyntax: Sendable {
  case markdown, html

  /// Text from documents as it is, in one line.
  func escaped(_ text: String) -> String {
    switch self {
    case .markdown: MarkdownText.escaped(text)
    case .html: String(text.map { $0.isNewline ? " " : $0 }).escaped(.content)
    }
  }

  /// A sentence of ours, in which two asterisks stand before and after what is strong.
  func words(_ text: String) -> String {
    guard self == .html else { return text }
    let parts = text.escaped(.content).split(separator: "**", omittingEmptySubsequences: false)
    return parts.enumerated().map { $0 % 2 == 1 ? "<strong>\($1)</strong>" : String($1) }.joined()
  }

  func strong(_ text: String) -> String { self == .html ? "<strong>\(text)</strong>" : "**\(text)**" }

  func emphasis(_ text: String) -> String { self == .html ? "<em>\(text)</em>" : "_\(text)_" }

  func heading(_ level: Int, _ text: String) -> String {
    self == .html ? "<h\(level)>\(text)</h\(level)>" : "\(String(repeating: "#", count: level)) \(text)"
  }

  func paragraph(_ text: String) -> String { self == .html ? "<p>\(text)</p>" : text }

  /// A list, of which each item may have a quotation with its place.
  func list(_ items: [(text: String, quotation: Quotation?)]) -> String {
    let lines = items.map { item in
      switch self {
      case .markdown:
        "- \(item.text)"
          + (item.quotation.map { "\n  > \(escaped($0.text))\n  > — \(MarkdownText.code($0.place))" } ?? "")
      case .html:
        "<li>\(item.text)"
          + (item.quotation.map {
            "<blockquote dir=\"auto\">\(marked($0))<footer>\(escaped($0.place))</footer></blockquote>"
          } ?? "") + "</li>"
      }
    }
    return self == .html ? "<ul>\n\(lines.joined(separator: "\n"))\n</ul>" : lines.joined(separator: "\n")
  }

  private func marked(_ quotation: Quotation) -> String {
    let bytes = Array(quotation.text.utf8)
    func part(_ range: Range<Int>) -> String { escaped(String(decoding: bytes[range], as: UTF8.self)) }
    var (result, place) = ("", 0)
    for name in quotation.names where name.lowerBound >= place {
      result += part(place..<name.lowerBound) + "<mark>\(part(name))</mark>"
      place = name.upperBound
    }
    return result + part(place..<bytes.count)
  }

  /// A table.
  ///
  /// - Parameters:
  ///   - columns: Their heads, and whether numbers stand in them.
  ///   - rows: The cells; nil where nothing is to stand.
  ///   - label: What the table is called, for those who hear it.
  /// - Returns: The table.
  func table(_ columns: [(head: String, isNumber: Bool)], _ rows: [[String?]], label: String) -> String {
    switch self {
    case .markdown:
      let head = "| \(columns.map(\.head).joined(separator: " | ")) |\n"
      let rule = "|\(columns.map { $0.isNumber ? "---:" : "---" }.joined(separator: "|"))|\n"
      return head + rule
        + rows.map { "|\($0.map { $0.map { " \($0) |" } ?? " |" }.joined())" }.joined(separator: "\n")
    case .html:
      func cell(_ text: String, _ place: Int) -> String {
        if place == 0 { return "<th scope=\"row\">\(text)</th>" }
        return columns[place].isNumber ? "<td class=\"n\">\(text)</td>" : "<td>\(text)</td>"
      }
      let head = columns.map { "<th scope=\"col\"\($0.isNumber ? " class=\"n\"" : "")>\($0.head)</th>" }.joined()
      let body = rows.map { "<tr>\($0.enumerated().map { cell($1 ?? "", $0) }.joined())</tr>" }.joined(separator: "\n")
      return "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"\(label)\"><table>\n"
        + "<thead><tr>\(head)</tr></thead>\n<tbody>\n\(body)\n</tbody></table></div>"
    }
  }
}
