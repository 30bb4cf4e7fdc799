public import Graphs
import Primitives

extension WeightedGraph {
  /// Scores each node by its distance to the farthest node that it reaches.
  ///
  /// - Parameters:
  ///   - meaning: What a weight says. By default paths are counted in hops; `strength` gives an edge length 1/*w*.
  ///   - threads: How many threads work on it; the result is the same for any number.
  ///   - progress: Who is told how far it is.
  /// - Returns: One distance per node, in node order, 0 for nodes without edges.
  /// - Complexity: By hops O(*n* + *m*) for each of a few searches in most networks, and O(*n m*) at worst, in 64-fold
  ///   bit-parallel; O(*n m* log *n*) by length.
  ///
  /// Distances are within the node's component, as in igraph; NetworkX refuses disconnected graphs. The largest is
  /// ``diameter(weightsAs:)``.
  ///
  /// Reference: P. Hage, F. Harary, "Eccentricity and centrality in networks", *Social Networks* 17, 1995,
  /// [doi:10.1016/0378-8733(94)00248-9](https://doi.org/10.1016/0378-8733(94)00248-9).
  public func eccentricity(
    weightsAs meaning: WeightMeaning = .none, threads: Int = 1, progress: ComputationProgress = .untold
  ) -> NodeScores {
    if meaning == .none, nodeCount > Self.fewNodes {
      return hopEccentricity(.init(), isExact: true, threads: threads, progress)
    }
    return scoresByDistance(weightsAs: meaning, threads: threads, progress) { distances in
      var farthest = 0.0
      distances.forEach { distance, _ in farthest = max(farthest, distance) }
      return farthest
    }
  }

  /// Up to so many nodes bounds are not worth while.
  private static var fewNodes: Int { 1_024 }

  /// The eccentricity by hops; where the bounds leave too many nodes open for a budget, the lower bounds.
  func hopEccentricity(
    _ budget: Measure.Options.Budget, isExact: Bool, threads: Int, _ progress: ComputationProgress
  ) -> NodeScores {
    let work = progress.work(nodeCount)
    var bounds = EccentricityBounds(of: self)
    work.add(nodeCount - bounds.undecided.count)
    bounds.narrow(rounds: 128, work)
    let undecided = bounds.undecided
    let searches = Double(undecided.count) / 64 * WorkEstimate(of: self).distanceRound(isByHops: true)
    guard isExact || budget.covers(searches) else {
      work.add(undecided.count)
      return NodeScores(
        bounds.lower,
        approximation: ScoreApproximation(
          error: bounds.gap, relativeError: bounds.gap / Double(nodeCount - 1), probability: 1, samples: bounds.rounds,
          seed: budget.seed))
    }
    var scores = bounds.lower
    let blocks = stride(from: 0, to: undecided.count, by: 256).map { undecided[$0..<min($0 + 256, undecided.count)] }
    let found = Blocks.map(blocks, threads: threads) { nodes in
      var found: [(node: Int, eccentricity: Double)] = []
      forEachHopLevels(from: nodes) { node, counts in found.append((node, Double(counts.count))) }
      work.add(nodes.count)
      return found
    }
    for (node, eccentricity) in found.joined() { scores[node] = eccentricity }
    return NodeScores(scores)
  }
}

extension WeightedGraph {
  /// The fewest searches, whatever the budget.
  private static var fewestSearches: Int { 16 }

  /// The lower bounds of the eccentricity by length, after the searches that a budget allows.
  ///
  /// - Complexity: O(*m* log *n*) for each search.
  fileprivate func eccentricityBounds(
    weightsAs meaning: WeightMeaning, _ budget: Measure.Options.Budget, _ progress: ComputationProgress
  ) -> NodeScores {
    let search = WorkEstimate(of: self).distanceRound(isByHops: false)
    let rounds = Int(min(max(Double(budget.steps) / search, Double(Self.fewestSearches)), Double(nodeCount)))
    let work = progress.work(nodeCount)
    var bounds = EccentricityBounds(of: self, weightsAs: meaning)
    work.add(nodeCount - bounds.undecided.count)
    bounds.narrow(rounds: rounds, work)
    work.add(bounds.undecided.count)
    let longest = arcWeights.reduce(0) { max($0, meaning.length(of: $1)) } * Double(nodeCount - 1)
    return NodeScores(
      bounds.lower,
      approximation: ScoreApproximation(
        error: bounds.gap, relativeError: bounds.gap / longest, probability: 1, samples: bounds.rounds,
        seed: budget.seed))
  }
}

extension MeasureDescriptor {
  static let eccentricity = MeasureDescriptor(
    summary: "distance to the farthest it can reach", weights: .read(as: .none), canUseThreads: true, hasBudget: true
  ) { graph, weights, options in
    if weights == .none, graph.nodeCount > 1 {
      let (budget, threads) = (options.budget, options.threads)
      return graph.hopEccentricity(budget, isExact: budget.isExact, threads: threads, options.progress)
    }
    if weights != .none, !options.budget.covers(WorkEstimate(of: graph).distances(isByHops: false)) {
      return graph.eccentricityBounds(weightsAs: weights, options.budget, options.progress)
    }
    return graph.eccentricity(weightsAs: weights, threads: options.threads, progress: options.progress)
  }
}
