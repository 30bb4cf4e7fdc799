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
/// The paper's symbols: σ is `pathCounts`, δ `dependencies`, *P* the search's parents, *S* the order in which it
/// settles nodes.
private final class LengthBrandesPass {
  private let search: ShortestPathSearch
  private let pathCounts: Scratch<Double>
  private let dependencies: Scratch<Double>
  let sums: Scratch<Double>

  init(search: ShortestPathSearch) {
    self.search = search
    pathCounts = Scratch(repeating: 0, count: search.rows.nodeCount)
    dependencies = Scratch(repeating: 0, count: search.rows.nodeCount)
    sums = Scratch(repeating: 0, count: search.rows.nodeCount)
  }

  func run(from source: Int) {
    search.run(from: source)
    dependencies.fill(0)
    pathCounts[source] = 1
    for place in 1..<max(search.settledCount, 1) {
      let node = search.settledNode(place)
      var paths = 0.0
      search.forEachParent(of: node) { paths += pathCounts[$0] }
      pathCounts[node] = paths
    }
    for place in stride(from: search.settledCount - 1, to: 0, by: -1) {
      let node = search.settledNode(place)
      let share = (1 + dependencies[node]) / pathCounts[node]
      search.forEachParent(of: node) { dependencies[$0] += pathCounts[$0] * share }
      sums[node] += dependencies[node]
    }
  }
}
