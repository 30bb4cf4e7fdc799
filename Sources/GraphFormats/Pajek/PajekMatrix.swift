import Graphs
import Primitives

/// A `*Matrix` being read: the weights of the edges from a vertex to all others, row by row; 0 is no edge.
struct PajekMatrix {
  /// An entry that isn't 0.
  struct Entry {
    let row: Int
    let column: Int
    let weight: Double
    let line: Int
  }

  /// The numbers so far, those that are 0 among them.
  var count = 0
  var entries: [Entry] = []

  /// Whether each entry is the same as the one across the diagonal.
  var isSymmetric: Bool {
    struct Place: Hashable { let row: Int, column: Int }
    var weights: [Place: Double] = [:]
    for entry in entries { weights[Place(row: entry.row, column: entry.column)] = entry.weight }
    return entries.allSatisfy { weights[Place(row: $0.column, column: $0.row)] == $0.weight }
  }
}

extension PajekReader {
  /// How many rows and columns a matrix has; in a two-mode network the rows are the first mode, the columns the second.
  private var shape: (rows: Int, columns: Int) {
    let count = vertexCount ?? 0
    guard let first = firstModeCount, first < count else { return (count, count) }
    return (first, count - first)
  }

  mutating func takeMatrixRow(_ number: Int) throws(GraphFormatError) {
    let (rows, columns) = shape
    if columns > 0, matrix.count % columns == 0, fields.count > columns, fields.count < 2 * columns {
      beyondCount += fields.count - columns
      fields.removeLast(fields.count - columns)
    }
    for field in fields {
      guard matrix.count < rows * columns else {
        throw source.error(.syntax, line: number, "the matrix has more than \(rows) × \(columns) numbers")
      }
      guard let weight = field.real else {
        let shown = String(decoding: field.text, as: UTF8.self).quoted
        throw source.error(.weight, line: number, "\(shown) in a matrix is not a number; expected one")
      }
      if weight != 0 {
        let (row, column) = matrix.count.quotientAndRemainder(dividingBy: columns)
        matrix.entries.append(PajekMatrix.Entry(row: row, column: column, weight: weight, line: number))
      }
      matrix.count += 1
    }
  }

  mutating func endMatrix() throws(GraphFormatError) {
    let (rows, columns) = shape
    guard matrix.count == rows * columns else {
      throw source.error(
        .syntax, "the matrix has \(matrix.count) numbers; expected \(rows) × \(columns), one for each pair of vertices")
    }
    let isTwoMode = rows < (vertexCount ?? 0)
    let isSymmetric = !isTwoMode && matrix.isSymmetric
    areArcs = !isTwoMode && !isSymmetric
    for entry in matrix.entries where !isSymmetric || entry.row <= entry.column {
      let column = isTwoMode ? rows + entry.column : entry.column
      let a = try assembly.node(String(entry.row + 1), line: entry.line)
      let b = try assembly.node(String(column + 1), line: entry.line)
      try add(a, b, weight: entry.weight, entry.line)
    }
    matrix = PajekMatrix()
  }
}
