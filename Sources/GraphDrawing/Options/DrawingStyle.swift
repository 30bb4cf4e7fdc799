public import Graphs

/// What the looks of a picture mean.
///
///     var style = DrawingStyle.communities
///     style.size = graph.graph.pageRank()
///     style.communities = graph.graph.leiden()
///     style.theme = .dark
///
/// Colour is never the only sign: border pattern, shape or label says the same.
public struct DrawingStyle: Hashable, Sendable {
  /// Scores that decide how large a node is, and which nodes are drawn when not all are. The default is nil: the strength.
  public var size: NodeScores?

  /// Communities: the first twelve have a colour and a border pattern each; the others are grey, and a number stands
  /// behind the names of those with two drawn nodes or more. The default is nil: none.
  public var communities: Partition?

  /// What colour says. The default is ``ColorMeaning/community``.
  public var color = ColorMeaning.community

  /// Whether the shape says the type: `person` an ellipse, `organization` a rounded box, `place` a hexagon, other types a box. In a
  /// two-mode network without such types, where `bipartite`, `type` or `mode` has two values and edges run only between nodes of
  /// different ones, nodes with the value of the first are ellipses and the others boxes. The default is true.
  public var shapesByType = true

  /// The node attribute that holds the type. The default is `type`.
  public var typeAttribute = "type"

  /// Whether there is a labelled box around each community of which three or more nodes are drawn; needs a layout engine that knows
  /// boxes, which the automatic choice takes care of. The default is false.
  public var communityBoxes = false

  /// Whether nodes without a colour have an outline; else they are bare text. The default is true.
  public var hasOutlines = true

  /// Whether colours are used; without them greys and border patterns say the same, on white. The default is true.
  public var usesColors = true

  /// Light or dark. The default is ``Theme/automatic``.
  public var theme = Theme.automatic

  /// Which drawn nodes have labels. The default is ``LabelChoice/all``.
  public var labels = LabelChoice.all

  /// How wide a line of a label is in columns, at least 1; a word up to twice as wide stays whole. The default is 18.
  public var labelColumns = 18

  /// The most lines of a label, at least 1. The default is 5; the full name is in the tooltip.
  public var labelLines = 5

  /// The font size of the lowest score, in points. The default is 10.
  ///
  /// The area of an outline follows the square of the font size that the score asks for, whatever the length of the name; a name
  /// that is too long for its outline is set smaller.
  public var smallestFont = 10.0

  /// What the highest score adds to it; scores between add in proportion to their square root. The default is 9.
  public var fontRange = 9.0

  /// The typeface. The default is ``Font/sans``.
  public var font = Font.sans

  /// Where the widths of texts come from. The default is ``TextMeasure/builtIn``.
  public var textMeasure = TextMeasure.builtIn

  /// Width and opacity of edges by weight. The default is nil: a scale of all weights of the graph, drawn or not. For a graph that was
  /// filtered, give the scale of the whole, and pictures of its parts can be compared.
  public var edgeScale: EdgeWidthScale?

  /// What is new in the graph and what is gone, which colours say then and nothing else. The default is nil: it is one graph.
  public var changes: ChangeMarks?

  /// What the label of every node can say, the most first, where the areas of outlines are in proportion to scores, exactly. The
  /// default is nil: areas grow with scores, from one in which a name has room.
  var areaLabels: [[String]]?

  /// The default style.
  public init() {}
}

extension DrawingStyle {
  /// What colour can say.
  public enum ColorMeaning: Hashable, Sendable {
    /// The community.
    case community
    /// The type.
    case type
    /// A node attribute: a colour for each of the twelve most frequent values of a text, five steps from light to dark for a number.
    /// Numbers of communities, as columns called `community`, `cluster`, `group`, `block`, `module` or `modularity_class` hold them,
    /// count as text.
    case attribute(String)
    /// Nothing.
    case none
  }

  /// The ground a picture is drawn on.
  public enum Theme: String, CaseIterable, Codable, Hashable, Sendable {
    /// Dark on white.
    case light
    /// Light on near-black.
    case dark
    /// As the reader's system asks where the format can tell, which is SVG; else light.
    case automatic = "auto"
  }

  /// Which of the drawn nodes have labels; the others are dots, as large as their score. Nodes that are emphasized always have one.
  public enum LabelChoice: Hashable, Sendable {
    /// All, or the sixty highest of more than a thousand.
    case all
    /// None but the emphasized.
    case none
    /// So many with the highest scores.
    case top(Int)
  }

  /// A typeface that every system has something like.
  public enum Font: String, CaseIterable, Codable, Hashable, Sendable {
    case sans, serif, monospaced

    /// The families, best first; constants, because Graphviz writes them as they are.
    var families: String {
      switch self {
      case .sans: "Helvetica,Arial,sans-serif"
      case .serif: "Times,serif"
      case .monospaced: "Courier,monospace"
      }
    }
  }

  /// Where the widths of texts come from.
  public enum TextMeasure: String, Codable, Hashable, Sendable {
    /// Built-in widths of Helvetica: the same picture on every machine.
    case builtIn
    /// The fonts of this machine, measured by pango: closer outlines, for scripts other than Latin above all.
    case fonts
  }

  /// The colours that are written into the picture; the automatic theme adds the dark ones in a style sheet.
  var scheme: ColorScheme { usesColors ? (theme == .dark ? .dark : .light) : .paper }
}
