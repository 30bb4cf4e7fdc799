import GraphAlgorithms
import Graphs
import Testing

@Suite("Burt's measures, by their definitions") struct BrokerageTests {
  private static func weight(_ graph: WeightedGraph, _ a: Int, _ b: Int) -> Double {
    graph.edgeIndex(between: a, and: b).map { graph.edge($0).weight } ?? 0
  }

  @Test("constraint", arguments: 0..<200) func constraint(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    let nodes = 0..<graph.nodeCount, strength = graph.strength().values
    func share(_ a: Int, _ b: Int) -> Double { strength[a] > 0 ? Self.weight(graph, a, b) / strength[a] : 0 }
    let expected = graph.nodes { i in
      var sum = 0.0
      for j in nodes where Self.weight(graph, i, j) > 0 {
        var tie = share(i, j)
        for q in nodes { tie += share(i, q) * share(q, j) }
        sum += tie * tie
      }
      return sum
    }
    expectEqual(graph.constraint(), expected)
  }

  @Test("effective size", arguments: 0..<200) func effectiveSize(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    let nodes = 0..<graph.nodeCount, strength = graph.strength().values
    let expected = graph.nodes { i in
      var size = 0.0
      for j in graph.arcs(of: i) {
        let largest = graph.arcs(of: j.neighbor).map(\.weight).max() ?? 1
        var redundant = 0.0
        for q in nodes {
          let share = Self.weight(graph, i, q) / strength[i]
          redundant += share * Self.weight(graph, j.neighbor, q) / largest
        }
        size += 1 - redundant
      }
      return size
    }
    expectEqual(graph.effectiveSize(), expected)
  }

  @Test("Barrat's clustering", arguments: 0..<200) func barrat(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    let strength = graph.strength().values
    let expected = graph.nodes { i in
      var sum = 0.0
      for j in graph.arcs(of: i) {
        for h in graph.arcs(of: i) where graph.edgeIndex(between: j.neighbor, and: h.neighbor) != nil {
          sum += (j.weight + h.weight) / 2
        }
      }
      return graph.degree(of: i) < 2 ? 0 : sum / (strength[i] * Double(graph.degree(of: i) - 1))
    }
    expectEqual(graph.localClustering(.barrat(weightsAs: .strength)), expected)
    expectEqual(graph.localClustering(.barrat(weightsAs: .none)), graph.localClustering().values)
  }

  @Test("a star's centre brokers everything, isolates nothing") func star() throws {
    let graph = try unitGraph(6, [(0, 1), (0, 2), (0, 3), (0, 4)])
    #expect(graph.constraint().values == [0.25, 1, 1, 1, 1, 0])
    #expect(graph.effectiveSize().values == [4, 1, 1, 1, 1, 0])
  }
}

@Suite struct ParticipationTests {
  private static let blocks = Partition(labels: [0, 0, 0, 0, 1, 1, 1])

  @Test("by hand") func byHand() throws {
    // Node 0: strength 3 at home, 1 abroad. Node 3 has only ties abroad, to one community.
    let graph = try WeightedGraph(nodeCount: 7, edges: [(0, 1, 1), (0, 2, 2), (0, 4, 1), (3, 5, 0.1), (3, 6, 0.7)])
    let scores = graph.participationCoefficient(of: Self.blocks)
    // 1 − (3² + 1²)/4²
    expectEqual(scores, [0.375, 0, 0, 0, 0, 0, 0])
    #expect(scores[3] == 0)
    // Inside strengths 3, 1, 2, 0: mean 1.5, variance 1.25. The other community has none inside.
    let deviation = 1.25.squareRoot()
    let expected: [Double] = [1.5, -0.5, 0.5, -1.5, 0, 0, 0]
    expectEqual(graph.withinModuleZScore(of: Self.blocks), expected.map { $0 / deviation })
  }

  @Test("equals the definition; z-scores have mean 0 and variance 1", arguments: 0..<150) func laws(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    var random = SplitMix64(seed: UInt64(seed))
    let partition = Partition(labels: (0..<graph.nodeCount).map { _ in Int(random.next() % 3) })
    let strength = graph.strength().values
    let expected = graph.nodes { node in
      guard strength[node] > 0 else { return 0 }
      var squares = 0.0
      for community in 0..<partition.count {
        var part = 0.0
        for arc in graph.arcs(of: node) where partition[arc.neighbor] == community { part += arc.weight }
        squares += part * part / (strength[node] * strength[node])
      }
      return 1 - squares
    }
    expectEqual(graph.participationCoefficient(of: partition), expected)
    let scores = graph.withinModuleZScore(of: partition)
    for members in partition.members {
      let values = members.map { scores[$0] }
      let squares = values.map { $0 * $0 }.reduce(0, +) / Double(members.count)
      #expect(abs(values.reduce(0, +)) <= 1e-9)
      #expect(abs(squares - 1) <= 1e-9 || values.allSatisfy { $0 == 0 })
    }
  }
}

@Suite struct WeightedCoreNumberTests {
  /// Takes away nodes of less strength than s until all that are left have it.
  private static func core(_ s: Double, of graph: WeightedGraph) -> Set<Int> {
    var left = Set(0..<graph.nodeCount)
    func strength(_ node: Int) -> Double {
      graph.arcs(of: node).filter { left.contains($0.neighbor) }.map(\.weight).reduce(0, +)
    }
    while let weak = left.first(where: { strength($0) < s }) { left.remove(weak) }
    return left
  }

  @Test("equals peeling by definition", arguments: 0..<120) func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 10, weights: smallWeights)
    var expected = graph.nodes { _ in 0 }
    for s in 1...Int(graph.strength().values.max() ?? 1).advanced(by: 1) {
      for node in Self.core(Double(s), of: graph) { expected[node] = Double(s) }
    }
    #expect(graph.weightedCoreNumber().values == expected)
    #expect(graph.weightedCoreNumber(weightsAs: .none) == graph.coreNumber())
  }
}

extension ClusteringOptions {
  /// With weights after Barrat.
  static func barrat(weightsAs: WeightMeaning) -> ClusteringOptions {
    var options = ClusteringOptions(weightsAs: weightsAs)
    options.weighting = .barrat
    return options
  }
}
