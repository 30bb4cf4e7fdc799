import ArgumentParser
import ComentionKit
import ExplorePage
import GraphDrawing

/// A page in which a graph can be explored.
struct ExploreCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore", abstract: "Write a page to explore a graph in a browser.",
    discussion: """
      One HTML file with everything in it: search, filters that rank and colour anew, neighbours, the sentences behind every tie \
      and the texts they stand in, shortest paths, a table, downloads. It works from the disk and sends nothing anywhere.

      Names can be dragged elsewhere and stay there; the address holds it, and Download has the positions for render. The page holds \
      the documents' whole texts up to 10 MB, and says what ties are about: --texts and --keywords do so for longer ones, --no-texts \
      and --no-keywords leave them out. Corrections made in the page are saved as decisions.tsv, for --decisions.

      EXAMPLES
        comention explore articles/ -o people.html
        comention explore articles/ -o people.html --save-positions places.tsv
        comention explore karate.tsv -o karate.html --title "Zachary's karate club"
      """)

  @OptionGroup var input: InputOptionGroup
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The page to write.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var output: String?
  @Option(
    in: .from(1, to: 5_000),
    help: ArgumentHelp("Show only the n highest-ranked nodes, 5000 at most.", valueName: "n"))
  var top = 2_000
  @Option(help: ArgumentHelp("A heading for the page.", valueName: "text"))
  var title = ""
  @Flag(
    inversion: .prefixedNo,
    help: "Put the whole texts into the page, to read on from a sentence; unless said, where they are 10 MB at most.")
  var texts: Bool?
  @Flag(
    inversion: .prefixedNo,
    help: "Find what names and ties are about; unless said, where the texts are 10 MB at most.")
  var keywords: Bool?
  @Option(
    help: ArgumentHelp("Write where the nodes stand (TSV), for --positions, here and in render.", valueName: "file"),
    completion: .file())
  var savePositions: String?
  @OptionGroup var engine: EngineOptionGroup
  @OptionGroup var position: PositionOptionGroup
  @OptionGroup var exactness: ExactnessOptionGroup
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: SourceOptionGroup

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(input.inputs, as: input.format.kind, input.graphFile, in: context)
    var whole = MeasuredGraph(loaded.graph, in: context, isExact: exactness.exact)
    for measure in Analysis.standardMeasures { whole.attach(measure) }
    whole.graph.attach(context.compute("communities") { loaded.graph.graph.leiden(clustering.options) })
    let graph = shown(of: &whole, context)
    let positions = try positions(of: graph, ranks: ranks(of: graph, partOf: &whole, context), context)
    let hasTexts = hasTexts(loaded.coMentions, context)
    let keywords = keywords(of: graph, in: loaded.coMentions, context)
    let html = context.timeThreads(.drawing) { threads in
      // Graphviz counts upwards, a screen downwards.
      var page = ExplorePage(
        of: graph, positions: positions.map { ExplorePage.Point(x: $0.x, y: -$0.y) },
        evidence: loaded.coMentions.map { PageEvidence(of: $0, showing: graph, texts: hasTexts, threads: threads) })
      page.title = title
      page.resolution = clustering.resolution
      page.keywords = keywords
      return page.html
    }
    try context.write(html, to: output)
    if let savePositions { try save(positions, of: graph, to: savePositions, context) }
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
  ) throws -> [NodePosition] {
    var style = DrawingStyle()
    style.size = ranks
    var options = DrawingOptions()
    options.maximumNodes = nil
    options.layout = engine.options
    options.layout.previous = try position.places(in: context)
    let drawing = context.time(.drawing) { Drawing(of: graph, style: style, options: options) }
    position.check(drawing, in: context)
    return try context.time(.layout) { try drawing.positions(using: engine.process) }
  }

  private func save(
    _ positions: [NodePosition], of graph: AttributedGraph, to path: String, _ context: CommandContext
  ) throws {
    let places = positions.map { (graph.nodeIDs[$0.node], SavedPositions.Place(x: $0.x, y: $0.y)) }
    let saved = SavedPositions(Dictionary(uniqueKeysWithValues: places))
    try context.time(.writing) { try OutputFiles.write(Array(saved.tabSeparated.utf8), to: path) }
  }

  /// A page of more bytes of text than these opens slowly, and is slow to make where all of it is read for its words.
  private static let mostBytesOfTexts = 10_000_000

  private func size(ofTextsIn coMentions: CoMentionGraph) -> Int {
    coMentions.index.documents.reduce(0) { $0 + $1.document.text.utf8.count }
  }

  /// What the names and ties shown are about: as asked for, else where the texts are not too long.
  private func keywords(
    of graph: AttributedGraph, in coMentions: CoMentionGraph?, _ context: CommandContext
  ) -> ExplorePage.Keywords? {
    guard let coMentions else {
      if keywords == true { context.remark("a graph file has no texts: --keywords does nothing") }
      return nil
    }
    guard keywords ?? (size(ofTextsIn: coMentions) <= Self.mostBytesOfTexts) else { return nil }
    return context.computeThreads("keywords") { threads in
      ExplorePage.Keywords(of: coMentions, showing: graph, threads: threads)
    }
  }

  /// Whether the page holds whole texts: as asked for, else where they are not too long.
  private func hasTexts(_ coMentions: CoMentionGraph?, _ context: CommandContext) -> Bool {
    guard let coMentions else {
      if texts == true { context.remark("a graph file has no texts: --texts does nothing") }
      return false
    }
    if let texts { return texts }
    let size = size(ofTextsIn: coMentions)
    guard size > Self.mostBytesOfTexts else { return true }
    context.remark(
      "the page has the sentences behind the graph, but not the whole texts, which are \(size / 1_000_000) MB; "
        + "--texts puts them in\(keywords == nil ? ", and --keywords says what ties are about" : "")")
    return false
  }
}
