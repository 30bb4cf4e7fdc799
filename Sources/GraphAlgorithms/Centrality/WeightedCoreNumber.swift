public import Graphs

extension WeightedGraph {
  /// Finds for each node the highest *s* such that it belongs to the *s*-core: the largest part in which everybody has
  /// ties of strength *s* to the others of that part.
  ///
  /// - Parameter meaning: What a weight says; with `none` this is ``coreNumber()``.
  /// - Returns: One strength per node, in node order.
  /// - Complexity: O(*m* log *m*).
  ///
  /// Nodes of the lowest remaining strength are taken away one after the other, ties in node order.
  ///
  /// Reference: M. Eidsaa, E. Almaas, "*s*-core network decomposition: A generalization of *k*-core analysis to
  /// weighted networks", *Phys. Rev. E* 88, 2013,
  /// [doi:10.1103/PhysRevE.88.062819](https://doi.org/10.1103/PhysRevE.88.062819).
  public func weightedCoreNumber(weightsAs meaning: WeightMeaning = .strength) -> NodeScores {
    let strengths = arcStrengths(meaning)
    var remaining = strength(weightsAs: meaning).values
    var cores = [Double](repeating: -1, count: nodeCount)
    let queue = MinimumHeap()
    // The bits of positive numbers are in the order of the numbers.
    for node in 0..<nodeCount { queue.insert(node, key: remaining[node].bitPattern) }
    var level = 0.0
    while let entry = queue.popMinimum() {
      let node = Int(entry.node)
      guard cores[node] < 0, entry.key == remaining[node].bitPattern else { continue }
      level = max(level, remaining[node])
      cores[node] = level
      for arc in arcRange(of: node) {
        let neighbor = Int(neighbors[arc])
        // What is below the level already can fall no further.
        guard cores[neighbor] < 0, remaining[neighbor] > level else { continue }
        remaining[neighbor] = max(remaining[neighbor] - strengths[arc], 0)
        queue.insert(neighbor, key: remaining[neighbor].bitPattern)
      }
    }
    return NodeScores(cores)
  }
}

extension MeasureDescriptor {
  static let weightedCore = MeasureDescriptor(
    summary: "highest s such that a group in which all have ties of strength s includes it",
    weights: .read(as: .strength)
  ) { graph, weights, _ in graph.weightedCoreNumber(weightsAs: weights) }
}
