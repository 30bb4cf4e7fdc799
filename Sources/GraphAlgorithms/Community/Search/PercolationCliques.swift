internal import Graphs

extension WeightedGraph {
  /// The maximal cliques of at least the given size, members ascending.
  ///
  /// - Complexity: O(*d* *n* 3^(*d*/3)) for the degeneracy *d* in the worst case.
  ///
  /// Reference: D. Eppstein, M. Löffler, D. Strash, "Listing All Maximal Cliques in Sparse Graphs in Near-Optimal Time",
  /// *ISAAC* 2010, [doi:10.1007/978-3-642-17517-6_36](https://doi.org/10.1007/978-3-642-17517-6_36); pivots as in E.
  /// Tomita, A. Tanaka, H. Takahashi, *Theor. Comput. Sci.* 363, 2006.
  func percolationCliques(minimumSize: Int, limit: Int) throws(CommunityError) -> [[Int32]] {
    let cores = coreNumber().values
    // Nodes of low core first, so that each has few others after it.
    let order = (0..<nodeCount).sorted { (cores[$0], $0) < (cores[$1], $1) }
    var place = [Int](repeating: 0, count: nodeCount)
    for (position, node) in order.enumerated() { place[node] = position }
    var cliques: [[Int32]] = []
    for node in order where Int(cores[node]) >= minimumSize - 1 {
      var later: [Int32] = [], earlier: [Int32] = []
      for neighbor in arcRange(of: node).lazy.map({ self.neighbors[$0] }) {
        if place[Int(neighbor)] > place[node] { later.append(neighbor) } else { earlier.append(neighbor) }
      }
      guard later.count >= minimumSize - 1 else { continue }
      var search = NeighborhoodCliques(
        self, node: Int32(node), candidates: later, excluded: earlier, minimumSize: minimumSize)
      try search.run(into: &cliques, limit: limit)
    }
    return cliques
  }
}

/// The maximal cliques of one node and those of its neighbours that come after it, with sets of nodes as bits.
private struct NeighborhoodCliques {
  private let node: Int32
  private let minimumSize: Int
  /// The candidates, then the excluded nodes; a node's place here is its bit.
  private let nodes: [Int32]
  private let candidateCount: Int
  private let width: Int
  /// A row of bits per node: its neighbours.
  private var rows: [UInt64]
  private var clique: [Int32] = []

  init(_ graph: WeightedGraph, node: Int32, candidates: [Int32], excluded: [Int32], minimumSize: Int) {
    self.node = node
    self.minimumSize = minimumSize
    nodes = candidates + excluded
    candidateCount = candidates.count
    width = (nodes.count + 63) / 64
    rows = [UInt64](repeating: 0, count: width * nodes.count)
    let sorted = nodes.indices.sorted { nodes[$0] < nodes[$1] }
    for a in 0..<candidateCount {
      // Both lists ascend: walk along them together.
      var next = 0
      for arc in graph.arcRange(of: Int(nodes[a])) {
        let neighbor = graph.neighbors[arc]
        while next < sorted.count, nodes[sorted[next]] < neighbor { next += 1 }
        guard next < sorted.count else { break }
        let b = sorted[next]
        guard nodes[b] == neighbor else { continue }
        rows[a * width + b / 64] |= 1 << UInt64(b % 64)
        rows[b * width + a / 64] |= 1 << UInt64(a % 64)
      }
    }
  }

  mutating func run(into cliques: inout [[Int32]], limit: Int) throws(CommunityError) {
    var candidates = [UInt64](repeating: 0, count: width), excluded = candidates
    for bit in nodes.indices {
      if bit < candidateCount {
        candidates[bit / 64] |= 1 << UInt64(bit % 64)
      } else {
        excluded[bit / 64] |= 1 << UInt64(bit % 64)
      }
    }
    try extend(candidates, excluded, into: &cliques, limit: limit)
  }

  private mutating func extend(
    _ candidates: [UInt64], _ excluded: [UInt64], into cliques: inout [[Int32]], limit: Int
  ) throws(CommunityError) {
    let count = candidates.reduce(0) { $0 + $1.nonzeroBitCount }
    if count == 0 {
      guard excluded.allSatisfy({ $0 == 0 }), clique.count + 1 >= minimumSize else { return }
      guard cliques.count < limit else { throw .tooManyCliques(limit: limit) }
      cliques.append(([node] + clique).sorted())
      return
    }
    guard clique.count + 1 + count >= minimumSize else { return }
    var candidates = candidates, excluded = excluded
    let pivot = pivot(candidates, excluded)
    for word in 0..<width {
      var branch = candidates[word] & ~rows[pivot * width + word]
      while branch != 0 {
        let bit = word * 64 + branch.trailingZeroBitCount
        branch &= branch - 1
        let row = bit * width
        clique.append(nodes[bit])
        try extend(
          (0..<width).map { candidates[$0] & rows[row + $0] }, (0..<width).map { excluded[$0] & rows[row + $0] },
          into: &cliques, limit: limit)
        clique.removeLast()
        candidates[bit / 64] &= ~(1 << UInt64(bit % 64))
        excluded[bit / 64] |= 1 << UInt64(bit % 64)
      }
    }
  }

  /// The node, candidate or excluded, with the most neighbours among the candidates; the lowest bit of equals.
  private func pivot(_ candidates: [UInt64], _ excluded: [UInt64]) -> Int {
    var best = 0, most = -1
    for word in 0..<width {
      var both = candidates[word] | excluded[word]
      while both != 0 {
        let bit = word * 64 + both.trailingZeroBitCount
        both &= both - 1
        let row = bit * width
        let count = (0..<width).reduce(0) { $0 + (candidates[$1] & rows[row + $1]).nonzeroBitCount }
        if count > most { (best, most) = (bit, count) }
      }
    }
    return best
  }
}
