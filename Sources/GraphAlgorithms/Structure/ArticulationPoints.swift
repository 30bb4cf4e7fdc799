public import Graphs
import Primitives

extension WeightedGraph {
  /// Finds the nodes without which their component would fall apart.
  ///
  ///     let goBetweens = graph.articulationPoints()
  ///
  /// - Returns: The nodes, ascending.
  /// - Complexity: O(*n* + *m*).
  ///
  /// NetworkX: `articulation_points`; also called cut vertices.
  ///
  /// Reference: R. Tarjan, "Depth-first search and linear graph algorithms", *SIAM J. Comput.* 1, 1972,
  /// [doi:10.1137/0201010](https://doi.org/10.1137/0201010).
  public func articulationPoints() -> [Int] {
    let isCut = Scratch(repeating: false, count: nodeCount)
    let rootChildren = Scratch<Int32>(repeating: 0, count: nodeCount)
    BiconnectedSearch.run(self, edge: { _ in }) { parent, _, isRoot, isSeparate, _ in
      if isRoot {
        // The root of a search parts what its second child leads to from what the first does.
        rootChildren[parent] += 1
        if rootChildren[parent] > 1 { isCut[parent] = true }
      } else if isSeparate {
        isCut[parent] = true
      }
    }
    return (0..<nodeCount).filter { isCut[$0] }
  }
}
