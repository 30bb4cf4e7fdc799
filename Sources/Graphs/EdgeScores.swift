/// One number per edge, in edge order: what measures of edges return.
public struct EdgeScores: Hashable, Sendable, Codable {
  /// The scores by edge index.
  public let values: [Double]

  /// Creates scores.
  public init(_ values: [Double]) { self.values = values }

  /// The score of an edge.
  ///
  /// - Precondition: There is such an edge.
  /// - Complexity: O(1).
  public subscript(edge: Int) -> Double { values[edge] }

  /// The `count` highest scores, highest first, ties in edge order.
  ///
  /// - Parameter count: How many, if there are as many.
  /// - Returns: The edges and their scores.
  /// - Precondition: The count is not negative.
  /// - Complexity: O(*m* log *m*).
  public func top(_ count: Int) -> [(edge: Int, score: Double)] {
    ranking().prefix(count).map { ($0, values[$0]) }
  }

  /// All edges by decreasing score, ties in edge order.
  ///
  /// - Returns: The indices of the edges.
  /// - Complexity: O(*m* log *m*).
  public func ranking() -> [Int] {
    values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
  }
}
