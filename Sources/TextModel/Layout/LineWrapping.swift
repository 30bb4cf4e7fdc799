/// Whether single line ends in a text are only where the typist's line was full.
///
/// The rule: take all pairs of lines with a single line end between them, and *W*, the length that nine in ten of their
/// lines don't exceed. The text is hard-wrapped where *W* lies in 40...120, seven in ten of the first lines are full
/// (the next line's first word would have passed 0.9 *W*), half of them end in mid-sentence, and three in ten of the
/// second lines begin in lower case. Then a line ends its paragraph only if the next word had fit easily, within 0.7
/// *W*, and begins no lower-case line.
///
/// In any other text a line is a paragraph, unless the next one goes on in lower case after a line without closing
/// punctuation, or the line ends in a comma, a hyphen, an initial, a title, or a word that cannot end a sentence ("of",
/// "the").
struct LineWrapping {
  private let layout: LineLayout
  private let lineEnds: Document.LineEnds
  private let width: Double?

  init(_ layout: LineLayout, lineEnds: Document.LineEnds) {
    self.layout = layout
    self.lineEnds = lineEnds
    width = lineEnds == .asFound ? Self.wrappingWidth(layout) : nil
  }

  /// Whether the line at `index` goes on in the paragraph of the line before.
  func continues(_ index: Int) -> Bool {
    guard index > 0, !layout.lines[index].startsBlock else { return false }
    switch lineEnds {
    case .wrapping: return true
    case .ending: return false
    case .asFound: break
    }
    let pair = LinePair(layout, second: index)
    if let width { return pair.beginsLowercase || pair.endsUnfinished || Double(pair.widthWithNextWord) >= 0.7 * width }
    return pair.beginsLowercase && pair.endsOpen || pair.endsUnfinished
  }

  private static func wrappingWidth(_ layout: LineLayout) -> Double? {
    var widths: [Int] = []
    var pairs: [LinePair] = []
    for index in layout.lines.indices.dropFirst() where !layout.lines[index].startsBlock {
      let pair = LinePair(layout, second: index)
      pairs.append(pair)
      if layout.lines[index - 1].startsBlock { widths.append(pair.firstWidth) }
      widths.append(layout.width(index))
    }
    guard !pairs.isEmpty else { return nil }
    widths.sort()
    let width = Double(widths[(widths.count * 9 + 9) / 10 - 1])
    guard (40...120).contains(width) else { return nil }
    let full = pairs.count { Double($0.widthWithNextWord) >= 0.9 * width }
    let open = pairs.count { $0.endsOpen }
    let lowercase = pairs.count { $0.beginsLowercase }
    guard full * 10 >= pairs.count * 7, open * 2 >= pairs.count, lowercase * 5 >= pairs.count else { return nil }
    return width
  }
}

/// Two lines with a single line end between them.
private struct LinePair {
  /// The length of the first line in scalars, alone and with a space and the second line's first word.
  let firstWidth: Int
  let widthWithNextWord: Int
  /// Whether the second line begins with a lower-case letter.
  let beginsLowercase: Bool
  /// Whether the first line ends without closing punctuation.
  let endsOpen: Bool
  /// Whether the first line ends where no sentence can.
  let endsUnfinished: Bool

  init(_ layout: LineLayout, second index: Int) {
    let bytes = layout.bytes
    let last = layout.tokens[layout.lines[index - 1].tokens.upperBound - 1]
    let next = layout.lines[index].tokens
    var wordEnd = next.lowerBound + 1
    while wordEnd < next.upperBound, !layout.tokens[wordEnd].followsSpace { wordEnd += 1 }
    let nextStart = layout.tokens[next.lowerBound].span.start
    firstWidth = layout.width(index - 1)
    widthWithNextWord = firstWidth + 1 + bytes.scalarCount(nextStart, layout.tokens[wordEnd - 1].span.end)
    beginsLowercase = bytes.isLowercase(at: nextStart)
    let lastStart = last.span.start
    let sign = bytes[lastStart]
    switch last.kind {
    case .word:
      endsOpen = true
      endsUnfinished = layout.rules.cannotEndSentence(last, bytes: bytes)
    case .punctuation:
      endsUnfinished =
        sign == UInt8(ascii: ",") || sign == UInt8(ascii: "-") && last.span.length == 1 && !last.followsSpace
      endsOpen = endsUnfinished || Self.leavesOpen(bytes.scalar(at: lastStart).scalar)
    case .number, .symbol, .link:
      endsOpen = true
      endsUnfinished = false
    }
  }

  /// Whether a sentence may well go on after a mark at a line's end.
  private static func leavesOpen(_ mark: Unicode.Scalar) -> Bool {
    switch mark {
    case "-", "/", ")", "(", "\u{2013}", "\u{2014}": true
    default: false
    }
  }
}

extension LineLayout {
  /// The length of a line in scalars.
  func width(_ index: Int) -> Int {
    let range = lines[index].tokens
    return bytes.scalarCount(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
  }
}
