public import Graphs

extension WeightedGraph {
  /// Scores each node by the scores of the neighbours of its neighbours: Kleinberg's hubs, which in an undirected graph
  /// are the authorities too.
  ///
  /// - Parameter options: The meaning of weights, and when to stop. The default reads weights as strengths.
  /// - Returns: Scores that sum to 1, none negative, with the number of matrix products.
  /// - Complexity: O(*n* + *m*) a product.
  ///
  /// The leading eigenvector of *A*², where power iteration from equal scores ends, summing to 1 as in NetworkX
  /// (`hits`). That is ``eigenvectorCentrality(_:)`` but in components whose nodes fall into two sides (bipartite
  /// ones): there each side keeps to itself, and the sides share as their equal starts make them. In a graph without
  /// edges all scores are equal.
  ///
  /// Reference: J. M. Kleinberg, "Authoritative sources in a hyperlinked environment", *J. ACM* 46, 1999,
  /// [doi:10.1145/324133.324140](https://doi.org/10.1145/324133.324140).
  public func hits(_ options: EigenvectorOptions = EigenvectorOptions(weightsAs: .strength)) -> NodeScores {
    guard nodeCount > 0 else { return NodeScores([], iterations: 0) }
    let result = leadingEigenvector(options)
    var scores = result.vector
    for sides in bipartiteComponents() where sides.count == 2 {
      let sums = sides.map { side in side.reduce(0) { $0 + scores[$1] } }
      let total = sums[0] + sums[1]
      guard total > 0 else { continue }
      for (side, sum) in zip(sides, sums) { for node in side { scores[node] *= 2 * sum / total } }
    }
    let sum = scores.reduce(0, +)
    return NodeScores(scores.map { $0 / sum }, iterations: result.products, converged: result.converged)
  }

  /// The two sides of every component that has edges and no cycle of odd length.
  private func bipartiteComponents() -> [[[Int]]] {
    var sideOf = [Int](repeating: -1, count: nodeCount)
    var found: [[[Int]]] = []
    for start in 0..<nodeCount where sideOf[start] < 0 && degree(of: start) > 0 {
      var order = [start], head = 0, isBipartite = true
      sideOf[start] = 0
      while head < order.count {
        let node = order[head]
        head += 1
        for arc in arcRange(of: node) {
          let neighbor = Int(neighbors[arc])
          if sideOf[neighbor] < 0 {
            sideOf[neighbor] = 1 - sideOf[node]
            order.append(neighbor)
          } else if sideOf[neighbor] == sideOf[node] {
            isBipartite = false
          }
        }
      }
      if isBipartite { found.append((0..<2).map { side in order.filter { sideOf[$0] == side } }) }
    }
    return found
  }
}

extension MeasureDescriptor {
  static let hits = MeasureDescriptor(
    summary: "ties to those whose ties are central: hubs, which are authorities too", weights: .read(as: .strength)
  ) { graph, weights, _ in graph.hits(EigenvectorOptions(weightsAs: weights)) }
}
