/// The measures of a matrix picture, in points.
struct MatrixGeometry: Hashable, Sendable {
  /// The side of a row and of a column.
  let cell: Double
  let labelSize: Double
  /// Where the squares begin.
  let left: Double, top: Double
  /// The number of rows.
  let count: Int
  /// The rows that have a label.
  let labelled: [Int]

  static let band = 13.0, gap = 4.0
  /// The widest label; what is longer ends in "…", and the tooltip says it all.
  static let longestLabel = 170.0

  var side: Double { cell * Double(count) }

  /// - Parameters:
  ///   - names: The names of the rows.
  ///   - priority: The rows, those whose labels matter most first.
  init(names: [String], priority: [Int]) {
    count = names.count
    cell = max(2, min(14, 960 / Double(max(1, count))))
    let size = max(8, min(10.5, cell * 0.8))
    labelSize = size
    labelled = Self.spaced(priority, cell: cell, distance: size * 1.12)
    let longest = labelled.map { ChartFrame.textWidth(names[$0], size: size) }.max() ?? 0
    let labelSpace = min(Self.longestLabel, longest) + Self.gap
    left = ChartFrame.margin + labelSpace + Self.band + Self.gap
    top = ChartFrame.top + labelSpace + Self.band + Self.gap
  }

  /// The rows whose labels have room, the first ones given before the others; all where all have.
  private static func spaced(_ priority: [Int], cell: Double, distance: Double) -> [Int] {
    var isFree = [Bool](repeating: true, count: priority.count)
    let reach = max(0, Int((distance / cell).rounded(.up)) - 1)
    var chosen: [Int] = []
    for row in priority where isFree[row] {
      chosen.append(row)
      for near in max(0, row - reach)...min(priority.count - 1, row + reach) { isFree[near] = false }
    }
    return chosen.sorted()
  }

  /// The left or upper end of a row or column.
  func offset(_ row: Int) -> Double { Double(row) * cell }

  /// The side of the square of a step: the heavier the larger, for readers who don't see shades.
  func side(ofStep step: Int, of stepCount: Int) -> Double {
    // Squares of a dense matrix would be too small to tell their sizes, and nearly too small to see.
    guard cell >= 5 else { return max(cell, 2.4) }
    let share = stepCount > 1 ? Double(step) / Double(stepCount - 1) : 1
    return (cell - 1) * (0.5 + 0.5 * share)
  }
}
