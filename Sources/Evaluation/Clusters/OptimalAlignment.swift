/// The one-to-one alignment of rows and columns with the largest sum of values, found by shortest augmenting paths over
/// the cells that are not zero.
///
/// A row may stay alone, which is worth nothing. Since only cells with a value are walked, rows that no such path
/// connects never meet, and each connected block is solved by itself.
///
/// Notation of the paper in ours: *u*, *v* `rowPotentials`, `columnPotentials`; *x* `rowOfColumn`; *d* `distances`;
/// costs are negated values.
///
/// Reference: R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
/// problems", *Computing* 38, 1987, [doi:10.1007/BF02278710](https://doi.org/10.1007/BF02278710).
struct OptimalAlignment {
  private var rows: [[(column: Int, value: Double)]] = []
  private var rowPotentials: [Double] = []
  private var columnPotentials: [Double]
  /// The row aligned with each column, and its value; -1 for none.
  private var rowOfColumn: [Int]
  private var columnOfRow: [Int] = []

  init(columnCount: Int) {
    columnPotentials = [Double](repeating: 0, count: columnCount)
    rowOfColumn = [Int](repeating: -1, count: columnCount)
  }

  /// The sum of the values of aligned rows and columns.
  var total: Double {
    var sum = 0.0
    for (row, column) in columnOfRow.enumerated() where column >= 0 {
      sum += rows[row].first { $0.column == column }?.value ?? 0
    }
    return sum
  }

  /// Adds a row with its values above zero, columns ascending, and brings the alignment up to date.
  mutating func add(row cells: [(column: Int, value: Double)]) {
    let row = rows.count
    rows.append(cells)
    rowPotentials.append(0)
    columnOfRow.append(-1)
    var search = Search()
    var current = row
    var reached = 0.0
    while true {
      // Staying alone costs nothing: a way out of every row.
      search.offerEnd(at: reached - rowPotentials[current], row: current)
      for cell in rows[current] {
        let distance = reached - cell.value - rowPotentials[current] - columnPotentials[cell.column]
        search.offer(cell.column, at: distance, from: current)
      }
      guard let next = search.nearest(), search.distances[next] ?? .infinity < search.endDistance else { break }
      reached = search.distances[next] ?? reached
      search.settled.append(next)
      search.isSettled.insert(next)
      guard rowOfColumn[next] >= 0 else { return finish(search, at: reached, from: row, endingAt: next) }
      current = rowOfColumn[next]
    }
    finish(search, at: search.endDistance, from: row, endingAt: nil)
  }

  /// Shifts the potentials and turns the alignment round along the path.
  private mutating func finish(_ search: Search, at length: Double, from start: Int, endingAt column: Int?) {
    rowPotentials[start] += length
    for settled in search.settled {
      let slack = length - (search.distances[settled] ?? length)
      columnPotentials[settled] -= slack
      if rowOfColumn[settled] >= 0 { rowPotentials[rowOfColumn[settled]] += slack }
    }
    var row = column.flatMap { search.previousRow[$0] } ?? search.endRow
    var free = column ?? -1
    while true {
      let left = columnOfRow[row]
      columnOfRow[row] = free
      if free >= 0 { rowOfColumn[free] = row }
      if row == start { return }
      free = left
      row = search.previousRow[left] ?? start
    }
  }

  /// What one search for a shortest path knows; ties go to the lower column.
  private struct Search {
    var distances: [Int: Double] = [:]
    var previousRow: [Int: Int] = [:]
    var reachable: [Int] = []
    var settled: [Int] = []
    var isSettled: Set<Int> = []
    var endDistance = Double.infinity
    var endRow = -1

    mutating func offer(_ column: Int, at distance: Double, from row: Int) {
      if isSettled.contains(column) { return }
      if let known = distances[column] {
        guard distance < known else { return }
      } else {
        reachable.append(column)
      }
      distances[column] = distance
      previousRow[column] = row
    }

    mutating func offerEnd(at distance: Double, row: Int) {
      guard distance < endDistance else { return }
      (endDistance, endRow) = (distance, row)
    }

    func nearest() -> Int? {
      reachable.filter { !isSettled.contains($0) }.min {
        ((distances[$0] ?? 0), $0) < ((distances[$1] ?? 0), $1)
      }
    }
  }
}
