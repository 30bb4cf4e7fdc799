public import Graphs

/// Samples of a collection's documents, drawn with replacement, to see how far a result hangs on which documents there
/// happen to be: the bootstrap.
///
///     let resampling = DocumentResampling(documentCount: documents.count)
///     let intervals = resampling.intervals(of: { $0.pageRank() }) { counts in graph(ofDocuments: counts) }
///
/// Nothing is extracted again: whoever holds the evidence makes the graph of each sample from how often every document
/// is in it, on the same nodes; ``EdgeContributions`` does so where weights add up.
///
/// Reference: B. Efron, "Bootstrap methods: another look at the jackknife", *Ann. Stat.* 7, 1979,
/// [doi:10.1214/aos/1176344552](https://doi.org/10.1214/aos/1176344552).
public struct DocumentResampling: Hashable, Sendable {
  /// How many documents there are, which is how many each sample draws.
  public let documentCount: Int

  /// How many samples to draw. The default is 200.
  public var replicates = 200

  /// Of the random numbers. The default is 0.
  public var seed: UInt64 = 0

  /// Samples of so many documents.
  ///
  /// - Precondition: The number isn't negative.
  public init(documentCount: Int) {
    precondition(documentCount >= 0, "There can't be fewer than no documents")
    self.documentCount = documentCount
  }

  /// How often each document is in a sample.
  ///
  /// A sample depends on the seed and its number only, so that samples may be drawn in any order.
  ///
  /// - Complexity: O(*d*) for *d* documents.
  public func counts(inReplicate replicate: Int) -> [Int] {
    var start = SplitMix64(seed: seed)
    var random = SplitMix64(seed: start.next() ^ UInt64(replicate) &* 0xD1B5_4A32_D192_ED03)
    var counts = [Int](repeating: 0, count: documentCount)
    for _ in 0..<documentCount {
      counts[Int(truncatingIfNeeded: random.next().multipliedFullWidth(by: UInt64(documentCount)).high)] += 1
    }
    return counts
  }

  /// How far the scores of nodes vary from sample to sample.
  ///
  /// - Parameters:
  ///   - measure: What to compute of every graph.
  ///   - confidence: The share of the samples that the intervals hold, 0...1.
  ///   - graph: The graph of a sample, given how often each document is in it.
  /// - Returns: One interval per node, in node order.
  /// - Precondition: There is at least one replicate, and all graphs have the same nodes.
  public func intervals(
    of measure: (WeightedGraph) -> NodeScores, confidence: Double = 0.95, graph: ([Int]) -> WeightedGraph
  ) -> ScoreIntervals {
    ScoreIntervals((0..<replicates).map { measure(graph(counts(inReplicate: $0))) }, confidence: confidence)
  }

  /// The communities of every sample, whose ``PartitionEnsemble/recovery(of:)`` and
  /// ``PartitionEnsemble/stability(of:)`` say how far communities hang on the documents.
  ///
  /// - Parameters:
  ///   - method: How communities are found; `{ $0.leiden() }`, say.
  ///   - graph: The graph of a sample, given how often each document is in it.
  /// - Returns: The partitions, in the order of the samples.
  /// - Precondition: There is at least one replicate, and all graphs have the same nodes.
  public func communities(
    by method: (WeightedGraph) throws -> Partition, graph: ([Int]) -> WeightedGraph
  ) rethrows -> PartitionEnsemble {
    PartitionEnsemble(try (0..<replicates).map { try method(graph(counts(inReplicate: $0))) })
  }
}
