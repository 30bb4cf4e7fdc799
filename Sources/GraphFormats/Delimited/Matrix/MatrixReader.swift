import Graphs
import Primitives

/// Reads an adjacency matrix: each cell that holds a number other than zero is an edge, and the number its weight.
///
/// If the cells on both sides of the diagonal are the same, or one side is empty, every edge counts once. Else the
/// matrix is one of a directed graph: cells that mirror each other are parallel edges, whose weights are summed.
struct MatrixReader {
  private let source: GraphSource
  private let limits: GraphReadingLimits
  private let labels: MatrixLabels
  private var records: DelimitedRecords
  private var assembly: GraphAssembly
  private var columnNodes: [Int] = []
  private var cells: [(a: Int, b: Int, weight: Double, line: Int)] = []
  private var numbers = NumberRemarks()
  private var rowCount = 0

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput, labels: MatrixLabels) {
    (self.source, self.limits, self.labels) = (source, limits, labels)
    records = DelimitedRecords(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    if labels.hasHeader { _ = try records.next() }
    let names = labels.columns ?? (1...labels.columnCount).map(String.init)
    for name in names { columnNodes.append(try assembly.node(name, line: nil)) }
    while let row = try records.next() { try take(row) }
    try addEdges()
    assembly.remarks += numbers.remarks
    return try assembly.finish()
  }

  private mutating func take(_ row: [TableStart.Cell]) throws(GraphFormatError) {
    let hasName = labels.namesRows
    let values = hasName ? row.dropFirst() : row[...]
    guard values.count == labels.columnCount, rowCount < labels.columnCount || hasName else {
      let found = counted(row.count, "field", "fields")
      throw source.error(
        .syntax, line: records.line,
        "\(found); expected \(labels.columnCount + (hasName ? 1 : 0)), as in the rows before")
    }
    let node = hasName ? try assembly.node(row[0].text, line: records.line) : columnNodes[rowCount]
    rowCount += 1
    for (column, cell) in zip(columnNodes, values) where !cell.isEmpty && !MissingValue.isOne(cell.text) {
      guard let spelling = NumberSpelling(cell.text, separatedByCommas: labels.separatedByCommas) else {
        throw source.error(
          .weight, line: records.line, "weight \(cell.text.quoted) is not a number; expected those of a matrix")
      }
      numbers.note(spelling, cell.text)
      guard spelling.number != 0, !spelling.number.isNaN else { continue }
      guard cells.count < limits.edges else {
        throw source.error(.limit, line: records.line, "more than \(limits.edges) edges; raise the limit")
      }
      cells.append((node, column, spelling.number, records.line))
    }
  }

  private mutating func addEdges() throws(GraphFormatError) {
    var isOneSided = true, isSymmetric = true
    if labels.isTwoMode {
      isSymmetric = false
    } else {
      var weights: [SIMD2<Int>: Double] = [:]
      for cell in cells { weights[SIMD2(cell.a, cell.b)] = cell.weight }
      for cell in cells where cell.a != cell.b {
        let mirrored = weights[SIMD2(cell.b, cell.a)]
        if mirrored != nil { isOneSided = false }
        if mirrored != cell.weight { isSymmetric = false }
      }
    }
    for cell in cells where !isSymmetric || cell.a <= cell.b {
      try assembly.addEdge(cell.a, cell.b, weight: cell.weight, line: cell.line)
    }
    let size = "\(counted(rowCount, "row", "rows")) and \(counted(labels.columnCount, "column", "columns"))"
    assembly.remarks.append("a matrix of \(size) was read; each cell that is not zero is an edge")
    if !isSymmetric, !isOneSided { assembly.directedCount = nil }
  }
}
