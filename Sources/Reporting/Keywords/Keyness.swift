internal import Primitives

/// How strongly a term sets a part of a corpus apart from the rest of it: the weighted log-odds ratio with an informative
/// Dirichlet prior.
///
/// For a term met *y* times among the *n* of the part and *r* times among the *m* of the rest, with the prior
/// α = α₀ · (*y* + *r*) / (*n* + *m*),
///
///     δ = log((y + α) / (n + α₀ − y − α)) − log((r + α) / (m + α₀ − r − α))
///     z = δ / √(1 / (y + α) + 1 / (r + α))
///
/// Source: Monroe, Colaresi and Quinn (2008), Fightin' Words, Political Analysis 16(4), equations 15, 16, 20 and 22,
/// https://doi.org/10.1093/pan/mpn018. The logarithm is the same on every machine.
struct Keyness: Sendable {
  /// The weight of the prior, α₀, in occurrences: a part of fewer is mostly believed to be like the whole.
  static let prior = 100.0

  /// How many terms there are in the part, and in the whole corpus.
  let partTotal: Double
  let corpusTotal: Double

  /// The z-score of a term; 0 where the part is the whole corpus.
  ///
  /// - Parameters:
  ///   - count: How often it stands in the part, weighted, above 0.
  ///   - corpusCount: How often it stands in the whole corpus, at least `count`.
  func score(_ count: Double, of corpusCount: Double) -> Double {
    guard partTotal < corpusTotal else { return 0 }
    let prior = Self.prior * corpusCount / corpusTotal
    let rest = max(0, corpusCount - count)
    let restTotal = corpusTotal - partTotal
    let odds = (count + prior) / max(partTotal + Self.prior - count - prior, 1e-9)
    let restOdds = (rest + prior) / max(restTotal + Self.prior - rest - prior, 1e-9)
    let difference = portableLogarithm(odds) - portableLogarithm(restOdds)
    return difference / (1 / (count + prior) + 1 / (rest + prior)).squareRoot()
  }
}
