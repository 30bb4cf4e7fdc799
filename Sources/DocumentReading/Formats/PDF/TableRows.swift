/// Finds the rows of tables on a page: short pieces of text beside each other, which begin below each other in several rows.
struct TableRows {
  /// The pieces of each row, from left to right, by their places in the page's lines.
  private(set) var rows: [[Int]] = []

  /// No more lines than these in a block, or it is text in columns.
  private static let mostLines = 2
  /// Pieces of a column begin, or end, at the same place but for so many points.
  private static let tolerance = 2.0

  /// Looks for them.
  ///
  /// - Complexity: O(*n* log *n*) for *n* lines.
  init(_ lines: [PDFLayout.Line]) {
    var linesOfBlock: [Int: Int] = [:]
    for line in lines { linesOfBlock[line.block, default: 0] += 1 }
    let pieces = lines.indices.filter { linesOfBlock[lines[$0].block, default: 0] <= Self.mostLines }
    let found = Self.besideEachOther(pieces, lines)
    for (index, row) in found.enumerated() {
      let neighbours = [index - 1, index + 1].filter(found.indices.contains).flatMap { found[$0] }
      let aligned = row.filter { piece in neighbours.contains { Self.isColumn(lines[piece], lines[$0]) } }
      if aligned.count > 1 { rows.append(aligned) }
    }
  }

  /// Pieces on one height, at least two.
  private static func besideEachOther(_ pieces: [Int], _ lines: [PDFLayout.Line]) -> [[Int]] {
    var found: [[Int]] = []
    var row: [Int] = []
    for index in pieces.sorted(by: { (lines[$0].top, $0) < (lines[$1].top, $1) }) {
      if let first = row.first, abs(lines[index].top - lines[first].top) > 0.4 * lines[first].height {
        found.append(row)
        row = []
      }
      row.append(index)
    }
    return (found + [row]).filter { $0.count > 1 }.map { $0.sorted { lines[$0].left < lines[$1].left } }
  }

  /// Whether two lines may stand in one column of a table; those of one block are lines of a text.
  private static func isColumn(_ a: PDFLayout.Line, _ b: PDFLayout.Line) -> Bool {
    let isAligned = abs(a.left - b.left) < tolerance || abs(a.right - b.right) < tolerance
    return isAligned && a.block != b.block && abs(a.top - b.top) < 5 * max(a.height, b.height)
  }
}
