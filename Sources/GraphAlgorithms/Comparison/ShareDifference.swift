internal import Primitives

/// A part of a whole that is counted.
public struct CountedShare: Hashable, Sendable {
  /// How many there are, 0...``total``.
  public var count: Int
  /// Of how many.
  public var total: Int

  /// So many of so many.
  public init(_ count: Int, of total: Int) { (self.count, self.total) = (count, total) }

  /// The share, 0...1; 0 of none.
  public var share: Double { total == 0 ? 0 : Double(count) / Double(total) }
}

/// How far two shares differ, and how likely chance alone makes such a difference: the log-likelihood ratio G².
///
///     ShareDifference(CountedShare(12, of: 400), CountedShare(31, of: 380)).pValue
///
/// With *k*₁ of *n*₁ and *k*₂ of *n*₂, *k* = *k*₁ + *k*₂ and *n* = *n*₁ + *n*₂, *kᵢ* ln *kᵢ* being 0 at 0,
///
/// ```text
/// G² = 2 Σᵢ (kᵢ ln(kᵢ / (nᵢ k/n)) + (nᵢ − kᵢ) ln((nᵢ − kᵢ) / (nᵢ (n − k)/n)))
/// ```
///
/// That is Dunning's ratio over all four cells of the table, named or not in either corpus. The frequency profile of Rayson and Garside
/// takes the two cells of what is named, to which it comes close where shares are small; shares of documents needn't be.
/// Where there is no difference, G² is spread as χ² with one degree of freedom, from which the probability is taken. That overrates small
/// numbers, 2 of 2 against 0 of 2 for one; where fewer than five are to be expected in a cell, Cochran's rule, the probability is the exact
/// one: of all tables with the same sums, the share of those with a G² as large, each as likely as the hypergeometric distribution has it.
///
/// References: T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", *Computational Linguistics* 19(1), 1993,
/// [aclanthology.org/J93-1003](https://aclanthology.org/J93-1003); P. Rayson, R. Garside, "Comparing Corpora using Frequency Profiling",
/// *Proc. Workshop on Comparing Corpora*, 2000, [doi:10.3115/1117729.1117730](https://doi.org/10.3115/1117729.1117730); W. G. Cochran,
/// "Some Methods for Strengthening the Common χ² Tests", *Biometrics* 10(4), 1954, [doi:10.2307/3001616](https://doi.org/10.2307/3001616).
public struct ShareDifference: Hashable, Sendable {
  /// The two shares.
  public let first: CountedShare, second: CountedShare

  /// Compares two shares.
  ///
  /// - Precondition: Counts are no larger than their totals, and none is negative.
  public init(_ first: CountedShare, _ second: CountedShare) {
    for share in [first, second] {
      precondition((0...max(0, share.total)).contains(share.count), "A part is no larger than the whole")
    }
    (self.first, self.second) = (first, second)
  }

  /// G², 0 where the shares are the same, or there is nothing to compare.
  public var logLikelihoodRatio: Double {
    let total = Double(first.total + second.total)
    let count = Double(first.count + second.count)
    guard total > 0 else { return 0 }
    // The observed against the expected, by sums in an order in which the sides can be exchanged.
    let observed = Self.terms(first) + Self.terms(second)
    let expected =
      (entropyTerm(Double(first.total)) + entropyTerm(Double(second.total))) + entropyTerm(count)
      + entropyTerm(total - count) - entropyTerm(total)
    // Rounding can leave less than nothing.
    return hasSameShares ? 0 : max(0, 2 * (observed - expected))
  }

  private static func terms(_ share: CountedShare) -> Double {
    entropyTerm(Double(share.count)) + entropyTerm(Double(share.total - share.count))
  }

  /// Whether the shares are the same to the last digit.
  public var hasSameShares: Bool { order == 0 }

  /// −1 where the second share is smaller, 1 where it is larger, 0 where they are the same.
  public var order: Int {
    let (a, b) = (first.count.multipliedFullWidth(by: second.total), second.count.multipliedFullWidth(by: first.total))
    return (a.high, a.low) == (b.high, b.low) ? 0 : (a.high, a.low) < (b.high, b.low) ? 1 : -1
  }

  /// The probability of a G² as large, or larger, where only chance makes a difference.
  ///
  /// - Complexity: O(√*n*) for totals of *n*.
  public var pValue: Double {
    if hasSameShares { return 1 }
    return leastExpected < 5 ? exactProbability : asymptoticProbability
  }

  /// By the χ² distribution.
  var asymptoticProbability: Double { complementaryErrorFunction((logLikelihoodRatio / 2).squareRoot()) }

  /// The smallest number that is to be expected in a cell.
  private var leastExpected: Double {
    let (count, total) = (first.count + second.count, first.total + second.total)
    return Double(min(first.total, second.total)) / Double(max(1, total)) * Double(min(count, total - count))
  }

  /// By all tables with the same sums.
  var exactProbability: Double {
    // The same sums in the same order, whichever side is the first.
    let isOrdered = (first.total, first.count) <= (second.total, second.count)
    let (a, b) = isOrdered ? (first, second) : (second, first)
    let count = a.count + b.count
    let lowest = max(0, count - b.total), highest = min(count, a.total)
    let observed = logLikelihoodRatio * (1 - 1e-7)
    func isAsLarge(_ x: Int) -> Bool {
      ShareDifference(CountedShare(x, of: a.total), CountedShare(count - x, of: b.total)).logLikelihoodRatio >= observed
    }
    // Likelihoods as multiples of that of the most likely table, so that none is too large for a number.
    let middle = Double(count + 1) * Double(a.total + 1) / Double(a.total + b.total + 2)
    let mode = min(highest, max(lowest, Int(middle)))
    var (all, extreme) = (1.0, isAsLarge(mode) ? 1.0 : 0.0)
    var likelihood = 1.0
    for x in mode..<highest {
      likelihood *= Double(count - x) * Double(a.total - x) / (Double(x + 1) * Double(b.total - count + x + 1))
      all += likelihood
      if isAsLarge(x + 1) { extreme += likelihood }
    }
    likelihood = 1
    for x in stride(from: mode, to: lowest, by: -1) {
      likelihood *= Double(x) * Double(b.total - count + x) / (Double(count - x + 1) * Double(a.total - x + 1))
      all += likelihood
      if isAsLarge(x - 1) { extreme += likelihood }
    }
    return min(1, extreme / all)
  }
}

/// 1 − erf *x* for *x* at or above 0, by operations that are rounded alike on every machine; within 1e-12 of the value, relative to it
/// down to 1e-300.
///
/// Below 2 the series of erf with positive terms only, above the continued fraction.
///
/// Reference: *NIST Digital Library of Mathematical Functions*, [7.6.2](https://dlmf.nist.gov/7.6.E2) and
/// [7.9.1](https://dlmf.nist.gov/7.9.E1).
func complementaryErrorFunction(_ x: Double) -> Double {
  let rootOfPi = 1.7724538509055160273
  let square = x * x
  let decay = portableExponential(-square)
  guard x >= 2 else {
    var (term, sum) = (x, x)
    var number = 1.0
    while term > sum * 1e-18 {
      term *= 2 * square / (2 * number + 1)
      sum += term
      number += 1
    }
    return 1 - 2 / rootOfPi * decay * sum
  }
  var fraction = x
  for number in stride(from: 120.0, through: 1, by: -1) { fraction = x + number / 2 / fraction }
  return decay / (rootOfPi * fraction)
}
