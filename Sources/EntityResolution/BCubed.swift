/// How well a clustering of mentions agrees with a reference, B³.
///
/// For each mention, precision is the share of its cluster that the reference puts with it, and recall is the share of its
/// reference cluster that the clustering puts with it; both are averaged over the mentions, each counting the same.
///
///     let score = BCubed(clusters: [1, 1, 2], reference: ["a", "a", "a"])
///     print(score.precision, score.recall)  // 1.0 0.555…
///
/// Reference: A. Bagga, B. Baldwin, "Entity-Based Cross-Document Coreferencing Using the Vector Space Model", *COLING-ACL*, 1998,
/// [doi:10.3115/980845.980859](https://doi.org/10.3115/980845.980859).
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
    precondition(clusters.count == reference.count, "Both clusterings must label the same mentions")
    let found = Self.numbered(clusters)
    let meant = Self.numbered(reference)
    // Mentions with the same pair of labels score the same; summing by sorted pairs keeps the result independent of hashing.
    let pairs = zip(found.labels, meant.labels).map { $0 << 32 | $1 }.sorted()
    var (precision, recall) = (0.0, 0.0)
    var start = 0
    while start < pairs.count {
      let end = pairs[start...].firstIndex { $0 != pairs[start] } ?? pairs.count
      let common = Double(end - start)
      precision += common * common / Double(found.sizes[pairs[start] >> 32])
      recall += common * common / Double(meant.sizes[pairs[start] & 0xFFFF_FFFF])
      start = end
    }
    let count = Double(pairs.count)
    self.precision = pairs.isEmpty ? 1 : precision / count
    self.recall = pairs.isEmpty ? 1 : recall / count
  }

  /// Labels as numbers by first appearance, and how many mentions have each.
  private static func numbered<Label: Hashable>(_ labels: [Label]) -> (labels: [Int], sizes: [Int]) {
    var numbers: [Label: Int] = [:]
    var sizes: [Int] = []
    let result = labels.map { label in
      let number = numbers[label] ?? sizes.count
      if number == sizes.count {
        numbers[label] = number
        sizes.append(0)
      }
      sizes[number] += 1
      return number
    }
    return (result, sizes)
  }
}
