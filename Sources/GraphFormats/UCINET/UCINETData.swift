import Graphs
import Primitives

/// The data of a DL file on their way into a graph.
struct UCINETData {
  private let header: UCINETHeader
  private let rowCount: Int
  private let columnCount: Int
  private let isTwoMode: Bool
  private var nodes: CountedNodes
  private var cells = MatrixCells()
  private var rows: UCINETLabels
  private var columns: UCINETLabels
  private var isOver = false
  /// Where the next value of a matrix belongs.
  private var row = 0, column = 0
  private var isRowNamed = false
  private var columnNamesLeft: Int

  init(_ header: UCINETHeader, line: Int, in assembly: GraphAssembly) throws(GraphFormatError) {
    let source = assembly.source
    guard let rowCount = header.rowCount ?? header.columnCount, let columnCount = header.columnCount ?? header.rowCount
    else {
      throw source.error(.syntax, line: line, "the data come before the number of nodes; expected n= first")
    }
    isTwoMode = header.isTwoMode || rowCount != columnCount
    guard
      let nodes = isTwoMode
        ? CountedNodes(rowCount: rowCount, columnCount: columnCount) : CountedNodes(count: rowCount)
    else { throw source.error(.limit, line: line, "more nodes than can be counted; take a part of the graph") }
    guard !isTwoMode || (header.layout != .upperHalf && header.layout != .lowerHalf) else {
      throw source.error(
        .syntax, line: line, "half a matrix of \(rowCount) rows and \(columnCount) columns; expected as many")
    }
    self.header = header
    (self.rowCount, self.columnCount, self.nodes) = (rowCount, columnCount, nodes)
    rows = UCINETLabels(header.rowLabels, count: rowCount, areEmbedded: header.hasRowLabels)
    columns = UCINETLabels(header.columnLabels, count: columnCount, areEmbedded: header.hasColumnLabels)
    columnNamesLeft = header.hasColumnLabels ? columnCount : 0
    column = columnRange(of: 0).lowerBound
  }

  /// Takes the words of a line.
  mutating func take(
    _ words: ArraySlice<UCINETWord>, line: Int, in assembly: inout GraphAssembly
  ) throws(GraphFormatError) {
    guard let first = words.first, !isOver else { return }
    if first.bytes.first == UInt8(ascii: "!"), !first.isQuoted {
      isOver = true
      return
    }
    switch header.layout {
    case .fullMatrix, .upperHalf, .lowerHalf:
      for word in words { try takeValue(word, line, &assembly) }
    case .edgeList: try takeEdge(words, line, &assembly)
    case .nodeList: try takeNeighbors(words.dropFirst(), of: place(first, isRow: true, line, assembly), line, &assembly)
    case .countedNodeList:
      guard Int(decimal: first.bytes) == words.count - 1, row < rowCount else {
        throw assembly.source.error(
          .syntax, line: line,
          "expected the number of neighbours, then the neighbours, in a line for each of \(rowCount) nodes")
      }
      row += 1
      try takeNeighbors(words.dropFirst(), of: row - 1, line, &assembly)
    }
  }

  /// The graph, once the file has ended.
  mutating func finish(in assembly: inout GraphAssembly) throws(GraphFormatError) -> GraphReading {
    let isMatrix = [.fullMatrix, .upperHalf, .lowerHalf].contains(header.layout)
    guard !isMatrix || isOver || row >= rowCount || (row == rowCount - 1 && columnRange(of: row).isEmpty) else {
      throw assembly.source.error(.syntax, "the matrix ends in row \(row + 1) of \(rowCount); is the file complete?")
    }
    try nodes.finish(in: &assembly)
    try cells.addEdges(to: &assembly)
    var labels = LabelledNodes()
    if isTwoMode {
      rows.name(&labels, from: 0)
      columns.name(&labels, from: rowCount)
    } else if columns.isKnown {
      columns.name(&labels, from: 0)
    } else {
      rows.name(&labels, from: 0)
    }
    return labels.name(try assembly.finish())
  }
}

// Cells.
extension UCINETData {
  /// The columns that a row of a matrix has values for.
  private func columnRange(of row: Int) -> Range<Int> {
    switch header.layout {
    case .upperHalf: (header.hasDiagonal ? row : row + 1)..<max(columnCount, row + 1)
    case .lowerHalf: 0..<(header.hasDiagonal ? row + 1 : row)
    default: 0..<columnCount
    }
  }

