import Graphs

/// An order of nodes in which those with strong ties stand beside each other.
///
/// Starts from a path that takes ties from the strongest down wherever both ends are still free, then moves one node at a time to the
/// place where Σ *w* · |distance| of all ties is smallest, until no move helps: minimum linear arrangement by local search. Among equal
/// choices the one that comes first in the order given wins, so that equal input gives equal orders.
///
/// - Complexity: O(*k*²) a round for *k* nodes, at most ``maximumRounds`` rounds.
///
/// References: J. L. Bentley, "Fast Algorithms for Geometric Traveling Salesman Problems", *ORSA J. Comput.* 4(4), 1992,
/// [doi:10.1287/ijoc.4.4.387](https://doi.org/10.1287/ijoc.4.4.387), for the path; J. Petit, "Experiments on the Minimum Linear
/// Arrangement Problem", *J. Exp. Algorithmics* 8, 2003, [doi:10.1145/996546.996554](https://doi.org/10.1145/996546.996554).
struct Seriation {
  static let maximumRounds = 30

  /// The nodes in their new order.
  private(set) var order: [Int]

  /// Orders nodes of a graph by the ties among them.
  init(_ nodes: [Int], in graph: WeightedGraph) {
    let ties = TieTable(nodes, in: graph)
    var arrangement = LinearArrangement(path: ties.path(), ties: ties)
    for _ in 0..<Self.maximumRounds where !arrangement.improve() { break }
    order = arrangement.places.map { nodes[$0] }
  }

  /// Σ *w* · |distance| of all ties among nodes in an order.
  static func cost(of order: [Int], in graph: WeightedGraph) -> Double {
    let ties = TieTable(order, in: graph)
    var sum = 0.0
    for (i, row) in order.indices.enumerated() {
      for j in order.indices[(row + 1)...] { sum += ties[i, j] * Double(j - i) }
    }
    return sum
  }
}

/// The weights among some nodes, as a full table of their numbers.
private struct TieTable {
  let count: Int
  private var weights: [Double]

  init(_ nodes: [Int], in graph: WeightedGraph) {
    count = nodes.count
    weights = [Double](repeating: 0, count: count * count)
    var number: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() { number[node] = index }
    for (index, node) in nodes.enumerated() {
      for arc in graph.arcs(of: node) {
        if let other = number[arc.neighbor] { weights[index * count + other] = arc.weight }
      }
    }
  }

  subscript(a: Int, b: Int) -> Double { weights[a * count + b] }

  /// Paths from the strongest ties down, one after another in the order of their first member.
  func path() -> [Int] {
    var pairs: [(a: Int, b: Int)] = []
    for a in 0..<count {
      for b in (a + 1)..<max(count, a + 1) where self[a, b] > 0 { pairs.append((a, b)) }
    }
    pairs.sort { (self[$1.a, $1.b], $0.a, $0.b) < (self[$0.a, $0.b], $1.a, $1.b) }
    var beside = [[Int]](repeating: [], count: count)
    var otherEnd = Array(0..<count)
    for (a, b) in pairs where beside[a].count < 2 && beside[b].count < 2 && otherEnd[a] != b {
      beside[a].append(b)
      beside[b].append(a)
      let (start, end) = (otherEnd[a], otherEnd[b])
      otherEnd[start] = end
      otherEnd[end] = start
    }
    return walk(beside)
  }

  private func walk(_ beside: [[Int]]) -> [Int] {
    var isPlaced = [Bool](repeating: false, count: count)
    var path: [Int] = []
    // A path begins at the end that comes first, and every path has an end.
    for start in 0..<count where !isPlaced[start] && beside[start].count < 2 {
      var next: Int? = start
      while let node = next {
        isPlaced[node] = true
        path.append(node)
        next = beside[node].first { !isPlaced[$0] }
      }
    }
    return path
  }
}

/// An order under improvement.
private struct LinearArrangement {
  private(set) var places: [Int]
  private let ties: TieTable
  /// For every node the sum of its ties, and of those to nodes before it.
  private let total: [Double]
  private var before: [Double]

  init(path: [Int], ties: TieTable) {
    places = path
    self.ties = ties
    total = (0..<ties.count).map { a in (0..<ties.count).reduce(0) { $0 + ties[a, $1] } }
    before = [Double](repeating: 0, count: ties.count)
    for node in path { before[node] = sumBefore(node) }
  }

  private func sumBefore(_ node: Int) -> Double {
    var sum = 0.0
    for other in places {
      if other == node { break }
      sum += ties[node, other]
    }
    return sum
  }

  /// Moves every node once to its best place; false when none moved.
  mutating func improve() -> Bool {
    var hasMoved = false
    for node in 0..<ties.count {
      guard let from = places.firstIndex(of: node), let to = bestPlace(of: node, from: from) else { continue }
      move(node, from: from, to: to)
      hasMoved = true
    }
    return hasMoved
  }

  private mutating func move(_ node: Int, from: Int, to: Int) {
    places.remove(at: from)
    places.insert(node, at: to)
    for place in min(from, to)...max(from, to) where place != to {
      before[places[place]] += from < to ? -ties[places[place], node] : ties[places[place], node]
    }
    before[node] = sumBefore(node)
  }

  /// Where a node among the others makes the cost smallest; nil where it stands best.
  ///
  /// The cost of a place is what the node's own ties cost there, and the weight of the ties that cross it and become longer by one.
  private func bestPlace(of node: Int, from: Int) -> Int? {
    var own = 0.0, crossing = 0.0, tiesBefore = 0.0
    for (place, other) in places.enumerated() where place != from {
      own += ties[node, other] * Double(place < from ? place + 1 : place)
    }
    var costs = [own]
    for (place, other) in places.enumerated() where place != from {
      let tie = ties[node, other]
      own += tiesBefore - (total[node] - tiesBefore - tie)
      tiesBefore += tie
      let otherBefore = before[other] - (from < place ? tie : 0)
      crossing += total[other] - tie - 2 * otherBefore
      costs.append(own + crossing)
    }
    let best = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? from
    // Sums of fractions in another order must not make a move of nothing.
    return costs[best] < costs[from] - 1e-9 * (1 + abs(costs[from])) ? best : nil
  }
}
