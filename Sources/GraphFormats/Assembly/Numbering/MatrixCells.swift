import Graphs

/// The cells of a square matrix that are edges: from the node of the row to the node of the column.
///
/// A symmetric matrix says every edge twice and is a graph without directions; of any other each cell is a directed edge.
struct MatrixCells {
  private struct Cell {
    let row: Int32, column: Int32
    let line: Int32
    let weight: Double?

    /// Both ends, the lower first.
    var pair: UInt64 { UInt64(UInt32(min(row, column))) << 32 | UInt64(UInt32(max(row, column))) }
  }

  private var upper: [Cell] = []
  private var lower: [Cell] = []
  private var diagonal: [Cell] = []

  /// Takes a cell; nil for a weight means that the file gives none.
  mutating func add(_ row: Int, _ column: Int, weight: Double?, line: Int) {
    let cell = Cell(row: Int32(row), column: Int32(column), line: Int32(clamping: line), weight: weight)
    if row == column { diagonal.append(cell) } else if row < column { upper.append(cell) } else { lower.append(cell) }
  }

  /// Gives the edges to a graph.
  ///
  /// - Complexity: O(*m*), and O(*m* log *m*) where as many cells lie above the diagonal as below.
  mutating func addEdges(to assembly: inout GraphAssembly) throws(GraphFormatError) {
    let isSymmetric = isSymmetric()
    if !isSymmetric { assembly.directedCount = nil }
    for cells in [upper, isSymmetric ? [] : lower, diagonal] {
      for cell in cells {
        try assembly.addEdge(Int(cell.row), Int(cell.column), weight: cell.weight, line: Int(cell.line))
      }
    }
    self = MatrixCells()
  }

  private mutating func isSymmetric() -> Bool {
    guard upper.count == lower.count else { return false }
    func isBefore(_ a: Cell, _ b: Cell) -> Bool { (a.pair, a.weight ?? 1) < (b.pair, b.weight ?? 1) }
    upper.sort(by: isBefore)
    lower.sort(by: isBefore)
    return zip(upper, lower).allSatisfy { $0.pair == $1.pair && $0.weight == $1.weight }
  }
}
