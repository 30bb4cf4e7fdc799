public import Graphs

extension WeightedGraph {
  /// Finds the shortest path between two nodes.
  ///
  ///     if let path = graph.shortestPath(from: 0, to: 33) { print(path.nodes, path.length) }
  ///
  /// - Parameters:
  ///   - source: Where the path starts.
  ///   - target: Where it ends.
  ///   - meaning: What a weight says. A co-mention weight says *close*, so by default an edge has length 1/*w*; with
  ///     `none` the path has the fewest edges.
  /// - Returns: The path, of a single node if both ends are the same, or nil if there is none.
  /// - Precondition: Both nodes exist.
  /// - Complexity: O(*m* log *m*).
  ///
  /// Lengths are compared without rounding, as ``betweenness(weightsAs:normalized:threads:)`` says. Of several shortest
  /// paths the one whose list of nodes comes first is returned: at the first node where two differ, the lower one.
  ///
  /// Reference: E. W. Dijkstra, "A note on two problems in connexion with graphs", *Numer. Math.* 1, 1959,
  /// [doi:10.1007/BF01386390](https://doi.org/10.1007/BF01386390).
  public func shortestPath(from source: Int, to target: Int, weightsAs meaning: WeightMeaning = .strength) -> Path? {
    precondition((0..<nodeCount).contains(source) && (0..<nodeCount).contains(target), "A path needs existing nodes")
    let lengths = ExactLengths(of: self, weightsAs: meaning)
    // The search starts at the far end, so that walking back from it is walking forward from the source.
    let nodes: [Int]? = ShortestPathSearch.with(self, lengths) { search in
      search.run(from: target, until: source)
      guard search.isSettled(source) else { return nil }
      var nodes = [source]
      while let node = nodes.last, node != target {
        var next = Int.max
        search.forEachParent(of: node) { next = min(next, $0) }
        nodes.append(next)
      }
      return nodes
    }
    guard let nodes else { return nil }
    let edges = zip(nodes, nodes.dropFirst()).compactMap { edgeIndex(between: $0, and: $1) }
    return Path(nodes: nodes, edges: edges, length: edges.reduce(0) { $0 + meaning.length(of: edgeWeights[$1]) })
  }
}