  private mutating func takeValue(
    _ word: UCINETWord, _ line: Int, _ assembly: inout GraphAssembly
  ) throws(GraphFormatError) {
    if columnNamesLeft > 0 {
      columns.set(try assembly.text(word.bytes, line: line), of: columnCount - columnNamesLeft)
      columnNamesLeft -= 1
      return
    }
    skipEmptyRows()
    guard row < rowCount else {
      guard header.matrixCount > 1 else {
        throw assembly.source.error(
          .syntax, line: line, "there are more values than a matrix of \(rowCount) rows and \(columnCount) columns has")
      }
      isOver = true
      return
    }
    if header.hasRowLabels, !isRowNamed {
      rows.set(try assembly.text(word.bytes, line: line), of: row)
      isRowNamed = true
      return
    }
    if header.layout == .fullMatrix, !header.hasDiagonal, !isTwoMode, row == column { column += 1 }
    let weight = try assembly.weight(word.bytes, line: line)
    if column < columnCount, weight != 0 { try add(row, column, weight, line, &assembly) }
    column += 1
    let isDiagonalLast = header.layout == .fullMatrix && !header.hasDiagonal && !isTwoMode && row == columnCount - 1
    if column >= columnRange(of: row).upperBound - (isDiagonalLast ? 1 : 0) { startRow() }
  }

  private mutating func startRow() {
    row += 1
    isRowNamed = false
    column = row < rowCount ? columnRange(of: row).lowerBound : 0
  }

  private mutating func skipEmptyRows() {
    while row < rowCount, columnRange(of: row).isEmpty, !header.hasRowLabels { startRow() }
  }

  private mutating func takeEdge(
    _ words: ArraySlice<UCINETWord>, _ line: Int, _ assembly: inout GraphAssembly
  ) throws(GraphFormatError) {
    let words = Array(words)
    guard 2...3 ~= words.count else {
      throw assembly.source.error(
        .syntax, line: line, "\(counted(words.count, "word", "words")); expected two nodes and perhaps a weight")
    }
    let a = try place(words[0], isRow: true, line, assembly)
    let b = try place(words[1], isRow: false, line, assembly)
    try add(a, b, words.count > 2 ? try assembly.weight(words[2].bytes, line: line) : nil, line, &assembly)
  }

  private mutating func takeNeighbors(
    _ words: ArraySlice<UCINETWord>, of row: Int, _ line: Int, _ assembly: inout GraphAssembly
  ) throws(GraphFormatError) {
    for word in words { try add(row, try place(word, isRow: false, line, assembly), nil, line, &assembly) }
  }

  /// The row or the column that a word names, by its label or its number.
  private mutating func place(
    _ word: UCINETWord, isRow: Bool, _ line: Int, _ assembly: GraphAssembly
  ) throws(GraphFormatError) -> Int {
    let count = isRow ? rowCount : columnCount
    let isLabelled = isTwoMode ? (isRow ? rows : columns).areEmbedded : rows.areEmbedded || columns.areEmbedded
    if isLabelled {
      let label = try assembly.text(word.bytes, line: line)
      let known = isRow || !isTwoMode ? rows.place(of: label) : columns.place(of: label)
      if let known { return known }
    } else if let number = Int(decimal: word.bytes), count > 0, 1...count ~= number {
      return number - 1
    }
    throw assembly.source.error(
      .unknownNode, line: line,
      isLabelled
        ? "\(word.bytes.quoted) is one label more than the \(count) of the header"
        : "\(word.bytes.quoted) is no node; expected a number from 1 to \(count)")
  }

  private mutating func add(
    _ row: Int, _ column: Int, _ weight: Double?, _ line: Int, _ assembly: inout GraphAssembly
  ) throws(GraphFormatError) {
    let a = try nodes.node(row, in: &assembly, line: line)
    let b = try nodes.node(isTwoMode ? rowCount + column : column, in: &assembly, line: line)
    if isTwoMode || header.layout == .upperHalf || header.layout == .lowerHalf {
      try assembly.addEdge(a, b, weight: weight, line: line)
    } else {
      cells.add(a, b, weight: weight, line: line)
    }
  }
}
