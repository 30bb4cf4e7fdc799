public import Graphs

/// How alike two partitions of the same nodes are.
///
///     let comparison = PartitionComparison(graph.leiden(), graph.louvain())
///     print(comparison.normalizedMutualInformation, comparison.adjustedRand)
///
/// All values are symmetric. Information is in nats. Two partitions that are the same compare as 1 in every index,
/// whatever they look like; scikit-learn's conventions otherwise.
public struct PartitionComparison: Sendable {
  /// What a mutual information is divided by: some mean of the two entropies.
  public enum Average: String, Hashable, Sendable, CaseIterable {
    /// The smaller one.
    case minimum = "min"
    /// The root of the product.
    case geometric
    /// Half the sum.
    case arithmetic
    /// The larger one.
    case maximum = "max"

    func of(_ a: Double, _ b: Double) -> Double {
      switch self {
      case .minimum: min(a, b)
      case .geometric: (a * b).squareRoot()
      case .arithmetic: (a + b) / 2
      case .maximum: max(a, b)
      }
    }
  }

  private let table: ContingencyTable

  /// The entropies of the two partitions, in nats.
  public let entropies: (first: Double, second: Double)

  /// What one partition tells about the other, in nats; 0 if nothing.
  public let mutualInformation: Double

  /// Counts what the partitions have in common.
  ///
  /// - Precondition: The partitions are of the same nodes.
  /// - Complexity: O(*n*) time and space.
  public init(_ first: Partition, _ second: Partition) {
    table = ContingencyTable(first, second)
    let total = Double(table.total)
    func entropy(_ sizes: [Int]) -> Double {
      sizes.reduce(0) { $0 - entropyTerm(Double($1) / total) }
    }
    entropies = (entropy(table.rows), entropy(table.columns))
    var information = 0.0
    for cell in table.cells {
      let expected = Double(table.rows[cell.row]) * Double(table.columns[cell.column]) / total
      information += Double(cell.count) / total * portableLogarithm(Double(cell.count) / expected)
    }
    mutualInformation = max(information, 0)
  }

  /// The mutual information divided by the arithmetic mean of the entropies, 0...1.
  public var normalizedMutualInformation: Double { normalizedMutualInformation(by: .arithmetic) }

  /// The mutual information divided by a mean of the entropies.
  ///
  /// - Parameter average: The mean.
  /// - Returns: The quotient, 0...1; 1 if both partitions are a single block, else 0 where the mean is 0.
  /// - Complexity: O(1).
  ///
  /// scikit-learn: `normalized_mutual_info_score`; igraph: `compare_communities(method="nmi")`.
  ///
  /// Reference: A. Strehl, J. Ghosh, "Cluster ensembles", *J. Mach. Learn. Res.* 3, 2002.
  public func normalizedMutualInformation(by average: Average) -> Double {
    if areEqual { return 1 }
    let mean = average.of(entropies.first, entropies.second)
    return mean > 0 ? min(mutualInformation / mean, 1) : 0
  }

  /// The mutual information beyond what chance gives, with the arithmetic mean of the entropies.
  public var adjustedMutualInformation: Double { adjustedMutualInformation(by: .arithmetic) }

  /// The mutual information beyond what chance gives to blocks of these sizes.
  ///
  /// Prefer it to the normalized mutual information when blocks are many and small, where chance alone gives much.
  ///
  /// - Parameter average: The mean of the entropies that it is divided by, less what chance gives.
  /// - Returns: 1 if the partitions are the same, about 0 if they are independent, and below 0 if they agree less than
  ///   that.
  /// - Complexity: O(*n* *s*) for *s* different sizes of blocks.
  ///
  /// scikit-learn: `adjusted_mutual_info_score`.
  ///
  /// Reference: N. X. Vinh, J. Epps, J. Bailey, "Information Theoretic Measures for Clusterings Comparison", *J. Mach.
  /// Learn. Res.* 11, 2010.
  public func adjustedMutualInformation(by average: Average) -> Double {
    if areEqual { return 1 }
    let expected = table.expectedMutualInformation()
    let mean = average.of(entropies.first, entropies.second)
    let denominator = mean - expected
    // Where chance explains everything, as with single blocks or single nodes, rounding alone would decide.
    guard abs(denominator) > 1e-15 * max(mean, 1) else { return 0 }
    return (mutualInformation - expected) / denominator
  }

  /// The entropy of each partition that the other doesn't explain, summed, in nats: a metric, 0 if they are the same,
  /// at most ln *n*.
  ///
  /// igraph: `compare_communities(method="vi")`.
  ///
  /// Reference: M. Meilă, "Comparing clusterings – an information based distance", *J. Multivar. Anal.* 98, 2007,
  /// [doi:10.1016/j.jmva.2006.11.013](https://doi.org/10.1016/j.jmva.2006.11.013).
  public var variationOfInformation: Double {
    areEqual ? 0 : max(entropies.first + entropies.second - 2 * mutualInformation, 0)
  }

  /// The share of pairs of nodes on which the partitions agree: together in both, or apart in both. 1 if there is no
  /// pair.
  ///
  /// Reference: W. M. Rand, "Objective criteria for the evaluation of clustering methods", *J. Am. Stat. Assoc.* 66,
  /// 1971, [doi:10.1080/01621459.1971.10482356](https://doi.org/10.1080/01621459.1971.10482356).
  public var rand: Double {
    let pairs = pairCounts
    guard pairs.all > 0 else { return 1 }
    return (pairs.all + 2 * pairs.both - pairs.first - pairs.second) / pairs.all
  }

  /// The Rand index beyond what chance gives to blocks of these sizes: 1 if the partitions are the same, about 0 if
  /// they are independent.
  ///
  /// scikit-learn: `adjusted_rand_score`.
  ///
  /// Reference: L. Hubert, P. Arabie, "Comparing partitions", *J. Classif.* 2, 1985,
  /// [doi:10.1007/BF01908075](https://doi.org/10.1007/BF01908075).
  public var adjustedRand: Double {
    if areEqual { return 1 }
    let pairs = pairCounts
    let expected = pairs.first * pairs.second / pairs.all
    let maximum = (pairs.first + pairs.second) / 2
    return maximum == expected ? 0 : (pairs.both - expected) / (maximum - expected)
  }

  /// Whether the partitions are the same: every block meets a single one of the other's.
  private var areEqual: Bool { table.cells.count == table.rows.count && table.cells.count == table.columns.count }

  /// Pairs of nodes that are together in both partitions, in each of them, and all there are.
  private var pairCounts: (both: Double, first: Double, second: Double, all: Double) {
    func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
    return (
      table.cells.reduce(0) { $0 + pairs($1.count) }, table.rows.reduce(0) { $0 + pairs($1) },
      table.columns.reduce(0) { $0 + pairs($1) }, pairs(table.total)
    )
  }
}
