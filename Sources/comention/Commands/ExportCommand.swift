import ArgumentParser
import ComentionKit
import GraphDrawing

/// A graph as a file for other programs.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a graph as GraphML, GEXF, JSON, CSV, TSV or DOT.",
    discussion: """
      Nodes carry name, type, mentions, documents and the measures; edges carry weight, count and documents. \
      Attributes of a graph file are kept.

      EXAMPLES
        comention export articles/ -o graph.gexf
        comention export articles/ -o nodes.csv && comention export articles/ -o edges.csv
        comention export graph.graphml --to json --measures pagerank,core > graph.json
      """)

  @OptionGroup var input: InputOptions
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; its suffix is the format.", valueName: "file"))
  var output: String?
  @Option(help: "The format, where no file name tells.")
  var to: ExportFormat?
  @Option(
    help: ArgumentHelp(
      "Measures to store with the nodes, separated by commas; for documents the default is "
        + Analysis.standardMeasures.map(\.name).joined(separator: ",") + ".", valueName: "measures"))
  var measures: MeasureList?
  @OptionGroup var measureOptions: MeasureOptionGroup
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: GraphSource

  func validate() throws { try ExportFormat.check(output: output, to: to) }

  func run() async throws {
    let loaded = try await source.load(input.inputs, as: input.format.kind)
    var graph = loaded.graph
    let options = try measureOptions.options(for: loaded, seed: clustering.seed)
    for measure in measures?.measures ?? (loaded.coMentions == nil ? [] : Analysis.standardMeasures) {
      Timings.current.compute(measure.name) { graph.attach(measure, options) }
    }
    if loaded.coMentions != nil {
      Timings.current.compute("communities") { graph.attach(graph.graph.leiden(clustering.options)) }
    }
    guard let format = to ?? output.flatMap(ExportFormat.init(fileName:)) else { throw ExitCode.validationFailure }
    try Timings.current.time(.writing) { try write(format.bytes(of: graph), to: output) }
    try loaded.finish()
  }
}

/// What `export` can write: the graph formats, and DOT.
enum ExportFormat: Hashable {
  case graph(GraphFormat)
  case dot

  /// The format that a file name's suffix stands for.
  init?(fileName: String) {
    if PictureKind(fileName: fileName) == .dot {
      self = .dot
    } else if let format = GraphFormat(fileName: fileName) {
      self = .graph(format)
    } else {
      return nil
    }
  }

  /// Refuses options that name no format.
  static func check(output: String?, to: ExportFormat?) throws {
    guard to == nil else { return }
    guard let output else { throw ValidationError("say what to write: -o FILE, or --to FORMAT") }
    if ExportFormat(fileName: output) == nil {
      throw ValidationError("\(output): the suffix names no graph format; say --to FORMAT")
    }
  }

  /// The whole file.
  func bytes(of graph: AttributedGraph) throws -> [UInt8] {
    switch self {
    case .graph(let format): return format.write(graph)
    case .dot:
      var options = DrawingOptions()
      options.maximumNodes = nil
      options.maximumEdges = .all
      return Array(try Drawing(of: graph, options: options).dot().utf8)
    }
  }
}

extension ExportFormat: ExpressibleByArgument {
  init?(argument: String) {
    if argument.lowercased() == "dot" {
      self = .dot
    } else if let format = GraphFormat(name: argument) {
      self = .graph(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { GraphFormat.allCases.map(\.rawValue) + ["dot"] }
}
