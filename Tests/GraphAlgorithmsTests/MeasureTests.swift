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

  /// The names in `reference.json` of the measures that other libraries have.
  static let references: [(Measure, String)] = [
    (.pageRank, "pagerank"), (.betweenness, "betweenness_weighted"), (.closeness, "closeness_wf"),
    (.harmonic, "harmonic"), (.eigenvector, "eigenvector"), (.degree, "degree"), (.strength, "strength"),
    (.core, "coreness"), (.clustering, "clustering_local"), (.triangles, "triangles"),
    (.componentCloseness, "closeness_component"),
  ]

  /// The names in `structure.json`.
  static let structureReferences: [(Measure, String)] = [
    (.katz, "katz"), (.hits, "hits"), (.eccentricity, "eccentricity"), (.barratClustering, "barrat-clustering"),
    (.constraint, "constraint"), (.effectiveSize, "effective-size"),
    (.averageNeighborDegree, "average-neighbor-degree"),
  ]

  @Test("no measure is without a value of another library, but those it would be no use for") func referred() {
    // An estimate, one that no library has, and two of communities: they have naive twins.
    let others: Set<Measure> = [.approximateBetweenness, .weightedCore, .participation, .withinModuleZScore]
    let referred = Set((Self.references + Self.structureReferences).map(\.0))
    #expect(referred.isDisjoint(with: others) && referred.union(others) == Set(Measure.allCases))
  }

  @Test("these give whole numbers") func counts() {
    #expect(Measure.allCases.filter { $0.isCount() } == [.degree, .core, .triangles])
    var options = Measure.Options()
    options.isNormalized = true
    #expect(Measure.allCases.filter { $0.isCount(options) } == [.core, .triangles])
  }

  @Test("every measure is the one it names", arguments: references)
  func defaults(measure: Measure, reference: String) throws {
    let oracle = try OracleGraph("lesmis")
    expectEqual(measure.scores(of: oracle.graph), try #require(oracle.values(reference)))
  }

  @Test("every measure of structure is the one it names", arguments: structureReferences)
  func structureDefaults(measure: Measure, reference: String) throws {
    let oracle = try StructureOracle("lesmis")
    expectEqual(measure.scores(of: oracle.graph), try #require(oracle.nodes(reference)))
  }

  @Test("communities, personalization, error and seed reach the measures they are for") func settings() throws {
    let graph = try OracleGraph("lesmis").graph
    var options = Measure.Options()
    options.communities = .given(Partition(labels: (0..<graph.nodeCount).map { $0 % 5 }))
    options.pageRank.personalization = graph.nodes { $0 == 3 ? 1 : 0 }
    // So that the sample costs less than all nodes.
    options.approximateBetweenness.error = 0.3
    options.approximateBetweenness.seed = 9
    let changed: [Measure] = [.participation, .withinModuleZScore, .pageRank, .approximateBetweenness]
    for measure in Measure.allCases {
      #expect((measure.scores(of: graph, options) != measure.scores(of: graph)) == changed.contains(measure))
    }
    // Found if not given.
    let communities = graph.leiden()
    #expect(Measure.participation.scores(of: graph) == graph.participationCoefficient(of: communities))
    #expect(Measure.withinModuleZScore.scores(of: graph) == graph.withinModuleZScore(of: communities))
    #expect(Measure.weightedCore.scores(of: graph) == graph.weightedCoreNumber())
  }

  @Test("options change what they say they change", arguments: Measure.allCases)
  func options(measure: Measure) throws {
    let graph = try OracleGraph("lesmis").graph
    let plain = measure.scores(of: graph)
    var options = Measure.Options()
    options.isNormalized = true
    let normalized = measure.scores(of: graph, options)
    #expect((plain != normalized) == measure.canBeNormalized)
    #expect(!measure.isCount() || plain.values.allSatisfy { $0 == $0.rounded() })
    #expect(!measure.isCount(options) || normalized.values.allSatisfy { $0 == $0.rounded() })
    let others = WeightMeaning.allCases.map { measure.scores(of: graph, Measure.Options(weightsAs: $0)) }
    #expect(others.contains { $0 != plain } == measure.canUseWeights)
    #expect(others.contains(plain))
  }

  /// 34 nodes: a hundred-thousandth takes billions of paths, and all of them a few thousand steps.
  @Test("betweenness is exact where its estimate would cost more") func costlyEstimates() throws {
    let oracle = try OracleGraph("karate")
    for error in [1e-5, 1e-12] {
      var options = Measure.Options()
      options.approximateBetweenness.error = error
      let scores = Measure.approximateBetweenness.scores(of: oracle.graph, options)
      #expect(scores == Measure.betweenness.scores(of: oracle.graph) && scores.approximation == nil)
    }
  }
}
