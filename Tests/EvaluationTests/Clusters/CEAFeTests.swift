import Evaluation
import TestSupport
import Testing

@Suite struct CEAFeTests {
  /// Worked by hand: clusters {a b c} {d e}, reference {a b} {c d e}: φ₄ 4/5 and 4/5.
  @Test func aHandWorkedCase() {
    let score = CEAFe(clusters: [1, 1, 1, 2, 2], reference: ["x", "x", "y", "y", "y"])
    #expect(abs(score.precision - 0.8) < 1e-12 && abs(score.recall - 0.8) < 1e-12)
  }

  /// The best partner of a cluster may be another's: {a b c d}, {e} against {a b}, {c d e}; 2·2/6 + 2·1/4.
  @Test func theAlignmentIsOneToOne() {
    let score = CEAFe(clusters: [1, 1, 1, 1, 2], reference: [1, 1, 2, 2, 2])
    #expect(abs(score.precision - (2.0 / 3 + 0.5) / 2) < 1e-12)
  }

  /// The table of Luo's paper: a truth of 5, 2 and 5 mentions and four responses, φ₄-CEAF to three digits.
  @Test(arguments: [
    ([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2], 0.733), ([1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1], 0.667),
    ([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0.294), ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 0.178),
  ])
  func thePaperExamples(response: [Int], f1: Double) {
    let truth = [1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 3]
    #expect(abs(CEAFe(clusters: response, reference: truth).f1 - f1) < 6e-4)
  }

  @Test func extremes() {
    #expect(CEAFe(clusters: [7, 8], reference: ["b", "a"]).f1 == 1)
    #expect(CEAFe(clusters: [Int](), reference: [Int]()).f1 == 1)
    let split = CEAFe(clusters: [1, 2, 3], reference: [1, 1, 1])
    #expect(abs(split.precision - 0.5 / 3) < 1e-12 && abs(split.recall - 0.5) < 1e-12)
  }

  /// Against every alignment there is.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func theAlignmentIsTheBest(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...14, using: &random)
    let clusters = (0..<count).map { _ in Int.random(in: 0..<5, using: &random) }
    let reference = (0..<count).map { _ in Int.random(in: 0..<5, using: &random) }
    let score = CEAFe(clusters: clusters, reference: reference)
    let best = bestSimilarity(sets(clusters), sets(reference))
    #expect(abs(score.precision - best / Double(Set(clusters).count)) < 1e-9)
    #expect(abs(score.recall - best / Double(Set(reference).count)) < 1e-9)
  }

  @Test func swappingTheTwoSwapsPrecisionAndRecall() {
    let (a, b) = ([1, 1, 2, 3, 3, 3, 1], [1, 2, 2, 2, 3, 3, 1])
    let (forth, back) = (CEAFe(clusters: a, reference: b), CEAFe(clusters: b, reference: a))
    #expect(abs(forth.precision - back.recall) < 1e-12 && abs(forth.recall - back.precision) < 1e-12)
  }

  /// A chain in which every cluster of two shares a mention with each of two reference clusters; the first and the last share
  /// one with a reference cluster of one mention, 2·1/3, and all between with one of two, 2·1/4.
  @Test func aLongChainOfOverlaps() {
    let score = CEAFe(clusters: (0..<20_000).map { $0 / 2 }, reference: (0..<20_000).map { ($0 + 1) / 2 })
    #expect(abs(score.precision - (9_998 * 0.5 + 4.0 / 3) / 10_000) < 1e-9)
  }

  private func sets(_ labels: [Int]) -> [Set<Int>] {
    Dictionary(grouping: labels.indices, by: { labels[$0] }).sorted { $0.key < $1.key }.map { Set($0.value) }
  }

  /// The naive twin: the first cluster with each reference cluster or none, and so on.
  private func bestSimilarity(_ clusters: [Set<Int>], _ reference: [Set<Int>]) -> Double {
    guard let first = clusters.first else { return 0 }
    var best = bestSimilarity(Array(clusters.dropFirst()), reference)
    for index in reference.indices {
      var rest = reference
      let partner = rest.remove(at: index)
      let own = 2 * Double(first.intersection(partner).count) / Double(first.count + partner.count)
      best = max(best, own + bestSimilarity(Array(clusters.dropFirst()), rest))
    }
    return best
  }
}
