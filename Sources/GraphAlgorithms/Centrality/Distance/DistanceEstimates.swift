internal import Graphs

extension WeightedGraph {
  /// Estimates ``closeness(_:)`` from distances to some nodes.
  ///
  /// - Complexity: O(*r m*) for *r* nodes, by hops in 64-fold bit-parallel, or O(*r m* log *n*) by length.
  func closeness(_ options: ClosenessOptions, estimatedFrom sample: DistanceSample) -> NodeScores {
    let others = Double(max(nodeCount - 1, 1)), shortest = sample.shortestLength
    let sums = sample.sums { $0 }
    return scores(from: sample, sums, width: 2 * sums.longest, largest: 1 / shortest) { component, mean, error in
      let reached = component - 1
      let scale = options.scaling == .component ? 1 : reached / others
      func closeness(_ mean: Double) -> Double { scale * reached / max(component * mean, shortest * reached) }
      let score = closeness(mean)
      return (score, max(closeness(mean - error) - score, score - closeness(mean + error)))
    }
  }

  /// Estimates ``harmonic(_:)`` from distances to some nodes.
  ///
  /// - Complexity: O(*r m*) for *r* nodes, by hops in 64-fold bit-parallel, or O(*r m* log *n*) by length.
  func harmonic(_ options: HarmonicOptions, estimatedFrom sample: DistanceSample) -> NodeScores {
    let others = Double(max(nodeCount - 1, 1)), largest = 1 / sample.shortestLength
    let divisor = options.isNormalized ? others : 1
    return scores(from: sample, sample.sums { 1 / $0 }, width: largest, largest: largest * others / divisor) {
      component, mean, error in (component * mean / divisor, component * error / divisor)
    }
  }

  /// Scores from means over the component of each node, the node itself being 0 away, and how far those are off.
  private func scores(
    from sample: DistanceSample, _ sums: DistanceSample.Sums, width: Double, largest: Double,
    _ score: (_ component: Double, _ mean: Double, _ error: Double) -> (score: Double, error: Double)
  ) -> NodeScores {
    let failure = sample.budget.failureProbability
    let bound = SampledMean(samples: sample.size, width: width, nodeCount: nodeCount, failure)
    var values = [Double](repeating: 0, count: nodeCount), farthest = 0.0
    for nodes in sample.components.members where nodes.count > 1 {
      let isWhole = nodes.count <= sample.size, count = Double(sample.count(ofComponent: nodes.count))
      for node in nodes {
        let error = isWhole ? 0 : bound.error(sum: sums.sums[node], squares: sums.squares[node])
        let (value, off) = score(Double(nodes.count), sums.sums[node] / count, error)
        values[node] = value
        farthest = max(farthest, off)
      }
    }
    guard sample.components.members.first.map({ $0.count > sample.size }) == true else { return NodeScores(values) }
    return NodeScores(
      values,
      approximation: ScoreApproximation(
        error: farthest, relativeError: farthest / largest, probability: 1 - failure, samples: sample.size,
        seed: sample.budget.seed))
  }
}
