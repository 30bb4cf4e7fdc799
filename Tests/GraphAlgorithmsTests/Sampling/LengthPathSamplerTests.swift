import Graphs
import Primitives
import Testing

@testable import GraphAlgorithms

@Suite struct LengthPathSamplerTests {
  /// Draws paths between all pairs and compares how often nodes are inside with the shares of shortest paths.
  private func expectShares(_ graph: WeightedGraph, draws: Int, within error: Double) {
    let exact = graph.betweenness()
    let lengths = ExactLengths(of: graph, weightsAs: .strength)
    var counts = [Double](repeating: 0, count: graph.nodeCount), random = SplitMix64(seed: 5)
    LengthPathSampler.with(graph, lengths) { sampler in
      for source in 0..<graph.nodeCount {
        for target in 0..<graph.nodeCount where target != source {
          for _ in 0..<draws { sampler.drawPath(from: source, to: target, &random) { counts[$0] += 1 } }
        }
      }
    }
    for node in 0..<graph.nodeCount {
      #expect(abs(counts[node] / Double(2 * draws) - exact[node]) <= error, "node \(node)")
    }
  }

  @Test("draws every shortest path alike where a common denominator fits", arguments: 0..<80)
  func exactKeys(seed: Int) throws {
    expectShares(try randomGraph(seed: seed, weights: BetweennessTests.tieWeights), draws: 100, within: 1.2)
  }

  @Test("and where lengths are compared by residues and fractions", arguments: 0..<40)
  func roundedKeys(seed: Int) throws {
    let core = try randomGraph(seed: seed, maximumNodes: 9, weights: BetweennessTests.tieWeights + [7, 35, 42])
    var builder = WeightedGraph.Builder(nodeCount: max(core.nodeCount, 1))
    for edge in core.edges { try builder.addEdge(edge.source, edge.target, weight: edge.weight) }
    for prime in ExactTwin.primes { try builder.addEdge(0, builder.addNode(), weight: Double(prime)) }
    let graph = builder.build()
    #expect(!ExactLengths(of: graph, weightsAs: .strength).areKeysExact)
    expectShares(graph, draws: 40, within: 3)
  }

  @Test("single shortest paths are drawn always") func single() throws {
    // Real weights: no two ways are equally long.
    var random = SplitMix64(seed: 1)
    var builder = WeightedGraph.Builder(nodeCount: 60)
    for node in 1..<60 {
      for _ in 0..<3 { try builder.addEdge(node, (node + 1 + random.below(58)) % 60, weight: 0.1 + random.unit()) }
    }
    expectShares(builder.build(), draws: 1, within: 1e-9)
  }

  @Test("tells ways apart that rounded sums don't") func nearTie() throws {
    let big = 0x1p31
    let graph = try WeightedGraph(
      nodeCount: 4, edges: [(0, 1, big), (1, 3, big + 3), (0, 2, big + 1), (2, 3, big + 2)])
    expectShares(graph, draws: 1, within: 1e-9)
  }

  @Test("ties lengths of different denominators too large to multiply") func largeDenominators() throws {
    let p = 1_099_511_627_791.0, q = 1_099_511_627_803.0, r = 1_099_511_627_831.0
    let graph = try WeightedGraph(
      nodeCount: 6, edges: [(0, 1, p), (1, 2, q), (2, 5, r), (0, 3, r), (3, 4, p), (4, 5, q)])
    expectShares(graph, draws: 2_000, within: 0.1)
  }
}
