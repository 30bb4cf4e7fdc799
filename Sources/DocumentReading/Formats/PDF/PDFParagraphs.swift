internal import TextModel

/// Puts the lines of a PDF file together to paragraphs: over line ends, columns and pages.
///
/// A line begins a paragraph where it stands farther from the one before than lines do, where it is set in, where the first word of it
/// would have had room on the line before and that ended a sentence, and where its letters have another size. A paragraph goes on in
/// the next column or on the next page where its last line was full and no sentence ended with it.
struct PDFParagraphs {
  private var text = BlockText()
  private let words: HyphenWords
  private let running: RunningLines
  private let print: BrowserPrint
  /// The height of most letters.
  private let bodyHeight: Double
  private let extents: [Int: BlockExtent]

  /// The paragraph that is being put together.
  private var current = ""
  private var lineCount = 0
  private var last: PDFLayout.Line?
  private var lastPage = 0
  private var isTable = false
  /// Where in it pages begin.
  private var pageStarts: [(name: String, offset: Int?)] = []
  /// What stands between two pieces of it, and comes behind it.
  private var asides: [(text: String, role: DocumentPart.Role, reason: String?, page: Int)] = []
  /// The last page that has its place.
  private var begun = -1

  /// The text of a file, with its pages and what is none of the story.
  static func text(of layout: PDFLayout) -> BlockText {
    var paragraphs = PDFParagraphs(layout)
    for number in layout.pages.indices { paragraphs.add(layout.pages[number], number: number) }
    paragraphs.finish()
    return paragraphs.text
  }

  private init(_ layout: PDFLayout) {
    running = RunningLines(layout.pages)
    print = BrowserPrint(layout)
    words = HyphenWords(layout)
    extents = BlockExtent.all(in: layout)
    var characters: [Int: Int] = [:]
    for line in layout.pages.lazy.flatMap(\.lines) {
      characters[Int((line.height * 2).rounded()), default: 0] += line.text.utf8.count
    }
    bodyHeight = characters.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Double($0.key) / 2 } ?? 10
  }

  private mutating func add(_ page: PDFLayout.Page, number: Int) {
    for line in storyLines(of: page, number: number) {
      if line.isRow {
        finish()
        begin(number)
        text.add(line.text, .table)
      } else if isFootnote(line, page) {
        addFootnote(line, page: number)
      } else {
        if !continues(with: line, page: number) { finish() }
        begin(number)
        append(line, page: number)
      }
    }
    // A page without lines of its own has a place too.
    begin(number)
  }

  /// The lines of a page in the order they are read; those at its edges are put aside.
  private mutating func storyLines(of page: PDFLayout.Page, number: Int) -> [PDFLayout.Line] {
    var lines: [PDFLayout.Line] = []
    for line in page.lines {
      let reason = print.reason(line, on: page) ?? running.reason(line, on: page, number: number + 1)
      if let reason = reason ?? sideways(line) {
        asides.append((line.text, .boilerplate, reason, number))
      } else {
        lines.append(line)
      }
    }
    var items: [ReadingOrder.Item] = []
    for row in TableRows(lines).rows {
      let edges = ReadingOrder.Item(row, of: lines)
      lines[row[0]].text = row.map { lines[$0].text }.joined(separator: " | ")
      (lines[row[0]].isRow, lines[row[0]].right) = (true, edges.right)
      for piece in row.dropFirst() { lines[piece].text = "" }
    }
    for index in lines.indices where !lines[index].text.isEmpty {
      if let last = items.last?.lines.last, lines[last].block == lines[index].block {
        items[items.count - 1] = ReadingOrder.Item(items[items.count - 1].lines + [index], of: lines)
      } else {
        items.append(ReadingOrder.Item([index], of: lines))
      }
    }
    return ReadingOrder.ordered(items).flatMap(\.lines).map { lines[$0] }
  }

  private mutating func begin(_ number: Int) {
    guard number > begun else { return }
    begun = number
    pageStarts.append(("page \(number + 1)", nil))
    if current.isEmpty { flushPages(from: text.bytes.count) }
  }

  private mutating func flushPages(from start: Int) {
    for page in pageStarts { text.beginPage(page.name, at: start + (page.offset ?? 0)) }
    pageStarts = []
  }

  /// Letters that run up the margin.
  private func sideways(_ line: PDFLayout.Line) -> String? {
    line.text.utf8.count >= 6 && line.height > 2 * (line.right - line.left) ? "runs up the margin" : nil
  }

  /// Small letters in the lower part of a page.
  private func isFootnote(_ line: PDFLayout.Line, _ page: PDFLayout.Page) -> Bool {
    guard line.height < bodyHeight * 0.92, line.top > page.height * 0.6, let last else { return false }
    return !last.endsSentence
  }

  private mutating func addFootnote(_ line: PDFLayout.Line, page: Int) {
    if let note = asides.last, note.role == .story, !note.text.hasSuffix(".") {
      asides[asides.count - 1].text += " " + line.text
    } else {
      asides.append((line.text, .story, nil, page))
    }
  }

  private mutating func append(_ line: PDFLayout.Line, page: Int) {
    current = words.joined(current, line.text)
    let start = current.utf8.count - line.text.utf8.count
    for index in pageStarts.indices where pageStarts[index].offset == nil { pageStarts[index].offset = start }
    lineCount += 1
    (last, lastPage) = (line, page)
  }

  /// Ends the paragraph.
  private mutating func finish() {
    if let last, !current.isEmpty {
      let isHeading = last.height > bodyHeight * 1.12 && lineCount <= 3 && current.utf8.count <= 250
      let start = text.bytes.count
      text.add(current, isHeading ? .heading : .story)
      flushPages(from: start)
    }
    (current, lineCount, last) = ("", 0, nil)
    for aside in asides {
      begin(aside.page)
      text.add(aside.text, aside.role, reason: aside.reason)
    }
    asides = []
  }

  private func continues(with line: PDFLayout.Line, page: Int) -> Bool {
    guard let last, let extent = extents[line.block] else { return false }
    guard abs(line.height - last.height) <= 0.2 * max(line.height, last.height) else { return false }
    if line.block == last.block { return !extent.begins(line, after: last) }
    guard !last.endsSentence else { return false }
    if page != lastPage || line.top < last.top {
      return !extent.isSetIn(line) && (line.startsSmall || extents[last.block]?.isFull(last) ?? false)
    }
    let isNear = line.top - last.bottom < 0.6 * line.height
    let isHung = LetterMarks.isItem(Substring(last.text)) && (0...3).contains((line.left - last.left) / line.height)
    let isNext = abs(line.left - last.left) < 2 && extents[last.block]?.isFull(last) ?? false
    return isNear && (isNext || isHung)
      || line.startsSmall && line.top - last.bottom < 2 * line.height
  }
}
