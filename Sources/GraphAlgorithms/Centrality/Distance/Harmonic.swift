public import Graphs

/// Settings of ``Graphs/WeightedGraph/harmonic(_:)``.
public struct HarmonicOptions: Hashable, Sendable {
  /// What a weight says. By default paths are counted in hops, as in NetworkX; `strength` gives an edge length 1/*w*.
  public var weightsAs: WeightMeaning = .none

  /// Divide by the number of other nodes, as igraph does. The default is false.
  public var isNormalized = false

  /// How many threads work on it; the result is the same for any number. The default is 1.
  public var threads = 1

  /// Who is told how far it is. The default is nobody.
  public var progress = ComputationProgress.untold

  /// The defaults.
  public init() {}

  /// The defaults, but for what a weight says.
  public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
}

extension WeightedGraph {
  /// Scores each node by the sum of the inverse distances to the others; those out of reach give 0.
  ///
  /// - Parameter options: The meaning of weights, normalization, and threads.
  /// - Returns: One score per node, in node order.
  /// - Complexity: O(*n m*) by hops, in 64-fold bit-parallel; O(*n m* log *n*) by length.
  ///
  /// NetworkX: `harmonic_centrality`.
  ///
  /// Reference: P. Boldi, S. Vigna, "Axioms for Centrality", *Internet Mathematics* 10, 2014,
  /// [doi:10.1080/15427951.2013.865686](https://doi.org/10.1080/15427951.2013.865686).
  public func harmonic(_ options: HarmonicOptions = HarmonicOptions()) -> NodeScores {
    let divisor = options.isNormalized ? Double(max(nodeCount - 1, 1)) : 1
    return scoresByDistance(weightsAs: options.weightsAs, threads: options.threads, options.progress) { distances in
      var sum = 0.0
      distances.forEach { sum += $1 / $0 }
      return sum / divisor
    }
  }
}

extension MeasureDescriptor {
  static let harmonic = MeasureDescriptor(
    summary: "sum of the inverse distances to the others", weights: .read(as: .none), canBeNormalized: true,
    canUseThreads: true, hasBudget: true
  ) { graph, weights, options in
    var settings = HarmonicOptions(weightsAs: weights)
    settings.isNormalized = options.isNormalized
    settings.threads = options.threads
    settings.progress = options.progress
    if let sample = DistanceSample(of: graph, weightsAs: weights, options) {
      return graph.harmonic(settings, estimatedFrom: sample)
    }
    return graph.harmonic(settings)
  }
}
