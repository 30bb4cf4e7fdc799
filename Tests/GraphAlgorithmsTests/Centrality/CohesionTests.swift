import GraphAlgorithms
import Graphs
import Testing

@Suite struct TrussNumberTests {
  /// Takes away edges of fewer than k − 2 triangles until all that are left have them.
  private static func truss(_ k: Int, of graph: WeightedGraph) -> Set<Int> {
    var left = Set(0..<graph.edgeCount)
    func triangles(_ edge: Int) -> Int {
      (0..<graph.nodeCount).filter { node in
        guard let a = graph.edgeIndex(between: graph.edge(edge).source, and: node),
          let b = graph.edgeIndex(between: graph.edge(edge).target, and: node)
        else { return false }
        return left.contains(a) && left.contains(b)
      }.count
    }
    while let weak = left.first(where: { triangles($0) < k - 2 }) { left.remove(weak) }
    return left
  }

  @Test("equals peeling by definition", arguments: 0..<120) func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 11, weights: [1])
    var expected = [Double](repeating: 2, count: graph.edgeCount)
    for k in 3...11 { for edge in Self.truss(k, of: graph) { expected[edge] = Double(k) } }
    #expect(graph.trussNumber().values == expected)
  }
}

@Suite struct MaximalCliquesTests {
  /// Every set of nodes that are all tied and that no other is tied to.
  private static func cliques(_ graph: WeightedGraph) -> Set<[Int]> {
    let masks = (0..<graph.nodeCount).map { node in
      var mask = 0
      for arc in graph.arcs(of: node) { mask |= 1 << arc.neighbor }
      return mask
    }
    var found: Set<[Int]> = []
    for set in 1..<max(1 << graph.nodeCount, 1) {
      let nodes = (0..<graph.nodeCount).filter { set >> $0 & 1 == 1 }
      let isClique = nodes.allSatisfy { (masks[$0] | 1 << $0) & set == set }
      let isMaximal = (0..<graph.nodeCount).allSatisfy { set >> $0 & 1 == 1 || masks[$0] & set != set }
      if isClique, isMaximal { found.insert(nodes) }
    }
    return found
  }

  @Test("equals trying every set of nodes", arguments: 0..<150) func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 9, weights: [1])
    let expected = Self.cliques(graph), result = graph.maximalCliques()
    #expect(result.isComplete)
    #expect(result.cliques.count == expected.count)
    #expect(Set(result.cliques) == expected)
    let ordered = zip(result.cliques, result.cliques.dropFirst()).allSatisfy { a, b in
      a.count != b.count ? a.count > b.count : a.lexicographicallyPrecedes(b)
    }
    #expect(ordered)
    var options = CliqueOptions()
    options.minimumSize = 3
    #expect(Set(graph.maximalCliques(options).cliques) == expected.filter { $0.count >= 3 })
  }

  @Test("stops at its bounds and says so") func bounds() throws {
    // Ten groups of three, everybody tied to all but those of the own group: 3¹⁰ cliques.
    var edges: [(Int, Int)] = []
    for a in 0..<30 { for b in 0..<a where b / 3 != a / 3 { edges.append((b, a)) } }
    let graph = try unitGraph(30, edges)
    #expect(graph.maximalCliques().cliques.count == 59_049)
    var options = CliqueOptions()
    options.maximumCount = 1_000
    let some = graph.maximalCliques(options)
    #expect(some.cliques.count == 1_000 && !some.isComplete)
    #expect(some.cliques.allSatisfy { $0.count == 10 })
    options = CliqueOptions()
    options.maximumSteps = 1_000
    let few = graph.maximalCliques(options)
    #expect(few.cliques.count < 1_000 && !few.isComplete)
    options = CliqueOptions()
    options.maximumCount = 59_049
    #expect(graph.maximalCliques(options).isComplete)
  }
}

