/// The words of the listing beside a community map, in one language.
public struct ListingWords: Hashable, Sendable {
  /// The heads of the columns.
  public struct Columns: Hashable, Sendable {
    /// The columns, from the left.
    public var picture, members, tiesInside, weight, highestRanked: String
  }

  /// The heading.
  public var title: String
  /// How many nodes `{0}` and ties `{1}` in communities `{2}`.
  public var summary: String
  /// What is counted.
  public var node, tie, community: ReportWords.Noun
  /// All communities are on the map; or the `{0}` largest are.
  public var allShown: String
  /// The first half of that sentence.
  public var largestShown: ReportWords.Noun
  /// The second half: the other communities `{0}` with their nodes `{1}`.
  public var othersHidden: ReportWords.Noun
  /// The text that stands for the map, and what is said without one.
  public var map, mapNotDrawn: String
  /// What is said without the map where a file `{0}` holds it.
  public var mapInFile: String
  /// The table.
  public var columns: Columns
  /// In place of a picture that could not be drawn.
  public var notDrawn: String
  /// Names `{0}`, and `{1}` more.
  public var more: String
}
