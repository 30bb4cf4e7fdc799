import ArgumentParser
import ComentionKit
import GraphDrawing
import Primitives

/// Everything: documents in, a folder of pictures, graph files and a report out.
struct RunCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Do everything: from documents to a picture, graph files and a report.",
    discussion: """
      Writes into the folder: graph.svg, graph.dot, graph.graphml, graph.gexf, graph.json, nodes.csv, edges.csv, \
      mentions.jsonl and report.md, and timeline.svg where documents have dates. The same documents give the same bytes.

      EXAMPLES
        comention run articles/ -o out
        comention run articles/ mail.jsonl -o out --unit sentence --weighting npmi --min-mentions 2
      """)

  @OptionGroup var input: DocumentInputOptionGroup
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write to; created if it is missing.", valueName: "folder"),
    completion: .directory)
  var output: String
  @OptionGroup var drawing: DrawingOptionGroup
  @OptionGroup var exactness: ExactnessOptionGroup
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: SourceOptionGroup

  /// What it writes, and a timeline where there are dates.
  private static let fileNames = [
    "graph.svg", "graph.dot", "graph.graphml", "graph.gexf", "graph.json", "nodes.csv", "edges.csv", "mentions.jsonl",
    "report.md", "timeline.svg",
  ]

  func run(in context: CommandContext) async throws {
    var loader = InputLoader(context, source.reading)
    let loaded = try loader.load(input.inputs, as: input.format.kind)
    if case .graph = loaded {
      throw ValidationError("run starts from documents; for a graph file use render, rank, cluster and export")
    }
    // Before the work, so that a folder that cannot be written to is told at once.
    try OutputFiles.createFolder(output)
    try OutputFolder.check(output, Self.fileNames)
    guard let index = try await source.index(of: loaded, in: context) else { return }
    let coMentions = source.graph(of: index, in: context)
    var measured = MeasuredGraph(coMentions.graph, in: context, isExact: exactness.exact)
    let communities = context.compute("communities") { coMentions.graph.graph.leiden(clustering.options) }
    let analysis = Analysis(of: coMentions, communities: communities) { measured.scores(of: $0) }
    measured.graph = analysis.graph
    if analysis.graph.graph.nodeCount == 0 {
      for name in Self.fileNames { try InputProtection.checkEmpty("\(output)/\(name)", "no names were found") }
    }
    let report = reportOptions(of: loader)
    let picture = try await write(analysis, report, &measured, context)
    context.remark(
      "\(index.documents.count) documents, \(analysis.graph.graph.nodeCount) entities, "
        + "\(analysis.graph.graph.edgeCount) edges, \(analysis.communities.count) communities; see \(output)/report.md")
    // What could not be drawn takes nothing else with it.
    if case .failure(let error) = picture { throw error }
    try loader.status.including(index).finish()
  }

  private func reportOptions(of loader: InputLoader) -> ReportOptions {
    var options = ReportOptions()
    options.picture = "graph.svg"
    options.nodeTable = "nodes.csv"
    options.nextStep = "Every sentence behind a tie: `comention explain \"A\" \"B\" INPUT`."
    // What this program wrote itself may differ from one run to the next.
    let reasons: Set<PassedOverFiles.Reason> = [.otherSuffix, .notAFile, .noTextField]
    let others = loader.passedOver.filter { reasons.contains($0.reason) }.flatMap(\.names)
    options.passedOver = others.sorted()
    options.unread = Set(loader.unread).sorted()
    return options
  }

  /// Writes all files, and says what came of the picture; the others are written in any case.
  private func write(
    _ analysis: Analysis, _ report: ReportOptions, _ measured: inout MeasuredGraph, _ context: CommandContext
  ) async throws -> Result<[UInt8], any Error> {
    let drawing = try self.drawing.drawing(
      of: SourcedGraph(analysis.coMentions), &measured, communities: analysis.communities,
      filters: source.coMention.options, in: context)
    let dot = try PictureKind.dot.bytes(of: drawing, self.drawing.layout, in: context)
    let picture = Result { try PictureKind.picture(.svg).bytes(of: drawing, self.drawing.layout, in: context) }
    let timeline = context.time(.drawing) { self.timeline(of: analysis) }
    let records = MentionRecords(analysis.index)
    let mentions = await context.timeThreads(.writing) { threads in
      await Array(records.documentIndices).concurrentMap(threads: threads) { records.jsonLine(ofDocument: $0) }
    }
    try context.timeThreads(.writing) { threads in
      var files = OutputFolder(output, of: Self.fullName)
      func add(_ name: String, _ bytes: [UInt8]) throws { try files.add(name, bytes) }
      try add("graph.dot", dot)
      if case .success(let bytes) = picture { try add("graph.svg", bytes) }
      for format in [GraphFormat.graphML, .gexf, .nodeLinkJSON] {
        try add("graph.\(format.suffix)", format.bytes(of: analysis.graph, threads: threads))
      }
      try add("nodes.csv", GraphFormat.csvNodes.write(analysis.graph))
      try add("edges.csv", GraphFormat.csvEdges.write(analysis.graph))
      try add("mentions.jsonl", Array(mentions.joined().utf8))
      try files.add("report.md", markdown: analysis.report(report).markdown)
      if let timeline { try add("timeline.svg", timeline) }
      try files.commit(isOwn: Self.fileNames.contains, in: context)
    }
    return picture
  }

  /// The timeline as SVG, a row for each of the highest-ranked entities; nil where no document has a date.
  private func timeline(of analysis: Analysis) -> [UInt8]? {
    var options = TimelineOptions()
    options.rankMeaning = "PageRank"
    options.words = .of(analysis.index.mainLanguage)
    // The unit is chosen so that it fits; what remains is that there are no dates.
    return (try? TimelinePicture(of: analysis.timeline(), options: options))?.svg
  }
}

extension GraphFormat {
  /// The whole file, of which several threads put rows into words.
  fileprivate func bytes(of graph: AttributedGraph, threads: Int) -> [UInt8] {
    var file: [UInt8] = []
    write(graph, threads: threads) { bytes in file.append(contentsOf: bytes) }
    return file
  }
}
