public import Graphs
import Primitives

extension WeightedGraph {
  /// Finds *k* paths between two nodes that share no node but these, and are together as short as can be.
  ///
  /// - Parameters:
  ///   - source: Where the paths start.
  ///   - target: Where they end.
  ///   - count: How many paths to find.
  ///   - options: What a path goes by.
  /// - Returns: `count` paths, or as many as there are (Menger), shortest first, those of equal length in the order of
  ///   their lists of nodes. One path of a single node if both ends are the same.
  /// - Precondition: Both nodes exist, and `count` is not negative.
  /// - Complexity: O(*k m* log *n*).
  ///
  /// The sum of the lengths is the least there is, exactly where all lengths are multiples of one fraction that is not too
  /// small, else to within 2⁻³⁸ of the longest edge. Which of several sets of the same sum is returned depends on nothing
  /// but the order of the nodes.
  ///
  /// Reference: J. W. Suurballe, "Disjoint paths in a network", *Networks* 4(2), 1974,
  /// [doi:10.1002/net.3230040204](https://doi.org/10.1002/net.3230040204).
  public func disjointPaths(
    from source: Int, to target: Int, count: Int, _ options: PathOptions = PathOptions()
  ) -> [Path] {
    precondition(count >= 0, "A count is not negative")
    let searched = PathGraph(self, options)
    guard searched.allows(source, target), count > 0 else { return [] }
    guard source != target else { return [searched.path([source])] }
    var flow = NodeDisjointFlow(searched, from: source, to: target)
    while flow.pathCount < count, flow.augment() {}
    let paths = flow.walks().map(searched.path)
    return paths.sorted {
      $0.length != $1.length ? $0.length < $1.length : $0.nodes.lexicographicallyPrecedes($1.nodes)
    }
  }
}

/// A set of node-disjoint paths that grows by one at a time, each time by the cheapest change.
///
/// Every node is two states, *in* and *out*: a path comes into one and leaves from the other. A search for another path
/// that comes into a node of a path can only go back along that path, which takes its edge from it.
private struct NodeDisjointFlow {
  private let graph: WeightedGraph
  private let source: Int
  private let target: Int
  private let costs: [Int]
  /// The node after and before each inner node of a path, −1 for the others.
  private var next: [Int32]
  private var previous: [Int32]
  /// The first nodes of the paths; `target` itself for the edge between the ends.
  private var starts: Set<Int> = []
  private var potentials: [Int]

  /// The number of paths.
  var pathCount: Int { starts.count }

  init(_ searched: PathGraph, from source: Int, to target: Int) {
    graph = searched.graph
    self.source = source
    self.target = target
    let keys = ExactLengths(of: graph, weightsAs: searched.meaning).arcKeys
    // No sum along a path, forth or back, may overflow.
    let limit = UInt64.max / 8 / UInt64(2 * graph.nodeCount + 2)
    let shift = UInt64(max(0, limit.leadingZeroBitCount - (keys.max() ?? 0).leadingZeroBitCount + 1))
    costs = keys.map { Int(max($0 >> shift, 1)) }
    next = [Int32](repeating: -1, count: graph.nodeCount)
    previous = next
    potentials = [Int](repeating: 0, count: 2 * graph.nodeCount)
  }

  private func stateIn(_ node: Int) -> Int { 2 * node }
  private func stateOut(_ node: Int) -> Int { 2 * node + 1 }

  /// Adds a path if there is one more.
  mutating func augment() -> Bool {
    let unreached = Int.max
    var distances = [Int](repeating: unreached, count: 2 * graph.nodeCount)
    var parents = [Int32](repeating: -1, count: 2 * graph.nodeCount)
    var isSettled = [Bool](repeating: false, count: 2 * graph.nodeCount)
    let queue = MinimumHeap()
    distances[stateOut(source)] = 0
    queue.insert(stateOut(source), key: 0)
    while let state = queue.popMinimum().map({ Int($0.node) }) {
      guard !isSettled[state] else { continue }
      isSettled[state] = true
      if state == stateIn(target) { break }
      forEachMove(from: state) { neighbor, cost in
        let reduced = distances[state] + cost + potentials[state] - potentials[neighbor]
        guard reduced < distances[neighbor] else { return }
        distances[neighbor] = reduced
        parents[neighbor] = Int32(state)
        queue.insert(neighbor, key: UInt64(reduced))
      }
    }
    let reach = distances[stateIn(target)]
    guard reach != unreached else { return false }
    // States beyond the target count as if they were as far: that keeps every reduced cost from falling below zero.
    for state in potentials.indices { potentials[state] += isSettled[state] ? distances[state] : reach }
    take(parents)
    return true
  }

  private func forEachMove(from state: Int, _ body: (_ state: Int, _ cost: Int) -> Void) {
    let node = state / 2
    let isOnPath = previous[node] >= 0
    if state == stateOut(node) {
      if isOnPath { body(stateIn(node), 0) }
      for arc in graph.arcRange(of: node) where canGo(from: node, to: Int(graph.neighbors[arc])) {
        body(stateIn(Int(graph.neighbors[arc])), costs[arc])
      }
    } else if isOnPath {
      // Going back along the path; to its first edge's source nobody needs to go back.
      let before = Int(previous[node])
      if before != source { body(stateOut(before), -cost(from: before, to: node)) }
    } else {
      body(stateOut(node), 0)
    }
  }

  private func canGo(from node: Int, to neighbor: Int) -> Bool {
    if neighbor == source { return false }
    return node == source ? !starts.contains(neighbor) : Int(next[node]) != neighbor
  }

  private func cost(from node: Int, to neighbor: Int) -> Int {
    for arc in graph.arcRange(of: node) where graph.neighbors[arc] == Int32(neighbor) { return costs[arc] }
    return 0
  }

  /// Changes the paths along the way that was found, from the target back.
  private mutating func take(_ parents: [Int32]) {
    var added: [(Int, Int)] = [], removed: [(Int, Int)] = []
    var state = stateIn(target)
    while state != stateOut(source) {
      let parent = Int(parents[state])
      let (from, to) = (parent / 2, state / 2)
      if from != to {
        if parent == stateOut(from) { added.append((from, to)) } else { removed.append((to, from)) }
      }
      state = parent
    }
    for (from, to) in removed {
      next[from] = -1
      previous[to] = -1
    }
    for (from, to) in added {
      if from == source { starts.insert(to) } else { next[from] = Int32(to) }
      if to != target { previous[to] = Int32(from) }
    }
  }

  /// The paths.
  func walks() -> [[Int]] {
    starts.sorted().map { start in
      var walk = [source, start]
      while let last = walk.last, last != target { walk.append(Int(next[last])) }
      return walk
    }
  }
}
