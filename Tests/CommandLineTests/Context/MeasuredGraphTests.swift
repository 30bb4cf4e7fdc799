import ComentionKit
import Primitives
import Testing

@testable import comention

/// Measures that are computed once.
@Suite struct MeasuredGraphTests {
  private let context = CommandContext(
    threads: 2, timings: Timings(command: "test", since: .now),
    terminal: Terminal(showsResults: false, showsRemarks: false, width: nil, remarks: .standardError))

  private let graph: AttributedGraph

  init() throws {
    graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 2), (1, 2, 1)]), nodeIDs: ["a", "b", "c"])
  }

  @Test func onceHoweverOftenItIsAskedFor() {
    var measured = MeasuredGraph(graph, in: context)
    let scores = measured.scores(of: .strength)
    measured.attach(.strength)
    #expect(scores.values == [2, 3, 1] && measured.scores(of: .strength).values == [2, 3, 1])
    #expect(measured.graph.nodeAttributes["strength"] == .real([2, 3, 1]))
    #expect(context.timings.json.contains("\"strength\":"))
    #expect(!context.timings.json.contains("\"repeated\""), "\(context.timings.json)")
  }

  @Test func estimatesAreNamedAndTold() throws {
    // A path is costly: of 40,000 nodes each sees all the others.
    let count = 40_000
    let path = AttributedGraph(
      graph: try WeightedGraph(nodeCount: count, edges: (1..<count).map { ($0 - 1, $0, 1) }),
      nodeIDs: (0..<count).map { "\($0)" })
    var measured = MeasuredGraph(path, in: context)
    measured.attach(.betweenness)
    #expect(measured.graph.nodeAttributes["betweenness"] == nil)
    #expect(measured.graph.nodeAttributes["approximate-betweenness"] != nil)
    #expect(measured.attributeName("betweenness") == "approximate-betweenness")
    #expect(measured.attributeName("degree") == "degree")
    #expect(context.timings.json.contains("\"approximate\":{\"betweenness\":0.0"), "\(context.timings.json)")
  }

  @Test func remarksSayHowFar() {
    let approximation = ScoreApproximation(
      error: 1234.5, relativeError: 0.00123, probability: 0.95, samples: 4_096, seed: 7)
    #expect(
      CommandContext.remark(on: .betweenness, approximation)
        == "betweenness is approximate: within 0.0012 of the exact value, as a share of the largest possible, with a "
        + "probability of 95 % (a sample of 4096, seed 7); --exact computes it exactly")
  }

  @Test func threadsGoToWhatCanUseThem() {
    var measured = MeasuredGraph(graph, in: context)
    for measure in [Measure.degree, .pageRank, .betweenness] { measured.attach(measure) }
    #expect(
      context.timings.json.contains("\"threads_of\":{\"pagerank\":2,\"betweenness\":2}"), "\(context.timings.json)")
  }
}
