import GraphAlgorithms
import Graphs
import Testing

@Suite struct BetweennessTests {
  /// 1/2 = 1/3 + 1/6, 1/6 = 1/10 + 1/15 and so on, so that ties abound.
  static let tieWeights: [Double] = [1, 2, 3, 6, 10, 15, 30, 2, 3, 6]

  @Test("equals the rational twin where a common denominator fits", arguments: 0..<300)
  func exactTwin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: Self.tieWeights)
    expectEqual(graph.betweenness(), ExactTwin(graph).betweenness())
  }

  @Test("equals the rational twin where no common denominator fits", arguments: 0..<300)
  func exactTwinOfLargeDenominators(seed: Int) throws {
    // A tail of edges whose weights are all the primes makes the common denominator exceed 64 bits.
    let core = try randomGraph(seed: seed, maximumNodes: 9, weights: Self.tieWeights + [7, 35, 42, 2 * 53, 30 * 47])
    var builder = WeightedGraph.Builder(nodeCount: max(core.nodeCount, 1))
    for edge in core.edges { try builder.addEdge(edge.source, edge.target, weight: edge.weight) }
    for prime in ExactTwin.primes {
      let node = builder.addNode()
      try builder.addEdge(prime < 30 ? 0 : node - 1, node, weight: Double(prime))
    }
    let graph = builder.build()
    expectEqual(graph.betweenness(), ExactTwin(graph).betweenness())
  }

  @Test("by hops equals the twin on unit weights", arguments: 0..<200)
  func hops(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: [3, 5, 7])
    let unit = try unitGraph(graph.nodeCount, graph.edges.map { ($0.source, $0.target) })
    expectEqual(graph.betweenness(.init(weightsAs: .none)), ExactTwin(unit).betweenness())
  }

  @Test("distances tie where their inverses do", arguments: 0..<100)
  func distances(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: [1, 2, 3, 4, 5])
    let inverse = try WeightedGraph(
      nodeCount: graph.nodeCount, edges: graph.edges.map { ($0.source, $0.target, 60 / $0.weight) })
    expectEqual(graph.betweenness(.init(weightsAs: .distance)), inverse.betweenness(.init(weightsAs: .strength)).values)
  }

  @Test("decimals tie as they are written", arguments: [0.1, 0.01, 0.001, 1e-9])
  func decimals(unit: Double) throws {
    // Three lengths of 1/(3u) equal one of 1/u, though 3 × 0.1 isn't 0.3 in binary.
    let third = try #require(Double("\(3 * Int((unit * 1e9).rounded()))e-9"))
    let graph = try WeightedGraph(
      nodeCount: 5, edges: [(0, 1, third), (1, 2, third), (2, 3, third), (0, 3, unit), (3, 4, unit)])
    // Of 0–3 and 0–4 half the paths take the long way; 1–3, 1–4 and 0–2 pass too.
    expectEqual(graph.betweenness(), [0, 1 + 1, 1 + 1 + 1, 3, 0])
  }

  @Test("tells paths apart that rounded sums don't") func nearTie() throws {
    // By convexity 1/N + 1/(N+3) > 1/(N+1) + 1/(N+2), by less than the last bit of a Double.
    let big = 0x1p31
    let graph = try WeightedGraph(
      nodeCount: 4, edges: [(0, 1, big), (1, 3, big + 3), (0, 2, big + 1), (2, 3, big + 2)])
    #expect(1 / big + 1 / (big + 3) == 1 / (big + 1) + 1 / (big + 2))
    #expect(graph.betweenness().values == [0, 0, 1, 1])
    #expect(graph.shortestPath(from: 0, to: 3)?.nodes == [0, 2, 3])
    #expect(graph.shortestPath(from: 3, to: 0)?.nodes == [3, 2, 0])
  }

  @Test("ties lengths of different denominators too large to multiply") func sameLengthsInAnotherOrder() throws {
    let p = 1_099_511_627_791.0, q = 1_099_511_627_803.0, r = 1_099_511_627_831.0
    let graph = try WeightedGraph(
      nodeCount: 6, edges: [(0, 1, p), (1, 2, q), (2, 5, r), (0, 3, r), (3, 4, p), (4, 5, q)])
    // A ring: 0 and 5 tie, 2 and 3 tie, and between 1 and 4 the way over 2 and 5 is shorter.
    expectEqual(graph.betweenness(), [1.5, 2, 2.5, 1.5, 2, 2.5])
  }

  @Test("takes weights of very different size") func wideRange() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 1e-200), (1, 2, 1e200), (2, 3, 1), (0, 3, 1e-200)])
    let scores = graph.betweenness()
    #expect(scores.values.allSatisfy { $0.isFinite && $0 >= 0 })
    #expect(graph.shortestPath(from: 1, to: 3)?.nodes == [1, 2, 3])
  }

  @Test("of a path, a star and a tree by hand") func byHand() throws {
    let path = try unitGraph(5, [(0, 1), (1, 2), (2, 3), (3, 4)])
    #expect(path.betweenness().values == [0, 3, 4, 3, 0])
    let star = try unitGraph(6, (1...5).map { (0, $0) })
    #expect(star.betweenness().values == [10, 0, 0, 0, 0, 0])
    #expect(star.betweenness(.normalized()).values == [1, 0, 0, 0, 0, 0])
    // A root with a leaf and two children of two leaves each: pairs in different branches pass.
    let tree = try WeightedGraph(
      nodeCount: 8, edges: [(0, 1, 3), (0, 2, 1), (0, 3, 7), (1, 4, 1), (1, 5, 2), (2, 6, 9), (2, 7, 1)])
    #expect(tree.betweenness().values == [3 * 3 + 3 + 3, 11, 11, 0, 0, 0, 0, 0])
    #expect(tree.betweenness(.init(weightsAs: .none)).values == tree.betweenness().values)
  }

  @Test("shares equally between the two ways round a square") func square() throws {
    let square = try unitGraph(4, [(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(square.betweenness().values == [0.5, 0.5, 0.5, 0.5])
  }

  @Test("where shortest paths are too many for a Double", arguments: [false, true])
  func manyPaths(isWeighted: Bool) throws {
    // Layers of two, each tied to all of the next: the number of paths doubles with every layer.
    let layers = 1_040
    var edges: [(Int, Int, Double)] = []
    for layer in 1..<layers {
      let weight = isWeighted ? Double(1 + layer % 2) : 1
      for (a, b) in [(0, 0), (0, 1), (1, 0), (1, 1)] { edges.append((2 * layer - 2 + a, 2 * layer + b, weight)) }
    }
    let scores = try WeightedGraph(nodeCount: 2 * layers, edges: edges).betweenness()
    // The two of a layer are tied through both neighbouring layers, or when lengths differ through the nearer one.
    func fromPair(of pair: Int, to layer: Int) -> Double {
      guard (0..<layers).contains(pair) else { return 0 }
      guard pair > 0, pair < layers - 1 else { return 0.5 }
      guard isWeighted else { return 0.25 }
      return max(pair, layer) % 2 == 1 ? 0.5 : 0
    }
    for layer in 0..<layers {
      let expected =
        2 * Double(layer) * Double(layers - 1 - layer)
        + fromPair(of: layer - 1, to: layer) + fromPair(of: layer + 1, to: layer)
      #expect(abs(scores[2 * layer] - expected) <= 1e-9 * max(expected, 1))
    }
  }

  @Test("of graphs with nothing between") func trivial() throws {
    #expect(WeightedGraph.Builder().build().betweenness().values == [])
    #expect(WeightedGraph.Builder(nodeCount: 1).build().betweenness(.normalized()).values == [0])
    #expect(try unitGraph(2, [(0, 1)]).betweenness(.normalized()).values == [0, 0])
  }

  @Test("relabelling changes nothing", arguments: 0..<100)
  func relabelling(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: Self.tieWeights)
    let (other, newIndex) = try relabelled(graph, seed: seed)
    let scores = other.betweenness()
    expectEqual(graph.betweenness(), graph.nodes { scores[newIndex[$0]] })
  }

  @Test("weights ten times as large change nothing", arguments: 0..<50)
  func scaling(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: Self.tieWeights)
    let scaled = try WeightedGraph(
      nodeCount: graph.nodeCount, edges: graph.edges.map { ($0.source, $0.target, $0.weight * 0.125) })
    expectEqual(graph.betweenness(), scaled.betweenness().values)
  }
}

/// Expects scores within 10⁻⁹ of others.
func expectEqual(_ scores: NodeScores, _ expected: [Double], sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(scores.values.count == expected.count, sourceLocation: sourceLocation)
  for (node, value) in expected.enumerated() {
    #expect(abs(scores[node] - value) <= 1e-9, "node \(node)", sourceLocation: sourceLocation)
  }
}

extension BetweennessOptions {
  /// Divided by the number of pairs.
  static func normalized(weightsAs: WeightMeaning = .strength) -> BetweennessOptions {
    var options = BetweennessOptions(weightsAs: weightsAs)
    options.isNormalized = true
    return options
  }
}
