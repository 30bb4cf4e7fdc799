import Graphs
import Testing

@testable import GraphAlgorithms

/// What is told of long computations, and that it changes nothing.
@Suite struct ComputationProgressTests {
  /// A ring with chords, of enough nodes for several blocks.
  private let graph: WeightedGraph

  init() throws {
    var edges: [(Int, Int, Double)] = []
    for node in 0..<600 {
      edges.append((node, (node + 1) % 600, Double(1 + node % 3)))
      edges.append((node, (node * 7 + 5) % 600, 2))
    }
    graph = try WeightedGraph(nodeCount: 600, edges: edges)
  }

  @Test(arguments: [Measure.betweenness, .closeness, .harmonic, .eccentricity, .approximateBetweenness], [1, 3])
  func sharesAscendToAll(measure: Measure, threads: Int) {
    for weights in [WeightMeaning.none, .strength] {
      let told = ToldShares()
      var options = Measure.Options(weightsAs: weights)
      options.approximateBetweenness.error = 0.1
      options.threads = threads
      let silent = measure.scores(of: graph, options)
      options.progress = ComputationProgress { told.append($0) }
      #expect(measure.scores(of: graph, options) == silent)
      let shares = told.shares
      #expect(shares == shares.sorted() && shares.last == 1 && (shares.first ?? 0) > 0, "\(measure.name): \(shares)")
    }
  }

  @Test func whoIsToldMakesNoDifferenceBetweenOptions() {
    var options = Measure.Options()
    options.progress = ComputationProgress { _ in }
    #expect(options == Measure.Options() && options.hashValue == Measure.Options().hashValue)
  }

  @Test func piecesAreCountedInOrder() {
    let told = ToldShares()
    var done: [Int] = []
    CountedWork(count: 40) { told.append($0) }.forEach(0..<40) { done.append($0) }
    // After sixteen, after another sixteen, and at the end.
    #expect(done == Array(0..<40) && told.shares == [0.4, 0.8, 1])
  }
}
