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
/// The paper's symbols: σ is in `paths`, δ `dependencies`, *P* the search's parents, *S* the order in which it settles
/// nodes.
private final class LengthBrandesPass {
  private let search: ShortestPathSearch
  private let paths: LengthPathCounts
  private let dependencies: Scratch<Double>
  let sums: Scratch<Double>

  init(search: ShortestPathSearch) {
    self.search = search
    paths = LengthPathCounts(search: search)
    dependencies = Scratch(repeating: 0, count: search.rows.nodeCount)
    sums = Scratch(repeating: 0, count: search.rows.nodeCount)
  }

  /// Adds the dependencies on one source, and calls `body` with that of every edge on a shortest path.
  @inline(__always)
  func run(from source: Int, _ body: (_ parent: Int, _ node: Int, _ dependency: Double) -> Void = { _, _, _ in }) {
    search.run(from: source)
    paths.count()
    dependencies.fill(0)
    for place in stride(from: search.settledCount - 1, to: 0, by: -1) {
      let node = search.settledNode(place)
      let share = (1 + dependencies[node]) / paths.counts[node]
      search.forEachParent(of: node) {
        let dependency = paths.count(to: $0, scaledAs: node) * share
        dependencies[$0] += dependency
        body($0, node, dependency)
      }
      sums[node] += dependencies[node]
    }
  }
}