@Suite struct GlobalStructureTests {
  @Test("the diameter is the largest eccentricity", arguments: 0..<250) func diameter(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 20, weights: smallWeights)
    for meaning in WeightMeaning.allCases {
      let length: (Double) -> Double = { meaning == .none ? 1 : meaning == .strength ? 1 / $0 : $0 }
      let distances = allDistances(graph, length: length).map { row in row.filter { $0 < .infinity }.max() ?? 0 }
      expectEqual(graph.eccentricity(weightsAs: meaning), distances)
      #expect(abs(graph.diameter(weightsAs: meaning) - (distances.max() ?? 0)) <= 1e-9)
    }
  }

  @Test("assortativity is the correlation over both directions of every edge", arguments: 0..<150)
  func assortativity(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    let pairs = graph.edges.flatMap { edge in
      let (a, b) = (Double(graph.degree(of: edge.source)), Double(graph.degree(of: edge.target)))
      return [(a, b), (b, a)]
    }
    let count = Double(pairs.count)
    let mean = pairs.map(\.0).reduce(0, +) / count
    let variance = pairs.map { $0.0 * $0.0 }.reduce(0, +) / count - mean * mean
    let covariance = pairs.map { $0.0 * $0.1 }.reduce(0, +) / count - mean * mean
    guard let found = graph.degreeAssortativity() else {
      #expect(pairs.isEmpty || abs(variance) <= 1e-12)
      return
    }
    #expect(abs(found - covariance / variance) <= 1e-9)
  }

  @Test("kinds: 1 inside, −1 between two, nil for one") func kinds() throws {
    let pairs = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 2), (2, 3, 5)])
    #expect(pairs.assortativity(ofKinds: ["a", "a", "b", "b"]) == 1)
    #expect(pairs.assortativity(ofKinds: ["a", "b", "a", "b"]) == -1)
    #expect(pairs.assortativity(ofKinds: [0, 0, 0, 0]) == nil)
    #expect(WeightedGraph.Builder(nodeCount: 2).build().assortativity(ofKinds: [0, 1]) == nil)
    // Weights: 3 of 4 inside, ends 7 : 1.
    let weighted = try WeightedGraph(nodeCount: 3, edges: [(0, 1, 3), (1, 2, 1)])
    let expected = 50.0 / 64
    let found = try #require(weighted.assortativity(ofKinds: [0, 0, 1], weightsAs: .strength))
    let coefficient = (0.75 - expected) / (1 - expected)
    #expect(abs(found - coefficient) <= 1e-12)
    #expect(pairs.assortativity(ofValues: [1, 1, 1, 1]) == nil)
  }

  @Test("density and transitivity by hand") func byHand() throws {
    let graph = try unitGraph(5, [(0, 1), (1, 2), (0, 2), (2, 3)])
    #expect(graph.density == 0.4)
    #expect(graph.transitivity() == 3.0 / 5)
    #expect(WeightedGraph.Builder(nodeCount: 1).build().density == 0)
    #expect(WeightedGraph.Builder(nodeCount: 3).build().transitivity() == 0)
    #expect(WeightedGraph.Builder().build().diameter() == 0)
  }

  @Test("the rich club by definition", arguments: 0..<100) func richClub(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: [1])
    let shares = graph.richClub()
    for k in 0...14 {
      let rich = Set((0..<graph.nodeCount).filter { graph.degree(of: $0) > k })
      guard rich.count > 1 else {
        #expect(shares.count <= k)
        continue
      }
      let edges = graph.edges.filter { rich.contains($0.source) && rich.contains($0.target) }.count
      let pairs = rich.count * (rich.count - 1) / 2
      #expect(abs(shares[k] - Double(edges) / Double(pairs)) <= 1e-12)
    }
  }

  @Test("a planted rich club is more than chance, with the same seed the same") func normalizedRichClub() throws {
    // Ten hubs with five leaves each, the leaves in a ring; the hubs all tied to each other, or not at all.
    var edges: [(Int, Int)] = []
    for hub in 0..<10 { for leaf in 0..<5 { edges.append((hub, 10 + 5 * hub + leaf)) } }
    for leaf in 10..<60 { edges.append((leaf, leaf < 59 ? leaf + 1 : 10)) }
    let strangers = try unitGraph(60, edges)
    for hub in 0..<10 { for other in 0..<hub { edges.append((other, hub)) } }
    let club = try unitGraph(60, edges)
    var options = RichClubOptions()
    options.samples = 5
    options.seed = 3
    let ratios = club.normalizedRichClub(options)
    #expect(ratios == club.normalizedRichClub(options))
    #expect(ratios[0] == 1)
    // No random graph can have more ties between hubs than all.
    #expect(ratios[3] > 1.05)
    #expect(strangers.normalizedRichClub(options)[3] == 0)
  }
}
