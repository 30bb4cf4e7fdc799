/// What node-link JSON says of the directions of edges: of all of them, or of each.
struct JSONDirectedness {
  /// `directed`, as networkx writes it.
  var isDirected = false
  /// The `type` of graphology's options: directed, undirected or mixed.
  var type: String?
  /// How many edges say that they are undirected.
  var undirectedCount = 0

  /// How many of the edges are directed, nil if all are; in a mixed graph an edge is, unless it says no.
  func directedCount(of edgeCount: Int) -> Int? {
    guard isDirected || type == "directed" || type == "mixed" else { return 0 }
    let count = edgeCount - undirectedCount
    return count == edgeCount && (isDirected || edgeCount > 0) ? nil : count
  }
}
