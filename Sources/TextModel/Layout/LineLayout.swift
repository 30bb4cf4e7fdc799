/// The lines of a text, and which of them begin a paragraph.
///
/// Two blank lines, a form feed, a change in how deep mail is quoted, and the end of a marked heading, a boilerplate
/// line or a credit always end a paragraph; a single blank line does unless the text is double-spaced. What a single
/// line end means is decided by ``LineWrapping``, unless the source says it. List items, rows of tables, headers of mail
/// and ruled lines begin a paragraph, and end one.
struct LineLayout {
  /// A line with at least one token.
  struct Line {
    /// How it stands to the line before.
    enum Start: UInt8 {
      /// Directly below it.
      case line
      /// Below one blank line.
      case blank
      /// Apart from it, whatever the text is.
      case block
      /// Part of the same header of mail.
      case folded
    }

    /// The indices of its tokens.
    var tokens: Range<Int>
    var start: Start
    /// What its first words make of it.
    var head: LineHead

    /// Whether it cannot belong to the paragraph of the line before in a text with single spacing.
    var startsBlock: Bool { start == .block || start == .blank }
  }

  let bytes: TextBytes
  let tokens: [Token]
  let rules: TextRules
  private(set) var lines: [Line] = []
  /// The tokens that begin a cell of a table, or an entry of a header of mail, in order.
  private(set) var cells: [Int] = []
  /// The gaps of two columns or more inside the lines.
  private var gaps: [WideGap] = []

  /// Finds the lines from the gaps between tokens; at a line's end no paragraph reaches into or out of a span of
  /// `standingAlone`.
  init(_ tokens: [Token], bytes: TextBytes, rules: TextRules, markup: SpanList, standingAlone: [SpanList]) {
    self.bytes = bytes
    self.tokens = tokens
    self.rules = rules
    guard !tokens.isEmpty else { return }
    var first = 0
    var start = Line.Start.block
    var depth = QuoteMargins.depth(bytes, gap: 0..<tokens[0].span.start)
    for index in tokens.indices.dropFirst() {
      let gap = tokens[index - 1].span.end..<tokens[index].span.start
      guard gap.count > 1 || gap.count == 1 && bytes[gap.lowerBound] < 0x20 else { continue }
      var kind = gapStart(gap)
      guard kind != nil else {
        addGap(index, gap)
        continue
      }
      addLine(first..<index, start)
      first = index
      let nextDepth = QuoteMargins.depth(bytes, gap: gap)
      let isCut =
        nextDepth != depth
        || standingAlone.contains { $0.index(at: gap.lowerBound - 1) != $0.index(at: gap.upperBound) }
        || endsWithBullet(markup, gap: gap)
      if isCut { kind = .block }
      depth = nextDepth
      start = kind ?? .line
    }
    addLine(first..<tokens.count, start)
    cells = TableCells(self, gaps: gaps).starts
    gaps = []
    separateTables()
    separateSpeakers()
  }

  private mutating func addGap(_ index: Int, _ gap: Range<Int>) {
    let hasTab = gap.contains { bytes[$0] == UInt8(ascii: "\t") }
    guard hasTab || gap.allSatisfy({ bytes[$0] == UInt8(ascii: " ") }) else { return }
    gaps.append(WideGap(token: index, line: lines.count, width: gap.count, hasTab: hasTab))
  }

  private mutating func addLine(_ tokens: Range<Int>, _ start: Line.Start) {
    var line = Line(tokens: tokens, start: start, head: LineHead(tokens, of: self))
    if line.head.standsAlone {
      line.start = .block
    } else if let last = lines.last, start == .line, last.head.endsBlock {
      line.start = last.head.isHeader && goesOn(after: last, tokens.lowerBound) ? .folded : .block
      if line.start == .folded { line.head = last.head }
    }
    lines.append(line)
  }

  /// Whether a line is the rest of a header: it is indented, or the header's last entry expects another.
  private func goesOn(after last: Line, _ first: Int) -> Bool {
    let before = bytes[tokens[first].span.start - 1]
    if before == UInt8(ascii: " ") || before == UInt8(ascii: "\t") { return true }
    let sign = bytes[tokens[last.tokens.upperBound - 1].span.start]
    return sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";")
  }

  /// Lets each speech of a transcript begin a paragraph, and its speaker be apart from what is said.
  private mutating func separateSpeakers() {
    let labels = SpeakerLabels(self)
    for index in labels.lines { lines[index].start = .block }
    if !labels.cuts.isEmpty { cells = Set(cells + labels.cuts).sorted() }
  }

  /// Lets each row of a table be a paragraph, but for what goes on below its last cell behind a label: "Present:   Ann Orr, Joseph / Pell".
  private mutating func separateTables() {
    var cell = 0
    var isRow = false
    var label: Int?
    for index in lines.indices {
      let wasRow = isRow
      let end = lines[index].tokens.upperBound
      isRow = cell < cells.count && cells[cell] < end && !lines[index].head.isHeader
      while cell < cells.count, cells[cell] < end { cell += 1 }
      if isRow {
        label = beginsLabel(lines[index].tokens) ? index : nil
      } else if wasRow, let label, lines[index].start == .line,
        indentation(index) >= indentation(label) + WrappedList.hanging
      {
        isRow = true
        continue
      }
      if isRow || wasRow, lines[index].start != .folded { lines[index].start = .block }
    }
  }

  /// What the white space and markup between two tokens says of the line it begins; nil inside a line.
  private func gapStart(_ gap: Range<Int>) -> Line.Start? {
    var lineEnds = 0
    for offset in gap {
      switch bytes[offset] {
      case UInt8(ascii: "\n"): lineEnds += offset > gap.lowerBound && bytes[offset - 1] == UInt8(ascii: "\r") ? 0 : 1
      case UInt8(ascii: "\r"), 0x0B: lineEnds += 1
      case 0x0C: return .block
      case 0xC2 where bytes.byte(offset + 1) == 0x85: lineEnds += 1
      case 0xE2 where bytes.byte(offset + 1) == 0x80:
        if bytes.byte(offset + 2) == 0xA8 { lineEnds += 1 }
        if bytes.byte(offset + 2) == 0xA9 { return .block }
      default: break
      }
      if lineEnds > 2 { return .block }
    }
    return lineEnds == 0 ? nil : lineEnds == 1 ? .line : .blank
  }

  /// Whether the last markup of a gap is a list bullet with its space.
  private func endsWithBullet(_ markup: SpanList, gap: Range<Int>) -> Bool {
    guard let index = markup.index(at: gap.upperBound - 1) else { return false }
    let span = markup.spans[index]
    guard span.start >= gap.lowerBound, span.length > 1 else { return false }
    guard bytes[span.end - 1] == UInt8(ascii: " ") || bytes[span.end - 1] == UInt8(ascii: "\t") else { return false }
    let first = bytes[span.start]
    return first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+")
      || TextBytes.isASCIIDigit(first)
  }
}
