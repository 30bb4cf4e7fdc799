public import Graphs

/// Between which bounds the scores of each node stay when documents are resampled.
public struct ScoreIntervals: Hashable, Sendable, Codable {
  /// The lower bounds, in node order.
  public let lower: [Double]

  /// The upper bounds, in node order.
  public let upper: [Double]

  /// The means over the samples, in node order.
  public let means: [Double]

  /// The share of the samples between the bounds.
  public let confidence: Double

  /// Percentile intervals of scores from several samples.
  ///
  /// - Parameters:
  ///   - replicates: The scores of each sample.
  ///   - confidence: The share of the samples that the intervals hold, 0...1.
  /// - Precondition: There is at least one sample, all are of the same nodes, and the confidence is in 0...1.
  /// - Complexity: O(*n* *r* log *r*) for *r* samples.
  ///
  /// Quantiles are interpolated linearly between samples, as NumPy's `quantile` and R's type 7 do.
  public init(_ replicates: [NodeScores], confidence: Double = 0.95) {
    precondition(!replicates.isEmpty, "Intervals need at least one sample")
    precondition((0...1).contains(confidence), "A confidence is a share, 0...1")
    let nodeCount = replicates[0].values.count
    precondition(replicates.allSatisfy { $0.values.count == nodeCount }, "Samples must be of the same nodes")
    var lower: [Double] = [], upper: [Double] = [], means: [Double] = []
    for node in 0..<nodeCount {
      let sorted = replicates.map { $0[node] }.sorted()
      lower.append(Self.quantile((1 - confidence) / 2, of: sorted))
      upper.append(Self.quantile((1 + confidence) / 2, of: sorted))
      means.append(sorted.reduce(0, +) / Double(sorted.count))
    }
    self.lower = lower
    self.upper = upper
    self.means = means
    self.confidence = confidence
  }

  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let position = share * Double(sorted.count - 1)
    let below = min(Int(position), sorted.count - 1), above = min(below + 1, sorted.count - 1)
    return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
  }
}
