import TestSupport
import Testing

@testable import Evaluation

@Suite struct OptimalAlignmentTests {
  /// The sum that the alignment finds for a matrix, where zeros are no cells.
  private func total(_ matrix: [[Double]]) -> Double {
    var alignment = OptimalAlignment(columnCount: matrix.first?.count ?? 0)
    for row in matrix {
      alignment.add(row: row.enumerated().filter { $0.element > 0 }.map { (column: $0.offset, value: $0.element) })
    }
    return alignment.total
  }

  /// The largest sum over all ways to give each row a column of its own or none.
  private func best(_ matrix: ArraySlice<[Double]>, taken: Set<Int> = []) -> Double {
    guard let row = matrix.first else { return 0 }
    let rest = matrix.dropFirst()
    return row.indices.reduce(best(rest, taken: taken)) { best, column in
      if taken.contains(column) { return best }
      return max(best, row[column] + self.best(rest, taken: taken.union([column])))
    }
  }

  @Test func handWorkedCases() {
    #expect(total([]) == 0)
    #expect(total([[0, 0], [0, 0]]) == 0)
    #expect(total([[3]]) == 3)
    // The greedy choice, 10 and 0, is not the best.
    #expect(total([[10, 9], [9, 0]]) == 18)
    // One row more than columns: the least of the three stays alone.
    #expect(total([[5], [7], [6]]) == 7)
    // Each row gives way to the next: 1 + 1 + 1 by turning round the whole path, where the last has one column only.
    #expect(total([[1, 1, 0], [1, 0, 1], [1, 0, 0]]) == 3)
  }

  /// All matrices of up to three rows and columns with values 0...2: 3⁹ of three by three, and the narrower ones.
  @Test(arguments: [(1, 3), (3, 1), (2, 2), (2, 3), (3, 2), (3, 3)])
  func agreesWithTryingAllOnEverySmallMatrix(rows: Int, columns: Int) {
    let cells = rows * columns
    var count = 1
    for _ in 0..<cells { count *= 3 }
    for number in 0..<count {
      var digits = number
      let matrix = (0..<rows).map { _ in
        (0..<columns).map { _ in
          defer { digits /= 3 }
          return Double(digits % 3)
        }
      }
      guard total(matrix) == best(matrix[...]) else {
        Issue.record("\(matrix): \(total(matrix)), not \(best(matrix[...]))")
        return
      }
    }
  }

  /// Values of a few digits, so that sums are exact; half of the cells are empty.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func agreesWithTryingAllOnLargerOnes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (rows, columns) = (Int.random(in: 1...6, using: &random), Int.random(in: 1...5, using: &random))
    let matrix = (0..<rows).map { _ in
      (0..<columns).map { _ in Double(max(0, Int.random(in: -32...32, using: &random))) / 32 }
    }
    #expect(total(matrix) == best(matrix[...]), "seed \(seed): \(matrix)")
  }

  /// The order in which rows come changes the way, not the sum.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func theOrderOfRowsChangesNothing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let matrix = (0..<12).map { _ in (0..<9).map { _ in Double(max(0, Int.random(in: -24...24, using: &random))) } }
    #expect(total(matrix) == total(matrix.shuffled(using: &random)), "seed \(seed)")
  }
}
