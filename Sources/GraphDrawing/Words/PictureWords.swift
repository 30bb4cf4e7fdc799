/// The words of pictures, in one language.
///
///     var words = PictureWords.english
///     words.timeline.bars = "Columns"
///     var options = TimelineOptions()
///     options.words = words
///
/// Sentences have numbered places, `{0}`, `{1}`, for what differs from picture to picture, in the order that the
/// language needs. The words that a picture shows of its graph (names, types, attributes) are the graph's own.
public struct PictureWords: Hashable, Sendable {
  /// The legends of graphs and matrices.
  public var legend: LegendWords
  /// What marks look like, for readers who don't see them.
  public var looks: LookWords
  /// What is said of nodes, edges and squares to readers who point at them, and of a whole picture.
  public var descriptions: DescriptionWords
  /// Maps of communities.
  public var map: CommunityMapWords
  /// Timelines.
  public var timeline: TimelineWords
}
