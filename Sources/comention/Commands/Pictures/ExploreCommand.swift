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
    context.leaveToTheEnd(loaded)
    var whole = MeasuredGraph(loaded.graph, in: context, isExact: exactness.exact)
    let shown = shown(of: &whole)
    let drawing = try drawing(of: loaded.graph, shown, &whole, context)
    // Places depend on no other measure; a process of its own finds them meanwhile.
    let process = engine.process
    let laidOut = Task.detached { try drawing.positions(using: process) }
    for measure in Analysis.standardMeasures { whole.attach(measure) }
    whole.graph.attach(context.compute("communities") { loaded.graph.graph.leiden(clustering.options) })
    let graph = context.time(.building) { shown.map { whole.graph.subgraph(of: $0) } ?? whole.graph }
    if shown != nil {
      context.remark("showing the \(top) highest-ranked of \(whole.graph.graph.nodeCount) nodes; --top changes it")
    }
    position.check(drawing, in: context)
    let hasTexts = hasTexts(loaded.coMentions, context)
    let keywords = keywords(of: graph, in: loaded.coMentions, context)
    let evidence = context.timeThreads(.drawing) { threads in
      loaded.coMentions.map { PageEvidence(of: $0, showing: graph, texts: hasTexts, threads: threads) }
    }
    let positions = try await context.timings.time(.stage(.layout)) { try await laidOut.value }
    let html = context.timeThreads(.drawing) { threads in
      // Graphviz counts upwards, a screen downwards.
      var page = ExplorePage(
        of: graph, positions: positions.map { ExplorePage.Point(x: $0.x, y: -$0.y) }, evidence: evidence)
      page.title = title
      page.resolution = clustering.resolution
      page.keywords = keywords
      context.leaveToTheEnd(page)
      return page.html(threads: threads)
    }
    try context.write(html, to: output)
    if let savePositions { try save(positions, of: graph, to: savePositions, context) }
    try status.finish()
  }

  /// The highest-ranked nodes of a graph, in its order; nil where all are shown.
  private func shown(of whole: inout MeasuredGraph) -> [Int]? {
    guard whole.graph.graph.nodeCount > top else { return nil }
    return whole.scores(of: .pageRank).ranking().prefix(top).sorted()
  }

  /// What is to be laid out: nodes with the PageRank inside of what is shown, which is not that of the whole.
  private func drawing(
    of graph: AttributedGraph, _ shown: [Int]?, _ whole: inout MeasuredGraph, _ context: CommandContext
  ) throws -> Drawing {
    let part = context.time(.building) { shown.map { graph.subgraph(of: $0) } ?? graph }
    var style = DrawingStyle()
    if shown == nil {
      style.size = whole.scores(of: .pageRank)
    } else {
      var measured = MeasuredGraph(part, in: context)
      style.size = measured.scores(of: .pageRank)
    }
    var options = DrawingOptions()
    options.maximumNodes = nil
    options.layout = engine.options
    options.layout.previous = try position.places(in: context)
    return context.time(.drawing) { Drawing(of: part, style: style, options: options) }
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
