/// Which lines go on in the paragraph of the line before.
///
/// A *run* is what stands between blank lines. Whether its line ends are only where the typist's line was full is told
/// from the whole text, or from the run itself:
/// - Take all pairs of lines with a single line end between them, and *W*, the length that nine in ten of their lines
///   don't exceed. The text is hard-wrapped where *W* lies in 24...120, seven in ten of the first lines are full (the
///   next line's first word would have passed 0.9 *W*), half of them end in mid-sentence, and two in ten of the second
///   lines begin in lower case.
/// - A run of other texts is wrapped, its longest line being *W*, where its pairs of lines read as prose: see
///   ``RunEvidence``.
/// - So are lines of it that are a list in running text: see ``WrappedList``.
/// - A short run beside wrapped ones is wrapped where its first lines are as full as theirs.
/// - A text is double-spaced where a run of lines with a blank line behind each reads as prose, and one in four begins
///   in lower case.
///
/// In wrapped text a line ends its paragraph only if the next word had fit easily, within 0.7 *W*, and begins no
/// lower-case line; in a run that reads as prose, also not where the line ends in mid-sentence, however short it is,
/// unless it looks like a heading.
///
/// In any other text a line is a paragraph, unless the next one goes on in lower case after a line without closing
/// punctuation, or the line ends in a comma, a hyphen, an initial, a title, or a word that cannot end a sentence ("of",
/// "the").
struct LineWrapping {
  private let layout: LineLayout
  private var joins: [Bool]

  init(_ layout: LineLayout, lineEnds: Document.LineEnds) {
    self.layout = layout
    joins = [Bool](repeating: false, count: layout.lines.count)
    switch lineEnds {
    case .wrapping: for index in joins.indices { joins[index] = index > 0 && !layout.lines[index].startsBlock }
    case .ending: break
    case .asFound: readRuns()
    }
  }

  /// Whether the line at `index` goes on in the paragraph of the line before.
  func continues(_ index: Int) -> Bool { joins[index] }

  // MARK: Runs

  private mutating func readRuns() {
    let runs = self.runs()
    let documentWidth = Self.wrappingWidth(layout)
    var widest: [Int] = []
    var undecided: [Range<Int>] = []
    for run in runs {
      let evidence = RunEvidence(layout, run: run)
      let isDouble = layout.lines[run.lowerBound + 1].start == .blank
      if isDouble ? evidence.isDoubleSpaced : evidence.isProse {
        join(run, Wrapping(width: documentWidth ?? Double(evidence.width), isProse: true))
        widest.append(evidence.width)
      } else if !isDouble {
        undecided.append(run)
      }
    }
    widest.sort()
    let column = documentWidth == nil && !widest.isEmpty ? Double(widest[widest.count / 2]) : nil
    for run in undecided {
      join(run, Wrapping(width: documentWidth, column: column))
      for list in WrappedList.lists(of: run, in: layout) { for index in list.dropFirst() { joins[index] = true } }
    }
  }

  /// The runs of two lines or more: those with single line ends, and those with a blank line behind each line.
  private func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    let lines = layout.lines
    var start = 0
    while start + 1 < lines.count {
      var end = start + 1
      if lines[end].start == .blank {
        while end < lines.count, lines[end].start == .blank, end + 1 == lines.count || lines[end + 1].start != .line {
          end += 1
        }
      } else {
        while end < lines.count, !lines[end].startsBlock { end += 1 }
      }
      if end - start > 1 { runs.append(start..<end) }
      start = max(end, start + 1)
    }
    return runs
  }

  private mutating func join(_ run: Range<Int>, _ wrapping: Wrapping) {
    for index in run.dropFirst() {
      joins[index] =
        layout.lines[index].start == .folded
        || wrapping.joins(
          LinePair(layout, second: index), isFirst: index == run.lowerBound + 1, goesOn: joins[index - 1])
    }
  }

  private static func wrappingWidth(_ layout: LineLayout) -> Double? {
    var widths: [Int] = []
    var (count, full, open, lowercase) = (0, 0, 0, 0)
    var lengths: [(Int, Int)] = []
    for index in layout.lines.indices.dropFirst() where layout.lines[index].start == .line {
      let pair = LinePair(layout, second: index)
      if layout.lines[index - 1].start != .line { widths.append(pair.firstWidth) }
      widths.append(pair.secondWidth)
      lengths.append((pair.firstWidth, pair.widthWithNextWord))
      count += 1
      if pair.endsOpen { open += 1 }
      if pair.beginsLowercase { lowercase += 1 }
    }
    guard count > 0 else { return nil }
    widths.sort()
    let width = Double(widths[(widths.count * 9 + 9) / 10 - 1])
    guard (24...120).contains(width) else { return nil }
    full = lengths.count { Double($0.1) >= 0.9 * width }
    guard full * 10 >= count * 7, open * 2 >= count, lowercase * 5 >= count else { return nil }
    return width
  }
}

/// How the lines of a run are read.
private struct Wrapping {
  /// *W*; nil in text that isn't wrapped.
  var width: Double?
  /// The width of the wrapped text beside a run that isn't known to be wrapped.
  var column: Double?
  var isProse = false

  /// Whether the second line of a pair goes on in the first one's paragraph, which may itself go on that of the line
  /// before.
  func joins(_ pair: LinePair, isFirst: Bool, goesOn: Bool) -> Bool {
    if pair.endsUnfinished { return true }
    guard let width else {
      if pair.beginsLowercase { return pair.endsOpen }
      guard let column, pair.endsOpen, pair.holdsLowercase, !pair.beginsSentence else { return false }
      return Double(pair.firstWidth) <= 1.05 * column && Double(pair.widthWithNextWord) >= 0.9 * column
    }
    let fill = Double(pair.widthWithNextWord) / width
    if pair.beginsLowercase || fill >= 0.7 { return true }
    guard isProse, pair.endsOpen, pair.holdsLowercase || goesOn, !pair.beginsSentence else { return false }
    return !isFirst || fill >= 0.6
  }
}
