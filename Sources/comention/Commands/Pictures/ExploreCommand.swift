import ArgumentParser
import ComentionKit
import ExplorePage
import GraphDrawing

/// A page in which a graph can be explored.
struct ExploreCommand: AsyncParsableCommand {
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
  @OptionGroup var source: GraphSource

  func validate() throws {
    if !(1...5_000).contains(top) { throw ValidationError("--top must be between 1 and 5000") }
  }

  func run() async throws {
    let loaded = try await source.load(input.inputs, as: input.format.kind)
    var whole = loaded.graph
    for measure in Analysis.standardMeasures { whole.attach(measure) }
    whole.attach(whole.graph.leiden(clustering.options))
    let ranks = whole.graph.pageRank()
    let graph = shown(of: whole, by: ranks)
    var page = ExplorePage(
      of: graph, positions: try positions(of: graph),
      evidence: loaded.coMentions.map { PageEvidence(of: $0, showing: graph) })
    page.title = title
    page.resolution = clustering.resolution
    try write(page.html, to: output)
    try loaded.finish()
  }

  /// The highest-ranked part of a graph, in its order, with measures and communities of the whole.
  private func shown(of graph: AttributedGraph, by ranks: NodeScores) -> AttributedGraph {
    guard graph.graph.nodeCount > top else { return graph }
    Terminal.remark("comention: showing the \(top) highest-ranked of \(graph.graph.nodeCount) nodes; --top changes it")
    return graph.subgraph(of: ranks.ranking().prefix(top).sorted())
  }

  private func positions(of graph: AttributedGraph) throws -> [ExplorePage.Point] {
    var style = DrawingStyle()
    style.size = graph.graph.pageRank()
    var options = DrawingOptions()
    options.maximumNodes = nil
    options.layout = engine.options
    options.layout.previous = try position.places()
    let drawing = Drawing(of: graph, style: style, options: options)
    position.check(drawing)
    let placed = try drawing.positions(using: engine.process)
    // Graphviz counts upwards, a screen downwards.
    return placed.map { ExplorePage.Point(x: $0.x, y: -$0.y) }
  }
}
