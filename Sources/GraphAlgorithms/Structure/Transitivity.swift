public import Graphs

extension WeightedGraph {
  /// Finds the share of paths of two edges whose ends are tied too.
  ///
  /// - Parameter threads: How many threads work on it; the result is the same for any number.
  /// - Returns: The share, 0...1, 0 if there are no such paths.
  /// - Complexity: O(*m*^1.5).
  ///
  /// Also called the global clustering coefficient; weights play no part. NetworkX: `transitivity`; igraph has NaN
  /// where there are no paths of two edges.
  ///
  /// Reference: M. E. J. Newman, D. J. Watts, S. H. Strogatz, "Random graph models of social networks", *PNAS* 99,
  /// 2002, [doi:10.1073/pnas.012582999](https://doi.org/10.1073/pnas.012582999).
  public func transitivity(threads: Int = 1) -> Double {
    // Both are counted at the node in the middle.
    let closed = triangles(threads: threads).values.reduce(0, +)
    let paths = (0..<nodeCount).reduce(0) { $0 + degree(of: $1) * (degree(of: $1) - 1) / 2 }
    return paths > 0 ? closed / Double(paths) : 0
  }
}
