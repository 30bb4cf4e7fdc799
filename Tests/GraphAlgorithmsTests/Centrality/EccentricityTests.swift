import Graphs
import Primitives
import Testing

@testable import GraphAlgorithms

/// Eccentricity from bounds, against the distances between all pairs.
@Suite struct EccentricityTests {
  private func naive(_ graph: WeightedGraph) -> [Double] {
    allDistances(graph) { _ in 1 }.map { row in row.filter(\.isFinite).max() ?? 0 }
  }

  @Test("bounds are narrowed to the values of all pairs", arguments: 0..<100) func bounds(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: [1])
    var bounds = EccentricityBounds(of: graph)
    bounds.narrow(rounds: .max, ComputationProgress.untold.work(graph.nodeCount))
    #expect(bounds.lower == naive(graph) && bounds.undecided.isEmpty && bounds.gap == 0)
    #expect(Measure.eccentricity.scores(of: graph).values == naive(graph))
  }

  @Test("they hold after every search", arguments: 0..<40) func holds(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: [1])
    let exact = naive(graph)
    for rounds in 1...3 {
      var bounds = EccentricityBounds(of: graph)
      bounds.narrow(rounds: rounds, ComputationProgress.untold.work(graph.nodeCount))
      for node in exact.indices {
        #expect(bounds.lower[node] <= exact[node] && exact[node] <= bounds.lower[node] + bounds.gap)
      }
    }
  }

  @Test("a ring, where all nodes are alike, has its value for all", arguments: [1, 3]) func ring(threads: Int) throws {
    let count = 1_500
    let graph = try unitGraph(count, (0..<count).map { ($0, ($0 + 1) % count) })
    #expect(graph.eccentricity(threads: threads).values == [Double](repeating: Double(count / 2), count: count))
    var options = Measure.Options()
    options.threads = threads
    options.budget.steps = 1
    let scores = Measure.eccentricity.scores(of: graph, options)
    let approximation = try #require(scores.approximation)
    #expect(approximation.probability == 1)
    for node in 0..<count {
      #expect(scores[node] <= 750 && 750 <= scores[node] + approximation.error)
    }
  }

  @Test("by length it is estimated beyond a budget, from below and within the error", arguments: 0..<20)
  func lengths(seed: UInt64) throws {
    let graph = try BudgetTests.hubs(200, weights: [1, 2, 3, 0.7], seed: seed)
    let exact = graph.eccentricity(weightsAs: .strength)
    var options = Measure.Options(weightsAs: .strength)
    #expect(Measure.eccentricity.scores(of: graph, options) == exact)
    options.budget.steps = 1
    let scores = Measure.eccentricity.scores(of: graph, options)
    let approximation = try #require(scores.approximation)
    #expect(approximation.samples <= 16 && approximation.probability == 1)
    for node in 0..<graph.nodeCount {
      #expect(scores[node] <= exact[node] + 1e-9 && exact[node] <= scores[node] + approximation.error + 1e-9)
    }
    options.budget.isExact = true
    #expect(Measure.eccentricity.scores(of: graph, options) == exact)
  }

  @Test("the diameter lies between what a budget allows to know", arguments: 0..<40, [WeightMeaning.none, .strength])
  func diameter(seed: Int, weights: WeightMeaning) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    let exact = graph.diameter(weightsAs: weights)
    for steps in [0, 200, 2_000, 1_000_000] {
      var budget = Measure.Options.Budget()
      budget.steps = steps
      let range = graph.diameterRange(weightsAs: weights, budget: budget)
      #expect(range.lowerBound <= exact && exact <= range.upperBound + 1e-9)
      if steps == 1_000_000 { #expect(range.lowerBound == exact && range.upperBound == exact) }
    }
  }
}
