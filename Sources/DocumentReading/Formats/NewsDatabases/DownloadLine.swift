internal import TextModel

/// A line of a download from a news database, without white space around it.
struct DownloadLine {
  var text: String
  var role: DocumentPart.Role
  /// Whether a paragraph begins with it.
  var begins: Bool

  /// The longest name of a field.
  private static let longestName = 40

  /// The field that the line begins with: "Load-Date: May 7, 2010". Names are in lower case.
  func field(_ names: Set<String>) -> (name: String, value: String)? {
    guard let colon = text.utf8.prefix(Self.longestName).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = text[..<colon].lowercased()
    guard names.contains(name) else { return nil }
    return (name, Self.trimmed(text[text.index(after: colon)...]))
  }

  /// The lines of a document that have letters or signs.
  ///
  /// - Parameter document: What was read. Where its line ends end paragraphs, each line is one; else blank lines are between them.
  /// - Returns: The lines, without what is boilerplate: heads and feet of pages.
  static func lines(of document: Document) -> [DownloadLine] {
    let bytes = Array(document.text.utf8)
    var parts = document.parts[...], start = 0, isAfterBlank = true
    var lines: [DownloadLine] = []
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let text = trimmed(String(decoding: bytes[start..<end], as: UTF8.self))
      parts = parts.drop { $0.span.end <= start }
      let role = parts.first.flatMap { $0.span.start < end ? $0.role : nil } ?? .story
      if text.isEmpty {
        isAfterBlank = true
      } else if role != .boilerplate {
        lines.append(DownloadLine(text: text, role: role, begins: isAfterBlank || document.lineEnds == .ending))
        isAfterBlank = false
      }
      start = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
    }
    return lines
  }

  /// A text without white space around it, and single spaces in it.
  static func trimmed(_ text: some StringProtocol) -> String {
    text.split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: " ")
  }
}

/// Lines that belong together.
struct DownloadParagraph {
  var lines: [DownloadLine]

  /// The words, as one line.
  var text: String { lines.count == 1 ? lines[0].text : lines.map(\.text).joined(separator: " ") }

  /// The field that it is.
  func field(_ names: Set<String>) -> (name: String, value: String)? {
    guard let first = lines.first?.field(names) else { return nil }
    return (first.name, ([first.value] + lines.dropFirst().map(\.text)).filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// The paragraphs of lines.
  static func paragraphs(of lines: ArraySlice<DownloadLine>) -> [DownloadParagraph] {
    var paragraphs: [DownloadParagraph] = []
    for line in lines {
      if line.begins || paragraphs.isEmpty {
        paragraphs.append(DownloadParagraph(lines: [line]))
      } else {
        paragraphs[paragraphs.count - 1].lines.append(line)
      }
    }
    return paragraphs
  }
}
