import Primitives
import Testing

@testable import TaggerTraining

struct MatrixProductTests {
  @Test(arguments: [(1, 1, 8), (4, 7, 16), (5, 64, 8), (11, 3, 24)])
  func productsAreThoseOfTheSchoolbook(rows: Int, inner: Int, columns: Int) {
    var random = SplitMix64(seed: UInt64(rows))
    func matrix(_ count: Int) -> [Float] { (0..<count).map { _ in Float(Int.random(in: -9...9, using: &random)) } }
    let left = matrix(rows * inner)
    let right = matrix(inner * columns)
    let start = matrix(rows * columns)
    let result = Numbers(start)
    let product = MatrixProduct(capacity: inner * columns)
    defer { product.deallocate() }
    let numbers = (Numbers(left), Numbers(right))
    withExtendedLifetime(numbers) {
      product.add(
        numbers.0.start, numbers.1.start, to: result.start, rows: rows, inner: inner, columns: columns)
    }
    for row in 0..<rows {
      for column in 0..<columns {
        let sum = (0..<inner).reduce(start[row * columns + column]) {
          $0 + left[row * inner + $1] * right[$1 * columns + column]
        }
        #expect(result.array[row * columns + column] == sum)
      }
    }
  }

  @Test func transposesTurnRowsIntoColumns() {
    let target = Numbers(6)
    let source = Numbers([1, 2, 3, 4, 5, 6])
    withExtendedLifetime(source) {
      MatrixProduct.transpose(source.start, rows: 2, columns: 3, to: target.start)
    }
    #expect(target.array == [1, 4, 2, 5, 3, 6])
  }
}
