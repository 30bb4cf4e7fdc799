internal import TextModel

/// Puts rendered lines of wikitext together to paragraphs, headings and items of lists.
struct WikitextLines {
  private var paragraph: [UInt8] = []
  private var captions: [String] = []
  /// Whether the place is in a part that lists links and sources.
  private var isInList = false
  private var listLevel = 0

  /// Adds a line.
  mutating func add(_ line: ArraySlice<UInt8>, to blocks: inout BlockText) {
    let line = takeCaptions(line)
    guard let first = line.first, line.contains(where: { $0 > 0x20 }) else { return flush(to: &blocks) }
    switch first {
    case UInt8(ascii: "="): if !addHeading(line, to: &blocks) { paragraph += line + [0x20] }
    case UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: ";"):
      flush(to: &blocks)
      add(line.drop { "*#:; ".utf8.contains($0) }, to: &blocks, .story)
    // Rows of a table that is never closed.
    case UInt8(ascii: "|"), UInt8(ascii: "!"): flush(to: &blocks)
    case UInt8(ascii: "-") where line.starts(with: "----".utf8): flush(to: &blocks)
    case UInt8(ascii: "{") where line.starts(with: "{|".utf8): flush(to: &blocks)
    default: paragraph += line + [0x20]
    }
  }

  /// Ends the paragraph.
  mutating func flush(to blocks: inout BlockText) {
    add(paragraph[...], to: &blocks, .story)
    paragraph = []
    for caption in captions { add(Array(caption.utf8)[...], to: &blocks, .caption) }
    captions = []
  }

  private mutating func takeCaptions(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard line.contains(WikitextRenderer.caption) else { return line }
    var kept: [UInt8] = [], rest = line
    while let start = rest.firstIndex(of: WikitextRenderer.caption) {
      kept += rest[..<start]
      let end = rest[start...].firstIndex(of: WikitextRenderer.captionEnd) ?? rest.endIndex
      captions.append(String(decoding: rest[(start + 1)..<max(start + 1, end)], as: UTF8.self))
      rest = end < rest.endIndex ? rest[(end + 1)...] : []
    }
    return (kept + rest)[...]
  }

  private mutating func addHeading(_ line: ArraySlice<UInt8>, to blocks: inout BlockText) -> Bool {
    let mark = UInt8(ascii: "=")
    guard let last = line.lastIndex(where: { $0 > 0x20 }), line[last] == mark else { return false }
    let level = line.prefix { $0 == mark }.count
    let words = line[...last].drop { $0 == mark }
    guard let end = words.lastIndex(where: { $0 != mark }) else { return false }
    flush(to: &blocks)
    let heading = String(decoding: words[...end], as: UTF8.self)
    if !isInList || level <= listLevel {
      isInList = WikitextWords.lists.contains(
        heading.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " "))
      listLevel = level
    }
    add(Array(heading.utf8)[...], to: &blocks, .heading)
    return true
  }

  private func add(_ bytes: ArraySlice<UInt8>, to blocks: inout BlockText, _ role: DocumentPart.Role) {
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    let text = Self.withoutEmptyBrackets(
      HTMLEntities.decoded(Self.withoutSwitches(String(decoding: bytes, as: UTF8.self))))
    if isInList {
      blocks.add(text, .boilerplate, reason: "a list of links or sources")
    } else {
      blocks.add(text, role)
    }
  }

  /// "__NOTOC__" and the like.
  private static func withoutSwitches(_ text: String) -> String {
    guard text.contains("__") else { return text }
    return text.split(separator: " ").filter { !($0.hasPrefix("__") && $0.hasSuffix("__")) }.joined(separator: " ")
  }

  /// A text without what templates leave between brackets: "Kyiv (; )".
  private static func withoutEmptyBrackets(_ text: String) -> String {
    guard text.contains("(") else { return text }
    var result = "", rest = text[...]
    while let open = rest.firstIndex(of: "(") {
      result += rest[..<open]
      let inner = rest[rest.index(after: open)...].prefix { " ,;\u{A0}".contains($0) }
      rest = rest[inner.endIndex...]
      if rest.first == ")" {
        rest = rest.dropFirst()
      } else {
        result += "("
      }
    }
    return result + rest
  }
}
