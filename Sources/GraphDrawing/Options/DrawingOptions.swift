/// How much of a graph is drawn, by which engine, and what stands beside it.
public struct DrawingOptions: Hashable, Sendable {
  /// The heading. The default is empty: none.
  public var title = ""

  /// How many nodes are drawn, those with the highest scores first; nil draws all. The default is 60.
  public var maximumNodes: Int? = 60

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
