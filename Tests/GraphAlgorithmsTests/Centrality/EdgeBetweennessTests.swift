import GraphAlgorithms
import Graphs
import Testing

@Suite struct EdgeBetweennessTests {
  @Test("sums over a node's edges to twice its betweenness and its pairs", arguments: 0..<150)
  func law(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    for meaning in WeightMeaning.allCases {
      let edges = graph.edgeBetweenness(.init(weightsAs: meaning))
      let nodes = graph.betweenness(.init(weightsAs: meaning))
      let components = graph.connectedComponents()
      for node in 0..<graph.nodeCount {
        // A path through a node has two of its edges, a path that ends at it one.
        let sum = graph.arcs(of: node).reduce(0.0) { $0 + edges[$1.edge] }
        let reached = components.members[components[node]].count - 1
        let expected = 2 * nodes[node] + Double(reached)
        #expect(abs(sum - expected) <= 1e-9)
      }
    }
  }

  @Test("is estimated beyond a budget within the error that it states", arguments: [WeightMeaning.none, .strength])
  func estimate(weights: WeightMeaning) throws {
    let graph = try BudgetTests.hubs(500, weights: [1, 2, 3])
    var options = BetweennessOptions(weightsAs: weights)
    let exact = graph.edgeBetweenness(options)
    var budget = Measure.Options.Budget()
    #expect(graph.edgeBetweenness(options, budget: budget).scores == exact)
    budget.steps = 1_000_000
    let (scores, approximation) = graph.edgeBetweenness(options, budget: budget)
    let error = try #require(approximation).error
    let off = exact.values.indices.map { abs(scores[$0] - exact[$0]) }.max() ?? 0
    #expect(off > 0 && off <= error, "\(off) \(error)")
    // Every path has an edge.
    #expect(scores.values.reduce(0, +) > 0.9 * exact.values.reduce(0, +))
    options.threads = 3
    #expect(graph.edgeBetweenness(options, budget: budget).scores == scores)
    budget.isExact = true
    #expect(graph.edgeBetweenness(options, budget: budget).approximation == nil)
  }

  @Test("equals listing all shortest paths in exact arithmetic", arguments: 0..<60) func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 9, weights: [2, 3, 6, 5, 10, 15, 30])
    let twin = ExactTwin(graph)
    var expected = [Double](repeating: 0, count: graph.edgeCount)
    for a in 0..<graph.nodeCount {
      for b in 0..<a {
        let paths = twin.shortestPaths(from: a, to: b)
        for path in paths {
          for (x, y) in zip(path, path.dropFirst()) {
            expected[try #require(graph.edgeIndex(between: x, and: y))] += 1 / Double(paths.count)
          }
        }
      }
    }
    expectEqual(NodeScores(graph.edgeBetweenness().values), expected)
  }

  @Test("of a path by hand, and where there are more shortest paths than are counted without scaling") func byHand()
    throws
  {
    let path = try unitGraph(4, [(0, 1), (1, 2), (2, 3)])
    #expect(path.edgeBetweenness().values == [3, 4, 3])
    #expect(path.edgeBetweenness(.normalized()).values == [0.5, 2.0 / 3.0, 0.5])
    // 2 to the power of 450 shortest paths from end to end.
    let diamonds = 450
    let chain = try diamondChain(diamonds)
    let scores = chain.edgeBetweenness(.init(weightsAs: .none))
    // The first edge serves half of the pairs of node 0 but the other two nodes of the diamond, and those of node 1.
    let others = Double(3 * diamonds - 2)
    let expected = others / 2 + 1.5
    #expect(abs(scores[0] - expected) <= 1e-6)
  }
}

@Suite struct ApproximateBetweennessTests {
  private func approximate(_ graph: WeightedGraph, _ meaning: WeightMeaning, seed: UInt64, threads: Int = 1)
    -> NodeScores
  {
    var options = ApproximateBetweennessOptions()
    options.weightsAs = meaning
    options.error = 0.05
    options.isNormalized = true
    options.seed = seed
    options.threads = threads
    return graph.approximateBetweenness(options)
  }

  @Test("keeps its error", arguments: [WeightMeaning.none, .strength], 1...10)
  func error(meaning: WeightMeaning, seed: Int) throws {
    let graph = try OracleGraph("lesmis").graph
    let exact = graph.betweenness(.normalized(weightsAs: meaning))
    let scores = approximate(graph, meaning, seed: UInt64(seed))
    for node in 0..<graph.nodeCount { #expect(abs(scores[node] - exact[node]) <= 0.05) }
    #expect(scores.iterations ?? 0 > 500)
    #expect(scores == approximate(graph, meaning, seed: UInt64(seed), threads: 2))
    #expect(scores != approximate(graph, meaning, seed: UInt64(seed) + 1))
  }

  @Test("has no bias: many samples come close on graphs of every kind", arguments: 0..<25) func bias(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    for meaning in [WeightMeaning.none, .strength] {
      var options = ApproximateBetweennessOptions()
      options.weightsAs = meaning
      options.error = 0.02
      options.isNormalized = true
      let scores = graph.approximateBetweenness(options)
      let exact = graph.betweenness(.normalized(weightsAs: meaning))
      for node in 0..<graph.nodeCount { #expect(abs(scores[node] - exact[node]) <= 0.02) }
      let plain = graph.approximateBetweenness()
      #expect(plain.values.count == graph.nodeCount)
    }
  }

  @Test("draws where there are more shortest paths than are counted without scaling") func manyPaths() throws {
    var options = ApproximateBetweennessOptions()
    options.error = 0.1
    options.isNormalized = true
    let scores = try diamondChain(900).approximateBetweenness(options)
    // The joint in the middle has half of the pairs on either side, its two neighbours share that.
    #expect(abs(scores[1_350] - 0.5) <= 0.1)
    #expect(abs(scores[1_351] - 0.25) <= 0.1 && abs(scores[1_352] - 0.25) <= 0.1)
  }
}
