import GraphAlgorithms
import Graphs
import Testing

@Suite struct MeasureTests {
  @Test("names are the ones that graph files carry") func names() {
    #expect(
      Measure.allCases.map(\.name) == [
        "pagerank", "betweenness", "closeness", "harmonic", "eigenvector", "degree", "strength", "core", "clustering",
        "triangles",
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
    ])
  func defaults(measure: Measure, reference: String) throws {
    let oracle = try OracleGraph("lesmis")
    expectEqual(measure.scores(of: oracle.graph), try #require(oracle.values(reference)))
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
