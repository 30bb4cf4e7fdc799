public import Graphs
import Primitives

extension WeightedGraph {
  /// Finds for each edge the highest *k* such that it belongs to the *k*-truss: the largest part in which every edge is
  /// in *k* − 2 triangles.
  ///
  /// - Returns: One number per edge, in edge order, at least 2; the edges of *k* or more are the *k*-truss.
  /// - Complexity: O(*m*^1.5 log *n*).
  ///
  /// Weights play no part. NetworkX: `k_truss(G, k)` has the edges of numbers *k* and more.
  ///
  /// Reference: J. Wang, J. Cheng, "Truss Decomposition in Massive Networks", *PVLDB* 5(9), 2012,
  /// [doi:10.14778/2311906.2311909](https://doi.org/10.14778/2311906.2311909).
  public func trussNumber() -> EdgeScores {
    let peeling = TrussPeeling(self)
    peeling.run()
    return EdgeScores(peeling.supports.array().map { Double($0 + 2) })
  }
}

/// Takes away one edge of the fewest remaining triangles after the other.
///
/// `order` holds the edges by remaining triangles, `places` where each is in it, and `starts` where each number begins.
private final class TrussPeeling {
  private let graph: WeightedGraph
  let supports: Scratch<Int32>
  private let order: Scratch<Int32>
  private let places: Scratch<Int32>
  private let starts: Scratch<Int32>
  private let sources: Scratch<Int32>
  private let targets: Scratch<Int32>

  init(_ graph: WeightedGraph) {
    self.graph = graph
    sources = Scratch(copying: graph.edgeSources())
    targets = Scratch(copying: graph.edgeTargets())
    let m = graph.edgeCount
    let counts = Scratch<Int32>(repeating: 0, count: m)
    graph.forEachTriangle { _, edges in
      counts[edges.0] += 1
      counts[edges.1] += 1
      counts[edges.2] += 1
    }
    var highest = 0
    for edge in 0..<m { highest = max(highest, Int(counts[edge])) }
    starts = Scratch(repeating: 0, count: highest + 2)
    order = Scratch(repeating: 0, count: m)
    places = Scratch(repeating: 0, count: m)
    for edge in 0..<m { starts[Int(counts[edge]) + 1] += 1 }
    for count in 0...highest { starts[count + 1] += starts[count] }
    let next = Scratch(copying: starts.array())
    for edge in 0..<m {
      let place = next[Int(counts[edge])]
      next[Int(counts[edge])] += 1
      order[Int(place)] = Int32(edge)
      places[edge] = place
    }
    supports = counts
  }

  func run() {
    for position in 0..<supports.count {
      let edge = Int(order[position]), support = supports[edge]
      let ends = (Int(sources[edge]), Int(targets[edge]))
      let (few, many) = graph.degree(of: ends.0) <= graph.degree(of: ends.1) ? ends : (ends.1, ends.0)
      for arc in graph.arcRange(of: few) {
        let side = Int(graph.arcEdges[arc])
        // Edges before the position are taken away.
        guard places[side] > position, let other = graph.edgeIndex(between: many, and: Int(graph.neighbors[arc])),
          places[other] > position
        else { continue }
        if supports[side] > support { demote(side) }
        if supports[other] > support { demote(other) }
      }
    }
  }

  /// Lowers an edge's triangles by one: it swaps places with the first of its number, where the next lower number then
  /// ends.
  private func demote(_ edge: Int) {
    let support = Int(supports[edge]), first = starts[support]
    let displaced = order[Int(first)], place = places[edge]
    order[Int(place)] = displaced
    places[Int(displaced)] = place
    order[Int(first)] = Int32(truncatingIfNeeded: edge)
    places[edge] = first
    starts[support] += 1
    supports[edge] -= 1
  }
}
