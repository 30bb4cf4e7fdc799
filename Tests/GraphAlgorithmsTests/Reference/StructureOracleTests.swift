import GraphAlgorithms
import Graphs
import Testing

@Suite("Values of networkx and igraph for brokerage and structure")
struct StructureOracleTests {
  static let measures: [String: @Sendable (WeightedGraph) -> NodeScores] = [
    "katz": { $0.katz() },
    "katz-hops": { graph in
      var options = KatzOptions()
      options.attenuation = 0.05
      options.weightsAs = .none
      return graph.katz(options)
    },
    "hits": { $0.hits() },
    "constraint": { $0.constraint() },
    "constraint-hops": { $0.constraint(weightsAs: .none) },
    "effective-size": { $0.effectiveSize() },
    "effective-size-hops": { $0.effectiveSize(weightsAs: .none) },
    "barrat-clustering": { $0.localClustering(.barrat(weightsAs: .strength)) },
    "onnela-clustering": { $0.localClustering(.init(weightsAs: .strength)) },
    "average-neighbor-degree": { $0.averageNeighborDegree() },
    "average-neighbor-degree-weighted": { $0.averageNeighborDegree(weightsAs: .strength) },
    "eccentricity": { $0.eccentricity() },
    "eccentricity-weighted": { $0.eccentricity(weightsAs: .strength) },
    "articulation": { graph in
      let points = Set(graph.articulationPoints())
      return NodeScores(graph.nodes { points.contains($0) ? 1 : 0 })
    },
  ]

  @Test("every node, within 10⁻⁹", arguments: OracleGraph.names, measures.keys.sorted())
  func nodes(name: String, measure: String) throws {
    let oracle = try StructureOracle(name)
    guard let expected = oracle.nodes(measure) else {
      // Where two sides keep apart the libraries give whatever their solver finds.
      #expect(measure == "hits" && name == "two-components")
      return
    }
    let compute = try #require(Self.measures[measure])
    let scores = compute(oracle.graph)
    #expect(scores.converged)
    expectEqual(scores, expected)
  }

  @Test("none of the expected values got lost") func values() throws {
    let found = try OracleGraph.names.flatMap { try StructureOracle($0).measures }
    // 14 for each of the 6 graphs, but for the hubs of one.
    #expect(found.count == 6 * 14 - 1)
    #expect(Set(found) == Set(Self.measures.keys))
  }

  @Test("every edge, within 10⁻⁹", arguments: OracleGraph.names) func edges(name: String) throws {
    let oracle = try StructureOracle(name)
    let bridges = Set(oracle.graph.bridges())
    let found: [(String, [Double])] = [
      ("betweenness", oracle.graph.edgeBetweenness().values),
      ("betweenness-hops", oracle.graph.edgeBetweenness(.init(weightsAs: .none)).values),
      ("bridge", (0..<oracle.graph.edgeCount).map { bridges.contains($0) ? 1 : 0 }),
      ("truss", oracle.graph.trussNumber().values),
    ]
    for (measure, values) in found { expectEqual(NodeScores(values), try oracle.edges(measure)) }
  }

  @Test("the whole graph, within 10⁻⁹", arguments: OracleGraph.names) func globals(name: String) throws {
    let oracle = try StructureOracle(name), graph = oracle.graph
    let cliques = graph.maximalCliques(), blocks = graph.biconnectedComponents()
    #expect(cliques.isComplete)
    let tree = graph.maximumSpanningTree().map { graph.edge($0).weight }
    let kinds = (0..<graph.nodeCount).map { $0 % 2 }
    let found: [String: Double?] = [
      "biconnected": Double(blocks.count), "biconnected_largest": Double(blocks.nodes[0].count),
      "max_tree_weight": tree.reduce(0, +), "cliques": Double(cliques.cliques.count),
      "largest_clique": Double(cliques.cliques[0].count),
      "clique_nodes": Double(cliques.cliques.reduce(0) { $0 + $1.count }),
      "degree_assortativity": graph.degreeAssortativity(), "kind_assortativity": graph.assortativity(ofKinds: kinds),
      "place_assortativity": graph.assortativity(ofValues: graph.nodes { Double($0) }), "density": graph.density,
      "transitivity": graph.transitivity(), "diameter": graph.diameter(),
      "diameter_weighted": graph.diameter(weightsAs: .strength),
    ]
    for (measure, value) in found {
      switch (value, oracle.global(measure)) {
      case (nil, nil): #expect(measure == "degree_assortativity" && name == "triangle")
      case (let value?, let expected?): #expect(abs(value - expected) <= 1e-9, "\(measure)")
      default: Issue.record("\(measure) is undefined for one of the two")
      }
    }
    expectEqual(NodeScores(graph.richClub()), oracle.richClub)
  }

  @Test("Burt's constraint of a triangle") func triangle() throws {
    let graph = try unitGraph(3, [(0, 1), (1, 2), (0, 2)])
    #expect(graph.constraint().values == [1.125, 1.125, 1.125])
  }
}
