internal import Graphs
internal import Primitives

extension WeightedGraph {
  /// For every node the sum over all sources of Brandes' dependency, by length.
  func lengthDependencies(_ options: BetweennessOptions) -> [Double] {
    let lengths = ExactLengths(of: self, weightsAs: options.weightsAs)
    return sumOverSources(options, count: nodeCount) { sources, work in
      ShortestPathSearch.with(self, lengths) { search in
        let pass = LengthBrandesPass(search: search)
        work.forEach(sources) { pass.run(from: $0) }
        return pass.sums.array()
      }
    }
  }

  /// For every edge the sum over all sources of Brandes' dependency, by length.
  func lengthEdgeDependencies(_ options: BetweennessOptions) -> [Double] {
    let lengths = ExactLengths(of: self, weightsAs: options.weightsAs)
    return sumOverSources(options, count: edgeCount) { sources, work in
      ShortestPathSearch.with(self, lengths) { search in
        let pass = LengthBrandesPass(search: search), sums = Scratch(repeating: 0.0, count: edgeCount)
        work.forEach(sources) { source in
          pass.run(from: source) { parent, node, dependency in
            guard let edge = edgeIndex(between: parent, and: node) else { return }
            sums[edge] += dependency
          }
        }
        return sums.array()
      }
    }
  }
}

/// Brandes' algorithm for one source at a time, on exactly compared lengths.
///
/// The paper's symbols: σ is `pathCounts`, δ `dependencies`, *P* the search's parents, *S* the order in which it settles
/// nodes. The number of paths may grow beyond any `Double`, so σ is `pathCounts` times 2 to the power of 400 `scales`.
final class LengthBrandesPass {
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

  /// Adds the dependencies on one source, and calls `body` with that of every edge on a shortest path.
  @inline(__always)
  func run(from source: Int, _ body: (_ parent: Int, _ node: Int, _ dependency: Double) -> Void = { _, _, _ in }) {
    countPaths(from: source)
    dependencies.fill(0)
    for place in stride(from: search.settledCount - 1, to: 0, by: -1) {
      let node = search.settledNode(place), scale = scales[node]
      let share = (1 + dependencies[node]) / pathCounts[node]
      search.forEachParent(of: node) {
        let dependency = Self.scaled(pathCounts[$0], by: scales[$0] - scale) * share
        dependencies[$0] += dependency
        body($0, node, dependency)
      }
      sums[node] += dependencies[node]
    }
  }

  /// Counts the shortest paths from a source, to all nodes or until a target is settled.
  func countPaths(from source: Int, until target: Int? = nil) {
    search.run(from: source, until: target)
    pathCounts[source] = 1
    scales[source] = 0
    for place in 1..<max(search.settledCount, 1) { countPaths(to: search.settledNode(place)) }
  }

  /// Chooses one of the neighbours from which a shortest path arrives, each with its share of the paths.
  func parent(of node: Int, at share: Double) -> Int? {
    var scale: Int32 = 0
    search.forEachParent(of: node) { scale = max(scale, scales[$0]) }
    var total = 0.0
    search.forEachParent(of: node) { total += Self.scaled(pathCounts[$0], by: scales[$0] - scale) }
    var rest = share * total
    var chosen: Int?
    search.forEachParent(of: node) {
      // Rounding may leave a rest; then the last one is taken.
      if chosen == nil || rest >= 0 { chosen = $0 }
      rest -= Self.scaled(pathCounts[$0], by: scales[$0] - scale)
    }
    return chosen
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
