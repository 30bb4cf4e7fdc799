public import Graphs
import Primitives

extension WeightedGraph {
  /// Finds the *k* shortest simple paths between two nodes: those that visit no node twice.
  ///
  /// - Parameters:
  ///   - source: Where the paths start.
  ///   - target: Where they end.
  ///   - count: How many paths to find.
  ///   - options: What a path goes by.
  /// - Returns: Up to `count` paths, shortest first, those of equal length in the order of their lists of nodes.
  /// - Precondition: Both nodes exist, and `count` is not negative.
  /// - Complexity: O(*k n m* log *n*) for *k* paths.
  ///
  /// Lengths are compared without rounding, see ``shortestPath(from:to:weightsAs:)``.
  ///
  /// References: J. Y. Yen, "Finding the *K* Shortest Loopless Paths in a Network", *Management Science* 17(11), 1971,
  /// [doi:10.1287/mnsc.17.11.712](https://doi.org/10.1287/mnsc.17.11.712); E. L. Lawler, "A Procedure for Computing the
  /// *K* Best Solutions to Discrete Optimization Problems", *Management Science* 18(7), 1972,
  /// [doi:10.1287/mnsc.18.7.401](https://doi.org/10.1287/mnsc.18.7.401), for not finding a path twice.
  public func shortestPaths(
    from source: Int, to target: Int, count: Int, _ options: PathOptions = PathOptions()
  ) -> [Path] {
    precondition(count >= 0, "A count is not negative")
    let searched = PathGraph(self, options)
    guard searched.allows(source, target), count > 0 else { return [] }
    let lengths = ExactLengths(of: searched.graph, weightsAs: searched.meaning)
    return ShortestPathSearch.with(searched.graph, lengths) { search in
      let yen = YenSearch(search: search, graph: searched.graph, lengths: lengths, target: target)
      return yen.paths(from: source, count: count)
    }.map(searched.path)
  }
}

/// The search for the paths to one target, each as a detour from an earlier one.
private struct YenSearch {
  /// A path, and the place of the node at which it leaves the one that it is a detour from.
  struct Candidate {
    let walk: MeasuredWalk
    let branch: Int
  }

  let search: ShortestPathSearch
  let graph: WeightedGraph
  let lengths: ExactLengths
  let target: Int

  func paths(from source: Int, count: Int) -> [[Int]] {
    search.run(from: target, until: source)
    guard search.isSettled(source) else { return [] }
    var found: [Candidate] = []
    // Shortest last.
    var waiting = search.walks(from: source, to: target, limit: 1).map { Candidate(walk: measured($0), branch: 0) }
    while found.count < count, let next = waiting.popLast() {
      found.append(next)
      guard found.count < count else { break }
      for detour in detours(from: next, found: found) {
        let place = waiting.firstIndex { $0.walk.precedes(detour.walk, lengths) } ?? waiting.endIndex
        waiting.insert(detour, at: place)
        // No more than these can come to be used.
        if waiting.count > count - found.count { waiting.removeFirst() }
      }
    }
    return found.map(\.walk.nodes)
  }

  private func measured(_ nodes: [Int]) -> MeasuredWalk { MeasuredWalk(nodes, in: graph, lengths) }

  /// The shortest path that shares a path's beginning up to each node, and goes on in no way that was taken before.
  private func detours(from path: Candidate, found: [Candidate]) -> [Candidate] {
    let entrances = Scratch<Int32>(repeating: -1, count: graph.nodeCount)
    let nodes = path.walk.nodes
    return (path.branch..<max(path.branch, nodes.count - 1)).compactMap { branch in
      let root = nodes[...branch]
      let taken = Set(found.lazy.map(\.walk.nodes).filter { $0.starts(with: root) }.map { $0[branch + 1] })
      let waysOn = graph.arcs(of: nodes[branch]).map(\.neighbor).filter { !taken.contains($0) }
      for neighbor in waysOn { entrances[neighbor] = arc(from: neighbor, to: nodes[branch]) }
      defer { for neighbor in waysOn { entrances[neighbor] = -1 } }
      let hasDetour = search.run(from: target, to: nodes[branch], entering: entrances, around: nodes[..<branch])
      guard hasDetour, let rest = search.walks(from: nodes[branch], to: target, limit: 1).first else { return nil }
      return Candidate(walk: measured(nodes[..<branch] + rest), branch: branch)
    }
  }

  /// The position of an arc that exists.
  private func arc(from node: Int, to neighbor: Int) -> Int32 {
    var range = graph.arcRange(of: node)
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range = graph.neighbors[middle] <= Int32(neighbor) ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return Int32(range.lowerBound)
  }
}

/// A path whose length can be compared without rounding.
private struct MeasuredWalk {
  let nodes: [Int]
  /// The class of each edge's length, ascending.
  private let classes: [Int32]
  /// The sum of the classes' keys, or nil where it overflows.
  private let key: UInt64?

  init(_ nodes: [Int], in graph: WeightedGraph, _ lengths: ExactLengths) {
    self.nodes = nodes
    let edges = zip(nodes, nodes.dropFirst()).compactMap { graph.edgeIndex(between: $0, and: $1) }
    classes = edges.map { lengths.classOfEdge[$0] }.sorted()
    key = classes.reduce(0) { sum, edgeClass in
      guard let (result, overflow) = sum?.addingReportingOverflow(lengths.keys[Int(edgeClass)]), !overflow else {
        return nil
      }
      return result
    }
  }

  /// Whether this path comes after another one in order of length, then of the lists of nodes; the waiting paths stand in
  /// this order.
  func precedes(_ other: MeasuredWalk, _ lengths: ExactLengths) -> Bool {
    let order = compare(other, lengths)
    return order != 0 ? order < 0 : nodes.lexicographicallyPrecedes(other.nodes)
  }

  private func compare(_ other: MeasuredWalk, _ lengths: ExactLengths) -> Int {
    if classes == other.classes { return 0 }
    if let a = key, let b = other.key {
      let rounding = lengths.areKeysExact ? 0 : UInt64(classes.count + other.classes.count)
      if a > b, a - b > rounding { return 1 }
      if b > a, b - a > rounding { return -1 }
      if lengths.areKeysExact { return 0 }
    }
    var counts: [Int32: Int] = [:]
    for edgeClass in classes { counts[edgeClass, default: 0] += 1 }
    for edgeClass in other.classes { counts[edgeClass, default: 0] -= 1 }
    return RationalLength.sign(of: counts.map { (count: $0.value, length: lengths.lengths[Int($0.key)]) })
  }
}
