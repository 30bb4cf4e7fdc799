internal import TextModel

/// Puts paragraphs and tables of an office file into a text, as they open and close: a paragraph may hold text boxes with
/// paragraphs, and a cell a table.
struct OfficeBlocks {
  private(set) var text = BlockText()
  /// The paragraphs that are open, the innermost last.
  private var paragraphs: [Paragraph] = []
  private var rows: [Row] = []
  /// Paragraphs for the end of the text: notes.
  private var notes: [Paragraph] = []
  private var noteDepth = 0
  /// The first paragraph that its style calls the title.
  private(set) var title: String?
  /// The first paragraph that its style calls the date.
  private(set) var date: String?

  private struct Paragraph {
    var bytes: [UInt8] = []
    var role = DocumentPart.Role.story
    var isTitle = false
  }

  private struct Row {
    var cells: [[Paragraph]] = []
  }

  /// A cell with a longer paragraph holds a column of text, not a value of a table, in bytes.
  private static let longestValue = 200

  mutating func beginParagraph() { paragraphs.append(Paragraph()) }

  /// Says what the innermost paragraph is.
  mutating func setRole(_ role: DocumentPart.Role, isTitle: Bool = false) {
    guard !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].role = role
    paragraphs[paragraphs.count - 1].isTitle = isTitle
  }

  mutating func append(_ bytes: some Sequence<UInt8>) {
    guard !paragraphs.isEmpty else { return }
    paragraphs[paragraphs.count - 1].bytes.append(contentsOf: bytes)
  }

  mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast(), paragraph.bytes.contains(where: { $0 > 0x20 }) else { return }
    if noteDepth > 0 {
      notes.append(paragraph)
    } else if let row = rows.indices.last, !rows[row].cells.isEmpty {
      rows[row].cells[rows[row].cells.count - 1].append(paragraph)
    } else {
      add(paragraph)
    }
  }

  mutating func beginNote() { noteDepth += 1 }
  mutating func endNote() { noteDepth = max(0, noteDepth - 1) }

  mutating func beginRow() { rows.append(Row()) }
  mutating func beginCell() { if !rows.isEmpty { rows[rows.count - 1].cells.append([]) } }

  mutating func endRow() {
    guard let row = rows.popLast() else { return }
    let cells = row.cells.filter { !$0.isEmpty }
    if let outer = rows.indices.last, !rows[outer].cells.isEmpty {
      rows[outer].cells[rows[outer].cells.count - 1] += cells.flatMap(\.self)
    } else if cells.count < 2 || cells.joined().contains(where: { $0.bytes.count > Self.longestValue }) {
      for paragraph in cells.joined() { add(paragraph) }
    } else {
      let values = cells.map { $0.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " ") }
      text.add(values.joined(separator: BlockText.cellSeparator), .table)
    }
  }

  mutating func beginPage(_ name: String) { text.beginPage(name) }

  /// Puts what is open and the notes at the end.
  mutating func finish() {
    noteDepth = 0
    while !paragraphs.isEmpty { endParagraph() }
    while !rows.isEmpty { endRow() }
    for note in notes { add(note) }
    notes = []
  }

  private mutating func add(_ paragraph: Paragraph) {
    let words = String(decoding: paragraph.bytes, as: UTF8.self)
    text.add(words, paragraph.role)
    if paragraph.role == .header, date == nil, words.contains(where: \.isNumber) {
      date = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    if paragraph.isTitle, title == nil { title = words.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
