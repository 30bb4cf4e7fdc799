public import Graphs

extension Measure.Options {
  /// How much a measure may cost that takes searches from every node, and how it is estimated beyond that.
  ///
  /// Such measures are `betweenness`, `closeness`, `component-closeness`, `harmonic` and `eccentricity`: see
  /// ``Measure/hasBudget``. The same budget goes for the edges' betweenness and for the diameter, where it is given.
  ///
  ///     var options = Measure.Options()
  ///     options.budget.steps = 100_000_000
  ///     let scores = Measure.betweenness.scores(of: graph, options)
  ///     if let approximation = scores.approximation { print("within \(approximation.error)") }
  public struct Budget: Hashable, Sendable {
    /// The most elementary steps, each a look at one end of an edge or what takes as long, a few nanoseconds. What
    /// takes more is estimated with at most about as many.
    ///
    /// The default is 1.5 · 10⁹, some five seconds of one thread: a graph of 3,000 nodes and 50,000 edges is within
    /// it, whatever is asked.
    public var steps = 1_500_000_000

    /// Whether the measure is computed exactly whatever it costs. The default is false.
    public var isExact = false

    /// No more is drawn than makes the scores likely to be within this share of the largest score possible. The default
    /// is 0.001.
    public var error = 0.001

    /// How likely it may be that some score is farther off than `ScoreApproximation.error`. The default is
    /// 0.05.
    public var failureProbability = 0.05

    /// Where the random numbers start. The default is 1.
    public var seed: UInt64 = 1

    /// The defaults.
    public init() {}

    /// Whether some work is done exactly.
    func covers(_ work: Double) -> Bool { isExact || work <= Double(steps) }
  }
}

extension Measure {
  /// Whether the measure is estimated where it would take more than its ``Options/Budget``.
  public var hasBudget: Bool { descriptor.hasBudget }

  /// The name of an attribute that holds scores: that of the measure, after `approximate-` where they are estimated.
  ///
  /// - Parameter scores: What was computed.
  /// - Returns: The name.
  /// - Complexity: O(1).
  public func attributeName(of scores: NodeScores) -> String {
    let prefix = "approximate-"
    return scores.approximation == nil || name.hasPrefix(prefix) ? name : prefix + name
  }
}
