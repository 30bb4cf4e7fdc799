/// What is new in a graph and what is gone, to be drawn beside what is in both: on one layout, told apart by outlines, dashes, signs before
/// names, and colours last.
///
///     var style = DrawingStyle()
///     style.changes = ChangeMarks(nodes: marks, edges: edgeMarks, first: "2018", second: "2019")
///     let drawing = Drawing(of: graph, style: style)
public struct ChangeMarks: Hashable, Sendable {
  /// Where something is.
  public enum Mark: String, Hashable, Sendable {
    /// In both graphs.
    case both
    /// In the second only.
    case new
    /// In the first only.
    case gone
  }

  /// A mark for every node, and for every edge.
  public var nodes: [Mark], edges: [Mark]

  /// What the graphs are called.
  public var first: String, second: String

  /// The words. The default is English.
  public var words = ChangeWords.english

  /// Marks of two graphs in one.
  public init(nodes: [Mark], edges: [Mark], first: String, second: String) {
    (self.nodes, self.edges) = (nodes, edges)
    (self.first, self.second) = (first, second)
  }
}

extension ChangeMarks.Mark {
  /// The look of a node: Okabe and Ito's blue and orange, which any colour vision tells apart; grey for what is in both.
  var look: LookKey {
    switch self {
    case .both: .other
    case .new: .category(0)
    case .gone: .category(1)
    }
  }

  /// The sign before a name.
  var sign: String {
    switch self {
    case .both: ""
    case .new: "+"
    case .gone: "−"
    }
  }

  /// The border, whatever colours there are.
  var border: Look.Border { self == .gone ? .dashed : .solid }

  /// How many outlines there are.
  var peripheries: Int { self == .new ? 2 : 1 }
}

/// The words of a legend of changes, in one language.
public struct ChangeWords: Hashable, Sendable {
  /// Over the marks.
  public var heading: String
  /// What marks mean: in the second graph `{0}` only, in the first only, in both.
  public var new, gone, both: String
  /// What lines mean: `{0}` is the first graph, `{1}` the second.
  public var lines: String
}

extension ChangeWords {
  /// The words in English.
  public static let english = ChangeWords(
    heading: "Changes", new: "only “{0}” (double outline)", gone: "only “{0}” (dashed)", both: "in both",
    lines: "ties: dashed only “{0}”, strong only “{1}”, pale in both")
}
