public import Graphs
import Primitives

/// Settings of ``Graphs/WeightedGraph/approximateBetweenness(_:)``.
public struct ApproximateBetweennessOptions: Hashable, Sendable {
  /// How far any score may be from the true one when both are divided by the number of pairs of other nodes. The
  /// default is 0.01.
  public var error = 0.01

  /// How likely it may be that some score is farther from the true one. The default is 0.1.
  public var failureProbability = 0.1

  /// The most elementary steps, about one for each end of an edge that is looked at; the error is then what they allow.
  /// The default is nil, as many as the ``error`` takes.
  public var budget: Int?

  /// Where the random numbers start. The default is 1.
  public var seed: UInt64 = 1

  /// What a weight says. A co-mention weight says *close*, so by default an edge has length 1/*w*.
  public var weightsAs: WeightMeaning = .strength

  /// Divide by the number of pairs of other nodes, giving 0...1 and more only by chance. The default is false.
  public var isNormalized = false

  /// How many threads work on it; the result is the same for any number. The default is 1.
  public var threads = 1

  /// Who is told how far it is. The default is nobody.
  public var progress = ComputationProgress.untold

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }

  /// What a budget for ``Graphs/WeightedGraph/betweenness(_:)`` allows instead of it.
  init(weightsAs: WeightMeaning, _ options: Measure.Options) {
    self.weightsAs = weightsAs
    error = options.budget.error
    failureProbability = options.budget.failureProbability
    budget = options.budget.steps
    seed = options.budget.seed
    isNormalized = options.isNormalized
    threads = options.threads
    progress = options.progress
  }
}

extension WeightedGraph {
  /// Estimates how many shortest paths pass through each node, from a random sample of them.
  ///
  /// - Parameter options: The error and its probability, the budget, the seed, and the meaning of weights.
  /// - Returns: One score per node, in node order, with the number of paths that were sampled as its iterations, and how
  ///   far they may be off.
  /// - Precondition: The error is positive, the probability between 0 and 1.
  /// - Complexity: For *r* samples, O(*r m*) by hops at worst, and much less where a few hops lead from anywhere to
  ///   anywhere; O(*r m* log *n*) by length, and as much less.
  ///
  /// With probability 1 − δ *all* scores are within ε of those of ``betweenness(_:)``, in
  /// terms of normalized ones. Riondato and Kornaropoulos: a pair of nodes is drawn, then one of its shortest paths,
  /// and every node inside it counts. The sample has ½ε⁻²(⌊log₂(*V* − 2)⌋ + 1 + ln δ⁻¹) paths, for *V* at least the
  /// number of nodes on any shortest path, or what Hoeffding's bound for each of *n* nodes asks for, ½ε⁻² ln(2*n*/δ),
  /// if that is less. They draw ordered pairs of all *n*(*n* − 1); as ends don't count, ε shrinks by (*n* − 2)/*n* here.
  ///
  /// With a ``ApproximateBetweennessOptions/budget`` a pilot of some paths, which then are forgotten, tells what a path
  /// costs and through how many of them the busiest node lies. The sample is as large as the budget allows or the error
  /// is likely to take, whichever is less, and the `NodeScores.approximation` says how far the scores are off by
  /// Chernoff bounds, which don't depend on what the pilot said.
  ///
  /// Reference: M. Riondato, E. M. Kornaropoulos, "Fast approximation of betweenness centrality through sampling",
  /// *Data Min. Knowl. Discov.* 30, 2016,
  /// [doi:10.1007/s10618-015-0423-0](https://doi.org/10.1007/s10618-015-0423-0).
  public func approximateBetweenness(
    _ options: ApproximateBetweennessOptions = ApproximateBetweennessOptions()
  ) -> NodeScores {
    precondition(options.error > 0, "The error of an estimate must be positive")
    precondition(
      options.failureProbability > 0 && options.failureProbability < 1, "A probability must be between 0 and 1")
    guard nodeCount > 2, edgeCount > 0 else { return NodeScores(.init(repeating: 0, count: nodeCount), iterations: 0) }
    let sampling = PathSampling(of: self, weightsAs: options.weightsAs)
    let samples = options.budget.map { sampleSize(options, sampling, budget: $0) } ?? sampleSize(options, sampling)
    let counts = sampling.draw(
      samples, seed: options.seed, threads: options.threads, options.progress.work(samples)
    ).counts
    // What a sampled pair is worth, each unordered pair counting once.
    let pairs = Double(nodeCount) * Double(nodeCount - 1) / 2
    let otherPairs = Double(nodeCount - 1) * Double(nodeCount - 2) / 2
    let divisor = options.isNormalized ? otherPairs : 1
    let factor = pairs / Double(samples) / divisor
    var error = options.error
    if options.budget != nil {
      let share = SampledShare(samples: samples, nodeCount: nodeCount, options.failureProbability)
      error = min(share.error(ofCounts: counts) * pairs / otherPairs, 1)
    }
    return NodeScores(
      counts.map { Double($0) * factor }, iterations: samples,
      approximation: ScoreApproximation(
        error: error * otherPairs / divisor, relativeError: error, probability: 1 - options.failureProbability,
        samples: samples, seed: options.seed))
  }

