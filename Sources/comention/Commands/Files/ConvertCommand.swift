import ArgumentParser
import ComentionKit

/// A graph file as one of another format.
struct ConvertCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turn a graph file into one of another format, as it is.",
    discussion: """
      Nodes, edges, weights and all attributes with their types are kept, and nothing is added. What the new format can't hold is told \
      on standard error: which attributes, and of how many nodes or edges. A graph is undirected here, so directions are dropped, \
      self-loops left out and parallel edges summed, each with a remark.

      Read are \(FormatLists.read), each also compressed with gzip, bzip2, xz or Zstandard; written are these and \(FormatLists.onlyWritten). \
      A file named .gz is compressed with gzip.

      EXAMPLES
        comention convert graph.graphml -o graph.gexf
        comention convert network.gv --to json | jq .nodes
        comention convert graph.gexf.gz -o edges.tsv.gz
        comention convert nodes.csv edges.csv -o graph.gexf
        curl -s https://example.org/edges.txt | comention convert - --from tsv -o graph.net
      """)

  @Argument(
    help: ArgumentHelp(
      "A graph file, also compressed, tables of its nodes and of its edges, or - for standard input.",
      valueName: "input"),
    completion: .file())
  var named: [String] = []
  @OptionGroup var format: InputFormatOptionGroup
  @OptionGroup var graphFile: GraphFileOptionGroup
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; its suffix is the format.", valueName: "file"),
    completion: .file())
  var output: String?
  @Option(help: "The format, where no file name tells.")
  var to: ExportFormat?
  @OptionGroup var threads: ThreadsOptionGroup
  @OptionGroup var force: ForceOptionGroup
  @OptionGroup var timings: TimingsOptionGroup

  var isForced: Bool { force.isForced }

  var threadLimit: Int { threads.count }

  func validate() throws {
    try InputOptionGroup.checkStandardInput(isNeeded: named.isEmpty)
    try ExportFormat.check(output: output, to: to)
  }

  func run(in context: CommandContext) async throws {
    guard let format = to ?? output.flatMap(ExportFormat.init(fileName:)) else { throw ExitCode.validationFailure }
    let loader = InputLoader(context, graphFile.optionsOfCopy)
    let graph = try loader.loadGraph(named.isEmpty ? ["-"] : named, as: self.format.kind)
    try format.write(graph, to: output, in: context)
  }
}
