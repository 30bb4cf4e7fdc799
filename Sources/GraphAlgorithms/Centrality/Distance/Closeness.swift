public import Graphs

/// How closeness treats nodes that a node cannot reach.
public enum ClosenessScaling: String, Hashable, Sendable, CaseIterable {
  /// Wasserman and Faust's: the component's closeness times the share of the other nodes that are in the component.
  /// NetworkX's default.
  case wassermanFaust
  /// The inverse mean distance within the node's component, whatever its size; igraph's. A node without edges has 0.
  case component
}

/// Settings of ``Graphs/WeightedGraph/closeness(_:)``.
public struct ClosenessOptions: Hashable, Sendable {
  /// What a weight says. By default paths are counted in hops, as in NetworkX; `strength` gives an edge length 1/*w*.
  public var weightsAs: WeightMeaning = .none

  /// How nodes out of reach count. The default is Wasserman and Faust's way.
  public var scaling: ClosenessScaling = .wassermanFaust

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
  /// Scores each node by the inverse of its mean distance to the others.
  ///
  /// - Parameter options: The meaning of weights, how nodes out of reach count, and threads.
  /// - Returns: One score per node, in node order, 0 for nodes without edges.
  /// - Complexity: O(*n m*) by hops, in 64-fold bit-parallel; O(*n m* log *n*) by length.
  ///
  /// With *r* nodes in the component, itself included, and distances that sum to *D*, a node has (*r* − 1)/*D*, times
  /// (*r* − 1)/(*n* − 1) when scaled after Wasserman and Faust, as `closeness_centrality` of NetworkX does by default.
  ///
  /// References: L. C. Freeman, "Centrality in social networks", *Social Networks* 1, 1978,
  /// [doi:10.1016/0378-8733(78)90021-7](https://doi.org/10.1016/0378-8733(78)90021-7); S. Wasserman, K. Faust, *Social
  /// Network Analysis*, Cambridge 1994, [doi:10.1017/CBO9780511815478](https://doi.org/10.1017/CBO9780511815478).
  public func closeness(_ options: ClosenessOptions = ClosenessOptions()) -> NodeScores {
    let others = Double(max(nodeCount - 1, 1))
    return scoresByDistance(weightsAs: options.weightsAs, threads: options.threads, options.progress) { distances in
      var reached = 0.0, total = 0.0
      distances.forEach { distance, count in
        reached += count
        total += distance * count
      }
      guard total > 0 else { return 0 }
      return options.scaling == .component ? reached / total : reached / total * (reached / others)
    }
  }
}

extension MeasureDescriptor {
  static let closeness = MeasureDescriptor(
    summary: "inverse of the mean distance to the others (Wasserman–Faust)", weights: .read(as: .none),
    canUseThreads: true, hasBudget: true
  ) { graph, weights, options in
    var settings = ClosenessOptions(weightsAs: weights)
    settings.threads = options.threads
    settings.progress = options.progress
    if let sample = DistanceSample(of: graph, weightsAs: weights, options) {
      return graph.closeness(settings, estimatedFrom: sample)
    }
    return graph.closeness(settings)
  }

  static let componentCloseness = MeasureDescriptor(
    summary: "inverse of the mean distance to those it can reach", weights: .read(as: .none), canUseThreads: true,
    hasBudget: true
  ) { graph, weights, options in
    var settings = ClosenessOptions(weightsAs: weights)
    settings.scaling = .component
    settings.threads = options.threads
    settings.progress = options.progress
    if let sample = DistanceSample(of: graph, weightsAs: weights, options) {
      return graph.closeness(settings, estimatedFrom: sample)
    }
    return graph.closeness(settings)
  }
}
