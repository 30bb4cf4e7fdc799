public import Graphs

/// What the looks of a picture mean.
///
///     var style = DrawingStyle()
///     style.size = graph.graph.pageRank()
///     style.communities = graph.graph.leiden()
public struct DrawingStyle: Hashable, Sendable {
  /// Where the widths of texts come from.
  public enum TextMeasure: String, Codable, Hashable, Sendable {
    /// Built-in widths of Helvetica: the same picture on every machine.
    case builtIn
    /// The fonts of this machine, measured by pango: closer outlines, for scripts other than Latin above all.
    case fonts
  }

  /// Scores that decide how large a node is, and which nodes are drawn when not all are. The default is nil: the strength.
  public var size: NodeScores?

  /// Communities, drawn as colours and border patterns: the first seven in Okabe and Ito's palette, all others grey. The default
  /// is nil: no communities.
  public var communities: Partition?

  /// The node attribute that decides the shape: `person` an ellipse, `organization` a rounded box, `place` a hexagon, other types
  /// a box. The default is `type`.
  public var typeAttribute = "type"

  /// The widest line of a label in columns, at least 1. The default is 18.
  public var labelColumns = 18

  /// The most lines of a label, at least 1. The default is 5; the full name is in the tooltip.
  public var labelLines = 5

  /// The font size of the lowest score, in points. The default is 10.
  public var smallestFont = 10.0

  /// What the highest score adds to it; scores between add in proportion to their square root. The default is 9.
  public var fontRange = 9.0

  /// Where the widths of texts come from. The default is ``TextMeasure/builtIn``.
  public var textMeasure = TextMeasure.builtIn

  /// The default style.
  public init() {}
}
