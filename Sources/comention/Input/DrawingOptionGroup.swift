public import ArgumentParser
import ComentionKit
public import GraphDrawing

/// How a graph is drawn.
struct DrawingOptionGroup: ParsableArguments {
  @Option(
    name: [.customLong("top"), .customLong("max-nodes")],
    help: ArgumentHelp("Draw only the n highest-ranked nodes; 0 for all.", valueName: "n"))
  var top = 60

  @Option(help: "Layout engine.")
  var engine: LayoutEngine = .automatic

  @Option(help: ArgumentHelp("A heading for the picture.", valueName: "text"))
  var title = ""

  @Flag(help: "Measure texts with this machine's fonts: closer outlines, but other bytes on other machines.")
  var systemFonts = false

  @Option(help: ArgumentHelp("Stop a layout after so many seconds.", valueName: "seconds"))
  var timeLimit = 60

  func validate() throws {
    if top < 0 { throw ValidationError("--top must be zero or more") }
    if timeLimit < 1 { throw ValidationError("--time-limit must be at least 1") }
  }

  /// The drawing of a graph: size by PageRank, colour by community.
  func drawing(of graph: AttributedGraph, communities: Partition, legend: LegendTexts) -> Drawing {
    var style = DrawingStyle()
    style.size = graph.graph.pageRank()
    style.communities = communities
    style.textMeasure = systemFonts ? .fonts : .builtIn
    var options = DrawingOptions()
    options.title = title
    options.maximumNodes = top > 0 ? top : nil
    options.engine = engine
    options.legend = legend
    options.legend.sizeMeaning = "PageRank"
    return Drawing(of: graph, style: style, options: options)
  }

  /// Where layouts are computed: a process of this program that can be stopped.
  var process: LayoutProcess {
    var limits = LayoutLimits()
    limits.wallSeconds = Double(timeLimit)
    limits.cpuSeconds = timeLimit
    return .childProcess(arguments: [LayoutCommand.name], limits: limits)
  }
}

extension LayoutEngine: ExpressibleByArgument {}

extension LegendTexts {
  /// What the legend says about a graph from documents.
  init(_ coMentions: CoMentionGraph) {
    self.init()
    unit = coMentions.options.unit.description
    weighting = coMentions.options.weighting.rawValue
    documentCount = coMentions.index.documents.count
    if let range = coMentions.index.dateRange {
      dates = range.lowerBound == range.upperBound ? range.lowerBound : "\(range.lowerBound) – \(range.upperBound)"
    }
  }
}
