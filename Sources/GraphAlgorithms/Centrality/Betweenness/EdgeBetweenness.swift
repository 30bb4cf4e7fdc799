public import Graphs

extension WeightedGraph {
  /// Scores each edge by the shortest paths that run along it.
  ///
  /// - Parameter options: The meaning of weights, normalization, and threads.
  /// - Returns: One score per edge, in edge order.
  /// - Complexity: O(*n m* log *n*) time by length, O(*n m*) by hops, and O(*n* + *m*) space.
  ///
  /// Each unordered pair counts once, as in NetworkX (`edge_betweenness_centrality`) and igraph. Ties are exact, as
  /// ``betweenness(_:)`` says.
  ///
  /// References: M. Girvan, M. E. J. Newman, "Community structure in social and biological networks", *PNAS* 99, 2002,
  /// [doi:10.1073/pnas.122653799](https://doi.org/10.1073/pnas.122653799); U. Brandes, "On variants of shortest-path
  /// betweenness centrality and their generic computation", *Social Networks* 30, 2008,
  /// [doi:10.1016/j.socnet.2007.11.001](https://doi.org/10.1016/j.socnet.2007.11.001).
  public func edgeBetweenness(_ options: BetweennessOptions = BetweennessOptions()) -> EdgeScores {
    let sums =
      hasEqualLengths(options.weightsAs)
      ? hopEdgeDependencies(options)
      : lengthEdgeDependencies(options)
    // Every pair was seen from both its ends.
    let factor = options.isNormalized && nodeCount > 1 ? 1 / (Double(nodeCount) * Double(nodeCount - 1)) : 0.5
    return EdgeScores(sums.map { $0 * factor })
  }
  /// Scores each edge by the shortest paths that run along it, or estimates that where it would cost more than a budget.
  ///
  /// - Parameters:
  ///   - options: The meaning of weights, normalization, and threads.
  ///   - budget: How much it may cost, and how it is estimated beyond that.
  /// - Returns: One score per edge, in edge order; how far estimates may be off, nil where the scores are exact.
  /// - Complexity: That of ``edgeBetweenness(_:)`` within the budget; beyond it that of
  ///   ``approximateBetweenness(_:)``, plus O(log *n*) for each edge of a sampled path.
  ///
  /// Pairs are drawn, then one of the shortest paths of each, as ``approximateBetweenness(_:)`` does; here the edges of
  /// the path count, and what holds for *n* nodes at once holds for *m* edges.
  public func edgeBetweenness(
    _ options: BetweennessOptions = BetweennessOptions(), budget: Measure.Options.Budget
  ) -> (scores: EdgeScores, approximation: ScoreApproximation?) {
    let work = WorkEstimate(of: self).betweenness(isByHops: hasEqualLengths(options.weightsAs))
    if budget.covers(work) || nodeCount < 2 || edgeCount == 0 { return (edgeBetweenness(options), nil) }
    let sampling = PathSampling(of: self, weightsAs: options.weightsAs)
    let failure = budget.failureProbability, pilotCount = 512
    // Other numbers than those of the sample itself.
    let pilot = sampling.drawEdges(
      pilotCount, seed: ~budget.seed, threads: options.threads, ComputationProgress.untold.work(pilotCount))
    let affordable = Double(max(budget.steps - pilot.steps, 0)) / max(Double(pilot.steps) / Double(pilotCount), 1)
    let busiest = Double(pilot.counts.max() ?? 0) / Double(pilotCount)
    let needed = SampledShare.samples(
      for: budget.error, share: busiest, nodeCount: edgeCount, failureProbability: failure)
    let samples = Int(max(min(affordable, needed), Double(pilotCount)))
    let counts = sampling.drawEdges(
      samples, seed: budget.seed, threads: options.threads, options.progress.work(samples)
    ).counts
    // What a sampled pair is worth, each unordered pair counting once.
    let worth = options.isNormalized ? 1 : Double(nodeCount) * Double(nodeCount - 1) / 2
    let error = min(SampledShare(samples: samples, nodeCount: edgeCount, failure).error(ofCounts: counts), 1)
    return (
      EdgeScores(counts.map { Double($0) / Double(samples) * worth }),
      ScoreApproximation(
        error: error * worth, relativeError: error, probability: 1 - failure, samples: samples, seed: budget.seed)
    )
  }
}
