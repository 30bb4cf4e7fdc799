import Graphs
import Primitives
import Testing

@testable import GraphAlgorithms

/// Estimates instead of what would cost more than a budget, against the exact scores.
@Suite struct BudgetTests {
  static let measures: [Measure] = [.betweenness, .closeness, .componentCloseness, .harmonic]

  /// A graph with hubs, in which new nodes are tied to the ends of earlier edges, and a few small components.
  static func hubs(_ count: Int, weights: [Double], seed: UInt64 = 3) throws -> WeightedGraph {
    var random = SplitMix64(seed: seed)
    var builder = WeightedGraph.Builder(nodeCount: count)
    var ends = [0, 1]
    try builder.addEdge(0, 1)
    for node in 2..<(count - 10) {
      for _ in 0..<4 {
        let other = random.below(5) == 0 ? random.below(node) : ends[random.below(ends.count)]
        guard other != node else { continue }
        try builder.addEdge(node, other, weight: weights[random.below(weights.count)])
        ends += [node, other]
      }
    }
    for node in stride(from: count - 9, to: count - 1, by: 3) {
      try builder.addEdge(node, node + 1, weight: weights[0])
    }
    return builder.build()
  }

  private static func options(steps: Int, weightsAs: WeightMeaning, seed: UInt64 = 1) -> Measure.Options {
    var options = Measure.Options(weightsAs: weightsAs)
    options.budget.steps = steps
    options.budget.seed = seed
    return options
  }

  @Test(
    "keeps the error that it states, and the order of the highest",
    arguments: measures, [WeightMeaning.none, .strength, .distance])
  func error(measure: Measure, weights: WeightMeaning) throws {
    // Binary fractions that no common denominator fits, so that lengths are compared by residues.
    let graph = try Self.hubs(2_000, weights: weights == .distance ? [0.7, 1.3, 2.9] : [1, 2, 3, 5, 7.77, 1 / 3])
    let exact = measure.scores(of: graph, Self.options(steps: .max, weightsAs: weights))
    #expect(exact.approximation == nil)
    // By hops 64 searches go together, and less is enough for all of them.
    let steps = measure == .betweenness ? 30_000_000 : weights == .none ? 500_000 : 60_000_000
    let scores = measure.scores(of: graph, Self.options(steps: steps, weightsAs: weights))
    let approximation = try #require(scores.approximation)
    #expect(approximation.probability == 0.95 && approximation.seed == 1 && approximation.samples > 0)
    #expect(approximation.relativeError > 0 && approximation.relativeError < 0.5, "\(approximation)")
    let off = graph.nodes { abs(scores[$0] - exact[$0]) }.max() ?? 0
    #expect(off > 0 && off <= approximation.error, "\(off)")
    #expect(rankCorrelation(scores, exact, top: 100) > 0.8)
  }

  @Test("states errors that hold in most draws", arguments: [WeightMeaning.none, .strength])
  func probability(weights: WeightMeaning) throws {
    let graph = try Self.hubs(300, weights: [1, 2, 3])
    let exact = graph.betweenness(.init(weightsAs: weights))
    let seeds: Range<UInt64> = 0..<60
    let misses = seeds.filter { seed in
      let scores = Measure.betweenness.scores(
        of: graph, Self.options(steps: 300_000, weightsAs: weights, seed: seed))
      guard let error = scores.approximation?.error else { return true }
      return (0..<graph.nodeCount).contains { abs(scores[$0] - exact[$0]) > error }
    }
    // Of 60, 3 may on average; more than 9 once in a thousand.
    #expect(misses.count <= 9)
  }

  @Test("is exact within the budget, and where somebody insists", arguments: measures)
  func exact(measure: Measure) throws {
    let graph = try Self.hubs(400, weights: [1, 2, 3])
    var options = Self.options(steps: 1, weightsAs: measure.defaultWeights)
    #expect(measure.hasBudget && measure.scores(of: graph, options).approximation != nil)
    options.budget.isExact = true
    #expect(measure.scores(of: graph, options) == measure.scores(of: graph))
    #expect(measure.scores(of: graph).approximation == nil)
  }

