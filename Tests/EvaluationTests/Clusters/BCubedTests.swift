import Evaluation
import Testing

@Suite struct BCubedTests {
  /// Worked by hand: clusters {a b c} {d e}, reference {a b} {c d e}.
  @Test func aHandWorkedCase() {
    let score = BCubed(clusters: [1, 1, 1, 2, 2], reference: ["x", "x", "y", "y", "y"])
    // a, b: 2/3 and 1; c: 1/3 and 1/3; d, e: 1 and 2/3.
    #expect(abs(score.precision - (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1 + 1) / 5) < 1e-12)
    #expect(abs(score.recall - (1 + 1 + 1.0 / 3 + 2.0 / 3 + 2.0 / 3) / 5) < 1e-12)
    #expect(abs(score.f1 - 11.0 / 15) < 1e-12)
  }

  /// The example of Bagga and Baldwin's paper: a truth of 5, 2 and 5 mentions, and two responses that join two chains each.
  @Test func thePaperExample() {
    let truth = [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3]
    let first = BCubed(clusters: [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2], reference: truth)
    #expect(abs(first.precision - 0.7619) < 1e-4 && first.recall == 1)
    let second = BCubed(clusters: [1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1], reference: truth)
    #expect(abs(second.precision - 0.5833) < 1e-4 && second.recall == 1)
  }

  @Test func extremes() {
    #expect(BCubed(clusters: [1, 2, 3], reference: [1, 1, 1]).precision == 1)
    #expect(abs(BCubed(clusters: [1, 2, 3], reference: [1, 1, 1]).recall - 1.0 / 3) < 1e-12)
    #expect(BCubed(clusters: [7, 8], reference: ["b", "a"]).f1 == 1)
    #expect(BCubed(clusters: [Int](), reference: [Int]()).f1 == 1)
  }

  @Test func swappingTheTwoSwapsPrecisionAndRecall() {
    let (a, b) = ([1, 1, 2, 3, 3, 3, 1], [1, 2, 2, 2, 3, 3, 1])
    let (forth, back) = (BCubed(clusters: a, reference: b), BCubed(clusters: b, reference: a))
    #expect(abs(forth.precision - back.recall) < 1e-12 && abs(forth.recall - back.precision) < 1e-12)
  }
}
