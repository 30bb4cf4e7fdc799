import ComentionKit

extension [Int] {
  /// Nodes by decreasing score, ties in node order.
  func ranked(by scores: NodeScores) -> [Int] { sorted { (scores[$1], $0) < (scores[$0], $1) } }
}
