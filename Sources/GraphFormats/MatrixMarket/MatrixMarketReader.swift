import Graphs
import Primitives

/// Reads Matrix Market files as adjacency matrices, of the kinds real, integer and pattern.
///
/// Nodes are the numbers of rows, unless comments say their ids, see ``CommentedIDs``. A rectangular matrix is a graph of two kinds of
/// nodes, see ``CountedNodes``. A cell is an edge with its value for weight, in an array if it isn't zero. A general matrix that is
/// symmetric has every edge twice, and each is taken once; see ``MatrixCells``. Of a skew-symmetric one the sign is the direction.
struct MatrixMarketReader {
  private enum Stage { case header, size, cells }

  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var lines: LineInput
  private var assembly: GraphAssembly
  private var ids = CommentedIDs()
  private var stage = Stage.header
  private var header: MatrixMarketHeader?
  private var nodes = CountedNodes(count: 0)
  private var rowCount = 0
  private var columnCount = 0
  private var wantedCount = 0
  private var cellCount = 0
  private var negativeCount = 0
  private var extraCount = 0
  /// The next place in an array.
  private var place = (row: 0, column: 0)
  private var cells = MatrixCells()
  private var words: [UnsafeBufferPointer<UInt8>] = []

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    lines = LineInput(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var input = lines
    while try input.next({ line, number throws(GraphFormatError) in try self.take(line, number) }) {}
    words = []
    guard stage == .cells else {
      throw source.error(.syntax, line: input.line, "the file ends before the size of the matrix; is it complete?")
    }
    guard cellCount == wantedCount else {
      throw source.error(
        .syntax, line: input.line,
        "the matrix has \(counted(cellCount, "cell", "cells")); expected \(wantedCount), is the file complete?")
    }
    try nodes.finish(in: &assembly)
    try cells.addEdges(to: &assembly)
    if negativeCount > 0 {
      assembly.remarks.append("the matrix is skew-symmetric; the weights are its values without their signs")
    }
    if extraCount > 0 {
      assembly.remarks.append(
        "\(counted(extraCount, "line has", "lines have")) more than a cell; the rest was left out")
    }
    return ids.name(try assembly.finish())
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    guard stage != .header else {
      header = try MatrixMarketHeader(line, source: source)
      stage = .size
      return
    }
    if line.first == UInt8(ascii: "%") { return try ids.take(line, in: assembly, line: number) }
    line.splitWords(into: &words)
    guard !words.isEmpty, let header else { return }
    if stage == .size { return try takeSize(header, number) }
    guard cellCount < wantedCount || !header.isCoordinate else {
      throw source.error(.syntax, line: number, "there are more cells than the \(wantedCount) of the size line")
    }
    if header.isCoordinate { try takeCell(header, number) } else { try takeValues(header, number) }
  }

  private mutating func takeSize(_ header: MatrixMarketHeader, _ number: Int) throws(GraphFormatError) {
    let numbers = words.compactMap { Int(decimal: $0) }.filter { $0 >= 0 }
    let wanted = header.isCoordinate ? 3 : 2
    guard numbers.count == wanted, words.count == wanted else {
      let what = header.isCoordinate ? "rows, columns and cells" : "rows and columns"
      throw source.error(
        .syntax, line: number, "expected the numbers of \(what), as in 34 34\(wanted == 3 ? " 78" : "")")
    }
    (rowCount, columnCount) = (numbers[0], numbers[1])
    guard rowCount == columnCount || header.symmetry == .general else {
      throw source.error(
        .syntax, line: number,
        "a \(header.symmetry.rawValue) matrix of \(rowCount) rows and \(columnCount) columns; expected as many")
    }
    let places =
      rowCount == columnCount
      ? CountedNodes(count: rowCount) : CountedNodes(rowCount: rowCount, columnCount: columnCount)
    guard let places, places.count <= min(limits.nodes, Int(Int32.max) - 1) else {
      throw source.error(
        .limit, line: number, "more than \(limits.nodes) nodes; raise the limit or take a part of the graph")
    }
    nodes = places
    wantedCount = header.isCoordinate ? numbers[2] : arrayCount(header.symmetry)
    place.row = header.symmetry == .skewSymmetric ? 1 : 0
    ids.close()
    stage = .cells
  }

  /// How many values an array has: of a symmetric one those on the diagonal and below. No product overflows, as a node is 31 bits.
  private func arrayCount(_ symmetry: MatrixMarketHeader.Symmetry) -> Int {
    switch symmetry {
    case .general: rowCount * columnCount
    case .symmetric: rowCount * (rowCount + 1) / 2
    case .skewSymmetric: rowCount * (rowCount - 1) / 2
    }
  }

  private mutating func takeCell(_ header: MatrixMarketHeader, _ number: Int) throws(GraphFormatError) {
    let wanted = header.isPattern ? 2 : 3
    guard words.count >= wanted else {
      throw source.error(
        .syntax, line: number, "expected the row, the column\(wanted == 3 ? " and the value" : "") of a cell")
    }
    if words.count > wanted { extraCount += 1 }
    guard let row = Int(decimal: words[0]), 1...max(1, rowCount) ~= row, rowCount > 0,
      let column = Int(decimal: words[1]), 1...max(1, columnCount) ~= column, columnCount > 0
    else {
      throw source.error(
        .unknownNode, line: number,
        "a cell at row \(words[0].quoted) and column \(words[1].quoted); expected numbers from 1 to \(rowCount) and \(columnCount)"
      )
    }
    let weight = header.isPattern ? nil : try assembly.weight(words[2], line: number)
    cellCount += 1
    try add(row - 1, column - 1, weight, header, number)
  }

  /// Takes the values of a line of an array, which usually is one.
  private mutating func takeValues(_ header: MatrixMarketHeader, _ number: Int) throws(GraphFormatError) {
    for word in words {
      guard cellCount < wantedCount else {
        throw source.error(.syntax, line: number, "there are more values than the \(wantedCount) of the size line")
      }
      let weight = try assembly.weight(word, line: number)
      cellCount += 1
      if weight != 0 { try add(place.row, place.column, weight, header, number) }
      place.row += 1
      guard place.row == rowCount else { continue }
      place.column += 1
      switch header.symmetry {
      case .general: place.row = 0
      case .symmetric: place.row = place.column
      case .skewSymmetric: place.row = place.column + 1
      }
    }
  }

  private mutating func add(
    _ row: Int, _ column: Int, _ value: Double?, _ header: MatrixMarketHeader, _ number: Int
  ) throws(GraphFormatError) {
    let isTwoMode = nodes.rowCount != nil
    var weight = value
    if header.symmetry == .skewSymmetric {
      negativeCount += 1
      weight = value.map { abs($0) }
      assembly.directedCount = nil
    }
    let a = try nodes.node(row, in: &assembly, line: number)
    let b = try nodes.node(isTwoMode ? rowCount + column : column, in: &assembly, line: number)
    if header.symmetry == .general, !isTwoMode {
      cells.add(a, b, weight: weight, line: number)
    } else {
      try assembly.addEdge(a, b, weight: weight, line: number)
    }
  }
}
