import ArgumentParser
import ComentionKit
import GraphDrawing

/// How a graph is drawn.
struct DrawingOptionGroup: ParsableArguments {
  @Option(
    in: .atLeast(0),
    help: ArgumentHelp(
      "Draw only the n highest nodes by --size-by; 0 for all. Nodes in groups of fewer than three come last. (default: 60, or all of up to 80)",
      valueName: "n"))
  var top: Int?

  @Option(help: ArgumentHelp("A heading for the picture.", valueName: "text"))
  var title = ""

  @OptionGroup var style: StyleOptionGroup

  @OptionGroup var layout: LayoutOptionGroup

  /// The drawing of a graph.
  ///
  /// - Parameters:
  ///   - loaded: The graph, and what it was made from.
  ///   - measured: The same graph with the measures that are known; gets those that the style and its readers need.
  ///   - communities: Its communities.
  ///   - filters: How the graph was filtered.
  ///   - selection: What of it is drawn; nil means what the filters left.
  ///   - context: What the command works with.
  /// - Throws: An attribute that the nodes don't have, or a name that nobody has.
  /// - Returns: The drawing, to be laid out.
  func drawing(
    of loaded: SourcedGraph, _ measured: inout MeasuredGraph, communities: Partition, filters: CoMentionOptions,
    selection: SelectionOptionGroup? = nil, in context: CommandContext
  ) throws -> Drawing {
    try style.prepare(&measured)
    let scores = measured.scores(of: style.ranking)
    var style = style.style(scores: scores, communities: communities)
    if case .attribute(let name) = style.color { style.color = .attribute(measured.attributeName(name)) }
    style.edgeScale = context.time(.drawing) { loaded.edgeScale(ignoring: filters) }
    var options = DrawingOptions()
    options.title = title
    if let top { options.nodeBudget = top > 0 ? .highest(top) : .all }
    options.layout = try layout.options(in: context)
    options.hasLegend = !self.style.noLegend
    options.legend = loaded.coMentions.map { LegendTexts($0) } ?? LegendTexts()
    options.legend.sizeMeaning = measured.attributeName(self.style.sizeName)
    let rules = filters.rulesInWords
    options.scope.rules = rules
    return try context.time(.drawing) {
      if let selection {
        let chosen = try selection.selection(
          of: loaded, scores: scores, communities: communities, rules: rules, in: context)
        (options.scope, options.highlight) = (chosen.scope, chosen.highlight)
      }
      return Drawing(of: measured.graph, style: style, options: options)
    }
  }
}

extension SourcedGraph {
  /// The scale of edges as it would be without filters, so that a filter changes no width.
  fileprivate func edgeScale(ignoring filters: CoMentionOptions) -> EdgeWidthScale {
    var whole = filters
    (whole.types, whole.minimumMentions, whole.minimumWeight) = (nil, 1, 0)
    let unfiltered =
      switch origin {
      case .file(let unfiltered): unfiltered
      case .caseFile: graph.graph
      case .documents(let coMentions) where whole == filters: coMentions.graph.graph
      case .documents(let coMentions):
        CoMentionGraph(coMentions.index, options: whole, duplicates: coMentions.duplicates).graph.graph
      }
    return EdgeWidthScale(weights: unfiltered.edges.lazy.map(\.weight))
  }
}

extension LegendTexts {
  /// What the legend says about a graph from documents.
  init(_ coMentions: CoMentionGraph) {
    self.init()
    let language = coMentions.index.mainLanguage
    words = .of(language)
    unit = ReportWords.of(language).units[coMentions.options.unit]
    weighting = coMentions.options.weighting.rawValue
    documentCount = coMentions.index.documents.count
    if let range = coMentions.index.dateRange {
      let (first, last) = (range.lowerBound, range.upperBound)
      dates = first == last ? "\(first)" : "\(first) – \(last)"
    }
  }
}
