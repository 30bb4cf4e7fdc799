import GraphAlgorithms
import Graphs
import Testing

@Suite struct MeasureTests {
  @Test("names are the ones that graph files carry") func names() {
    #expect(
      Measure.allCases.map(\.name) == [
        "pagerank", "betweenness", "closeness", "harmonic", "eigenvector", "degree", "strength", "core", "clustering",
        "triangles", "katz", "hits", "approximate-betweenness", "component-closeness", "eccentricity",
        "barrat-clustering", "weighted-core", "constraint", "effective-size", "participation", "within-module-z",
        "average-neighbor-degree",
      ])
    for measure in Measure.allCases {
      #expect(Measure(rawValue: measure.name) == measure)
      #expect(!measure.summary.isEmpty && !measure.summary.contains("\n") && !measure.summary.hasSuffix("."))
    }
  }

  @Test(
    "every measure is the one it names",
    arguments: [
      (Measure.pageRank, "pagerank"), (.betweenness, "betweenness_weighted"), (.closeness, "closeness_wf"),
      (.harmonic, "harmonic"), (.eigenvector, "eigenvector"), (.degree, "degree"), (.strength, "strength"),
      (.core, "coreness"), (.clustering, "clustering_local"), (.triangles, "triangles"),
      (.componentCloseness, "closeness_component"),
    ])
  func defaults(measure: Measure, reference: String) throws {
    let oracle = try OracleGraph("lesmis")
    expectEqual(measure.scores(of: oracle.graph), try #require(oracle.values(reference)))
  }

  @Test(
    "every measure of structure is the one it names",
    arguments: [
      (Measure.katz, "katz"), (.hits, "hits"), (.eccentricity, "eccentricity"),
      (.barratClustering, "barrat-clustering"), (.constraint, "constraint"), (.effectiveSize, "effective-size"),
      (.averageNeighborDegree, "average-neighbor-degree"),
    ])
  func structureDefaults(measure: Measure, reference: String) throws {
    let oracle = try StructureOracle("lesmis")
    expectEqual(measure.scores(of: oracle.graph), try #require(oracle.nodes(reference)))
  }

  @Test("communities, personalization, error and seed reach the measures they are for") func settings() throws {
    let graph = try OracleGraph("lesmis").graph
    var options = Measure.Options()
    options.partition = Partition(labels: (0..<graph.nodeCount).map { $0 % 5 })
    options.personalization = graph.nodes { $0 == 3 ? 1 : 0 }
    options.error = 0.05
    options.seed = 9
    let changed: [Measure] = [.participation, .withinModuleZScore, .pageRank, .approximateBetweenness]
    for measure in Measure.allCases {
      #expect((measure.scores(of: graph, options) != measure.scores(of: graph)) == changed.contains(measure))
    }
    let communities = graph.leiden()
    #expect(Measure.participation.scores(of: graph) == graph.participationCoefficient(of: communities))
    #expect(Measure.withinModuleZScore.scores(of: graph) == graph.withinModuleZScore(of: communities))
    #expect(Measure.weightedCore.scores(of: graph) == graph.weightedCoreNumber())
  }

  @Test("options change what they say they change", arguments: Measure.allCases)
  func options(measure: Measure) throws {
    let graph = try OracleGraph("lesmis").graph
    let plain = measure.scores(of: graph)
    let normalized = measure.scores(of: graph, Measure.Options(weights: nil, isNormalized: true))
    #expect((plain != normalized) == measure.canBeNormalized)
    let others = WeightMeaning.allCases.map { measure.scores(of: graph, Measure.Options(weights: $0)) }
    #expect(others.contains { $0 != plain } == measure.canUseWeights)
    #expect(others.contains(plain))
  }
}
