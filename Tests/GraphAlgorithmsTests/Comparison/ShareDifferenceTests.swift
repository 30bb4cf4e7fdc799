import Testing

@testable import GraphAlgorithms

@Suite struct ShareDifferenceTests {
  /// `chi2_contingency([[a, n1 - a], [b, n2 - b]], correction=False, lambda_="log-likelihood")` of SciPy 1.17.1.
  static let published: [(CountedShare, CountedShare, ratio: Double, p: Double)] = [
    (CountedShare(12, of: 400), CountedShare(31, of: 380), 10.244273433777803, 0.001371095780557303),
    (CountedShare(6, of: 7), CountedShare(0, of: 7), 13.379798475575479, 0.00025434905679306717),
    (CountedShare(0, of: 10), CountedShare(5, of: 10), 8.630462173553425, 0.003305876912189953),
    (CountedShare(1, of: 1000), CountedShare(9, of: 2000), 3.0021278437894807, 0.0831552369682571),
    (CountedShare(300, of: 1000), CountedShare(450, of: 1000), 48.2467210949645, 3.758261210962138e-12),
    (CountedShare(5, of: 5), CountedShare(0, of: 4), 12.36530837875182, 0.00043738531608590716),
  ]

  @Test(arguments: published.indices) func asSciPyHasIt(number: Int) {
    let (first, second, ratio, p) = Self.published[number]
    let found = ShareDifference(first, second)
    #expect(abs(found.logLikelihoodRatio - ratio) < 1e-9 * ratio)
    #expect(abs(found.asymptoticProbability - p) < 1e-8 * p)
    #expect(ShareDifference(second, first).logLikelihoodRatio == found.logLikelihoodRatio)
    #expect(ShareDifference(second, first).order == -found.order && found.order != 0)
  }

  /// By all tables with the same sums, `hypergeom.pmf` of SciPy 1.17.1 summed over those with a G² as large; but for the third these are
  /// the values of `fisher_exact` too, which sums over those that are as unlikely.
  static let exact: [(CountedShare, CountedShare, p: Double)] = [
    (CountedShare(6, of: 7), CountedShare(0, of: 7), 0.004662004662004662),
    (CountedShare(0, of: 10), CountedShare(5, of: 10), 0.032507739938080496),
    (CountedShare(1, of: 1000), CountedShare(9, of: 2000), 0.12314975157640985),
    (CountedShare(5, of: 5), CountedShare(0, of: 4), 0.007936507936507934),
    (CountedShare(2, of: 2), CountedShare(0, of: 2), 1.0 / 3), (CountedShare(0, of: 3), CountedShare(3, of: 3), 0.1),
    (CountedShare(1, of: 10), CountedShare(15, of: 20), 0.0013659836748292522),
    (CountedShare(3, of: 5000), CountedShare(0, of: 5000), 0.24992499249924993),
    (CountedShare(48, of: 50), CountedShare(3000, of: 9950), 8.023883138206312e-23),
  ]

  @Test(arguments: exact.indices) func smallNumbersExactly(number: Int) {
    let (first, second, p) = Self.exact[number]
    #expect(abs(ShareDifference(first, second).exactProbability - p) < 1e-9 * p)
    #expect(ShareDifference(second, first).exactProbability == ShareDifference(first, second).exactProbability)
  }

  /// Where no cell is expected to have fewer than five, χ² is near enough, and taken.
  @Test func whichProbabilityIsTaken() {
    let many = ShareDifference(CountedShare(12, of: 400), CountedShare(31, of: 380))
    #expect(many.pValue == many.asymptoticProbability)
    #expect(abs(many.asymptoticProbability / many.exactProbability - 1) < 0.3)
    let few = ShareDifference(CountedShare(2, of: 2), CountedShare(0, of: 2))
    #expect(few.pValue == few.exactProbability)
  }

  /// Of rare words the two cells of Rayson and Garside are all that counts: 12 in 10⁹ and 31 in 2 · 10⁹ give 0.5872879540855243,
  /// by `power_divergence([12, 31], expected, lambda_="log-likelihood")`.
  @Test func rareWordsAreComparedAsByRaysonAndGarside() {
    let found = ShareDifference(CountedShare(12, of: 1_000_000_000), CountedShare(31, of: 2_000_000_000))
    // The terms of the totals are of 10¹⁰, of which 10 digits are left.
    #expect(abs(found.logLikelihoodRatio - 0.5872879540855243) < 1e-4)
  }

  @Test func sameSharesDoNotDiffer() {
    for (a, b) in [
      (CountedShare(0, of: 0), CountedShare(0, of: 0)), (CountedShare(2, of: 6), CountedShare(5, of: 15)),
      (CountedShare(0, of: 3), CountedShare(0, of: 7)), (CountedShare(4, of: 4), CountedShare(9, of: 9)),
    ] {
      let found = ShareDifference(a, b)
      #expect(found.logLikelihoodRatio == 0 && found.pValue == 1 && found.hasSameShares && found.order == 0)
    }
    #expect(ShareDifference(CountedShare(0, of: 0), CountedShare(3, of: 5)).pValue == 1)
  }

  /// `scipy.special.erfc` of SciPy 1.17.1.
  @Test(arguments: [
    (0, 1), (0.1, 0.8875370839817152), (0.5, 0.4795001221869535), (1, 0.15729920705028516),
    (1.9999, 0.00467980209297061), (2, 0.004677734981047266), (2.5, 0.00040695201744495886),
    (3, 2.2090496998585445e-05), (5, 1.5374597944280347e-12), (10, 2.0884875837625446e-45),
    (20, 5.395865611607901e-176), (26, 5.663192408856145e-296),
  ]) func complementaryErrors(x: Double, value: Double) {
    #expect(abs(complementaryErrorFunction(x) - value) <= 1e-12 * value, "\(complementaryErrorFunction(x))")
  }
}
