import GraphAlgorithms
import Graphs
import Testing

@Suite struct BackboneTests {
  @Test("significance after Serrano, Boguñá and Vespignani", arguments: OracleGraph.names)
  func disparity(name: String) throws {
    let graph = try OracleGraph(name).graph, expected = try CommunityOracle.graph(name).disparity
    let found = graph.disparitySignificance().values
    #expect(found.count == expected.count)
    for (a, b) in zip(found, expected) { #expect(abs(a - b) <= 1e-12) }
  }

  @Test("the filter keeps what is significant, to the last bit", arguments: 0..<200)
  func filter(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 25, weights: smallWeights)
    let significance = graph.disparitySignificance().values
    // Levels that are values of edges themselves decide by the last bit.
    for level in [0, 0.05, 0.3, 1, 1.5] + significance.prefix(10) + significance.prefix(10).map(\.nextUp) {
      #expect(graph.disparityFilter(level: level) == significance.map { $0 < level })
    }
  }

  @Test("a heavy edge among light ones, by hand") func disparityByHand() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 8), (0, 2, 1), (0, 3, 1)])
    #expect(graph.disparitySignificance().values.map { ($0 * 100).rounded() } == [4, 81, 81])
    #expect(graph.disparityFilter() == [true, false, false])
    #expect(try unitGraph(2, [(0, 1)]).disparitySignificance().values == [1])
  }

  @Test("noise-corrected score and deviation after Coscia and Neffke", arguments: OracleGraph.names)
  func noiseCorrected(name: String) throws {
    let graph = try OracleGraph(name).graph, expected = try CommunityOracle.graph(name).noiseCorrected
    let found = graph.noiseCorrected()
    #expect(found.count == expected.score.count)
    for (edge, tie) in found.enumerated() {
      #expect(abs(tie.score - expected.score[edge]) <= 1e-12)
      #expect(abs(tie.deviation - expected.deviation[edge]) <= 1e-9)
    }
  }

  @Test("too few observations are sure of nothing") func noise() throws {
    let graph = try WeightedGraph(nodeCount: 3, edges: [(0, 1, 0.1), (1, 2, 0.2)])
    #expect(BackboneMethod.noiseCorrected.edges(of: graph) == [false, false])
  }

  @Test("each node's strongest, ties to the lower node") func strongest() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 3), (0, 2, 2), (0, 3, 2), (1, 2, 1), (2, 3, 1)])
    #expect(graph.strongestTies(perNode: 1) == [true, true, true, false, false])
    #expect(graph.strongestTies(perNode: 2) == [true, true, true, true, true])
    #expect(graph.strongestTies(perNode: 0) == [false, false, false, false, false])
  }

  @Test("a node's k strongest by sorting", arguments: 0..<100)
  func strongestTwin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    for count in 0..<4 {
      var expected = [Bool](repeating: false, count: graph.edgeCount)
      for node in 0..<graph.nodeCount {
        let arcs = graph.arcs(of: node).sorted { ($1.weight, $0.neighbor) < ($0.weight, $1.neighbor) }
        for arc in arcs.prefix(count) { expected[arc.edge] = true }
      }
      #expect(graph.strongestTies(perNode: count) == expected)
    }
  }

  @Test("with the spanning tree nothing falls apart", arguments: BackboneMethod.allCases)
  func spanningTree(method: BackboneMethod) throws {
    for seed in 0..<60 {
      let graph = try randomGraph(seed: seed, maximumNodes: 20, weights: smallWeights)
      var options = BackboneMethod.Options()
      let alone = method.edges(of: graph, options)
      options.keepsSpanningTree = true
      let both = method.edges(of: graph, options)
      #expect(zip(alone, both).allSatisfy { !$0 || $1 })
      #expect(graph.keeping(both).connectedComponents() == graph.connectedComponents())
      #expect(try isSound(graph.keeping(both)))
    }
  }

  @Test("the tree is the heaviest of all", arguments: 0..<60)
  func heaviestTree(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 6, weights: smallWeights)
    guard graph.edgeCount <= 12 else { return }
    let tree = graph.keeping(BackboneMethod.spanningTree.edges(of: graph))
    let components = graph.connectedComponents()
    #expect(tree.edgeCount == graph.nodeCount - components.count)
    var best = 0.0
    for bits in 0..<(1 << graph.edgeCount) where bits.nonzeroBitCount == tree.edgeCount {
      let candidate = graph.keeping((0..<graph.edgeCount).map { bits >> $0 & 1 == 1 })
      if candidate.connectedComponents() == components { best = max(best, candidate.totalWeight) }
    }
    #expect(tree.totalWeight == best)
  }

  @Test("a threshold keeps equals; of distances the shorter ones") func threshold() throws {
    let graph = try WeightedGraph(nodeCount: 3, edges: [(0, 1, 1), (0, 2, 2), (1, 2, 3)])
    var options = BackboneMethod.Options()
    #expect(BackboneMethod.threshold.edges(of: graph, options) == [false, true, true])
    options.weightsAs = .distance
    #expect(BackboneMethod.threshold.edges(of: graph, options) == [true, true, false])
  }

  @Test("no edges", arguments: BackboneMethod.allCases)
  func edgeless(method: BackboneMethod) {
    #expect(method.edges(of: WeightedGraph.Builder(nodeCount: 3).build()).isEmpty)
    #expect(BackboneMethod(rawValue: method.name) == method)
  }
}

/// Whether a graph is what the builder makes of its edges.
private func isSound(_ graph: WeightedGraph) throws -> Bool {
  let edges = graph.edges.map { ($0.source, $0.target, $0.weight) }
  return try WeightedGraph(nodeCount: graph.nodeCount, edges: edges) == graph
}
