import ArgumentParser
import ComentionKit

/// Pairs that are not tied and are likeliest to be.
struct PredictCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "predict", abstract: "List pairs without a tie that are likeliest to have one.",
    discussion: """
      By whom the two have in common; weights play no part. Ties are in node order.

      PREDICTORS
      \(LinkPredictor.allCases.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

      EXAMPLES
        comention predict articles/ --top 20
        comention predict karate.tsv --by resource-allocation --json
      """)

  @OptionGroup var input: InputOptionGroup
  @Option(help: "What is counted.")
  var by: LinkPredictor = .adamicAdar
  @Option(in: .atLeast(1), help: ArgumentHelp("Show only the first n pairs.", valueName: "n"))
  var top = 20
  @OptionGroup var source: SourceOptionGroup
  @OptionGroup var table: TableOptionGroup

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(
      input.inputs, as: input.format.kind, input.graphFile, graphAlone: true, in: context)
    let graph = loaded.graph
    let links = context.compute(by.name) { by.links(in: graph.graph, count: top) }
    try table.show(in: context) { rows(of: links, in: graph) }
    try status.finish()
  }

  private func rows(of links: [PredictedLink], in graph: AttributedGraph) -> Table {
    var result = Table(columns: ["rank", "source", "target", by.name, "source_id", "target_id"])
    for (place, link) in links.enumerated() {
      result.append([
        .integer(place + 1), .text(graph.name(of: link.source)), .text(graph.name(of: link.target)), .real(link.score),
        .text(graph.nodeIDs[link.source]), .text(graph.nodeIDs[link.target]),
      ])
    }
    return result
  }
}
