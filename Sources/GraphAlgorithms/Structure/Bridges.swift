public import Graphs

extension WeightedGraph {
  /// Finds the edges without which their component would fall apart.
  ///
  /// - Returns: The indices of the edges, ascending.
  /// - Complexity: O(*n* + *m*).
  ///
  /// NetworkX: `bridges`.
  ///
  /// Reference: R. E. Tarjan, "A note on finding the bridges of a graph", *Inf. Process. Lett.* 2, 1974,
  /// [doi:10.1016/0020-0190(74)90003-9](https://doi.org/10.1016/0020-0190(74)90003-9).
  public func bridges() -> [Int] {
    var bridges: [Int] = []
    BiconnectedSearch.run(self, edge: { _ in }) { _, edge, _, _, isBridge in
      if isBridge { bridges.append(edge) }
    }
    return bridges.sorted()
  }
}
