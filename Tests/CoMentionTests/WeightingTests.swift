import CoMention
import Foundation
import Primitives
import Testing

@Suite struct WeightingTests {
  private func counts(_ both: Int, _ first: Int, _ second: Int, of units: Int, documents: Int = 1) -> CoOccurrence {
    CoOccurrence(both: both, first: first, second: second, units: units, documents: documents)
  }

  @Test func countsAreThemselves() {
    #expect(Weighting.count.weight(counts(3, 5, 4, of: 20, documents: 2)) == 3)
    #expect(Weighting.documents.weight(counts(3, 5, 4, of: 20, documents: 2)) == 2)
  }

  @Test func associationIsObservedOverExpected() {
    #expect(Weighting.association.weight(counts(3, 6, 5, of: 20)) == 2)
  }

  @Test func npmiIsOneWhenNeverApartAndZeroAtChance() {
    #expect(abs(Weighting.npmi.weight(counts(4, 4, 4, of: 20)) - 1) < 1e-12)
    #expect(abs(Weighting.npmi.weight(counts(1, 4, 5, of: 20))) < 1e-12)
    #expect(Weighting.npmi.weight(counts(20, 20, 20, of: 20)) == 1)
    #expect(Weighting.npmi.weight(counts(1, 10, 10, of: 20)) < 0)
    // ln(0.15 / (0.3 · 0.25)) / −ln 0.15, by hand.
    #expect(abs(Weighting.npmi.weight(counts(3, 6, 5, of: 20)) - 0.365368) < 1e-6)
  }

  /// The bigram "the swiss" of Dunning's table 1: 110 together, 2,442 "the swiss" margins as published, −2 log λ = 270.72.
  @Test func g2IsDunningsStatistic() {
    // Table of the paper: k(AB) = 110, k(A ¬B) = 2442, k(¬A B) = 111, k(¬A ¬B) = 29114.
    let value = Weighting.g2.weight(counts(110, 2552, 221, of: 31777))
    #expect(abs(value - 270.72) < 0.01)
  }

  @Test func g2IsNegativeBelowChance() {
    #expect(Weighting.g2.weight(counts(1, 10, 10, of: 20)) < 0)
    #expect(Weighting.g2.weight(counts(5, 10, 10, of: 20)) == 0)
  }

  /// A naive twin: the sum over the four cells of the contingency table.
  @Test(arguments: [(3, 6, 5, 20), (1, 2, 9, 30), (7, 8, 9, 12), (4, 4, 4, 9)])
  func g2AgreesWithTheTable(both: Int, first: Int, second: Int, units: Int) {
    let n = Double(units)
    let cells = [both, first - both, second - both, units - first - second + both].map(Double.init)
    let (a, b) = (Double(first), Double(second))
    let expected = [a * b / n, a * (n - b) / n, (n - a) * b / n, (n - a) * (n - b) / n]
    let sum = zip(cells, expected).reduce(0.0) { $0 + ($1.0 > 0 ? 2 * $1.0 * log($1.0 / $1.1) : 0) }
    #expect(abs(abs(Weighting.g2.weight(counts(both, first, second, of: units))) - sum) < 1e-9)
  }

  /// Counts with both weights, computed with 300 bits (mpmath) and rounded once.
  private static let exact: [((Int, Int, Int, Int), npmi: Double, g2: Double)] = [
    ((3, 6, 5, 20), 0.3653681296292077, 2.6923827059575376),
    ((1, 2, 9, 30), 0.15018993796718486, 0.37617244027942137),
    ((7, 8, 9, 12), 0.2859956968509313, 1.9225434462688493),
    ((110, 2552, 221, 31777), 0.3219515297025712, 270.72187693623255),
    ((1, 10, 10, 20), -0.5372435736804817, -14.722568286739882),
    ((2, 3, 977, 1009), -0.05997150660282872, -3.2385357896298395),
  ]

  @Test(arguments: exact)
  func logarithmsAreExactToTheLastDigits(numbers: (Int, Int, Int, Int), npmi: Double, g2: Double) {
    let counts = counts(numbers.0, numbers.1, numbers.2, of: numbers.3)
    #expect(abs(Weighting.npmi.weight(counts) - npmi) <= 8 * npmi.ulp)
    // Of cells that cancel, the largest is below the number of units.
    #expect(abs(Weighting.g2.weight(counts) - g2) <= 8 * max(g2.ulp, Double(numbers.3).ulp))
  }

  /// The C library's logarithm differs in the last bit from one machine to the next, and from the portable one at some of these.
  @Test func bitsAreThoseOfThePortableLogarithm() {
    for units in 30..<60 {
      for both in 1...9 {
        let counts = counts(both, 9, 11, of: units)
        let observed = Double(both), chance = 9.0 * 11 / Double(units)
        let npmi = portableLogarithm(observed / chance) / -portableLogarithm(observed / Double(units))
        #expect(Weighting.npmi.weight(counts).bitPattern == npmi.bitPattern)
      }
    }
  }
}
