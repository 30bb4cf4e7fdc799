import Testing

@testable import Reporting

@Suite struct KeynessTests {
  /// Equations 15, 16, 20 and 22 of Monroe, Colaresi and Quinn (2008), worked out apart in double precision.
  @Test(arguments: [
    (3.0, 5.0, 20.0, 1000.0, 3.092676909367403), (1, 40, 20, 1000, 0.10030248230454704), (2, 2, 10, 100, 1.462024143570023),
  ])
  func isTheWeightedLogOddsRatio(
    count: Double, corpusCount: Double, partTotal: Double, corpusTotal: Double, expected: Double
  ) {
    let keyness = Keyness(partTotal: partTotal, corpusTotal: corpusTotal)
    #expect(abs(keyness.score(count, of: corpusCount) - expected) < 1e-12)
  }

  /// What is as frequent in the part as in the rest sets nothing apart.
  @Test func isNothingWhereTheSharesAreTheSame() {
    let keyness = Keyness(partTotal: 100, corpusTotal: 1000)
    #expect(abs(keyness.score(5, of: 50)) < 0.1)
    #expect(keyness.score(10, of: 50) > 0.5)
    #expect(keyness.score(1, of: 50) < -0.5)
  }

  @Test func isNothingWhereThePartIsAll() {
    #expect(Keyness(partTotal: 4, corpusTotal: 4).score(4, of: 4) == 0)
    #expect(Keyness(partTotal: 0, corpusTotal: 0).score(1, of: 1) == 0)
  }
}
