/// A gap of two columns or more, or a tab, between two tokens of a line.
struct WideGap {
  /// The token behind it.
  var token: Int
  /// Its line.
  var line: Int
  /// Its width in columns.
  var width: Int
  var hasTab: Bool
  /// The column of the token behind it.
  var column = 0
  /// Whether it ends a cell.
  var endsCell = false
}

/// Where the lines of a text are cut into cells, so that no name runs from one into the next.
///
/// - A tab ends a cell, and so does a gap of four columns or more that is two columns wider than the narrowest of its
///   line: in justified text all gaps of a line are about as wide.
/// - The only gap of a line of some length ends none where no line near it has a gap: it is a slip in running text.
/// - A narrower gap ends one where a neighbouring row, at most two lines away, has a cell that begins in the same
///   column behind a gap that does.
/// - In a header of mail that lists people an entry ends at a semicolon.
struct TableCells {
  /// The tokens that begin a cell, in order.
  private(set) var starts: [Int] = []

  /// - Complexity: O(*n*) for lines with few gaps; a line's gaps are compared with those of four others.
  init(_ layout: LineLayout, gaps: [WideGap]) {
    var gaps = gaps
    locate(&gaps, in: layout)
    align(&gaps, layout)
    starts = gaps.filter(\.endsCell).map(\.token)
    var entries: [Int] = []
    for line in layout.lines where line.head == .addresses {
      for index in line.tokens.dropFirst()
      where layout.bytes[layout.tokens[index - 1].span.start] == UInt8(ascii: ";")
        && layout.tokens[index].followsSpace
      {
        entries.append(index)
      }
    }
    if !entries.isEmpty { starts = Set(starts + entries).sorted() }
  }

  /// Finds the column of each gap, and the gaps that end cells by themselves.
  private func locate(_ gaps: inout [WideGap], in layout: LineLayout) {
    var next = 0
    while next < gaps.count {
      let line = gaps[next].line
      var end = next
      while end < gaps.count, gaps[end].line == line { end += 1 }
      let range = layout.lines[line].tokens
      let narrowest = narrowestGap(range, gaps[next..<end], layout)
      var column = layout.indentation(line)
      var offset = layout.tokens[range.lowerBound].span.start
      for index in next..<end {
        let start = layout.tokens[gaps[index].token].span.start
        column += layout.bytes.scalarCount(offset, start)
        offset = start
        gaps[index].column = column
        gaps[index].endsCell = gaps[index].hasTab || gaps[index].width >= max(4, narrowest + 2)
      }
      if end - next == 1, isInProse(next, gaps, layout) { gaps[next].endsCell = false }
      next = end
    }
  }

  /// The tokens from which on a line with one gap is taken for running text, and how near another line with one must be.
  private static let proseLength = 8
  private static let rowDistance = 2

  private func isInProse(_ index: Int, _ gaps: [WideGap], _ layout: LineLayout) -> Bool {
    let line = gaps[index].line
    let isNear = { (other: Int) in gaps.indices.contains(other) && abs(gaps[other].line - line) <= Self.rowDistance }
    return layout.lines[line].tokens.count >= Self.proseLength && !isNear(index - 1) && !isNear(index + 1)
  }

  /// The width of the narrowest white space between two words of a line; a line of two cells has none.
  private func narrowestGap(_ line: Range<Int>, _ gaps: ArraySlice<WideGap>, _ layout: LineLayout) -> Int {
    let spaces = line.dropFirst().count { layout.tokens[$0].followsSpace }
    guard spaces == gaps.count, spaces > 3 else { return 1 }
    return gaps.map(\.width).min() ?? 1
  }

  /// Lets narrow gaps end cells where those of a row beside it do in the same column.
  private func align(_ gaps: inout [WideGap], _ layout: LineLayout) {
    var firstGap: [Int: Int] = [:]
    let rows = Set(gaps.lazy.filter { $0.endsCell && !$0.hasTab }.map(\.line))
    guard !rows.isEmpty else { return }
    for (index, gap) in gaps.enumerated() where rows.contains(gap.line) && firstGap[gap.line] == nil {
      firstGap[gap.line] = index
    }
    let whole = gaps
    for index in gaps.indices where !gaps[index].endsCell {
      let gap = gaps[index]
      gaps[index].endsCell = [-2, -1, 1, 2].contains { step in
        guard var other = firstGap[gap.line + step] else { return false }
        var looked = 0
        while other < whole.count, whole[other].line == gap.line + step, looked < 40 {
          if whole[other].endsCell, whole[other].column == gap.column { return true }
          other += 1
          looked += 1
        }
        return false
      }
    }
  }
}
