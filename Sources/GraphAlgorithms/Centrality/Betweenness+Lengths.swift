internal import Graphs

extension WeightedGraph {
  /// For every node the sum over all sources of Brandes' dependency, by length.
  func lengthDependencies(weightsAs meaning: WeightMeaning) -> [Double] {
    let lengths = ExactLengths(of: self, weightsAs: meaning)
    return ShortestPathSearch.with(self, lengths) { search in
      let pass = LengthBrandesPass(search: search)
      for source in 0..<nodeCount { pass.run(from: source) }
      return pass.sums.array()
    }
  }
}

/// Brandes' algorithm for one source at a time, on exactly compared lengths.
///
/// The paper's symbols: σ is `pathCounts`, δ `dependencies`, *P* the search's parents, *S* the order in which it settles
/// nodes. The number of paths may grow beyond any `Double`, so σ is `pathCounts` times 2 to the power of 400 `scales`.
private final class LengthBrandesPass {
  private let search: ShortestPathSearch
  private let pathCounts: Scratch<Double>
  private let scales: Scratch<Int32>
  private let dependencies: Scratch<Double>
  let sums: Scratch<Double>

  init(search: ShortestPathSearch) {
    self.search = search
    pathCounts = Scratch(repeating: 0, count: search.rows.nodeCount)
    scales = Scratch(repeating: 0, count: search.rows.nodeCount)
    dependencies = Scratch(repeating: 0, count: search.rows.nodeCount)
    sums = Scratch(repeating: 0, count: search.rows.nodeCount)
  }

  func run(from source: Int) {
    search.run(from: source)
    dependencies.fill(0)
    pathCounts[source] = 1
    scales[source] = 0
    for place in 1..<max(search.settledCount, 1) { countPaths(to: search.settledNode(place)) }
    for place in stride(from: search.settledCount - 1, to: 0, by: -1) {
      let node = search.settledNode(place), scale = scales[node]
      let share = (1 + dependencies[node]) / pathCounts[node]
      search.forEachParent(of: node) {
        dependencies[$0] += Self.scaled(pathCounts[$0], by: scales[$0] - scale) * share
      }
      sums[node] += dependencies[node]
    }
  }

  private func countPaths(to node: Int) {
    var scale: Int32 = 0
    search.forEachParent(of: node) { scale = max(scale, scales[$0]) }
    var paths = 0.0
    search.forEachParent(of: node) { paths += Self.scaled(pathCounts[$0], by: scales[$0] - scale) }
    let isHuge = paths > 0x1p400
    pathCounts[node] = isHuge ? paths * 0x1p-400 : paths
    scales[node] = isHuge ? scale + 1 : scale
  }

  /// A count times 2 to the power of 400 times a scale that is at most 0.
  @inline(__always) private static func scaled(_ count: Double, by scale: Int32) -> Double {
    if scale == 0 { return count }
    return scale == -1 ? count * 0x1p-400 : 0
  }
}
