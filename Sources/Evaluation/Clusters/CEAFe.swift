/// How well a clustering of mentions agrees with a reference, entity by entity: CEAF with the similarity φ₄.
///
/// Clusters and reference clusters are aligned one to one so that the sum of φ₄(*K*, *R*) = 2 |*K* ∩ *R*| / (|*K*| +
/// |*R*|) is largest. Precision is that sum over the number of clusters, recall over the number of reference clusters:
/// every entity counts the same, however often it is mentioned.
///
///     let score = CEAFe(clusters: [1, 1, 2], reference: ["a", "a", "a"])
///     print(score.precision, score.recall)  // 0.4 0.8
///
/// Reference: X. Luo, "On Coreference Resolution Performance Metrics", *HLT/EMNLP*, 2005,
/// [doi:10.3115/1220575.1220579](https://doi.org/10.3115/1220575.1220579).
public struct CEAFe: Hashable, Sendable {
  /// The similarity of the best alignment over the number of clusters, 0...1; 1 without mentions.
  public let precision: Double

  /// The similarity of the best alignment over the number of reference clusters, 0...1; 1 without mentions.
  public let recall: Double

  /// The harmonic mean of ``precision`` and ``recall``.
  public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

  /// Scores the clusters of mentions, given by a label for each.
  ///
  /// - Parameters:
  ///   - clusters: The label of the cluster of each mention.
  ///   - reference: The label of the reference cluster of each mention.
  /// - Precondition: Both label the same mentions.
  /// - Complexity: O(*n* log *n*) for *n* mentions, and for each block of *k* clusters that overlap through one another
  ///   and *e* overlaps between them O(*k* (*k*² + *e*)); blocks are small unless the clustering is very wrong.
  public init<Cluster: Hashable, Reference: Hashable>(clusters: [Cluster], reference: [Reference]) {
    let overlap = ClusterOverlap(clusters: clusters, reference: reference)
    var alignment = OptimalAlignment(columnCount: overlap.referenceSizes.count)
    for row in overlap.rows.indices {
      alignment.add(
        row: overlap.rows[row].map { cell in
          let sizes = overlap.clusterSizes[row] + overlap.referenceSizes[cell.reference]
          return (column: cell.reference, value: 2 * Double(cell.count) / Double(sizes))
        })
    }
    let similarity = alignment.total
    precision = overlap.rows.isEmpty ? 1 : similarity / Double(overlap.rows.count)
    recall = overlap.rows.isEmpty ? 1 : similarity / Double(overlap.referenceSizes.count)
  }
}
