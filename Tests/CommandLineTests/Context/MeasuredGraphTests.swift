import ComentionKit
import Testing

@testable import comention

/// Measures that are computed once.
@Suite struct MeasuredGraphTests {
  private let context = CommandContext(
    threads: 2, timings: Timings(command: "test", since: .now),
    terminal: Terminal(showsResults: false, showsRemarks: false, width: nil, remarks: -1))

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

  @Test func threadsGoToWhatCanUseThem() {
    var measured = MeasuredGraph(graph, in: context)
    for measure in [Measure.degree, .pageRank, .betweenness] { measured.attach(measure) }
    #expect(
      context.timings.json.contains("\"threads_of\":{\"pagerank\":2,\"betweenness\":2}"), "\(context.timings.json)")
  }
}
