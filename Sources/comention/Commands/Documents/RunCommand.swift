import ArgumentParser
import ComentionKit
import GraphDrawing

/// Everything: documents in, a folder of pictures, graph files and a report out.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Do everything: from documents to a picture, graph files and a report.",
    discussion: """
      Writes into the folder: graph.svg, graph.dot, graph.graphml, graph.gexf, graph.json, nodes.csv, edges.csv, \
      mentions.jsonl and report.md, and timeline.svg where documents have dates. The same documents give the same bytes.

      EXAMPLES
        comention run articles/ -o out
        comention run articles/ mail.jsonl -o out --unit sentence --weighting npmi --min-mentions 2
      """)

  @OptionGroup var input: InputOptionGroup
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder to write to; created if it is missing.", valueName: "folder"))
  var output: String
  @OptionGroup var drawing: DrawingOptionGroup
  @OptionGroup var clustering: PictureClusteringOptionGroup
  @OptionGroup var source: GraphSource

  func run() async throws {
    var loader = InputLoader()
    guard case .documents(let documents) = try loader.load(input.inputs, as: input.format.kind) else {
      throw ValidationError("run starts from documents; for a graph file use render, rank, cluster and export")
    }
    // Before the work, so that a folder that cannot be written to is told at once.
    try OutputFiles.createFolder(output)
    let analysis = Analysis(of: try await source.extract(documents), options: options)
    let picture = try write(analysis)
    Terminal.remark(
      "comention: \(documents.count) documents, \(analysis.graph.graph.nodeCount) entities, "
        + "\(analysis.graph.graph.edgeCount) edges, \(analysis.communities.count) communities; see \(output)/report.md")
    // What could not be drawn takes nothing else with it.
    if case .failure(let error) = picture { throw error }
    if loader.hasProblems { throw ExitCode.someInputsUnread }
  }

  private var options: Analysis.Options {
    var options = Analysis.Options()
    options.coMention = source.coMention.options
    options.communities = clustering.options
    return options
  }

  private var reportOptions: ReportOptions {
    var options = ReportOptions()
    options.picture = "graph.svg"
    options.nodeTable = "nodes.csv"
    options.nextStep = "Every sentence behind a tie: `comention explain \"A\" \"B\" INPUT`."
    return options
  }

  /// Writes all files, and says what came of the picture; the others are written in any case.
  private func write(_ analysis: Analysis) throws -> Result<[UInt8], any Error> {
    let layout = drawing.layout
    let loaded = LoadedGraph(graph: analysis.graph, coMentions: analysis.coMentions, hasProblems: false)
    let drawing = try drawing.drawing(of: loaded, communities: analysis.communities, filters: options.coMention)
    var files = OutputFiles()
    func add(_ name: String, _ bytes: [UInt8]) throws { try files.add(bytes, at: "\(output)/\(name)") }
    try add("graph.dot", PictureKind.dot.bytes(of: drawing, layout))
    let picture = Result { try PictureKind.picture(.svg).bytes(of: drawing, layout) }
    if case .success(let bytes) = picture { try add("graph.svg", bytes) }
    for format in [GraphFormat.graphML, .gexf, .nodeLinkJSON] {
      try add("graph.\(format.suffix)", format.write(analysis.graph))
    }
    try add("nodes.csv", GraphFormat.csvNodes.write(analysis.graph))
    try add("edges.csv", GraphFormat.csvEdges.write(analysis.graph))
    try add("mentions.jsonl", Array(MentionRecords(analysis.index).jsonLines.joined().utf8))
    try add("report.md", Array(analysis.report(reportOptions).markdown.utf8))
    if let timeline = Timeline.svg(of: analysis) { try add("timeline.svg", timeline) }
    try files.commit()
    return picture
  }
}
