import GraphAlgorithms
import Graphs
import Testing

@Suite("Values that other libraries agree on")
struct OracleTests {
  static let computations: [String: @Sendable (WeightedGraph) -> NodeScores] = [
    "degree": { $0.degree() },
    "strength": { $0.strength() },
    "betweenness": { $0.betweenness(.init(weightsAs: .none)) },
    "betweenness_weighted": { $0.betweenness() },
    "betweenness_weighted_exact": { $0.betweenness() },
    "closeness_wf": { $0.closeness() },
    "closeness_component": { $0.closeness(.component()) },
    "closeness_weighted_component": { $0.closeness(.component(weightsAs: .strength)) },
    "harmonic": { $0.harmonic() },
    "pagerank": { $0.pageRank() },
    "ppr_first": { graph in
      var options = PageRankOptions()
      options.personalization = graph.nodes { $0 == 0 ? 1 : 0 }
      return graph.pageRank(options)
    },
    "eigenvector": { $0.eigenvectorCentrality() },
    "eigenvector_weighted": { graph in
      var options = EigenvectorOptions()
      options.weightsAs = .strength
      return graph.eigenvectorCentrality(options)
    },
    "coreness": { $0.coreNumber() },
    "clustering_local": { $0.localClustering() },
    "triangles": { $0.triangles() },
  ]

  @Test("every node, within 10⁻⁹", arguments: OracleGraph.names, computations.keys.sorted())
  func agrees(name: String, measure: String) throws {
    let oracle = try OracleGraph(name)
    guard let expected = oracle.values(measure) else {
      #expect(Self.isUndefined(measure, on: oracle))
      return
    }
    #expect(expected.count == oracle.graph.nodeCount)
    let compute = try #require(Self.computations[measure])
    let scores = compute(oracle.graph)
    #expect(scores.converged)
    for (node, value) in expected.enumerated() {
      #expect(abs(scores[node] - value) <= 1e-9, "\(measure) of \(oracle.nodeNames[node]) in \(name)")
    }
  }

  /// The eigenvector of a disconnected graph is a matter of convention, and some values exist for weighted graphs only.
  private static func isUndefined(_ measure: String, on oracle: OracleGraph) -> Bool {
    if measure.hasPrefix("eigenvector") { return oracle.graph.connectedComponents().count > 1 }
    return measure == "betweenness_weighted_exact" && oracle.graph.edges.allSatisfy { $0.weight == 1 }
  }

  @Test("none of the expected values got lost") func values() throws {
    let oracles = try OracleGraph.names.map { try OracleGraph($0) }
    // 16 for each of the 6 graphs, but for two eigenvectors of one, and the exact betweenness of three.
    #expect(oracles.reduce(0) { $0 + $1.measures.count } == 6 * 16 - 2 - 3)
    for oracle in oracles { #expect(Set(oracle.measures).isSubset(of: Self.computations.keys), "\(oracle.name)") }
  }

  @Test("sizes, components and triangles", arguments: OracleGraph.names)
  func globals(name: String) throws {
    let oracle = try OracleGraph(name)
    #expect(try Double(oracle.graph.nodeCount) == oracle.global("n"))
    #expect(try Double(oracle.graph.edgeCount) == oracle.global("m"))
    #expect(try Double(oracle.graph.connectedComponents().count) == oracle.global("components"))
    #expect(try oracle.graph.triangles().values.reduce(0, +) == 3 * oracle.global("triangles"))
  }

  @Test("the best modularity known", arguments: OracleGraph.names)
  func bestModularity(name: String) throws {
    let oracle = try OracleGraph(name)
    let modularity = oracle.graph.modularity(of: oracle.graph.leiden())
    #expect(try abs(modularity - oracle.global("leiden_best_modularity")) <= 1e-9)
  }

  @Test("the Medici's share of shortest paths") func medici() throws {
    let oracle = try OracleGraph("florentine")
    let scores = oracle.graph.betweenness(.normalized())
    #expect(try abs(scores[oracle.node("Medici")] - 0.521978021978022) <= 1e-12)
    #expect(try scores.top(1)[0].node == oracle.node("Medici"))
  }

  @Test("betweenness by 1/w sums to what rational arithmetic gives") func plantedCommunities() throws {
    let (graph, _) = try OracleGraph.readEdges("planted-communities-1k")
    #expect(abs(graph.betweenness().values.reduce(0, +) - 2868576.45) <= 1e-5)
  }
}

extension WeightedGraph {
  /// A value per node.
  func nodes(_ value: (Int) -> Double) -> [Double] { (0..<nodeCount).map(value) }
}
