/// One number per edge, in edge order: what measures of edges return.
public struct EdgeScores: Hashable, Sendable, Codable {
  /// The scores by edge index.
  public let values: [Double]

  /// Creates scores.
  public init(_ values: [Double]) { self.values = values }

  /// The score of an edge.
  public subscript(edge: Int) -> Double { values[edge] }

  /// The `count` highest scores, highest first, ties in edge order.
  ///
  /// - Complexity: O(*m* log *m*).
  public func top(_ count: Int) -> [(edge: Int, score: Double)] {
    ranking().prefix(count).map { ($0, values[$0]) }
  }

  /// All edges by decreasing score, ties in edge order.
  public func ranking() -> [Int] {
    values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
  }
}
