import Primitives

/// One graph at several times: a panel for each, with every node at the same place in all.
///
///     let picture = SmallMultiples(nodes: places, panels: panels, communities: names)
///     let svg = picture.svg
///
/// Who is not in a panel is a pale dot there, so that coming and going can be seen. Sizes and widths have one scale for all panels.
///
/// Reference: E. R. Tufte, *Envisioning Information*, 1990, chapter 4; for graphs, D. Archambault, H. C. Purchase, B. Pinaud, "Animation,
/// Small Multiples, and the Effect of Mental Map Preservation in Dynamic Graphs", *IEEE TVCG* 17(4), 2011,
/// [doi:10.1109/TVCG.2010.78](https://doi.org/10.1109/TVCG.2010.78).
public struct SmallMultiples: Sendable {
  /// Somebody, with the place on all panels.
  public struct Node: Hashable, Sendable {
    /// A key, for programs.
    public var id: String
    /// What to call it.
    public var name: String
    /// The place, in any unit: to the right and upwards.
    public var x: Double, y: Double

    /// A node at a place.
    public init(id: String, name: String, x: Double, y: Double) {
      (self.id, self.name, self.x, self.y) = (id, name, x, y)
    }
  }

  /// A node on a panel.
  public struct Member: Hashable, Sendable {
    /// Its place among the nodes.
    public var node: Int
    /// How large it is, by area, 0 or more.
    public var size: Double
    /// The number of its community, from 0, the same on all panels; nil for none.
    public var community: Int?

    /// A node of a size.
    public init(node: Int, size: Double, community: Int?) {
      (self.node, self.size, self.community) = (node, size, community)
    }
  }

  /// A tie on a panel.
  public struct Tie: Hashable, Sendable {
    /// The ends, by their places among the nodes.
    public var source: Int, target: Int
    /// The weight, above 0.
    public var weight: Double

    /// A tie of a weight.
    public init(source: Int, target: Int, weight: Double) {
      (self.source, self.target, self.weight) = (source, target, weight)
    }
  }

  /// A time.
  public struct Panel: Hashable, Sendable {
    /// What it is called: `2018-Q1`.
    public var name: String
    /// What stands beside that: `12 documents`.
    public var note: String
    /// Who is there.
    public var members: [Member]
    /// Who is tied to whom.
    public var ties: [Tie]

    /// A panel.
    public init(name: String, note: String, members: [Member], ties: [Tie]) {
      (self.name, self.note, self.members, self.ties) = (name, note, members, ties)
    }
  }

  /// How it is drawn.
  public struct Options: Hashable, Sendable {
    /// The heading. The default is empty: from when to when.
    public var title = ""
    /// Light, dark, or as the reader's system says. The default is ``DrawingStyle/Theme/automatic``.
    public var theme = DrawingStyle.Theme.automatic
    /// How many names stand on a panel at most, where there is room. The default is 14.
    public var maximumNames = 14
    /// What sizes are: `PageRank`. The default says nothing.
    public var sizeMeaning = ""
    /// Further lines of the legend. The default is none.
    public var notes: [String] = []
    /// The words. The default is English.
    public var words = SmallMultiplesWords.english

    /// The default options.
    public init() {}
  }

  /// The most panels of a picture.
  public static let maximumPanels = 60

  let nodes: [Node]
  let panels: [Panel]
  /// What communities are called, by number.
  let communities: [String]
  let options: Options

  /// Puts a picture together.
  ///
  /// - Parameters:
  ///   - nodes: Who is on any panel.
  ///   - panels: The panels, in reading order.
  ///   - communities: What each community is called, by its number.
  ///   - options: How it is drawn.
  /// - Precondition: There is a panel, and no more than ``maximumPanels``; members and ties are of the nodes, communities have a name.
  public init(nodes: [Node], panels: [Panel], communities: [String], options: Options = Options()) {
    precondition((1...Self.maximumPanels).contains(panels.count), "From 1 to \(Self.maximumPanels) panels")
    for panel in panels {
      precondition(panel.members.allSatisfy { nodes.indices.contains($0.node) }, "Members are nodes")
      precondition(
        panel.members.allSatisfy { $0.community.map(communities.indices.contains) ?? true }, "All have names")
      precondition(
        panel.ties.allSatisfy { nodes.indices.contains($0.source) && nodes.indices.contains($0.target) },
        "Ties are of nodes")
    }
    (self.nodes, self.panels, self.communities, self.options) = (nodes, panels, communities, options)
  }

  /// The picture as SVG; the same values give the same bytes.
  ///
  /// - Complexity: O(panels · (nodes + ties) + names²).
  public var svg: [UInt8] { SmallMultiplesDrawing(self).file }
}

/// The words of small multiples, in one language.
public struct SmallMultiplesWords: Hashable, Sendable {
  /// A picture from `{0}` to `{1}` without a title of its own; what it is, for readers who don't see it: panels `{0}`.
  public var title, description: String
  /// Before the rows of the legend.
  public var communities, size, ties, absent: String
  /// What sizes, widths and pale dots say; `{0}` is a measure.
  public var sizeRule, tieRule, absentRule: String
}

extension SmallMultiplesWords {
  /// The words in English.
  public static let english = SmallMultiplesWords(
    title: "From {0} to {1}", description: "A panel for each of {0} times, with every node at the same place in all.",
    communities: "Communities", size: "Size", ties: "Ties", absent: "Pale dots",
    sizeRule: "area in proportion to {0}, one scale for all panels",
    tieRule: "the wider and darker, the heavier, one scale for all panels",
    absentRule: "not named in this time")
}
