import Primitives
import Testing

@Suite struct SplitMix64Tests {
  /// From the authors' reference implementation, seed 1234567.
  private let published: [UInt64] = [
    6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
    16_408_922_859_458_223_821,
  ]

  @Test("gives the published numbers") func reference() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(published.map { _ in random.next() } == published)
  }

  /// By Python's whole numbers: ⌊*x* · 10 / 2⁶⁴⌋ and ⌊*x* / 2¹¹⌋ / 2⁵³ of the published numbers.
  @Test("draws parts of a range, and of one") func ranges() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(published.map { _ in random.below(10) } == [3, 1, 5, 2, 8])
    var other = SplitMix64(seed: 1_234_567)
    #expect([other.unit(), other.unit()] == [0.3500795420214081, 0.17364409667091263])
  }

  /// Worked out in Python with the published numbers.
  @Test("shuffles in either way as it always did") func shuffles() {
    var random = SplitMix64(seed: 1_234_567)
    var elements = Array(0..<6)
    random.shuffle(&elements)
    #expect(elements == [3, 1, 4, 5, 0, 2])
    random = SplitMix64(seed: 1_234_567)
    elements = Array(0..<6)
    random.shuffleByRemainders(&elements)
    #expect(elements == [0, 2, 1, 4, 5, 3])
  }

  @Test("shuffles to a permutation") func permutation() {
    var random = SplitMix64(seed: 5)
    var elements = Array(0..<100)
    random.shuffle(&elements)
    #expect(elements != Array(0..<100))
    #expect(elements.sorted() == Array(0..<100))
  }
}
