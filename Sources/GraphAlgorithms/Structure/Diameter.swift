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
    let components = connectedComponents().members.filter { $0.count > 1 }
    return DistanceSearch.with(self, weightsAs: meaning) { search in
      components.reduce(0) { max($0, diameter(of: $1, search, isByHops: meaning == .none)) }
    }
  }

  private func diameter(of component: [Int], _ search: DistanceSearch, isByHops: Bool) -> Double {
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
    while start < inward.count, longest < 2 * fromMiddle[inward[start]] {
      let nodes = inward[start..<min(start + step, inward.count)]
      if isByHops {
        forEachHopLevels(from: nodes) { _, counts in longest = max(longest, Double(counts.count)) }
      } else {
        for node in nodes { search.run(from: node) { longest = max(longest, $0) } }
      }
      start += step
    }
    return longest
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
