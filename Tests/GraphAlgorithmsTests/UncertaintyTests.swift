import GraphAlgorithms
import Graphs
import Testing

@Suite struct UncertaintyTests {
  @Test("samples draw as many documents as there are, and differ") func samples() {
    var resampling = DocumentResampling(documentCount: 50)
    let samples = (0..<200).map { resampling.counts(inReplicate: $0) }
    for sample in samples { #expect(sample.count == 50 && sample.reduce(0, +) == 50 && sample.min() == 0) }
    #expect(Set(samples).count == 200)
    #expect(resampling.counts(inReplicate: 7) == samples[7])
    resampling.seed = 1
    #expect(resampling.counts(inReplicate: 7) != samples[7])
    // Each document is in a sample once on average; of 200 samples the mean errs by 0.07 as a standard deviation.
    for document in 0..<50 {
      let mean = Double(samples.reduce(0) { $0 + $1[document] }) / 200
      #expect(abs(mean - 1) < 0.35)
    }
    // A document is left out with probability (1 − 1/50)⁵⁰.
    let missing = samples.reduce(0) { $0 + $1.count { $0 == 0 } }
    #expect(abs(Double(missing) / 10_000 - 0.3642) < 0.02)
    #expect(DocumentResampling(documentCount: 0).counts(inReplicate: 0).isEmpty)
  }

  @Test("intervals as NumPy's quantiles") func quantiles() {
    // numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], [.1, .9]) = [1, 6.9]; of 8 × 2.5 both are 2.5.
    let scores = [3.0, 1, 4, 1, 5, 9, 2, 6].map { NodeScores([$0, 2.5]) }
    let intervals = ScoreIntervals(scores, confidence: 0.8)
    #expect(abs(intervals.lower[0] - 1) <= 1e-12)
    #expect(abs(intervals.upper[0] - 6.9) <= 1e-12)
    #expect((intervals.lower[1], intervals.upper[1]) == (2.5, 2.5))
    #expect(intervals.means == [31.0 / 8, 2.5])
    #expect(ScoreIntervals([NodeScores([1, 2])]).upper == [1, 2])
  }

  @Test("each document once gives the graph itself; none, no edge") func contributions() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 3), (1, 2, 1), (0, 2, 2)])
    let contributions = EdgeContributions(
      to: graph,
      [
        .init(edge: 0, document: 0, weight: 2), .init(edge: 2, document: 0, weight: 1),
        .init(edge: 1, document: 1, weight: 2), .init(edge: 0, document: 1, weight: 1),
      ])
    #expect(contributions.graph(counting: [1, 1]) == graph)
    #expect(contributions.graph(counting: [0, 0]).edgeCount == 0)
    #expect(
      try contributions.graph(counting: [3, 0]) == WeightedGraph(nodeCount: 4, edges: [(0, 1, 6), (1, 2, 3)]))
  }

  @Test("what every document says is certain; what few say is not") func certainty() throws {
    // Two triangles in all of twenty documents, a tie between them in one.
    let edges = [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)]
    let graph = try WeightedGraph(nodeCount: 6, edges: edges.map { ($0.0, $0.1, $0 == (2, 3) ? 1 : 20) })
    let contributions = EdgeContributions(
      to: graph,
      (0..<graph.edgeCount).flatMap { edge in
        (0..<Int(graph.edge(edge).weight)).map { .init(edge: edge, document: $0, weight: 1) }
      })
    let resampling = DocumentResampling(documentCount: 20)
    let strength = resampling.intervals(of: { $0.strength() }) { contributions.graph(counting: $0) }
    #expect((strength.lower[0], strength.upper[0]) == (40, 40))
    #expect(strength.lower[2] == 40 && strength.upper[2] >= 42)
    let ensemble = resampling.communities(by: { $0.leiden() }) { contributions.graph(counting: $0) }
    #expect(ensemble.recovery(of: Partition(labels: [0, 0, 0, 1, 1, 1])) == [1, 1])
    let components = resampling.communities(by: { $0.connectedComponents() }) { contributions.graph(counting: $0) }
    let share = components.stability(of: Partition(labels: [0, 0, 0, 0, 0, 0]))[0]
    // Nine of fifteen pairs hang on the one document, which is in a sample with probability 0.64.
    #expect(abs(share - (0.4 + 0.6 * 0.6415)) < 0.07)
  }
}
