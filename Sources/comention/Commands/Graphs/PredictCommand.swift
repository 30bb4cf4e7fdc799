import ArgumentParser
import ComentionKit

/// Pairs that are not tied and are likeliest to be.
struct PredictCommand: AsyncParsableCommand {
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
  @Option(help: ArgumentHelp("How many pairs.", valueName: "n"))
  var top = 20
  @OptionGroup var direction: DirectedRefusal
  @OptionGroup var source: GraphSource
  @OptionGroup var table: TableOptionGroup

  func validate() throws {
    if top < 1 { throw ValidationError("--top must be at least 1") }
  }

  func run() async throws {
    let loaded = try await source.load(input.inputs, as: input.format.kind)
    let graph = loaded.graph
    let links = Timings.current.compute(by.name) { by.links(in: graph.graph, count: top) }
    var result = Table(columns: ["rank", "source", "target", by.name, "source_id", "target_id"])
    for (place, link) in links.enumerated() {
      result.append([
        .integer(place + 1), .text(graph.name(of: link.source)), .text(graph.name(of: link.target)), .real(link.score),
        .text(graph.nodeIDs[link.source]), .text(graph.nodeIDs[link.target]),
      ])
    }
    try table.show(result)
    try loaded.finish()
  }
}
