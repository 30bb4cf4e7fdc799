/// How well a clustering of mentions agrees with a reference, B³.
///
/// For each mention, precision is the share of its cluster that the reference puts with it, and recall is the share of
/// its reference cluster that the clustering puts with it; both are averaged over the mentions, each counting the same.
///
///     let score = BCubed(clusters: [1, 1, 2], reference: ["a", "a", "a"])
///     print(score.precision, score.recall)  // 1.0 0.555…
///
/// Reference: A. Bagga, B. Baldwin, "Entity-Based Cross-Document Coreferencing Using the Vector Space Model",
/// *COLING-ACL*, 1998, [doi:10.3115/980845.980859](https://doi.org/10.3115/980845.980859).
public struct BCubed: Hashable, Sendable {
  /// The mean precision, 0...1; 1 without mentions.
  public let precision: Double

  /// The mean recall, 0...1; 1 without mentions.
  public let recall: Double

  /// The harmonic mean of ``precision`` and ``recall``.
  public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

  /// Scores the clusters of mentions, given by a label for each.
  ///
  /// - Parameters:
  ///   - clusters: The label of the cluster of each mention.
  ///   - reference: The label of the reference cluster of each mention.
  /// - Precondition: Both label the same mentions.
  /// - Complexity: O(*n* log *n*) for *n* mentions.
  public init<Cluster: Hashable, Reference: Hashable>(clusters: [Cluster], reference: [Reference]) {
    let overlap = ClusterOverlap(clusters: clusters, reference: reference)
    var (precision, recall) = (0.0, 0.0)
    for (row, size) in zip(overlap.rows, overlap.clusterSizes) {
      for cell in row {
        let common = Double(cell.count)
        precision += common * common / Double(size)
        recall += common * common / Double(overlap.referenceSizes[cell.reference])
      }
    }
    let count = Double(clusters.count)
    self.precision = clusters.isEmpty ? 1 : precision / count
    self.recall = clusters.isEmpty ? 1 : recall / count
  }
}
