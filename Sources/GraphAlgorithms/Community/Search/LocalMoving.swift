import Primitives

/// Moves nodes one at a time to the neighbouring community where the quality gains most, until no move gains.
///
/// Nodes wait in a queue; a move puts those neighbours back into it that are outside the new community. Of equal gains
/// the present community wins, then the lowest label. A node may also leave for a community of its own.
///
/// Reference: as for ``Graphs/WeightedGraph/leiden(_:)``, Algorithm A.2, MoveNodesFast.
struct LocalMoving: ~Copyable {
  private let graph: LevelGraph
  /// γ/2*m* for modularity, γ for the constant Potts model.
  private let penalty: Double
  private let labels: Scratch<Int32>
  private let totals: Scratch<Double>
  private let sizes: Scratch<Int32>
  private let ties: Scratch<Double>
  private let isWaiting: Scratch<Bool>
  private let touched: Scratch<Int32>
  private var unused: [Int32] = []
  /// Whether any node has moved.
  private(set) var hasMoved = false

  /// Starts from the community of every node, a number less than the number of nodes.
  init(_ graph: LevelGraph, labels start: [Int32], penalty: Double) {
    let n = graph.nodeCount
    self.graph = graph
    self.penalty = penalty
    labels = Scratch(copying: start)
    totals = Scratch(repeating: 0, count: n)
    sizes = Scratch(repeating: 0, count: n)
    ties = Scratch(repeating: 0, count: n)
    touched = Scratch(repeating: 0, count: n + 1)
    isWaiting = Scratch(repeating: true, count: n)
    for node in 0..<n {
      totals[Int(start[node])] += graph.masses[node]
      sizes[Int(start[node])] += 1
    }
    // Highest first, so that the lowest is taken first.
    for label in stride(from: n - 1, through: 0, by: -1) where sizes[label] == 0 { unused.append(Int32(label)) }
  }

  /// The community of every node.
  func result() -> [Int32] { labels.array() }

  /// Visits the nodes in the given order, then those whose neighbours moved.
  mutating func run(order: [Int32]) {
    let n = graph.nodeCount
    guard n > 0 else { return }
    let queue = Scratch(copying: order)
    var head = 0, waiting = n
    while waiting > 0 {
      let node = Int(queue[head])
      head = head + 1 == n ? 0 : head + 1
      waiting -= 1
      isWaiting[node] = false
      guard move(node) else { continue }
      let label = labels[node]
      for arc in graph.arcs(of: node) {
        let neighbor = graph.neighbor(arc)
        guard labels[neighbor] != label, !isWaiting[neighbor] else { continue }
        isWaiting[neighbor] = true
        let tail = head + waiting
        queue[tail < n ? tail : tail - n] = Int32(truncatingIfNeeded: neighbor)
        waiting += 1
      }
    }
  }

  /// Moves a node to its best community; returns whether it moved.
  private mutating func move(_ node: Int) -> Bool {
    let present = labels[node], mass = graph.masses[node]
    let count = gatherTies(graph.arcs(of: node), graph.neighbors, graph.weights, by: labels, into: ties, touched)
    let price = penalty * mass
    let stay = ties[Int(present)] - price * (totals[Int(present)] - mass)
    ties[Int(present)] = 0
    // Rounding must not let a node go to and fro.
    var best = present, bestGain = stay + graph.slacks[node]
    for place in 0..<count {
      let label = touched[place], tie = ties[Int(label)]
      ties[Int(label)] = 0
      guard tie != 0 else { continue }
      let gain = tie - price * totals[Int(label)]
      if gain > bestGain || (gain == bestGain && best != present && label < best) { (best, bestGain) = (label, gain) }
    }
    if bestGain < 0, let label = unused.last { best = label }
    guard best != present else { return false }
    change(node, from: present, to: best)
    return true
  }

  private mutating func change(_ node: Int, from old: Int32, to new: Int32) {
    if sizes[Int(new)] == 0 { unused.removeLast() }
    labels[node] = new
    sizes[Int(old)] -= 1
    sizes[Int(new)] += 1
    totals[Int(new)] += graph.masses[node]
    if sizes[Int(old)] == 0 {
      totals[Int(old)] = 0
      unused.append(old)
    } else {
      totals[Int(old)] -= graph.masses[node]
    }
    hasMoved = true
  }
}
