import CoMention
import Foundation
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
}
