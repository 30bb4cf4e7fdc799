/// A graph of whole-number weights, and the communities that were planted in it, if any.
struct GeneratedGraph {
  var edges: [(source: Int, target: Int, weight: Int)]
  var communities: [Int]?

  /// The graphs by name, as the tables call them.
  static func named(_ name: String) -> GeneratedGraph? {
    switch name {
    case "dcpp-1k": planted(nodeCount: 1_000, edgeCount: 5_000, seed: 1)
    case "dcpp-10k": planted(nodeCount: 10_000, edgeCount: 100_000, seed: 2)
    case "dcpp-100k": planted(nodeCount: 100_000, edgeCount: 1_000_000, seed: 3, smallest: 20)
    case "dcpp-1m": planted(nodeCount: 1_000_000, edgeCount: 10_000_000, seed: 4, smallest: 20)
    case "ba-1k": preferential(nodeCount: 1_000, perNode: 5, seed: 5)
    case "ba-10k": preferential(nodeCount: 10_000, perNode: 10, seed: 6)
    case "ba-100k": preferential(nodeCount: 100_000, perNode: 10, seed: 7)
    case "grid-10k": grid(100, 100, seed: 8)
    case "grid-100k": grid(316, 316, seed: 9)
    case "grid-1m": grid(1_000, 1_000, seed: 10)
    case "path-10k": grid(1, 10_000, seed: 11)
    case "path-100k": grid(1, 100_000, seed: 11)
    default: nil
    }
  }

  /// Barabási and Albert's: every new node is tied to `perNode` others, the more likely the more ties they have.
  static func preferential(nodeCount: Int, perNode: Int, seed: UInt64) -> GeneratedGraph {
    var random = RandomStream(seed: seed)
    var ends = Array(0..<perNode)
    var draws = random.reals(nodeCount * perNode * 3), used = 0
    var pairs: [(Int, Int)] = []
    for node in perNode..<nodeCount {
      var chosen = node == perNode ? Array(0..<perNode) : []
      while chosen.count < perNode {
        if used >= draws.count { (draws, used) = (random.reals(nodeCount * perNode), 0) }
        let candidate = ends[Int(draws[used] * Double(ends.count))]
        used += 1
        if !chosen.contains(candidate) { chosen.append(candidate) }
      }
      pairs += chosen.map { ($0, node) }
      ends += chosen + [Int](repeating: node, count: perNode)
    }
    let weights = random.weights(pairs.count, exponent: 1.3)
    return GeneratedGraph(edges: zip(pairs, weights).map { ($0.0, $0.1, $1) })
  }

  /// Rows and columns, each node tied to the next in both.
  static func grid(_ rows: Int, _ columns: Int, seed: UInt64) -> GeneratedGraph {
    var random = RandomStream(seed: seed)
    var pairs: [(Int, Int)] = []
    for row in 0..<rows {
      for column in 0..<(columns - 1) { pairs.append((row * columns + column, row * columns + column + 1)) }
    }
    for node in 0..<((rows - 1) * columns) { pairs.append((node, node + columns)) }
    let weights = random.weights(pairs.count, exponent: 1.3)
    return GeneratedGraph(edges: zip(pairs, weights).map { ($0.0, $0.1, $1) })
  }
}
