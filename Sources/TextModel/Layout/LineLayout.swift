/// The lines of a text, and which of them begin a paragraph.
///
/// A blank line, a form feed and the end of a marked heading, a boilerplate line or a credit always end a paragraph. What a
/// single line end means is decided once per document, see ``LineWrapping``, unless the source says it. List items
/// begin a paragraph.
struct LineLayout {
  /// A line with at least one token.
  struct Line {
    /// The indices of its tokens.
    var tokens: Range<Int>
    /// Whether it cannot belong to the paragraph of the line before.
    var startsBlock: Bool
  }

  let bytes: TextBytes
  let tokens: [Token]
  let rules: TextRules
  private(set) var lines: [Line] = []

  /// Finds the lines from the gaps between tokens; at a line's end no paragraph reaches into or out of a span of
  /// `standingAlone`.
  init(_ tokens: [Token], bytes: TextBytes, rules: TextRules, markup: SpanList, standingAlone: [SpanList]) {
    self.bytes = bytes
    self.tokens = tokens
    self.rules = rules
    guard !tokens.isEmpty else { return }
    var first = 0
    var startsBlock = true
    for index in tokens.indices.dropFirst() {
      let start = tokens[index - 1].span.end
      let end = tokens[index].span.start
      guard end - start > 1 || end > start && bytes[start] < 0x20 else { continue }
      let gap = gapKind(start, end)
      guard gap != .none else { continue }
      lines.append(Line(tokens: first..<index, startsBlock: startsBlock))
      first = index
      startsBlock =
        gap == .block || standingAlone.contains { $0.index(at: start - 1) != $0.index(at: end) } || startsItem(index)
        || endsWithBullet(markup, gap: start..<end)
    }
    lines.append(Line(tokens: first..<tokens.count, startsBlock: startsBlock))
  }

  private enum Gap { case none, line, block }

  /// What the white space and markup from `start` to `end` says.
  private func gapKind(_ start: Int, _ end: Int) -> Gap {
    var lineEnds = 0
    var offset = start
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "\n"): lineEnds += offset > start && bytes[offset - 1] == UInt8(ascii: "\r") ? 0 : 1
      case UInt8(ascii: "\r"), 0x0B: lineEnds += 1
      case 0x0C: return .block
      case 0xC2 where bytes.byte(offset + 1) == 0x85: lineEnds += 1
      case 0xE2 where bytes.byte(offset + 1) == 0x80:
        if bytes.byte(offset + 2) == 0xA8 { lineEnds += 1 }
        if bytes.byte(offset + 2) == 0xA9 { return .block }
      default: break
      }
      if lineEnds > 1 { return .block }
      offset += 1
    }
    return lineEnds == 0 ? .none : .line
  }

  /// Whether a line that begins with this token is a list item or a table row: `- …`, `• …`, `3. …`, `| …`.
  private func startsItem(_ index: Int) -> Bool {
    let token = tokens[index]
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    switch token.kind {
    case .number:
      guard token.span.length <= 3, bytes[next.span.start] == UInt8(ascii: "."), !next.followsSpace else {
        return false
      }
      return index + 2 < tokens.count && tokens[index + 2].followsSpace
    case .punctuation, .symbol:
      let isBullet =
        switch bytes[token.span.start] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "|"): token.span.length == 1
        case 0xE2: isBulletSign(token)
        default: false
        }
      return isBullet && next.followsSpace
    case .word, .link: return false
    }
  }

  private func isBulletSign(_ token: Token) -> Bool {
    switch bytes.scalar(at: token.span.start).scalar {
    case "\u{2022}", "\u{25CF}", "\u{25AA}", "\u{25A0}", "\u{2023}", "\u{25E6}", "\u{2013}", "\u{2014}": true
    default: false
    }
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