  /// How many paths to draw for the error.
  private func sampleSize(_ options: ApproximateBetweennessOptions, _ sampling: PathSampling) -> Int {
    let error = options.error * Double(nodeCount - 2) / Double(nodeCount)
    let longest = sampling.isByHops ? hopReach + 1 : connectedComponents().members[0].count
    let inner = max(min(longest, nodeCount) - 2, 1)
    let dimension = Double(Int.bitWidth - inner.leadingZeroBitCount)
    let vapnik = dimension + portableLogarithm(1 / options.failureProbability)
    let hoeffding = portableLogarithm(2 * Double(nodeCount) / options.failureProbability)
    // What nobody waits for; more is no `Int`.
    return Int(min((0.5 / (error * error) * min(vapnik, hoeffding)).rounded(.up), 0x1p62))
  }

  /// Whether the sample takes more steps than all shortest paths do, as a few drawn paths tell.
  ///
  /// - Complexity: That of some paths.
  func isSampleCostlier(_ options: ApproximateBetweennessOptions) -> Bool {
    guard nodeCount > 2, edgeCount > 0 else { return false }
    let sampling = PathSampling(of: self, weightsAs: options.weightsAs)
    let count = 64
    let pilot = sampling.draw(
      count, seed: ~options.seed, threads: options.threads, ComputationProgress.untold.work(count))
    let steps = Double(pilot.steps) / Double(count) * Double(sampleSize(options, sampling))
    return steps > WorkEstimate(of: self).betweenness(isByHops: sampling.isByHops)
  }

  /// How many paths to draw with some steps.
  private func sampleSize(_ options: ApproximateBetweennessOptions, _ sampling: PathSampling, budget: Int) -> Int {
    let count = 512
    // Other numbers than those of the sample itself.
    let pilot = sampling.draw(
      count, seed: ~options.seed, threads: options.threads, ComputationProgress.untold.work(count))
    let affordable = Double(max(budget - pilot.steps, 0)) / max(Double(pilot.steps) / Double(count), 1)
    let busiest = Double(pilot.counts.max() ?? 0) / Double(count)
    let error = options.error * Double(nodeCount - 2) / Double(nodeCount)
    let needed = SampledShare.samples(
      for: error, share: busiest, nodeCount: nodeCount, failureProbability: options.failureProbability)
    return Int(max(min(affordable, needed), Double(count)))
  }
}

extension MeasureDescriptor {
  static let approximateBetweenness = MeasureDescriptor(
    summary: "betweenness estimated from a sample of paths, for large graphs", weights: .read(as: .strength),
    canBeNormalized: true, canUseThreads: true
  ) { graph, weights, options in
    var settings = ApproximateBetweennessOptions(weightsAs: weights)
    settings.error = options.approximateBetweenness.error
    settings.seed = options.approximateBetweenness.seed
    settings.isNormalized = options.isNormalized
    settings.threads = options.threads
    settings.progress = options.progress
    if graph.isSampleCostlier(settings) {
      var exact = BetweennessOptions(weightsAs: weights)
      (exact.isNormalized, exact.threads, exact.progress) = (settings.isNormalized, settings.threads, settings.progress)
      return graph.betweenness(exact)
    }
    return graph.approximateBetweenness(settings)
  }
}