  @Test("gives the same for any number of threads, another for another seed", arguments: measures, [1, 7])
  func threads(measure: Measure, seed: UInt64) throws {
    let graph = try Self.hubs(1_000, weights: [1, 2, 3])
    for weights in [WeightMeaning.none, .strength] {
      var options = Self.options(steps: 300_000, weightsAs: weights, seed: seed)
      let single = measure.scores(of: graph, options)
      for threads in [2, 5] {
        options.threads = threads
        #expect(measure.scores(of: graph, options) == single)
      }
      options.budget.seed += 1
      #expect(measure.scores(of: graph, options) != single)
    }
  }

  @Test("normalized scores have normalized errors", arguments: [Measure.betweenness, .harmonic])
  func normalized(measure: Measure) throws {
    let graph = try Self.hubs(500, weights: [1])
    var options = Self.options(steps: 20_000, weightsAs: .none)
    let plain = try #require(measure.scores(of: graph, options).approximation)
    options.isNormalized = true
    let normalized = try #require(measure.scores(of: graph, options).approximation)
    #expect(normalized.relativeError == plain.relativeError)
    #expect(abs(normalized.error - normalized.relativeError) <= 1e-12)
    #expect(plain.error > normalized.error)
  }

  @Test(
    "three thousand nodes of fifty edges stay exact, a hundred thousand don't",
    arguments: [WeightMeaning.none, .strength])
  func defaultBudget(weights: WeightMeaning) throws {
    let budget = Measure.Options.Budget()
    func work(_ nodes: Double, _ edges: Double) -> Double { nodes * (nodes + 2 * edges) * (weights == .none ? 1 : 3) }
    #expect(budget.covers(work(3_000, 75_000)) && !budget.covers(work(100_000, 500_000)))
    let graph = try Self.hubs(3_000, weights: [1, 2])
    let estimate = WorkEstimate(of: graph)
    #expect(budget.covers(estimate.betweenness(isByHops: weights == .none)))
    // All but ten nodes hang together.
    let bound = work(3_000, Double(graph.edgeCount))
    #expect(estimate.betweenness(isByHops: weights == .none) <= bound)
    #expect(estimate.betweenness(isByHops: weights == .none) >= 0.99 * bound)
  }

  @Test("names estimates as what they are") func names() {
    let estimate = ScoreApproximation(error: 1, relativeError: 0.1, probability: 0.95, samples: 9, seed: 1)
    let scores = NodeScores([1], approximation: estimate)
    #expect(Measure.betweenness.attributeName(of: NodeScores([1])) == "betweenness")
    #expect(Measure.betweenness.attributeName(of: scores) == "approximate-betweenness")
    #expect(Measure.approximateBetweenness.attributeName(of: scores) == "approximate-betweenness")
  }

  @Test("says how far it is", arguments: measures) func progress(measure: Measure) throws {
    let graph = try Self.hubs(600, weights: [1, 2])
    let told = ToldShares()
    var options = Self.options(steps: 100_000, weightsAs: .strength)
    options.progress = ComputationProgress { told.append($0) }
    _ = measure.scores(of: graph, options)
    #expect(told.shares == told.shares.sorted() && told.shares.last == 1)
  }
}

/// Spearman's rank correlation of the highest nodes of `exact`.
private func rankCorrelation(_ scores: NodeScores, _ exact: NodeScores, top count: Int) -> Double {
  let top = Array(exact.ranking().prefix(count))
  let order = scores.ranking(of: top)
  let squares = order.enumerated().map { place, node in
    let difference = Double(place - (top.firstIndex(of: node) ?? 0))
    return difference * difference
  }
  return 1 - 6 * squares.reduce(0, +) / (Double(count) * Double(count * count - 1))
}
