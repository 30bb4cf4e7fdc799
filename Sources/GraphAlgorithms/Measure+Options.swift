public import Graphs

extension Measure {
  /// How to compute a measure; what a measure has no use for, it ignores.
  ///
  ///     var options = Measure.Options(weightsAs: .strength)
  ///     options.pageRank.personalization = (0..<graph.nodeCount).map { $0 == 3 ? 1 : 0 }
  ///     let near = Measure.pageRank.scores(of: graph, options)
  public struct Options: Hashable, Sendable {
    /// What a weight says; nil, the default, is each measure's ``Measure/defaultWeights``.
    ///
    /// Nothing is `WeightMeaning.none`; `.none` alone would be nil.
    public var weightsAs: WeightMeaning?

    /// Divide by the largest value possible, where the measure can: see ``Measure/canBeNormalized``. The default is
    /// false.
    public var isNormalized = false

    /// What only `pagerank` asks.
    public var pageRank = PageRank()

    /// What only `approximate-betweenness` asks.
    public var approximateBetweenness = ApproximateBetweenness()

    /// How much a measure may cost that takes searches from every node, and how it is estimated beyond that.
    public var budget = Budget()

    /// The communities that `participation` and `within-module-z` are about. The default is what Leiden finds.
    public var communities: Communities = .found(LeidenOptions())

    /// How many threads work on it, where the measure can use them; the result is the same for any number. The default
    /// is 1.
    public var threads = 1

    /// Who is told how far it is, where the measure takes long enough to tell. The default is nobody.
    public var progress = ComputationProgress.untold

    /// The defaults.
    public init() {}

    /// The defaults, but for what a weight says.
    public init(weightsAs: WeightMeaning) { self.weightsAs = weightsAs }
  }

  /// Computes the measure.
  ///
  ///     for measure in [Measure.pageRank, .betweenness] { print(measure.name, measure.scores(of: graph).top(3)) }
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - options: How to compute it.
  /// - Returns: One score per node, in node order; estimates where the exact ones would cost more than the
  ///   ``Options/budget``, as their `NodeScores.approximation` says.
  /// - Precondition: That of the function that the measure stands for.
  /// - Complexity: That of the function that the measure stands for.
  public func scores(of graph: WeightedGraph, _ options: Options = Options()) -> NodeScores {
    descriptor.scores(graph, options.weightsAs ?? defaultWeights, options)
  }
}

extension Measure.Options {
  /// What PageRank asks beside the meaning of weights.
  public struct PageRank: Hashable, Sendable {
    /// Where jumps land, a weight per node of any positive sum; nil, the default, is anywhere alike.
    public var personalization: [Double]?

    /// The defaults.
    public init() {}
  }

  /// What the estimate of betweenness asks beside the meaning of weights.
  public struct ApproximateBetweenness: Hashable, Sendable {
    /// How far it may be off when divided by the number of pairs of other nodes, but for one chance in ten. The default
    /// is 0.01. Where so large a sample costs more than the exact measure, as in small graphs, that is computed.
    public var error = 0.01

    /// Where the random numbers start. The default is 1.
    public var seed: UInt64 = 1

    /// The defaults.
    public init() {}
  }

  /// Where the communities come from that some measures are about.
  public enum Communities: Hashable, Sendable {
    /// Leiden finds them.
    case found(LeidenOptions)
    /// They are known, of all nodes.
    case given(Partition)

    /// The communities of a graph.
    func partition(of graph: WeightedGraph) -> Partition {
      switch self {
      case .found(let options): graph.leiden(options)
      case .given(let partition): partition
      }
    }
  }
}
