import Primitives
import Testing

@testable import EntityExtraction

@Suite("Products of windows")
struct WindowMatricesTests {
  @Test("Places that show the same word count each for itself, as many as there are", arguments: 0..<4)
  func sums(seed: Int) {
    let size = FeatureLayout.wordSize
    let places = FeatureLayout.windowSize
    let outputs = FeatureLayout.hiddenSize
    var random = SplitMix64(seed: UInt64(seed))
    let weights = (0..<places * size * outputs).map { _ in Int8.random(in: -127...127, using: &random) }
    let words = (0..<3 * size).map { _ in Bool.random(using: &random) ? 0 : Int16.random(in: 0...4095, using: &random) }
    // With so few words every set of places shows the same one now and then, none included.
    let windows = (0..<40 * places).map { _ in Int32.random(in: -1..<3, using: &random) }
    var expected = [Int](repeating: 0, count: 40 * outputs)
    for (place, word) in windows.enumerated() where word >= 0 {
      for input in 0..<size {
        for output in 0..<outputs {
          expected[place / places * outputs + output] +=
            Int(weights[(place % places * size + input) * outputs + output]) * Int(words[Int(word) * size + input])
        }
      }
    }
    #expect(Self.sums(of: windows, words: words, weights: weights).map(Int.init) == expected)
  }

  private static func sums(of windows: [Int32], words: [Int16], weights: [Int8]) -> [Int32] {
    let count = windows.count / FeatureLayout.windowSize
    var numbers = [Int32](repeating: 0, count: count)
    var sums = [Int32](repeating: 0, count: count * FeatureLayout.hiddenSize)
    weights.withUnsafeBufferPointer { weights in
      guard let first = weights.baseAddress else { return }
      let matrices = WindowMatrices(first)
      windows.withUnsafeBufferPointer { windows in
        numbers.withUnsafeMutableBufferPointer { numbers in
          matrices.addProducts(of: windows, words: words, numbers: numbers, to: &sums)
        }
      }
    }
    return sums
  }
}
