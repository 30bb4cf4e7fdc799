public import Graphs

extension WeightedGraph {
  /// Finds the longest distance between any two nodes that have a path.
  ///
  /// - Parameter meaning: What a weight says. By default paths are counted in hops; `strength` gives an edge length
  ///   1/*w*.
  /// - Returns: The distance, 0 in a graph without edges.
  /// - Complexity: O(*n m*) by hops and O(*n m* log *n*) by length at worst; in most networks a few searches do.
  ///
  /// In a disconnected graph the largest of its components' diameters, as in igraph; NetworkX refuses it. From a node
  /// in the middle the others are searched from the farthest inward (iFUB): once the longest distance found is at least
  /// twice that of the next node from the middle, no pair can be farther apart.
  ///
  /// Reference: P. Crescenzi et al., "On computing the diameter of real-world undirected graphs", *Theor. Comput. Sci.*
  /// 514, 2013, [doi:10.1016/j.tcs.2012.09.018](https://doi.org/10.1016/j.tcs.2012.09.018).
  public func diameter(weightsAs meaning: WeightMeaning = .none) -> Double {
    var steps = Double.infinity
    return diameterRange(weightsAs: meaning, &steps).lowerBound
  }

  /// Finds the longest distance between any two nodes that have a path, or what a budget allows to know of it.
  ///
  /// - Parameters:
  ///   - meaning: What a weight says, as in ``diameter(weightsAs:)``.
  ///   - budget: How many steps the searches may take, a few searches of each component being made in any case.
  /// - Returns: The longest distance that was found, and what none exceeds: the same value where it is exact.
  /// - Complexity: That of ``diameter(weightsAs:)``, and not much more than the budget.
  public func diameterRange(
    weightsAs meaning: WeightMeaning = .none, budget: Measure.Options.Budget
  ) -> ClosedRange<Double> {
    var steps = budget.isExact ? Double.infinity : Double(budget.steps)
    return diameterRange(weightsAs: meaning, &steps)
  }

  private func diameterRange(weightsAs meaning: WeightMeaning, _ steps: inout Double) -> ClosedRange<Double> {
    let components = connectedComponents().members.filter { $0.count > 1 }
    return DistanceSearch.with(self, weightsAs: meaning) { search in
      var (lower, upper) = (0.0, 0.0)
      for component in components {
        let range = diameter(of: component, search, isByHops: meaning == .none, above: lower, &steps)
        (lower, upper) = (max(lower, range.lowerBound), max(upper, range.upperBound))
      }
      return lower...upper
    }
  }

  /// The longest distance in a component, as far as the steps allow to know it.
  private func diameter(
    of component: [Int], _ search: DistanceSearch, isByHops: Bool, above known: Double, _ steps: inout Double
  ) -> ClosedRange<Double> {
    // The node of most ties, then the middle between the node farthest from it and the one farthest from that.
    let hub = component.max { (degree(of: $0), $1) < (degree(of: $1), $0) } ?? component[0]
    let end = Self.farthest(component, distances(from: hub, search))
    let fromEnd = distances(from: end, search)
    let otherEnd = Self.farthest(component, fromEnd)
    let fromOtherEnd = distances(from: otherEnd, search)
    let middle = component.min { a, b in
      let (x, y) = (max(fromEnd[a], fromOtherEnd[a]), max(fromEnd[b], fromOtherEnd[b]))
      return x != y ? x < y : a < b
    }
    var longest = fromEnd[otherEnd]
    let fromMiddle = distances(from: middle ?? hub, search)
    let inward = component.sorted { a, b in
      fromMiddle[a] != fromMiddle[b] ? fromMiddle[a] > fromMiddle[b] : a < b
    }
    var start = 0
    // Searches by hops come by the word.
    let step = isByHops ? 64 : 1
    let ends = Double(component.reduce(0) { $0 + degree(of: $1) + 1 })
    let cost = isByHops ? max(longest, 1) * ends / 3 : 3 * ends
    steps -= 4 * 3 * ends
    while start < inward.count, max(longest, known) < 2 * fromMiddle[inward[start]] {
      if steps < cost { return longest...2 * fromMiddle[inward[start]] }
      steps -= cost
      let nodes = inward[start..<min(start + step, inward.count)]
      if isByHops {
        forEachHopLevels(from: nodes) { _, counts in longest = max(longest, Double(counts.count)) }
      } else {
        for node in nodes { search.run(from: node) { longest = max(longest, $0) } }
      }
      start += step
    }
    return longest...longest
  }

  private func distances(from source: Int, _ search: DistanceSearch) -> [Double] {
    var distances = [Double](repeating: 0, count: nodeCount)
    search.run(from: source) { distances[$0] = $1 }
    return distances
  }

  private static func farthest(_ nodes: [Int], _ distances: [Double]) -> Int {
    nodes.max { a, b in distances[a] != distances[b] ? distances[a] < distances[b] : a > b } ?? nodes[0]
  }
}
