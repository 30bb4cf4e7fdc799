/// The words of community maps, in one language.
public struct CommunityMapWords: Hashable, Sendable {
  /// The number `{0}` of a community in its label, alone and before how many members it has, `{1}`.
  public var number, facts: String
  /// What a community consists of.
  public var member: LegendWords.Noun
  /// What the widths of ties and the areas of communities say.
  public var sumOfWeights, memberCount: String

  /// A map without a title of its own: the communities `{0}` of the nodes `{1}`, all of them, or the `{2}` largest.
  public var title: String
  /// The same with one community, or several, of more.
  public var largest: LegendWords.Noun
  /// Behind that: `{0}` nodes that are communities by themselves.
  public var alone: LegendWords.Noun
  /// The title of the picture of a community: its number `{0}`, its size `{1}`, its names `{2}`.
  public var community: String
  /// The title of a picture `{0}` together with that, `{1}`.
  public var titled: String
}
