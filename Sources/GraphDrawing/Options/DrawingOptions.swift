/// How much of a graph is drawn, by which engine, and what stands beside it.
public struct DrawingOptions: Hashable, Sendable {
  /// The heading. The default is empty: none.
  public var title = ""

  /// How many nodes are drawn, those with the highest scores first. The default is about 60: all of up to 80.
  public var nodeBudget = NodeBudget.about(60)

  /// Where not all nodes can be drawn, those come last that are connected to fewer than this many, themselves included. The default
  /// is 3: PageRank favours isolated pairs, and a pair tells little.
  public var smallestComponent = 3

  /// How many edges are drawn. The default is three for every node that is drawn.
  public var maximumEdges = EdgeBudget.perNode(3)

  /// Which part of the graph may be drawn. The default is all of it.
  public var scope = DrawingScope()

  /// What is put in front of the rest. The default is nil: nothing.
  public var highlight: DrawingHighlight?

  /// How it is laid out. The default chooses by size.
  public var layout = LayoutOptions()

  /// Whether there is a legend. The default is true.
  public var hasLegend = true

  /// What the legend says about where the graph comes from. The default says nothing.
  public var legend = LegendTexts()

  /// The default options.
  public init() {}
}

/// How many nodes are drawn, those with the highest scores first.
public enum NodeBudget: Hashable, Sendable {
  /// Every node.
  case all
  /// No more than a number.
  case highest(Int)
  /// A number, or all where a third more are all: a picture that lacks the last few says less than one that is a little fuller.
  /// Up to a third more where nodes would stand alone because their neighbours are not drawn: the strongest of these are, too.
  case about(Int)

  /// How many nodes may be drawn at most, those included that are drawn for their tie to one that would stand alone otherwise.
  var most: Int {
    switch self {
    case .all: .max
    case .highest(let most): max(0, most)
    case .about(let most): max(0, most) + max(0, most) / 3
    }
  }

  /// How many of some nodes are drawn.
  func limit(among count: Int) -> Int {
    switch self {
    case .all: count
    case .highest(let most): max(0, most)
    case .about(let most): count <= max(0, most) + max(0, most) / 3 ? count : max(0, most)
    }
  }
}

extension DrawingOptions {
  /// The most nodes that are drawn; nil means all. Where the budget is about a number, this number.
  public var maximumNodes: Int? {
    get {
      switch nodeBudget {
      case .all: nil
      case .highest(let most), .about(let most): most
      }
    }
    set { nodeBudget = newValue.map { .highest($0) } ?? .all }
  }
}

/// How many edges are drawn.
///
/// The strongest come first, ties in edge order; before them, those of a maximum spanning forest, so that no budget tears apart
/// what hangs together.
public enum EdgeBudget: Hashable, Sendable {
  /// Every edge between drawn nodes.
  case all
  /// As many times the number of drawn nodes.
  case perNode(Int)
  /// A number; fewer than the forest needs means the forest.
  case count(Int)
}

/// Plain texts for the legend; an empty one leaves its line out.
public struct LegendTexts: Hashable, Sendable {
  /// The words of the picture itself. The default is English.
  public var words = PictureWords.english

  /// The unit of co-mention, singular: `paragraph`.
  public var unit = ""

  /// The weighting's name: `count`, `documents`, `npmi`…
  public var weighting = ""

  /// How many documents the graph was made from.
  public var documentCount: Int?

  /// The dates of the documents: `2018-03-08 – 2019-02-28`.
  public var dates = ""

  /// What ``DrawingStyle/size`` holds: `PageRank`. Empty means `strength` where the style has no scores.
  public var sizeMeaning = ""

  /// Whether each node stands for a community, which its label names, so that the legend has no need to. The default is
  /// false.
  public var nodesAreCommunities = false

  /// Texts that say nothing.
  public init() {}
}
