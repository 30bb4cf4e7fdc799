public import Graphs
import Primitives

extension WeightedGraph {
  /// Measures how far every node is from one.
  ///
  ///     let hops = graph.distances(from: 0, weightsAs: .none)
  ///
  /// - Parameters:
  ///   - source: The node to measure from.
  ///   - meaning: What a weight says; by default an edge has length 1/*w*, with `none` edges are counted.
  /// - Returns: The length of the shortest path to each node, 0 for the source, infinite for those out of reach.
  /// - Precondition: The node exists.
  /// - Complexity: O(*m* log *n*), with `none` O(*n* + *m*).
  ///
  /// Lengths are added from the source outwards, so that the last digits of two paths as long as each other can differ.
  ///
  /// Reference: E. W. Dijkstra, "A note on two problems in connexion with graphs", *Numer. Math.* 1, 1959,
  /// [doi:10.1007/BF01386390](https://doi.org/10.1007/BF01386390).
  public func distances(from source: Int, weightsAs meaning: WeightMeaning = .strength) -> NodeScores {
    precondition(contains(source), "A distance needs an existing node")
    return meaning == .none ? hopDistances(from: source) : lengthDistances(from: source, meaning)
  }

  private func lengthDistances(from source: Int, _ meaning: WeightMeaning) -> NodeScores {
    var distances = [Double](repeating: .infinity, count: nodeCount)
    distances[source] = 0
    distances.withUnsafeMutableBufferPointer { distances in
      DistanceSearch.with(self, weightsAs: meaning) { search in
        search.run(from: source) { (node: Int, distance: Double) in distances[node] = distance }
      }
    }
    return NodeScores(distances)
  }

  private func hopDistances(from source: Int) -> NodeScores {
    let hops = Scratch<Int32>(repeating: -1, count: nodeCount)
    let queue = Scratch<Int32>(repeating: 0, count: nodeCount)
    withRows { rows in
      hops[source] = 0
      queue[0] = Int32(truncatingIfNeeded: source)
      var head = 0, tail = 1
      while head < tail {
        let node = Int(queue[head])
        head += 1
        for arc in rows.arcs(of: node) where hops[rows.neighbor(arc)] < 0 {
          hops[rows.neighbor(arc)] = hops[node] + 1
          queue[tail] = rows.neighbors[arc]
          tail += 1
        }
      }
    }
    return NodeScores((0..<nodeCount).map { hops[$0] < 0 ? .infinity : Double(hops[$0]) })
  }
}
