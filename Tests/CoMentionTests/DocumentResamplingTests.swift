import CoMention
import CorpusSupport
import Graphs
import Primitives
import TestSupport
import Testing

/// A graph put together from counts per document is the graph of a corpus in which the documents stand so many times.
@Suite struct DocumentResamplingTests {
  private static let names = ["Ann", "Bob", "Cid", "Dot", "ACME", "IKEA"]

  /// Documents of random meetings, each as many times as asked for.
  private func corpus(seed: UInt64, times: [Int]) -> MarkedCorpus {
    var random = SplitMix64(seed: seed)
    var corpus = MarkedCorpus()
    for (number, times) in times.enumerated() {
      let paragraphs = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          let names = Self.names.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
          return (names.map { "[\($0)]" } + ["met", "."]).joined(separator: " ")
        }
      }
      for copy in 0..<times { corpus.add("\(number)-\(copy)", paragraphs) }
    }
    return corpus
  }

  private func ties(_ graph: WeightedGraph, _ names: (Int) -> String) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: graph.edges.map { ("\(names($0.source))-\(names($0.target))", $0.weight) })
  }

  @Test(arguments: Weighting.allCases, [CoMentionUnit.sentence, .paragraph, .document, .sentences(2)])
  func equalsTheGraphOfTheDocuments(weighting: Weighting, unit: CoMentionUnit) {
    var options = CoMentionOptions()
    (options.weighting, options.unit) = (weighting, unit)
    withEvery("seed", in: 0..<25) { seed in
      var random = SplitMix64(seed: UInt64(seed) + 1000)
      let whole = CoMentionGraph(corpus(seed: UInt64(seed), times: [1, 1, 1, 1]).index(), options: options)
      let resampling = DocumentResampling(whole)
      #expect(resampling.graph(countingDocuments: [1, 1, 1, 1]) == whole.graph.graph)
      let times = (0..<4).map { _ in Int.random(in: 0...2, using: &random) }
      let twin = CoMentionGraph(corpus(seed: UInt64(seed), times: times).index(), options: options).graph
      let graph = resampling.graph(countingDocuments: times)
      #expect(ties(graph) { whole.graph.name(of: $0) } == ties(twin.graph) { twin.name(of: $0) })
    }
  }

  @Test func drawsAsManyAsThereAre() {
    let resampling = DocumentResampling(CoMentionGraph(corpus(seed: 1, times: [1, 1, 1, 1, 1]).index()))
    var random = SplitMix64(seed: 3)
    var sums = [Int](repeating: 0, count: 5)
    for _ in 0..<2000 {
      let times = resampling.draw(using: &random)
      #expect(times.reduce(0, +) == 5)
      for (document, times) in times.enumerated() { sums[document] += times }
    }
    // Each comes up once on average; the standard deviation of the mean is 0.02.
    #expect(sums.allSatisfy { abs(Double($0) / 2000 - 1) < 0.1 })
  }
}
