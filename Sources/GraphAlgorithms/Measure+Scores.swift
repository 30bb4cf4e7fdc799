public import Graphs

extension Measure {
  /// How to compute a measure.
  public struct Options: Hashable, Sendable {
    /// What a weight says; nil, the default, is each measure's ``Measure/defaultWeights``.
    public var weights: WeightMeaning?

    /// Divide by the largest value possible, where the measure can: betweenness, harmonic, degree. The default is
    /// false.
    public var isNormalized = false

    /// How many threads work on it, where the measure can use them; the result is the same for any number. The default
    /// is 1.
    public var threads = 1

    /// Where the jumps of PageRank land, a weight per node of any positive sum; nil, the default, is anywhere alike.
    public var personalization: [Double]?

    /// The communities that `participation` and `within-module-z` are about; nil, the default, is what Leiden finds.
    public var partition: Partition?

    /// How far `approximate-betweenness` may be off when divided by the number of pairs of other nodes, but for one
    /// chance in ten. The default is 0.01.
    public var error = 0.01

    /// Where the random numbers of `approximate-betweenness` start. The default is 1.
    public var seed: UInt64 = 1

    /// The defaults.
    public init() {}

    /// Options of the given values.
    public init(weights: WeightMeaning?, isNormalized: Bool = false, threads: Int = 1) {
      self.weights = weights
      self.isNormalized = isNormalized
      self.threads = threads
    }
  }

  /// Computes the measure.
  ///
  ///     for measure in [Measure.pageRank, .betweenness] { print(measure.name, measure.scores(of: graph).top(3)) }
  ///
  /// - Returns: One score per node, in node order.
  public func scores(of graph: WeightedGraph, _ options: Options = Options()) -> NodeScores {
    let (weights, threads) = (options.weights ?? defaultWeights, options.threads)
    switch self {
    case .degree: return graph.degree(normalized: options.isNormalized)
    case .strength: return graph.strength(weightsAs: weights)
    case .core: return graph.coreNumber()
    case .weightedCore: return graph.weightedCoreNumber(weightsAs: weights)
    case .triangles: return graph.triangles(threads: threads)
    case .clustering: return graph.localClustering(weightsAs: weights, threads: threads)
    case .barratClustering: return graph.localClustering(weightsAs: weights, weighting: .barrat, threads: threads)
    case .constraint: return graph.constraint(weightsAs: weights)
    case .effectiveSize: return graph.effectiveSize(weightsAs: weights)
    case .averageNeighborDegree: return graph.averageNeighborDegree(weightsAs: weights)
    case .participation:
      return graph.participationCoefficient(of: options.partition ?? graph.leiden(), weightsAs: weights)
    case .withinModuleZScore:
      return graph.withinModuleZScore(of: options.partition ?? graph.leiden(), weightsAs: weights)
    case .pageRank, .eigenvector, .katz, .hits: return iteratedScores(of: graph, options, weights)
    case .betweenness, .approximateBetweenness, .closeness, .componentCloseness, .harmonic, .eccentricity:
      return pathScores(of: graph, options, weights)
    }
  }

  /// The measures of shortest paths.
  private func pathScores(of graph: WeightedGraph, _ options: Options, _ weights: WeightMeaning) -> NodeScores {
    let (isNormalized, threads) = (options.isNormalized, options.threads)
    switch self {
    case .approximateBetweenness:
      var approximation = ApproximateBetweennessOptions()
      approximation.weightsAs = weights
      approximation.isNormalized = isNormalized
      approximation.threads = threads
      approximation.error = options.error
      approximation.seed = options.seed
      return graph.approximateBetweenness(approximation)
    case .closeness: return graph.closeness(weightsAs: weights, threads: threads)
    case .componentCloseness: return graph.closeness(weightsAs: weights, scaling: .component, threads: threads)
    case .harmonic: return graph.harmonic(weightsAs: weights, normalized: isNormalized, threads: threads)
    case .eccentricity: return graph.eccentricity(weightsAs: weights, threads: threads)
    default: return graph.betweenness(weightsAs: weights, normalized: isNormalized, threads: threads)
    }
  }

  /// The measures that are found by rounds.
  private func iteratedScores(of graph: WeightedGraph, _ options: Options, _ weights: WeightMeaning) -> NodeScores {
    switch self {
    case .eigenvector, .hits:
      var eigenvector = EigenvectorOptions()
      eigenvector.weightsAs = weights
      return self == .hits ? graph.hits(eigenvector) : graph.eigenvectorCentrality(eigenvector)
    case .katz:
      var katz = KatzOptions()
      katz.weightsAs = weights
      return graph.katz(katz)
    default:
      var pageRank = PageRankOptions()
      pageRank.weightsAs = weights
      pageRank.threads = options.threads
      pageRank.personalization = options.personalization
      return graph.pageRank(pageRank)
    }
  }
}
