import GraphAlgorithms
import Graphs
import TestSupport
import Testing

@Suite("Laws that every measure keeps") struct MeasureLawTests {
  private func options(_ graph: WeightedGraph, newIndex: [Int]? = nil) -> Measure.Options {
    var options = Measure.Options()
    var labels = (0..<graph.nodeCount).map { $0 % 3 }
    if let newIndex { for node in newIndex.indices { labels[newIndex[node]] = node % 3 } }
    options.communities = .given(Partition(labels: labels))
    return options
  }

  /// A sample depends on the numbers of the nodes.
  static let measures = Measure.allCases.filter { $0 != .approximateBetweenness }

  @Test("relabelling changes nothing", arguments: measures) func relabelling(measure: Measure) throws {
    withEvery("seed", in: 0..<60) { seed in
      let graph = try randomGraph(seed: seed, weights: smallWeights)
      let (other, newIndex) = try relabelled(graph, seed: seed)
      let scores = measure.scores(of: graph, options(graph))
      let others = measure.scores(of: other, options(other, newIndex: newIndex))
      #expect(scores.converged && others.converged)
      expectEqual(scores, graph.nodes { others[newIndex[$0]] })
    }
  }

  @Test("scores are finite, whatever the weights", arguments: measures) func finite(measure: Measure) throws {
    withEvery("seed", in: 0..<40) { seed in
      let graph = try randomGraph(seed: seed, weights: [1e-12, 0.1, 1, 7, 1e9])
      for meaning in WeightMeaning.allCases {
        var options = options(graph)
        options.weightsAs = meaning
        let scores = measure.scores(of: graph, options)
        #expect(scores.values.count == graph.nodeCount)
        #expect(scores.values.allSatisfy { $0.isFinite })
        #expect(measure == .withinModuleZScore || scores.values.allSatisfy { $0 >= 0 })
      }
    }
  }

  @Test(
    "shares don't depend on the unit of weights",
    arguments: [
      Measure.constraint, .effectiveSize, .participation, .withinModuleZScore, .barratClustering, .katz, .hits,
      .pageRank,
    ])
  func units(measure: Measure) throws {
    withEvery("seed", in: 0..<40) { seed in
      let graph = try randomGraph(seed: seed, weights: smallWeights)
      let scores = measure.scores(of: graph, options(graph))
      for unit in [0x1p900, 0x1p-900] {
        let edges = graph.edges.map { ($0.source, $0.target, $0.weight * unit) }
        let scaled = try WeightedGraph(nodeCount: graph.nodeCount, edges: edges)
        expectEqual(measure.scores(of: scaled, options(scaled)), scores.values)
      }
    }
  }

  @Test("parallel edges are one of their sum, self-loops nothing", arguments: Measure.allCases)
  func untidyInput(measure: Measure) throws {
    let graph = try randomGraph(seed: 17, weights: [2, 4, 6, 8])
    #expect(graph.edgeCount > 3)
    var builder = WeightedGraph.Builder(nodeCount: graph.nodeCount)
    for edge in graph.edges {
      try builder.addEdge(edge.target, edge.source, weight: edge.weight / 2)
      try builder.addEdge(edge.source, edge.source, weight: 5)
    }
    for edge in graph.edges { try builder.addEdge(edge.source, edge.target, weight: edge.weight / 2) }
    #expect(measure.scores(of: builder.build(), options(graph)) == measure.scores(of: graph, options(graph)))
    #expect(builder.selfLoopCount == graph.edgeCount)
  }

  @Test(
    "no weight that is zero, negative or not finite gets as far as a measure",
    arguments: [0, -2, Double.nan, .infinity])
  func refused(weight: Double) {
    let error = #expect(throws: WeightedGraph.Builder.EdgeError.self) {
      try WeightedGraph(nodeCount: 3, edges: [(0, 1, 1), (1, 2, weight)])
    }
    #expect(error?.description.contains("1–2") == true)
  }
}
