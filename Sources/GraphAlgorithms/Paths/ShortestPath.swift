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
  /// Lengths are compared without rounding, as ``betweenness(_:)`` says. Of several shortest paths the one whose list of
  /// nodes comes first is returned: at the first node where two differ, the lower one.
  ///
  /// Reference: E. W. Dijkstra, "A note on two problems in connexion with graphs", *Numer. Math.* 1, 1959,
  /// [doi:10.1007/BF01386390](https://doi.org/10.1007/BF01386390).
  public func shortestPath(from source: Int, to target: Int, weightsAs meaning: WeightMeaning = .strength) -> Path? {
    shortestPath(from: source, to: target, PathOptions(weightsAs: meaning))
  }

  /// Finds the shortest path between two nodes that goes by some options.
  ///
  /// As ``shortestPath(from:to:weightsAs:)``, but nodes can be avoided, and passing through hubs can cost something.
  ///
  /// - Parameters:
  ///   - source: Where the path starts.
  ///   - target: Where it ends.
  ///   - options: What a path goes by.
  /// - Returns: The path, of a single node if both ends are the same, or nil if there is none.
  /// - Precondition: Both nodes exist; the cost of hubs is zero or more, and finite.
  /// - Complexity: O(*m* log *m*).
  public func shortestPath(from source: Int, to target: Int, _ options: PathOptions) -> Path? {
    allShortestPaths(from: source, to: target, limit: 1, options).first
  }

  /// Finds all shortest paths between two nodes.
  ///
  /// - Parameters:
  ///   - source: Where the paths start.
  ///   - target: Where they end.
  ///   - limit: How many paths to return at most: there can be exponentially many. The default is 1,000.
  ///   - options: What a path goes by.
  /// - Returns: The paths in the order of their lists of nodes; none if the two are not connected.
  /// - Precondition: Both nodes exist, and `limit` is not negative.
  /// - Complexity: O(*m* log *m*) and as many steps as the paths have together.
  ///
  /// Ties are exact, see ``shortestPath(from:to:weightsAs:)``.
  public func allShortestPaths(
    from source: Int, to target: Int, limit: Int = 1_000, _ options: PathOptions = PathOptions()
  ) -> [Path] {
    precondition(limit >= 0, "A limit is not negative")
    let searched = PathGraph(self, options)
    guard searched.allows(source, target), limit > 0 else { return [] }
    let lengths = ExactLengths(of: searched.graph, weightsAs: searched.meaning)
    // The search starts at the far end, so that walking back from it is walking forward from the source.
    return ShortestPathSearch.with(searched.graph, lengths) { search in
      search.run(from: target, until: source)
      return search.isSettled(source) ? search.walks(from: source, to: target, limit: limit) : []
    }.map(searched.path)
  }
}

extension ShortestPathSearch {
  /// The shortest paths from a settled node to the source of the last search, the first `limit` by their lists of nodes.
  func walks(from start: Int, to end: Int, limit: Int) -> [[Int]] {
    var found: [[Int]] = []
    var walk = [start]
    // For each node of the walk, the ways on that are still to be tried, the first one last.
    var waysOn = [waysOn(from: start)]
    while let last = walk.last {
      if last == end {
        found.append(walk)
        if found.count == limit { break }
      }
      if let next = waysOn[walk.count - 1].popLast() {
        walk.append(next)
        waysOn.append(self.waysOn(from: next))
      } else {
        walk.removeLast()
        waysOn.removeLast()
      }
    }
    return found
  }

  private func waysOn(from node: Int) -> [Int] {
    var ways: [Int] = []
    forEachParent(of: node) { ways.append($0) }
    return ways.sorted(by: >)
  }
}
