import ArgumentParser
import ComentionKit

/// A graph thinned out to the edges that matter.
struct BackboneCommand: AsyncParsableCommand {
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
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; its suffix is the format.", valueName: "file"))
  var output: String?
  @Option(help: "The format, where no file name tells.")
  var to: ExportFormat?
  @OptionGroup var backbone: BackboneOptionGroup
  @OptionGroup var direction: DirectedRefusal
  @OptionGroup var source: GraphSource

  func validate() throws { try ExportFormat.check(output: output, to: to) }

  func run() async throws {
    let loaded = try await source.load(input.inputs, as: input.format.kind)
    let graph = loaded.graph
    let isKept = Timings.current.compute(backbone.method.name) { backbone.edges(of: graph.graph) }
    let thinned = graph.subgraph(of: Array(0..<graph.graph.nodeCount)) { isKept[$0] }
    guard let format = to ?? output.flatMap(ExportFormat.init(fileName:)) else { throw ExitCode.validationFailure }
    try Timings.current.time(.writing) { try format.write(thinned, to: output, threads: loaded.threads) }
    Terminal.remark("comention: \(thinned.graph.edgeCount) of \(graph.graph.edgeCount) edges kept")
    try loaded.finish()
  }
}

/// Which edges stay.
struct BackboneOptionGroup: ParsableArguments {
  @Option(help: "How edges are chosen.")
  var method: BackboneMethod = .disparity
  @Option(help: ArgumentHelp("For disparity: the significance below which an edge stays, 0 to 1.", valueName: "level"))
  var level = 0.05
  @Option(
    help: ArgumentHelp("For noise-corrected: standard deviations above expectation that an edge needs.", valueName: "n")
  )
  var deviations = 1.64
  @Option(help: ArgumentHelp("For strongest: how many edges each node keeps.", valueName: "n"))
  var perNode = 3
  @Option(help: ArgumentHelp("For threshold: the least weight that stays.", valueName: "weight"))
  var threshold = 2.0
  @Flag(help: "Keep the maximum spanning tree too, so that nothing falls apart.")
  var keepConnected = false

  func validate() throws {
    if !(0...1).contains(level) { throw ValidationError("--level must be between 0 and 1") }
    if !deviations.isFinite { throw ValidationError("--deviations must be a number") }
    if perNode < 0 { throw ValidationError("--per-node must be zero or more") }
    if !threshold.isFinite { throw ValidationError("--threshold must be a number") }
  }

  /// Whether each edge stays.
  func edges(of graph: WeightedGraph) -> [Bool] {
    var options = BackboneMethod.Options()
    options.level = level
    options.deviations = deviations
    options.edgesPerNode = perNode
    options.minimumWeight = threshold
    options.keepsSpanningTree = keepConnected
    return method.edges(of: graph, options)
  }
}
