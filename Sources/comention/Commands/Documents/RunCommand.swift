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
    let coMentions = try source.mentionedGraph(of: index, in: context)
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
      [
        counted(index.documents.count, "document"), counted(analysis.graph.graph.nodeCount, "entity", "entities"),
        counted(analysis.graph.graph.edgeCount, "edge"),
        counted(analysis.communities.count, "community", "communities"),
      ].joined(separator: ", ") + "; see \(output)/report.md")
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
    let svg = try? picture.get()
    try await context.timeThreads(.writing) { threads in
      var files = OutputFolder(output, of: Self.fullName)
      try files.add("graph.dot", dot)
      if let svg { try files.add("graph.svg", svg) }
      for format in [GraphFormat.graphML, .gexf, .nodeLinkJSON] {
        try await files.add("graph.\(format.suffix)") { try format.write(analysis.graph, threads: threads, to: $0) }
      }
      try await files.add("nodes.csv") { try GraphFormat.csvNodes.write(analysis.graph, to: $0) }
      try await files.add("edges.csv") { try GraphFormat.csvEdges.write(analysis.graph, threads: threads, to: $0) }
      try await files.add("mentions.jsonl") { try await write(MentionRecords(analysis.index), threads, to: $0) }
      var report = report
      report.threads = threads
      try files.add("report.md", markdown: analysis.report(report).markdown)
      if let timeline { try files.add("timeline.svg", timeline) }
      try files.commit(isOwn: Self.fileNames.contains, in: context)
    }
    return picture
  }

  /// The most documents of which lines are in memory.
  private static let batchSize = 1_024

  /// Writes the mentions of every document, in order.
  private func write(
    _ records: MentionRecords, _ threads: Int, to sink: (UnsafeRawBufferPointer) throws(OutputError) -> Void
  ) async throws {
    let numbers = Array(records.documentIndices)
    for start in stride(from: 0, to: numbers.count, by: Self.batchSize) {
      let batch = Array(numbers[start..<min(start + Self.batchSize, numbers.count)])
      let lines = await batch.concurrentMap(threads: threads) { Array(records.jsonLine(ofDocument: $0).utf8) }
      try Self.handOn(lines, to: sink)
    }
  }

  private static func handOn(
    _ lines: [[UInt8]], to sink: (UnsafeRawBufferPointer) throws(OutputError) -> Void
  ) throws(OutputError) {
    for line in lines {
      try line.withUnsafeBufferPointer { bytes throws(OutputError) in try sink(UnsafeRawBufferPointer(bytes)) }
    }
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
