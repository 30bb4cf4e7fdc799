/// One number per node, in node order: what every centrality returns.
public struct NodeScores: Hashable, Sendable, Codable {
  /// The scores by node.
  public let values: [Double]

  /// How many rounds an iterative measure took; nil for the others.
  public let iterations: Int?

  /// Whether an iterative measure reached its tolerance; true for the others. Not converging is a result, not an error.
  public let converged: Bool

  /// How far they may be from the exact scores; nil where they are exact but for rounding.
  public let approximation: ScoreApproximation?

  /// Creates scores.
  public init(
    _ values: [Double], iterations: Int? = nil, converged: Bool = true, approximation: ScoreApproximation? = nil
  ) {
    self.values = values
    self.iterations = iterations
    self.converged = converged
    self.approximation = approximation
  }

  /// The score of a node.
  ///
  /// - Precondition: The node exists.
  /// - Complexity: O(1).
  public subscript(node: Int) -> Double { values[node] }

  /// The `count` highest scores, highest first, ties in node order.
  ///
  /// - Parameter count: How many, if there are as many.
  /// - Returns: The nodes and their scores.
  /// - Precondition: The count is not negative.
  /// - Complexity: O(*n* log *n*).
  public func top(_ count: Int) -> [(node: Int, score: Double)] {
    ranking().prefix(count).map { ($0, values[$0]) }
  }

  /// All nodes by decreasing score, ties in node order.
  ///
  /// - Returns: The nodes.
  /// - Complexity: O(*n* log *n*).
  public func ranking() -> [Int] { ranking(of: values.indices) }

  /// Some nodes by decreasing score, ties in node order.
  ///
  ///     for members in partition.members { print(scores.ranking(of: members).prefix(3)) }
  ///
  /// - Parameter nodes: The nodes to order.
  /// - Returns: The nodes.
  /// - Complexity: O(*k* log *k*) for *k* nodes.
  public func ranking(of nodes: some Sequence<Int>) -> [Int] {
    nodes.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
  }
}
