import ArgumentParser
import ComentionKit

/// A graph as a file for other programs.
struct ExportCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a graph with its measures as GraphML, GEXF, JSON, CSV, TSV, DOT and more.",
    discussion: """
      Nodes carry name, type, mentions, documents and the measures; edges carry weight, count and documents. \
      Attributes of a graph file are kept; what the format can't hold is told on standard error. A file named .gz is compressed. \
      To turn one graph file into another as it is, see comention convert.

      EXAMPLES
        comention export articles/ -o graph.gexf
        comention export articles/ -o nodes.csv && comention export articles/ -o edges.csv
        comention export articles/ -o graph.graphml --keywords
        comention export graph.graphml --to json --measures pagerank,core > graph.json
      """)

  @OptionGroup var input: InputOptionGroup
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; its suffix is the format.", valueName: "file"),
    completion: .file())
  var output: String?
  @Option(help: "The format, where no file name tells.")
  var to: ExportFormat?
  @Option(
    help: ArgumentHelp(
      "Measures to store with the nodes, separated by commas; for documents the default is "
        + Analysis.standardMeasures.map(\.name).joined(separator: ",") + ".", valueName: "measures"))
  var measures: MeasureList?
  @Flag(help: "Store what nodes and ties are about, of documents or a case; terms have semicolons between them.")
  var keywords = false
  @OptionGroup var measureOptions: MeasureOptionGroup
  @Option(
    in: .atLeast(0), help: ArgumentHelp("Where random numbers start, of measures that are estimated.", valueName: "n"))
  var seed: UInt64 = 0
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: SourceOptionGroup

  func validate() throws {
    try ExportFormat.check(output: output, to: to)
    if let measures { try measureOptions.checkUnused(measures.measures) }
  }

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(
      input.inputs, as: input.format.kind, input.graphFile, graphAlone: !keywords, in: context)
    let graph = try graph(of: loaded, in: context)
    guard let format = to ?? output.flatMap(ExportFormat.init(fileName:)) else { throw ExitCode.validationFailure }
    try format.write(graph, to: output, in: context)
    try status.finish()
  }

  /// The graph with its measures, communities and keywords.
  private func graph(of loaded: SourcedGraph, in context: CommandContext) throws -> AttributedGraph {
    var graph = loaded.graph
    let options = try measureOptions.options(for: loaded, seed: seed, clustering.options, in: context)
    let wanted = measures?.measures ?? (loaded.isOfDocuments ? Analysis.standardMeasures : [])
    context.remark(
      unused: measureOptions.unused(by: wanted), wanted.isEmpty ? "no --measures" : wanted.map(\.name).inSentence)
    for measure in wanted {
      graph.attach(context.compute(measure, of: graph.graph, options), as: measure, options)
    }
    if loaded.isOfDocuments {
      context.compute("communities") { graph.attach(graph.graph.leiden(clustering.options)) }
    }
    context.tellMeasuresOfTheWhole(in: graph, from: loaded.origin, but: measures?.measures ?? [])
    attachKeywords(to: &graph, of: loaded, context)
    return graph
  }

  private func attachKeywords(to graph: inout AttributedGraph, of loaded: SourcedGraph, _ context: CommandContext) {
    guard keywords else { return }
    guard let coMentions = loaded.coMentions else {
      return context.remark("a graph file has no texts: --keywords does nothing")
    }
    context.computeThreads("keywords") { graph.attachKeywords(of: coMentions, threads: $0) }
  }
}
