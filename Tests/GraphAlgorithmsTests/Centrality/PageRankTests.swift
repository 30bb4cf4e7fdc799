import GraphAlgorithms
import Graphs
import Testing

@Suite struct PageRankTests {
  /// Plain power iteration, far beyond the tolerance of the real one.
  private static func naive(_ graph: WeightedGraph, damping: Double, jump: [Double]) -> [Double] {
    let nodes = 0..<graph.nodeCount
    let strengths = nodes.map { graph.arcs(of: $0).reduce(0) { $0 + $1.weight } }
    var scores = jump
    // Damping to this power is below 10⁻¹³.
    for _ in 0..<Int(30 / (1 - damping)) {
      let dangling = nodes.reduce(0) { strengths[$1] == 0 ? $0 + scores[$1] : $0 }
      scores = nodes.map { node in
        let inflow = graph.arcs(of: node).reduce(0) { $0 + scores[$1.neighbor] * $1.weight / strengths[$1.neighbor] }
        return damping * inflow + (1 - damping + damping * dangling) * jump[node]
      }
    }
    return scores
  }

  @Test("equals power iteration", arguments: 0..<60)
  func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    for damping in [0, 0.5, 0.85, 0.95] {
      var options = PageRankOptions()
      options.damping = damping
      let scores = graph.pageRank(options)
      #expect(scores.converged)
      expectEqual(
        scores, Self.naive(graph, damping: damping, jump: graph.nodes { _ in 1 / Double(graph.nodeCount) }))
    }
  }

  @Test("equals power iteration with a personalization", arguments: 0..<100)
  func personalization(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    guard graph.nodeCount > 0 else { return }
    var options = PageRankOptions()
    options.personalization = graph.nodes { Double(($0 + 1) % 3) + ($0 == 0 ? 1 : 0) }
    let jump = try #require(options.personalization)
    let sum = jump.reduce(0, +)
    expectEqual(graph.pageRank(options), Self.naive(graph, damping: 0.85, jump: jump.map { $0 / sum }))
  }

  @Test("sums to 1", arguments: 0..<100)
  func sum(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 60, weights: [1, 100, 5_000])
    guard graph.nodeCount > 0 else { return }
    #expect(abs(graph.pageRank().values.reduce(0, +) - 1) <= 1e-10)
  }

  @Test("relabelling changes nothing", arguments: 0..<50)
  func relabelling(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    let (other, newIndex) = try relabelled(graph, seed: seed)
    let scores = other.pageRank()
    expectEqual(graph.pageRank(), graph.nodes { scores[newIndex[$0]] })
  }

  @Test("is the same for all in a graph without edges, and empty in an empty one") func edgeless() {
    #expect(WeightedGraph.Builder(nodeCount: 4).build().pageRank().values == [0.25, 0.25, 0.25, 0.25])
    #expect(WeightedGraph.Builder(nodeCount: 1).build().pageRank().values == [1])
    #expect(WeightedGraph.Builder().build().pageRank().values == [])
  }

  @Test("says when it has not converged") func notConverged() throws {
    var options = PageRankOptions()
    options.maximumIterations = 2
    let scores = try OracleGraph("karate").graph.pageRank(options)
    #expect(!scores.converged)
    #expect(scores.iterations == 2)
  }
}
