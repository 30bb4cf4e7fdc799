/// How many mentions each cluster shares with each reference cluster; clusters are numbered by first appearance.
struct ClusterOverlap {
  /// For every cluster the reference clusters it shares mentions with, ascending, and how many mentions they share.
  private(set) var rows: [[(reference: Int, count: Int)]]

  /// The number of mentions of every cluster.
  let clusterSizes: [Int]

  /// The number of mentions of every reference cluster.
  let referenceSizes: [Int]

  /// Counts the mentions of two clusterings of the same mentions.
  ///
  /// - Complexity: O(*n* log *n*) for *n* mentions.
  init<Cluster: Hashable, Reference: Hashable>(clusters: [Cluster], reference: [Reference]) {
    precondition(clusters.count == reference.count, "Both clusterings must label the same mentions")
    let found = Self.numbered(clusters)
    let meant = Self.numbered(reference)
    clusterSizes = found.sizes
    referenceSizes = meant.sizes
    rows = [[(reference: Int, count: Int)]](repeating: [], count: found.sizes.count)
    let pairs = zip(found.labels, meant.labels).map { $0 << 32 | $1 }.sorted()
    var start = 0
    while start < pairs.count {
      let end = pairs[start...].firstIndex { $0 != pairs[start] } ?? pairs.count
      rows[pairs[start] >> 32].append((pairs[start] & 0xFFFF_FFFF, end - start))
      start = end
    }
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
