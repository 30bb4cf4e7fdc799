public import Graphs

extension WeightedGraph {
  /// Finds for each node the highest *k* such that it belongs to the *k*-core: the largest part in which everybody has
  /// *k* ties.
  ///
  /// - Returns: One core number per node, in node order.
  /// - Complexity: O(*n* + *m*).
  ///
  /// Weights play no part. NetworkX: `core_number`; igraph: coreness.
  ///
  /// Reference: V. Batagelj, M. Zaveršnik, "An O(m) Algorithm for Cores Decomposition of Networks", 2003,
  /// [arXiv:cs/0310049](https://arxiv.org/abs/cs/0310049).
  public func coreNumber() -> NodeScores {
    withRows { rows in
      let peeling = CorePeeling(rows: rows)
      peeling.run()
      return NodeScores(peeling.degrees.array().map(Double.init))
    }
  }

  /// The nodes in the order in which they leave the cores, lowest core first.
  func coreOrder() -> [Int] {
    withRows { rows in
      let peeling = CorePeeling(rows: rows)
      peeling.run()
      return peeling.order.array().map(Int.init)
    }
  }
}

/// Takes away one node of the lowest remaining degree after the other.
///
/// `order` holds the nodes by remaining degree, `places` where each is in it, and `starts` where each degree begins.
private final class CorePeeling {
  private let rows: Rows
  let degrees: Scratch<Int32>
  let order: Scratch<Int32>
  private let places: Scratch<Int32>
  private let starts: Scratch<Int32>

  init(rows: Rows) {
    let n = rows.nodeCount
    self.rows = rows
    degrees = Scratch(repeating: 0, count: n)
    order = Scratch(repeating: 0, count: n)
    places = Scratch(repeating: 0, count: n)
    var highest = 0
    for node in 0..<n {
      degrees[node] = Int32(rows.arcs(of: node).count)
      highest = max(highest, rows.arcs(of: node).count)
    }
    starts = Scratch(repeating: 0, count: highest + 2)
    for node in 0..<n { starts[Int(degrees[node]) + 1] += 1 }
    for degree in 0...highest { starts[degree + 1] += starts[degree] }
    for node in 0..<n { place(node, at: starts[Int(degrees[node])], advancing: true) }
    for degree in stride(from: highest + 1, to: 0, by: -1) { starts[degree] = starts[degree - 1] }
    starts[0] = 0
  }

  private func place(_ node: Int, at position: Int32, advancing: Bool = false) {
    order[Int(position)] = Int32(node)
    places[node] = position
    if advancing { starts[Int(degrees[node])] += 1 }
  }

  func run() {
    for position in 0..<rows.nodeCount {
      let node = Int(order[position])
      let degree = degrees[node]
      for arc in rows.arcs(of: node) where degrees[rows.neighbor(arc)] > degree { demote(rows.neighbor(arc)) }
    }
  }

  /// Lowers a node's degree by one: it swaps places with the first of its degree, where the next lower degree then
  /// ends.
  private func demote(_ node: Int) {
    let degree = Int(degrees[node])
    let first = starts[degree]
    let displaced = Int(order[Int(first)])
    place(displaced, at: places[node])
    place(node, at: first)
    starts[degree] += 1
    degrees[node] -= 1
  }
}

extension MeasureDescriptor {
  static let core = MeasureDescriptor(
    summary: "highest k such that a group in which all have k ties includes it", weights: .ignored, isCount: true
  ) { graph, _, _ in graph.coreNumber() }
}
