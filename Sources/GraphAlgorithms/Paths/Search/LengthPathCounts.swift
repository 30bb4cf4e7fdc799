import Primitives

/// How many shortest paths lead from the source of a search to each node that it settled.
///
/// The number of paths may grow beyond any `Double`, so it is `counts` times 2 to the power of 400 `scales`.
final class LengthPathCounts {
  private let search: ShortestPathSearch
  let counts: Scratch<Double>
  let scales: Scratch<Int32>

  init(search: ShortestPathSearch) {
    self.search = search
    counts = Scratch(repeating: 0, count: search.rows.nodeCount)
    scales = Scratch(repeating: 0, count: search.rows.nodeCount)
  }

  /// Counts the paths that the search has found.
  func count() {
    guard search.settledCount > 0 else { return }
    counts[search.settledNode(0)] = 1
    scales[search.settledNode(0)] = 0
    for place in 1..<search.settledCount { count(to: search.settledNode(place)) }
  }

  /// Chooses one of the neighbours from which a shortest path arrives, each with its share of the paths.
  func parent(of node: Int, at share: Double) -> Int? {
    var scale: Int32 = 0
    search.forEachParent(of: node) { scale = max(scale, scales[$0]) }
    var total = 0.0
    search.forEachParent(of: node) { total += Self.scaled(counts[$0], by: scales[$0] - scale) }
    var rest = share * total
    var chosen: Int?
    search.forEachParent(of: node) {
      // Rounding may leave a rest; then the last one is taken.
      if chosen == nil || rest >= 0 { chosen = $0 }
      rest -= Self.scaled(counts[$0], by: scales[$0] - scale)
    }
    return chosen
  }

  /// The paths to a node in the scale of another.
  @inline(__always) func count(to node: Int, scaledAs other: Int) -> Double {
    Self.scaled(counts[node], by: scales[node] - scales[other])
  }

  private func count(to node: Int) {
    var scale: Int32 = 0
    search.forEachParent(of: node) { scale = max(scale, scales[$0]) }
    var paths = 0.0
    search.forEachParent(of: node) { paths += Self.scaled(counts[$0], by: scales[$0] - scale) }
    let isHuge = paths > 0x1p400
    counts[node] = isHuge ? paths * 0x1p-400 : paths
    scales[node] = isHuge ? scale + 1 : scale
  }

  /// A count times 2 to the power of 400 times a scale that is at most 0.
  @inline(__always) static func scaled(_ count: Double, by scale: Int32) -> Double {
    if scale == 0 { return count }
    return scale == -1 ? count * 0x1p-400 : 0
  }
}
