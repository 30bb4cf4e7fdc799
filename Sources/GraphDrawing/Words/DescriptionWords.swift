/// What a picture says to readers who point at something, or don't see it, in one language.
public struct DescriptionWords: Hashable, Sendable {
  /// The title of a graph without one, of `{0}` nodes and `{1}` edges.
  public var graph: String
  /// The nodes of the highest rank `{0}`, in the description of a graph.
  public var highest: String

  /// How often a node is mentioned, and in how many documents.
  public var mention, document: LegendWords.Noun
  /// The rank `{0}` of `{1}`.
  public var rank: String
  /// The community of a number `{0}`.
  public var community: String

  /// An attribute `{0}` of a value `{1}`.
  public var fact: String
  /// The weight of an edge where no weighting is named, and attributes of edges.
  public var weight, count, documents: String
  /// What follows a number of units `{0}` other than 1.
  public var units: String
  /// In how many documents an edge was found.
  public var documentOfEdge: LegendWords.Noun
}
