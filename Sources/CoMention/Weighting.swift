#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// How often two entities occur, alone and together, counted in units.
public struct CoOccurrence: Hashable, Sendable {
  /// Units that hold both.
  public var both: Int
  /// Units that hold the first.
  public var first: Int
  /// Units that hold the second.
  public var second: Int
  /// All units of the corpus, those without any entity included.
  public var units: Int
  /// Documents with at least one unit that holds both.
  public var documents: Int

  /// Creates counts.
  public init(both: Int, first: Int, second: Int, units: Int, documents: Int) {
    self.both = both
    self.first = first
    self.second = second
    self.units = units
    self.documents = documents
  }

  /// The number of shared units to be expected if the two were independent.
  var expected: Double { Double(first) * Double(second) / Double(units) }
}

/// What the weight of an edge says.
public enum Weighting: String, Hashable, Sendable, CaseIterable {
  /// The number of units in which both occur.
  case count
  /// The number of documents in which they share a unit.
  case documents
  /// Normalized pointwise mutual information, −1...1: 0 is chance, 1 is never one without the other.
  ///
  /// Reference: G. Bouma, "Normalized (Pointwise) Mutual Information in Collocation Extraction", *GSCL* 2009.
  case npmi
  /// Association strength: shared units divided by those expected by chance; 1 is chance.
  ///
  /// Also known as the probabilistic affinity index, or lift. Reference: N. J. van Eck, L. Waltman, "How to normalize cooccurrence
  /// data?", *JASIST* 60(8), 2009, [doi:10.1002/asi.21075](https://doi.org/10.1002/asi.21075).
  case association
  /// Dunning's log-likelihood ratio G², negative where the two meet less often than by chance.
  ///
  /// 3.84 is the 5 % point of its distribution under independence. Reference: T. Dunning, "Accurate Methods for the Statistics of
  /// Surprise and Coincidence", *Computational Linguistics* 19(1), 1993, https://aclanthology.org/J93-1003.
  case g2

  /// The weight of an edge with these counts.
  ///
  /// - Parameter counts: How often the two ends occur, and occur together.
  /// - Returns: The weight; below 0 by `npmi` and `g2` where the two meet less often than by chance.
  /// - Precondition: `both` is at least 1 and no count exceeds `units`.
  /// - Complexity: O(1).
  public func weight(_ counts: CoOccurrence) -> Double {
    precondition(
      counts.both >= 1 && max(counts.first, counts.second) <= counts.units
        && counts.both <= min(counts.first, counts.second), "Counts must be consistent")
    switch self {
    case .count: return Double(counts.both)
    case .documents: return Double(counts.documents)
    case .association: return Double(counts.both) / counts.expected
    case .npmi: return Self.npmi(counts)
    case .g2: return Self.signedLogLikelihood(counts)
    }
  }

  private static func npmi(_ counts: CoOccurrence) -> Double {
    // Both in every unit: the limit of the formula, which divides zero by zero there.
    guard counts.both < counts.units else { return 1 }
    let information = log(Double(counts.both) / counts.expected)
    return information / -log(Double(counts.both) / Double(counts.units))
  }

  private static func signedLogLikelihood(_ counts: CoOccurrence) -> Double {
    let neither = counts.units - counts.first - counts.second + counts.both
    let observed = [counts.both, counts.first - counts.both, counts.second - counts.both, neither]
    let rows = [counts.first, counts.units - counts.first]
    let columns = [counts.second, counts.units - counts.second]
    let margins = [(0, 0), (0, 1), (1, 0), (1, 1)]
    var sum = 0.0
    for (cell, margin) in zip(observed, margins) where cell > 0 {
      let expected = Double(rows[margin.0]) * Double(columns[margin.1]) / Double(counts.units)
      sum += Double(cell) * log(Double(cell) / expected)
    }
    let likelihood = max(0, 2 * sum)
    return Double(counts.both) >= counts.expected ? likelihood : -likelihood
  }
}
