public import Graphs
import Primitives

/// Settings of ``Graphs/WeightedGraph/betweenness(_:)`` and ``Graphs/WeightedGraph/edgeBetweenness(_:)``.
public struct BetweennessOptions: Hashable, Sendable {
  /// What a weight says. A co-mention weight says *close*, so by default an edge has length 1/*w*; `none` counts hops,
  /// which is NetworkX's default.
  public var weightsAs: WeightMeaning = .strength

  /// Divide by the number of pairs, for a node of the others, giving 0...1. The default is false.
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
  /// Scores each node by the shortest paths that pass through it.
  ///
  /// A person with few ties can rank high by joining two circles.
  ///
  ///     let bridges = graph.betweenness().top(5)
  ///
  /// - Parameter options: The meaning of weights, normalization, and threads.
  /// - Returns: One score per node, in node order.
  /// - Complexity: O(*n m* log *n*) time by length, O(*n m*) by hops, and O(*n* + *m*) space.
  ///
  /// Endpoints don't count, and each unordered pair counts once, as in NetworkX. Where a pair has several shortest
  /// paths each counts its share.
  ///
  /// Ties are exact: whether two paths are equally long is decided on the lengths as fractions, never on rounded sums.
  /// A weight that is a decimal of at most nine places counts as that decimal, any other as the binary fraction it is
  /// stored as. Only where the weights of one graph differ by a factor of billions (2⁴⁹ divided by the number of nodes)
  /// the shortest edges are taken for that part of the longest.
  ///
  /// Reference: U. Brandes, "A Faster Algorithm for Betweenness Centrality", *J. Math. Sociol.* 25(2), 2001,
  /// [doi:10.1080/0022250X.2001.9990249](https://doi.org/10.1080/0022250X.2001.9990249).
  public func betweenness(_ options: BetweennessOptions = BetweennessOptions()) -> NodeScores {
    let sums =
      hasEqualLengths(options.weightsAs)
      ? hopDependencies(options)
      : lengthDependencies(options)
    // Every pair was seen from both its ends.
    var factor = 0.5
    if options.isNormalized { factor = nodeCount > 2 ? 1 / (Double(nodeCount - 1) * Double(nodeCount - 2)) : 0 }
    return NodeScores(sums.map { $0 * factor })
  }

  /// Whether all edges are equally long: equal lengths are hops, and hops are faster.
  func hasEqualLengths(_ meaning: WeightMeaning) -> Bool {
    meaning == .none || arcWeights.allSatisfy { $0 == arcWeights[0] }
  }

  /// Sums numbers over all sources, in blocks whose sums are added in order.
  func sumOverSources(
    _ options: BetweennessOptions, count: Int, _ sums: @Sendable (Range<Int>, CountedWork) -> [Double]
  ) -> [Double] {
    let blocks = Blocks.ranges(nodeCount, minimum: 256), work = options.progress.work(nodeCount)
    if blocks.count == 1 { return sums(blocks[0], work) }
    let zeros = [Double](repeating: 0, count: count)
    return Blocks.reduce(blocks, threads: options.threads, into: zeros) { block in
      sums(block, work)
    } _: { total, sums in
      for index in sums.indices { total[index] += sums[index] }
    }
  }
}

extension MeasureDescriptor {
  static let betweenness = MeasureDescriptor(
    summary: "how many shortest paths between others pass through", weights: .read(as: .strength),
    canBeNormalized: true, canUseThreads: true, hasBudget: true
  ) { graph, weights, options in
    let budget = options.budget
    if !budget.covers(WorkEstimate(of: graph).betweenness(isByHops: graph.hasEqualLengths(weights))) {
      return graph.approximateBetweenness(ApproximateBetweennessOptions(weightsAs: weights, options))
    }
    var settings = BetweennessOptions(weightsAs: weights)
    settings.isNormalized = options.isNormalized
    settings.threads = options.threads
    settings.progress = options.progress
    return graph.betweenness(settings)
  }
}
