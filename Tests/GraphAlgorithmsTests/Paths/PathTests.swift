import GraphAlgorithms
import Graphs
import Testing

/// Several paths at once, compared with a look at every simple path there is.
@Suite struct PathTests {
  @Test("the k shortest are the first of all simple paths", arguments: 0..<100)
  func kShortest(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 7, weights: BetweennessTests.tieWeights)
    for (source, target) in pairs(graph) {
      let all = SimplePaths(graph, source, target).sorted { ExactTwin.length($0) }
      for count in [1, 2, 5, 400] {
        #expect(graph.shortestPaths(from: source, to: target, count: count).map(\.nodes) == Array(all.prefix(count)))
      }
    }
  }

  @Test("the k shortest, where no common denominator fits", arguments: 0..<60)
  func kShortestOfLargeDenominators(seed: Int) throws {
    let core = try randomGraph(seed: seed, maximumNodes: 6, weights: BetweennessTests.tieWeights + [7, 35, 42, 2 * 53])
    var builder = WeightedGraph.Builder(nodeCount: max(core.nodeCount, 1))
    for edge in core.edges { try builder.addEdge(edge.source, edge.target, weight: edge.weight) }
    // A tail whose weights are all the primes makes the common denominator exceed 64 bits.
    for prime in ExactTwin.primes {
      let node = builder.addNode()
      try builder.addEdge(prime < 30 ? 0 : node - 1, node, weight: Double(prime))
    }
    let graph = builder.build()
    for (source, target) in pairs(core) {
      let expected = SimplePaths(core, source, target).sorted { ExactTwin.length($0) }
      #expect(graph.shortestPaths(from: source, to: target, count: 60).map(\.nodes) == Array(expected.prefix(60)))
    }
  }

  @Test("all shortest ones are found, in order", arguments: 0..<100)
  func allShortest(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 9, weights: BetweennessTests.tieWeights)
    let twin = ExactTwin(graph)
    for (source, target) in pairs(graph) {
      let expected = twin.shortestPaths(from: source, to: target).sorted { $0.lexicographicallyPrecedes($1) }
      #expect(graph.allShortestPaths(from: source, to: target).map(\.nodes) == expected)
      #expect(graph.allShortestPaths(from: source, to: target, limit: 1).map(\.nodes) == Array(expected.prefix(1)))
    }
  }

  @Test("a widest path has the best weakest edge, and is the shortest of those", arguments: 0..<100)
  func widest(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 7, weights: BetweennessTests.tieWeights)
    for (source, target) in pairs(graph) {
      let paths = SimplePaths(graph, source, target)
      let best = paths.walks.map { paths.weakest($0) }.max()
      let expected = paths.sorted { ExactTwin.length($0) }.first { paths.weakest($0) == best }
      #expect(graph.widestPath(from: source, to: target)?.nodes == expected)
      let options = PathOptions(weightsAs: .distance)
      let shortestLongest = paths.walks.map { paths.longest($0) }.min()
      #expect(graph.widestPath(from: source, to: target, options).map { paths.longest($0.nodes) } == shortestLongest)
    }
  }

  @Test(
    "disjoint paths share no inner node, are as many as there can be, and together the shortest", arguments: 0..<100)
  func disjoint(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 7, weights: smallWeights)
    for meaning in WeightMeaning.allCases {
      let options = PathOptions(weightsAs: meaning)
      for (source, target) in pairs(graph) where source != target {
        let sums = SimplePaths(graph, source, target).disjointSums { length(of: $0, meaning) }
        for count in 1...4 {
          let found = graph.disjointPaths(from: source, to: target, count: count, options)
          #expect(found.count == min(count, sums.count))
          let inner = found.flatMap { $0.nodes.dropFirst().dropLast() }
          #expect(Set(inner).count == inner.count)
          #expect(found.allSatisfy { $0.nodes.first == source && $0.nodes.last == target })
          #expect(found.allSatisfy { $0.edges.count == $0.nodes.count - 1 })
          #expect(abs(found.reduce(0) { $0 + $1.length } - (found.isEmpty ? 0 : sums[found.count - 1])) < 1e-9)
        }
      }
    }
  }

  @Test("a path pays for the hubs it passes through", arguments: 0..<80)
  func hubs(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 7, weights: smallWeights)
    let highest = Double((0..<graph.nodeCount).map { graph.degree(of: $0) }.max() ?? 1)
    for meaning in WeightMeaning.allCases {
      var options = PathOptions(weightsAs: meaning)
      options.hubCost = 1.5
      for (source, target) in pairs(graph) {
        let paths = SimplePaths(graph, source, target)
        let best = paths.walks.map { walk in
          let inner = walk.dropFirst().dropLast().map { 1.5 * Double(graph.degree(of: $0)) / highest }
          return paths.weights(walk).reduce(0) { $0 + length(of: $1, meaning) } + inner.reduce(0, +)
        }.sorted()
        let found = graph.shortestPaths(from: source, to: target, count: 3, options)
        #expect(found.count == min(3, best.count))
        #expect(zip(found, best).allSatisfy { abs($0.length - $1) < 1e-9 })
        #expect(graph.shortestPath(from: source, to: target, options) == found.first)
      }
    }
  }

  @Test("what is avoided is as good as not there", arguments: 0..<60)
  func avoided(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 9, weights: smallWeights)
    let avoided: Set = [0, 3]
    let left = try WeightedGraph(
      nodeCount: graph.nodeCount,
      edges: graph.edges.filter { !avoided.contains($0.source) && !avoided.contains($0.target) }
        .map { ($0.source, $0.target, $0.weight) })
    var options = PathOptions()
    options.avoided = avoided
    for (source, target) in pairs(graph) {
      let isOpen = !avoided.contains(source) && !avoided.contains(target)
      let expected = isOpen ? left.shortestPaths(from: source, to: target, count: 4).map(\.nodes) : []
      #expect(graph.shortestPaths(from: source, to: target, count: 4, options).map(\.nodes) == expected)
      #expect(graph.widestPath(from: source, to: target, options)?.nodes.contains { avoided.contains($0) } != true)
      let disjoint = graph.disjointPaths(from: source, to: target, count: 2, options)
      #expect(isOpen || disjoint.isEmpty)
    }
  }

  @Test("the example of Yen's detours, by hand") func byHand() throws {
    // Two ways of length 5 around a square with a diagonal, and a detour of length 8.
    let graph = try WeightedGraph(
      nodeCount: 5, edges: [(0, 1, 2), (0, 2, 3), (1, 3, 3), (2, 3, 2), (1, 2, 3), (3, 4, 1)])
    let options = PathOptions(weightsAs: .distance)
    let paths = graph.shortestPaths(from: 0, to: 3, count: 9, options)
    #expect(paths.map(\.nodes) == [[0, 1, 3], [0, 2, 3], [0, 1, 2, 3], [0, 2, 1, 3]])
    #expect(paths.map(\.length) == [5, 5, 7, 9])
    #expect(graph.allShortestPaths(from: 0, to: 3, options).count == 2)
    #expect(graph.disjointPaths(from: 0, to: 3, count: 3, options).map(\.nodes) == [[0, 1, 3], [0, 2, 3]])
    #expect(graph.disjointPaths(from: 0, to: 4, count: 3, options).map(\.nodes) == [[0, 1, 3, 4]], "one bridge only")
  }

  @Test("a short path that is in the way gives way, by hand") func trap() throws {
    // The shortest path 0-1-2-5 uses the middle edge of both disjoint paths.
    let graph = try WeightedGraph(
      nodeCount: 6, edges: [(0, 1, 1), (1, 2, 1), (2, 5, 1), (0, 3, 2), (3, 2, 2), (1, 4, 2), (4, 5, 2)])
    let paths = graph.disjointPaths(from: 0, to: 5, count: 2, PathOptions(weightsAs: .distance))
    #expect(paths.map(\.nodes) == [[0, 1, 4, 5], [0, 3, 2, 5]])
  }

  private func pairs(_ graph: WeightedGraph) -> [(Int, Int)] {
    (0..<graph.nodeCount).flatMap { a in (0..<graph.nodeCount).map { (a, $0) } }
  }
}

