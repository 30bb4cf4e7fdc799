import ArgumentParser
import ComentionKit
import GraphDrawing

/// How a graph is drawn.
struct DrawingOptionGroup: ParsableArguments {
  @Option(
    name: [.customLong("top"), .customLong("max-nodes")],
    help: ArgumentHelp(
      "Draw only the n highest nodes by --size-by; 0 for all. Nodes in groups of fewer than three come last.",
      valueName: "n"))
  var top = 60

  @Option(help: ArgumentHelp("A heading for the picture.", valueName: "text"))
  var title = ""

  @OptionGroup var style: StyleOptionGroup

  @OptionGroup var layout: LayoutOptionGroup

  func validate() throws {
    if top < 0 { throw ValidationError("--top must be zero or more") }
  }

  /// The drawing of a graph.
  ///
  /// - Parameters:
  ///   - loaded: The graph, and what it was made from.
  ///   - communities: Its communities.
  ///   - filters: How the graph was filtered.
  ///   - selection: What of it is drawn; nil means what the filters left.
  /// - Throws: An attribute that the nodes don't have, or a name that nobody has.
  /// - Returns: The drawing, to be laid out.
  func drawing(
    of loaded: LoadedGraph, communities: Partition, filters: CoMentionOptions,
    selection: SelectionOptionGroup? = nil
  ) throws -> Drawing {
    let graph = try style.prepared(loaded.graph)
    var style = style.style(for: graph, communities: communities)
    style.edgeScale = loaded.edgeScale(ignoring: filters)
    var options = DrawingOptions()
    options.title = title
    options.maximumNodes = top > 0 ? top : nil
    options.layout = try layout.options()
    options.hasLegend = !self.style.noLegend
    options.legend = loaded.coMentions.map { LegendTexts($0) } ?? LegendTexts()
    options.legend.sizeMeaning = self.style.sizeName
    var chosen = PictureSelection(of: loaded, filters: filters)
    if let selection {
      try chosen.apply(
        selection, scores: style.size ?? self.style.scores(of: graph.graph), communities: communities)
    }
    options.scope = chosen.scope
    options.highlight = chosen.highlight
    return Drawing(of: graph, style: style, options: options)
  }
}

extension LoadedGraph {
  /// The scale of edges as it would be without filters, so that a filter changes no width.
  fileprivate func edgeScale(ignoring filters: CoMentionOptions) -> EdgeWidthScale {
    var whole = filters
    (whole.types, whole.minimumMentions, whole.minimumWeight) = (Set(EntityType.allCases), 1, 0)
    guard let coMentions, whole != filters else {
      return EdgeWidthScale(weights: (unfiltered ?? graph.graph).edges.lazy.map(\.weight))
    }
    let unfiltered = CoMentionGraph(coMentions.index, options: whole).graph.graph
    return EdgeWidthScale(weights: unfiltered.edges.lazy.map(\.weight))
  }
}

extension LegendTexts {
  /// What the legend says about a graph from documents.
  init(_ coMentions: CoMentionGraph) {
    self.init()
    unit = coMentions.options.unit.description
    weighting = coMentions.options.weighting.rawValue
    documentCount = coMentions.index.documents.count
    if let range = coMentions.index.dateRange {
      let (first, last) = (range.lowerBound, range.upperBound)
      dates = first == last ? "\(first)" : "\(first) – \(last)"
    }
  }
}
