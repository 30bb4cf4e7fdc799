public import EntityResolution

/// A join, or a refusal to join, that a person may know better, written as the decision that would change it.
public struct DoubtfulDecision: Hashable, Sendable {
  /// `same` for two entities that may be one, `not-same` for one that may be two.
  public var verb: Decisions.Verb
  /// The name that would move.
  public var name: String
  /// The name it would join or leave.
  public var other: String
  /// How much the ranking would change: the sum over all nodes of the change of PageRank, 0...2.
  public var change: Double
  /// Why it is in doubt, in a few words.
  public var reason: String
}
