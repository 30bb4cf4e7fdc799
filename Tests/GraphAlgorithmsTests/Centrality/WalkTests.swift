import GraphAlgorithms
import Graphs
import Testing

/// The adjacency matrix times a vector.
private func product(_ graph: WeightedGraph, _ vector: [Double]) -> [Double] {
  graph.nodes { node in
    var sum = 0.0
    for arc in graph.arcs(of: node) { sum += arc.weight * vector[arc.neighbor] }
    return sum
  }
}

@Suite struct KatzTests {
  @Test("satisfies x = α A x + β", arguments: 0..<100) func definition(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 30, weights: smallWeights)
    guard graph.nodeCount > 0 else { return }
    var options = KatzOptions()
    // Below the inverse of the largest strength, which no eigenvalue exceeds.
    let attenuation = 0.9 / max(graph.strength().values.max() ?? 1, 1)
    options.attenuation = attenuation
    let scores = graph.katz(options)
    #expect(scores.converged)
    let square = scores.values.map { $0 * $0 }.reduce(0, +)
    #expect(abs(square - 1) <= 1e-12)
    let image = product(graph, scores.values)
    let rest = graph.nodes { scores[$0] - attenuation * image[$0] }
    for value in rest { #expect(abs(value - rest[0]) <= 1e-12) }
    #expect(rest[0] > 0)
  }

  @Test("says when the attenuation leaves no scores", arguments: [0.51, 0.6, 1, 3]) func tooLarge(attenuation: Double)
    throws
  {
    // A triangle has the largest eigenvalue 2, the tail makes it a little more.
    let graph = try unitGraph(6, [(0, 1), (1, 2), (0, 2), (2, 3)])
    var options = KatzOptions()
    options.attenuation = attenuation
    #expect(!graph.katz(options).converged)
    options.attenuation = 0.4
    #expect(graph.katz(options).converged)
  }

  @Test("of no edges and no nodes") func trivial() {
    #expect(WeightedGraph.Builder(nodeCount: 4).build().katz().values == [0.5, 0.5, 0.5, 0.5])
    #expect(WeightedGraph.Builder().build().katz().values == [])
  }
}

@Suite struct HITSTests {
  @Test("is where power iteration of A² from equal scores ends", arguments: 0..<100) func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 9, weights: [1, 2, 5])
    guard graph.edgeCount > 0 else { return }
    var scores = graph.nodes { _ in 1 }
    for _ in 0..<6_000 {
      scores = product(graph, product(graph, scores))
      let sum = scores.reduce(0, +)
      scores = scores.map { $0 / sum }
    }
    let found = graph.hits()
    for node in 0..<graph.nodeCount { #expect(abs(found[node] - scores[node]) <= 1e-7, "node \(node)") }
  }

  @Test("of a star by hand: the sides share as their equal starts make them") func star() throws {
    // A²: the centre has 4 times itself, each leaf the sum of the leaves; both sides begin with their numbers.
    let scores = try unitGraph(5, [(0, 1), (0, 2), (0, 3), (0, 4)]).hits()
    expectEqual(scores, [0.2, 0.2, 0.2, 0.2, 0.2])
    #expect(WeightedGraph.Builder(nodeCount: 4).build().hits().values == [0.25, 0.25, 0.25, 0.25])
    #expect(WeightedGraph.Builder().build().hits().values == [])
  }
}

@Suite struct NearlyTiedEigenvectorTests {
  /// Two rings of triangles whose weights differ by one part in a billion, joined by next to nothing or not at all.
  private func twins(count: Int, bond: Double?) throws -> WeightedGraph {
    var edges: [(Int, Int, Double)] = []
    for (offset, weight) in [(0, 1.0), (count, 1 + 1e-9)] {
      for node in 0..<count {
        let step = 1 + (node * node) % 7
        edges.append((offset + node, offset + (node + 1) % count, weight))
        edges.append((offset + node, offset + (node + 1 + step) % count, weight * Double(1 + node % 3)))
      }
    }
    if let bond { edges.append((0, count, bond)) }
    return try WeightedGraph(nodeCount: 2 * count, edges: edges)
  }

  @Test("finds the larger of two eigenvalues a billionth apart", arguments: [20, 150, 400])
  func separate(count: Int) throws {
    let scores = try twins(count: count, bond: nil).eigenvectorCentrality(.init(weightsAs: .strength))
    #expect(scores.converged)
    // All of it is in the second ring.
    #expect((0..<count).allSatisfy { scores[$0] < 1e-3 })
    #expect((count..<2 * count).allSatisfy { scores[$0] > 0 })
  }

  @Test("satisfies A x = λ x where a weak tie mixes two nearly tied halves", arguments: [1e-6, 1e-9, 1e-12])
  func mixed(bond: Double) throws {
    let graph = try twins(count: 200, bond: bond)
    let scores = graph.eigenvectorCentrality(.init(weightsAs: .strength))
    #expect(scores.converged)
    let image = product(graph, scores.values)
    let eigenvalue = graph.nodes { image[$0] * scores[$0] }.reduce(0, +)
    let misses = graph.nodes { image[$0] - eigenvalue * scores[$0] }
    #expect(misses.map { $0 * $0 }.reduce(0, +).squareRoot() <= 2e-13 * eigenvalue)
    #expect(scores.values.allSatisfy { $0 >= 0 })
  }
}