private func length(of weight: Double, _ meaning: WeightMeaning) -> Double {
  meaning == .none ? 1 : meaning == .strength ? 1 / weight : weight
}

/// All simple paths between two nodes.
private struct SimplePaths {
  let graph: WeightedGraph
  private(set) var walks: [[Int]] = []

  init(_ graph: WeightedGraph, _ source: Int, _ target: Int) {
    self.graph = graph
    extend([source], to: target)
  }

  private mutating func extend(_ walk: [Int], to target: Int) {
    guard let last = walk.last, last != target else { return walks.append(walk) }
    for arc in graph.arcs(of: last) where !walk.contains(arc.neighbor) { extend(walk + [arc.neighbor], to: target) }
  }

  func weights(_ walk: [Int]) -> [Double] {
    zip(walk, walk.dropFirst()).compactMap { graph.edgeIndex(between: $0, and: $1) }.map { graph.edge($0).weight }
  }

  func weakest(_ walk: [Int]) -> Double { weights(walk).min() ?? .infinity }
  func longest(_ walk: [Int]) -> Double { weights(walk).max() ?? 0 }

  /// The paths by length, then by their lists of nodes.
  func sorted(_ length: (Double) -> Wide) -> [[Int]] {
    walks.map { walk in (walk, weights(walk).reduce(Wide()) { $0 + length($1) }) }
      .sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0.lexicographicallyPrecedes($1.0) }.map(\.0)
  }

  /// The least sum of the lengths of 1, 2, … disjoint paths.
  func disjointSums(_ length: (Double) -> Double) -> [Double] {
    let measured = walks.map { walk in
      (inner: Set(walk.dropFirst().dropLast()), length: weights(walk).reduce(0) { $0 + length($1) })
    }
    var sums: [Double] = []
    func choose(from index: Int, _ used: Set<Int>, _ count: Int, _ sum: Double) {
      if count > 0 {
        while sums.count < count { sums.append(.infinity) }
        sums[count - 1] = min(sums[count - 1], sum)
      }
      guard count < 4 else { return }
      for next in measured.indices.dropFirst(index) where used.isDisjoint(with: measured[next].inner) {
        choose(from: next + 1, used.union(measured[next].inner), count + 1, sum + measured[next].length)
      }
    }
    choose(from: 0, [], 0, 0)
    return sums
  }
}
