public import EntityResolution

/// A decision that a person may want to make: a join, a refusal to join, a type or a name that may be wrong.
public struct DoubtfulDecision: Hashable, Sendable {
  /// Where a doubt comes from.
  public struct Quotation: Hashable, Sendable {
    /// The id of the document.
    public var document: String
    /// The sentence, white space folded, the name between asterisks; of a long one what stands around the name.
    public var text: String
  }

  /// The line that would settle it, forced where it would be refused otherwise; its number is 0.
  public var decision: Decisions.Line
  /// How much the ranking would change: the sum over all nodes of the change of PageRank, 0...2.
  public var change: Double
  /// How likely it is that the rules went wrong, 0...1.
  public var doubt: Double
  /// Why it is in doubt, in a few words.
  public var reason: String
  /// A sentence in which the name in doubt stands.
  public var quotation: Quotation?

  /// What orders doubts: impact times doubt.
  public var weight: Double { change * doubt }
}
