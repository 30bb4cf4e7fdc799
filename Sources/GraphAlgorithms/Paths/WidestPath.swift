public import Graphs

extension WeightedGraph {
  /// Finds the widest path between two nodes: the one whose weakest edge is as strong as can be (the bottleneck path).
  ///
  /// - Parameters:
  ///   - source: Where the path starts.
  ///   - target: Where it ends.
  ///   - options: What a path goes by. Where weights are distances the longest edge is as short as can be.
  /// - Returns: The path, or nil if there is none.
  /// - Precondition: Both nodes exist.
  /// - Complexity: O(*m* log *m*).
  ///
  /// Of several widest paths the shortest one is returned, see ``shortestPath(from:to:weightsAs:)``; a cost of hubs counts
  /// there, and only there.
  ///
  /// Reference: M. Pollack, "The Maximum Capacity Through a Network", *Operations Research* 8(5), 1960,
  /// [doi:10.1287/opre.8.5.733](https://doi.org/10.1287/opre.8.5.733). Found as the path in a maximum spanning tree: T. C.
  /// Hu, "The Maximum Capacity Route Problem", *Operations Research* 9(6), 1961,
  /// [doi:10.1287/opre.9.6.898](https://doi.org/10.1287/opre.9.6.898).
  public func widestPath(from source: Int, to target: Int, _ options: PathOptions = PathOptions()) -> Path? {
    var costless = options
    costless.hubCost = 0
    let searched = PathGraph(self, costless)
    guard searched.allows(source, target) else { return nil }
    guard source != target, options.weightsAs != .none else { return shortestPath(from: source, to: target, options) }
    guard let bottleneck = searched.graph.bottleneck(source, target, heavyFirst: options.weightsAs == .strength) else {
      return nil
    }
    let isWide: (Double) -> Bool = { options.weightsAs == .strength ? $0 >= bottleneck : $0 <= bottleneck }
    let graph = keepingEdges { isWide($1.weight) ? $1.weight : nil }
    return graph.shortestPath(from: source, to: target, options).map { PathGraph(self, options).path($0.nodes) }
  }

  /// The weight of the edge that joins two nodes when edges are put in one by one, the best first; nil if none does.
  private func bottleneck(_ a: Int, _ b: Int, heavyFirst: Bool) -> Double? {
    let (sources, targets, edgeWeights) = (edgeSources(), edgeTargets(), edgeWeights())
    let order = (0..<edgeCount).sorted {
      let (first, second) = (edgeWeights[$0], edgeWeights[$1])
      return heavyFirst ? first > second : first < second
    }
    var roots = (0..<nodeCount).map { Int32($0) }
    func root(of node: Int32) -> Int32 {
      var node = node
      while roots[Int(node)] != node {
        roots[Int(node)] = roots[Int(roots[Int(node)])]
        node = roots[Int(node)]
      }
      return node
    }
    for edge in order {
      roots[Int(root(of: sources[edge]))] = root(of: targets[edge])
      if root(of: Int32(a)) == root(of: Int32(b)) { return edgeWeights[edge] }
    }
    return nil
  }
}
