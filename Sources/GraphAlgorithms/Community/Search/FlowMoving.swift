import Primitives

/// Moves nodes one at a time to the neighbouring community that makes the description of a random walk shortest, until
/// no move does.
///
/// Nodes wait in a queue; a move puts those neighbours back into it that are outside the new community. Of equal gains
/// the lowest label wins. A node may also leave for a community of its own. With bounds, only nodes of the same bound
/// come together.
///
/// The paper's symbols: *p* is the flow of a node or community, *q* its exit flow, both as shares of the whole; the
/// length is *q* log *q* − 2 Σ *q*ᵢ log *q*ᵢ + Σ (*q*ᵢ + *p*ᵢ) log (*q*ᵢ + *p*ᵢ) and a constant.
struct FlowMoving: ~Copyable {
  private let graph: LevelGraph
  /// What makes weights shares of the whole.
  private let scale: Double
  private let labels: Scratch<Int32>
  private let bounds: Scratch<Int32>
  private let boundOfLabel: Scratch<Int32>
  private let flows: Scratch<Double>
  private let exits: Scratch<Double>
  /// What each community adds to the length, but for the index.
  private let terms: Scratch<Double>
  private let sizes: Scratch<Int32>
  private let ties: Scratch<Double>
  private let isWaiting: Scratch<Bool>
  private var unused: [Int32] = []
  private var touched: [Int32] = []
  private var totalExit = 0.0
  /// Whether any node has moved.
  private(set) var hasMoved = false

  /// Starts from the community of every node, a number less than the number of nodes; `total` is the sum of strengths.
  init(_ graph: LevelGraph, labels start: [Int32], within bounds: [Int32]? = nil, total: Double) {
    let n = graph.nodeCount
    self.bounds = bounds.map { Scratch(copying: $0) } ?? Scratch(repeating: 0, count: n)
    boundOfLabel = Scratch(repeating: 0, count: n)
    self.graph = graph
    scale = 1 / total
    labels = Scratch(copying: start)
    flows = Scratch(repeating: 0, count: n)
    exits = Scratch(repeating: 0, count: n)
    terms = Scratch(repeating: 0, count: n)
    sizes = Scratch(repeating: 0, count: n)
    ties = Scratch(repeating: 0, count: n)
    isWaiting = Scratch(repeating: true, count: n)
    for node in 0..<n {
      let label = Int(start[node])
      flows[label] += graph.masses[node] * scale
      sizes[label] += 1
      boundOfLabel[label] = self.bounds[node]
      for arc in graph.arcs(of: node) where start[graph.neighbor(arc)] != start[node] {
        exits[label] += graph.weight(arc) * scale
      }
    }
    for label in 0..<n {
      totalExit += exits[label]
      terms[label] = Self.term(flow: flows[label], exit: exits[label])
    }
    // Highest first, so that the lowest is taken first.
    for label in stride(from: n - 1, through: 0, by: -1) where sizes[label] == 0 { unused.append(Int32(label)) }
  }

  /// The community of every node.
  func result() -> [Int32] { labels.array() }

  /// Visits the nodes in the given order, then those whose neighbours moved.
  mutating func run(order: [Int32]) {
    let n = graph.nodeCount
    let queue = Scratch(copying: order)
    // Each move gains; the bound is for rounding alone.
    var head = 0, waiting = n, visits = 0
    while waiting > 0, visits < 1000 * n {
      let node = Int(queue[head])
      head = head + 1 == n ? 0 : head + 1
      waiting -= 1
      visits += 1
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

  /// What a community adds to the length, but for the index.
  private static func term(flow: Double, exit: Double) -> Double {
    entropyTerm(max(exit, 0) + max(flow, 0)) - 2 * entropyTerm(exit)
  }

  /// Moves a node to its best community; returns whether it moved.
  private mutating func move(_ node: Int) -> Bool {
    let present = Int(labels[node]), flow = graph.masses[node] * scale
    var exit = 0.0
    touched.removeAll(keepingCapacity: true)
    for arc in graph.arcs(of: node) {
      let label = labels[graph.neighbor(arc)], weight = graph.weight(arc) * scale
      if ties[Int(label)] == 0 { touched.append(label) }
      ties[Int(label)] += weight
      exit += weight
    }
    if sizes[present] > 1, let alone = unused.last {
      touched.append(alone)
      boundOfLabel[Int(alone)] = bounds[node]
    }
    let left = (flow: flows[present] - flow, exit: exits[present] - exit + 2 * ties[present])
    let isLast = sizes[present] == 1
    let leaving = (isLast ? 0 : Self.term(flow: left.flow, exit: left.exit)) - terms[present]
    let exitElsewhere = totalExit - exits[present] + (isLast ? 0 : left.exit), now = entropyTerm(totalExit)
    var best = present, bestChange = -1e-13, bestExit = 0.0
    for label in touched.lazy.map(Int.init) where label != present && boundOfLabel[label] == bounds[node] {
      let joined = exits[label] + exit - 2 * ties[label]
      let change =
        entropyTerm(exitElsewhere - exits[label] + joined) - now + leaving
        + Self.term(flow: flows[label] + flow, exit: joined) - terms[label]
      if change < bestChange || (change == bestChange && best != present && label < best) {
        (best, bestChange, bestExit) = (label, change, joined)
      }
    }
    for label in touched { ties[Int(label)] = 0 }
    guard best != present else { return false }
    change(node, flow: flow, from: present, exit: left.exit, to: best, exit: bestExit)
    return true
  }

  private mutating func change(
    _ node: Int, flow: Double, from old: Int, exit oldExit: Double, to new: Int, exit newExit: Double
  ) {
    if sizes[new] == 0 { unused.removeLast() }
    labels[node] = Int32(truncatingIfNeeded: new)
    sizes[old] -= 1
    sizes[new] += 1
    let isEmpty = sizes[old] == 0
    totalExit += (isEmpty ? 0 : oldExit) - exits[old] + newExit - exits[new]
    flows[old] = isEmpty ? 0 : flows[old] - flow
    exits[old] = isEmpty ? 0 : oldExit
    flows[new] += flow
    exits[new] = newExit
    terms[old] = Self.term(flow: flows[old], exit: exits[old])
    terms[new] = Self.term(flow: flows[new], exit: newExit)
    if isEmpty { unused.append(Int32(truncatingIfNeeded: old)) }
    hasMoved = true
  }
}
