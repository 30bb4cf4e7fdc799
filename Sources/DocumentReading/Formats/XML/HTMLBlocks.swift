internal import TextModel

/// Puts the blocks of HTML or XHTML into a text: paragraphs, headings, quotes, captions, rows of tables.
///
/// For markup that is a story and no page around it: a chapter of a book, an item of a feed.
final class HTMLBlocks: MarkupHandler {
  private(set) var blocks: BlockText
  /// The words of the `title` element.
  private(set) var title = ""
  private var line: [UInt8] = []
  /// The elements around the place that are left out, and those that give a block its role.
  private var skipped = 0
  private var open: [String] = []
  private var isInTitle = false
  /// Whether the place is in a link to a note or back from one, a number or an arrow.
  private var isNoteLink = false
  /// Where the words of a link to a place in a page begin in the line.
  private var noteStart: Int?
  /// Where the line goes on behind the last `br` in it.
  private var lineBreak: Int?

  /// Goes on with a text.
  init(_ blocks: BlockText = BlockText()) { self.blocks = blocks }

  /// Adds the blocks of HTML, in UTF-8, to a text.
  ///
  /// - Returns: What its `title` says; empty without one.
  @discardableResult
  static func add(html: [UInt8], to blocks: inout BlockText) -> String {
    let reader = HTMLBlocks(blocks)
    MarkupParser.parse(html: html, with: reader)
    reader.flush()
    blocks = reader.blocks
    return reader.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let skippedElements: Set<String> = [
    "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "select", "textarea", "button",
    "audio", "video", "canvas", "en-crypt",
  ]
  /// Elements inside a line; any other begins and ends a block.
  private static let inlineElements: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr",
  ]
  /// What links to and from notes say of themselves, in DPUB-ARIA, EPUB and pandoc's pages.
  private static let noteMarks = ["noteref", "backlink", "footnote-ref", "footnote-back"]
  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  func start(_ element: MarkupElement) {
    let name = element.name
    if name == "title", !open.contains("body") { return isInTitle = true }
    if Self.skippedElements.contains(name) { skipped += 1 }
    if name == "br" { breakLine() }
    if name == "a" {
      let marks = [element["role"], element["epub:type"], element["class"]].compactMap(\.self).joined(separator: " ")
      isNoteLink = Self.noteMarks.contains { marks.contains($0) }
      noteStart = element["href"].map { NoteLink.mayLead($0.utf8) } == true ? line.count : nil
    }
    guard !Self.inlineElements.contains(name), name != "br" else { return }
    if name == "td" || name == "th" { return startCell() }
    if !isInRow { flush() }
    open.append(name)
  }

  func end(_ name: String) {
    if name == "title" { isInTitle = false }
    if name == "a" { endLink() }
    if Self.skippedElements.contains(name) { skipped = max(0, skipped - 1) }
    guard !Self.inlineElements.contains(name), name != "br", name != "td", name != "th" else { return }
    if !isInRow || name == "tr" || name == "table" { flush() } else { line.append(0x20) }
    if let last = open.lastIndex(of: name) { open.removeSubrange(last...) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInTitle { return title += String(decoding: bytes, as: UTF8.self) }
    if skipped == 0, !isNoteLink { line.append(contentsOf: bytes) }
  }

  private func endLink() {
    isNoteLink = false
    if let noteStart, noteStart <= line.count, NoteLink.isNumber(line[noteStart...]) {
      line.removeSubrange(noteStart...)
    }
    noteStart = nil
  }

  /// Ends the line; two ends with nothing between them end the block, as people part paragraphs.
  private func breakLine() {
    if !isInRow, let lineBreak, !line[lineBreak...].contains(where: { $0 > 0x20 }) {
      flush()
    } else {
      line.append(0x20)
      lineBreak = line.count
    }
  }

  private var isInRow: Bool { open.contains("tr") }

  private func startCell() {
    if line.contains(where: { $0 > 0x20 }) { line.append(contentsOf: BlockText.cellSeparator.utf8) }
  }

  /// Ends the block.
  func flush() {
    (lineBreak, noteStart) = (nil, nil)
    guard !line.isEmpty else { return }
    blocks.add(String(decoding: line, as: UTF8.self), role)
    line.removeAll(keepingCapacity: true)
  }

  private var role: DocumentPart.Role {
    if isInRow { return .table }
    if open.contains(where: Self.headings.contains) { return .heading }
    if open.contains("figcaption") || open.contains("caption") { return .caption }
    return open.contains("blockquote") ? .quote : .story
  }
}

extension BlockText {
  /// What stands between the cells of a row, which no name goes across.
  static let cellSeparator = " | "
}
