import ArgumentParser
import ComentionKit
import ExplorePage
import GraphDrawing

/// A page in which a graph can be explored.
struct ExploreCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: "Write a page to explore a graph in a browser.",
    discussion: """
      One HTML file with everything in it: search, filters that rank and colour anew, neighbours, the sentences behind every tie, shortest \
      paths, a table, downloads. It works from the disk and sends nothing anywhere.

      EXAMPLES
        comention explore articles/ -o people.html
        comention explore karate.tsv -o karate.html --title "Zachary's karate club"
      """)

  @OptionGroup var input: InputOptionGroup
  @Option(name: .shortAndLong, help: ArgumentHelp("The page to write.", valueName: "file"))
  var output: String?
  @Option(
    name: [.customLong("top"), .customLong("max-nodes")],
    help: ArgumentHelp("Show only the n highest-ranked nodes, 5000 at most.", valueName: "n"))
  var top = 2_000
  @Option(help: ArgumentHelp("A heading for the page.", valueName: "text"))
  var title = ""
  @OptionGroup var engine: EngineOptionGroup
  @OptionGroup var position: PositionOptionGroup
  @OptionGroup var clustering: PictureClusteringOptionGroup
  @OptionGroup var source: SourceOptionGroup

  func validate() throws {
    if !(1...5_000).contains(top) { throw ValidationError("--top must be between 1 and 5000") }
  }

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(input.inputs, as: input.format.kind, in: context)
    var whole = MeasuredGraph(loaded.graph, in: context)
    for measure in Analysis.standardMeasures { whole.attach(measure) }
    whole.graph.attach(context.compute("communities") { loaded.graph.graph.leiden(clustering.options) })
    let graph = shown(of: &whole, context)
    let positions = try positions(of: graph, ranks: ranks(of: graph, partOf: &whole, context), context)
    let html = context.time(.drawing) {
      var page = ExplorePage(
        of: graph, positions: positions, evidence: loaded.coMentions.map { PageEvidence(of: $0, showing: graph) })
      page.title = title
      page.resolution = clustering.resolution
      return page.html
    }
    try context.write(html, to: output)
    try status.finish()
  }

  /// The highest-ranked part of a graph, in its order, with measures and communities of the whole.
  private func shown(of whole: inout MeasuredGraph, _ context: CommandContext) -> AttributedGraph {
    let graph = whole.graph
    guard graph.graph.nodeCount > top else { return graph }
    context.remark("showing the \(top) highest-ranked of \(graph.graph.nodeCount) nodes; --top changes it")
    let ranks = whole.scores(of: .pageRank)
    return context.time(.building) { graph.subgraph(of: ranks.ranking().prefix(top).sorted()) }
  }

  /// The PageRank inside of what is shown, which is not that of the whole.
  private func ranks(
    of graph: AttributedGraph, partOf whole: inout MeasuredGraph, _ context: CommandContext
  ) -> NodeScores {
    guard graph.graph.nodeCount < whole.graph.graph.nodeCount else { return whole.scores(of: .pageRank) }
    var part = MeasuredGraph(graph, in: context)
    return part.scores(of: .pageRank)
  }

  private func positions(
    of graph: AttributedGraph, ranks: NodeScores, _ context: CommandContext
  ) throws -> [ExplorePage.Point] {
    var style = DrawingStyle()
    style.size = ranks
    var options = DrawingOptions()
    options.maximumNodes = nil
    options.layout = engine.options
    options.layout.previous = try position.places(in: context)
    let drawing = context.time(.drawing) { Drawing(of: graph, style: style, options: options) }
    position.check(drawing, in: context)
    let placed = try context.time(.layout) { try drawing.positions(using: engine.process) }
    // Graphviz counts upwards, a screen downwards.
    return placed.map { ExplorePage.Point(x: $0.x, y: -$0.y) }
  }
}
