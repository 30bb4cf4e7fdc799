internal import Graphs

extension WeightedGraph {
  /// Communities with their members by decreasing strength, ties in node order: who matters most in one stands first.
  ///
  /// - Complexity: O(*m* + *n* log *n*).
  func ranked(_ communities: Partition) -> Partition { communities.ranked(by: strength()) }
}
