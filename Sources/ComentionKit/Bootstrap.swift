public import CoMention
public import GraphAlgorithms
public import Graphs

/// How documents are drawn anew.
public struct BootstrapOptions: Hashable, Sendable {
  /// How many times. The default is 200.
  public var replicates = 200

  /// Of the draws. The default is 1.
  public var seed: UInt64 = 1

  /// The share of the replicates that an interval holds, 0...1. The default is 0.95.
  public var level = 0.95

  /// How many replicates to work on at once. The default is 1; the result is the same for any number.
  public var threads = 1

  /// The defaults.
  public init() {}
}

/// Between which values a score stays when the documents are drawn anew.
public struct ScoreInterval: Hashable, Sendable {
  /// The lower end by node.
  public let lower: [Double]

  /// The upper end by node.
  public let upper: [Double]
}

extension CoMentionGraph {
  /// Tells how far measures depend on which documents there are: percentile intervals from the bootstrap over documents.
  ///
  ///     let interval = await coMentions.intervals(of: [.pageRank])[0]
  ///
  /// Each replicate is the graph of as many documents, drawn with replacement; entities stay as they were resolved, and
  /// nothing is extracted anew. The interval of a node lies between the quantiles (1 ∓ level) / 2 of its scores,
  /// interpolated linearly as NumPy does by default.
  ///
  /// - Parameters:
  ///   - measures: What to measure.
  ///   - measureOptions: How to measure.
  ///   - options: How to draw.
  ///   - progress: Called with the number of replicates done so far.
  /// - Returns: One interval per measure.
  /// - Precondition: There is at least one replicate, and the level is 0...1.
  ///
  /// Reference: B. Efron, "Bootstrap methods: another look at the jackknife", *Ann. Stat.* 7(1), 1979,
  /// [doi:10.1214/aos/1176344552](https://doi.org/10.1214/aos/1176344552).
  public func intervals(
    of measures: [Measure], _ measureOptions: Measure.Options = Measure.Options(),
    _ options: BootstrapOptions = BootstrapOptions(), progress: (Int) -> Void = { _ in }
  ) async -> [ScoreInterval] {
    precondition((0...1).contains(options.level), "A level is a share")
    let replicates = await bootstrap(options, progress: progress) { graph in
      measures.map { $0.scores(of: graph, measureOptions).values }
    }
    return measures.indices.map { measure in
      let intervals = (0..<graph.graph.nodeCount).map { node in
        let sorted = replicates.map { $0[measure][node] }.sorted()
        return (sorted.quantile((1 - options.level) / 2), sorted.quantile((1 + options.level) / 2))
      }
      return ScoreInterval(lower: intervals.map(\.0), upper: intervals.map(\.1))
    }
  }

  /// Whatever can be computed from a graph, for each of several graphs of documents drawn anew, in the order of the draws.
  ///
  /// - Precondition: There is at least one replicate.
  public func bootstrap<Result: Sendable>(
    _ options: BootstrapOptions = BootstrapOptions(), progress: (Int) -> Void = { _ in },
    _ body: @escaping @Sendable (WeightedGraph) -> Result
  ) async -> [Result] {
    precondition(options.replicates > 0, "There is at least one replicate")
    let resampling = DocumentResampling(self)
    // Each replicate has a seed of its own, so that it doesn't matter which thread computes it.
    var seeds = SplitMix64(seed: options.seed)
    return await (0..<options.replicates).map { _ in seeds.next() }
      .concurrentMap(threads: options.threads, progress: progress) { seed in
        var random = SplitMix64(seed: seed)
        return body(resampling.graph(countingDocuments: resampling.draw(using: &random)))
      }
  }
}

extension [Double] {
  /// The value below which a share of these sorted values lies, interpolated linearly.
  func quantile(_ share: Double) -> Double {
    guard let last = indices.last else { return .nan }
    let position = share * Double(last)
    let below = Int(position.rounded(.down))
    guard below < last else { return self[last] }
    return self[below] + (position - Double(below)) * (self[below + 1] - self[below])
  }
}
