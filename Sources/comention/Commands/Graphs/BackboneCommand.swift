import ArgumentParser
import ComentionKit

/// A graph thinned out to the edges that matter.
struct BackboneCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "backbone", abstract: "Thin out a graph to the edges that matter.",
    discussion: """
      All nodes stay, attributes too.

      METHODS
      \(BackboneMethod.allCases.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

      EXAMPLES
        comention backbone articles/ -o backbone.graphml
        comention backbone edges.tsv.gz --method noise-corrected --deviations 2.32 --to tsv | comention render - -o backbone.svg
        comention backbone graph.gexf -o backbone.gexf --level 0.01 --keep-connected
      """)

  @OptionGroup var input: InputOptionGroup
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; its suffix is the format.", valueName: "file"),
    completion: .file())
  var output: String?
  @Option(help: "The format, where no file name tells.")
  var to: ExportFormat?
  @OptionGroup var backbone: BackboneOptionGroup
  @OptionGroup var source: SourceOptionGroup

  func validate() throws { try ExportFormat.check(output: output, to: to) }

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(
      input.inputs, as: input.format.kind, input.graphFile, graphAlone: true, in: context)
    context.remark(unused: backbone.unused, "--method \(backbone.method.name)")
    let graph = loaded.graph
    let isKept = context.compute(backbone.method.name) { backbone.edges(of: graph.graph) }
    let verdict = BackboneVerdict(isKept, of: graph.graph, by: backbone.method)
    try verdict.check()
    if let remark = verdict.remark { context.remark(remark) }
    let thinned = context.time(.building) {
      graph.subgraph(of: Array(0..<graph.graph.nodeCount)) { isKept[$0] }
    }
    context.tellMeasuresOfTheWhole(in: thinned, from: loaded.origin)
    guard let format = to ?? output.flatMap(ExportFormat.init(fileName:)) else { throw ExitCode.validationFailure }
    try format.write(thinned, to: output, in: context)
    context.remark("\(thinned.graph.edgeCount) of \(graph.graph.edgeCount) edges kept")
    try status.finish()
  }
}
