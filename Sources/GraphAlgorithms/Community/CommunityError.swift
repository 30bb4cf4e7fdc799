/// Why communities could not be found.
public enum CommunityError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The graph has more maximal cliques than were allowed.
  case tooManyCliques(limit: Int)

  /// What was wrong, and what to do.
  public var description: String {
    switch self {
    case .tooManyCliques(let limit):
      "the graph has more than \(limit) maximal cliques; take larger cliques, a backbone of the graph, or a higher limit"
    }
  }
}
