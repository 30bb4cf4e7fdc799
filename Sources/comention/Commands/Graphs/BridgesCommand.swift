import ArgumentParser
import ComentionKit

/// Edges and nodes without which a graph falls apart.
struct BridgesCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "bridges", abstract: "List the ties without which a graph falls apart, or the nodes.",
    discussion: """
      A bridge is the only way between two parts of a graph; with --nodes, those through whom alone parts are connected \
      (articulation points). Strongest first.

      EXAMPLES
        comention bridges articles/
        comention bridges karate.tsv --nodes --json
      """)

  @OptionGroup var input: InputOptionGroup
  @Flag(help: "List nodes instead of edges.")
  var nodes = false
  @Option(in: .atLeast(0), help: ArgumentHelp("Show only the first n; 0 for all.", valueName: "n"))
  var top = 0
  @OptionGroup var source: SourceOptionGroup
  @OptionGroup var table: TableOptionGroup

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(
      input.inputs, as: input.format.kind, input.graphFile, graphAlone: true, in: context)
    try table.show(in: context) {
      var rows = nodes ? nodeTable(loaded.graph, context) : edgeTable(loaded.graph, context)
      if top > 0 { rows.rows = Array(rows.rows.prefix(top)) }
      return rows
    }
    try status.finish()
  }

  private func edgeTable(_ graph: AttributedGraph, _ context: CommandContext) -> Table {
    let bridges = context.compute("bridges") { graph.graph.bridges() }
    var table = Table("source", "target", "weight", "source_id", "target_id")
    let edges = bridges.map { graph.graph.edge($0) }
    for edge in edges.enumerated().sorted(by: { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }) {
      table.append([
        .text(graph.name(of: edge.element.source)), .text(graph.name(of: edge.element.target)),
        .real(edge.element.weight), .text(graph.nodeIDs[edge.element.source]),
        .text(graph.nodeIDs[edge.element.target]),
      ])
    }
    return table
  }

  private func nodeTable(_ graph: AttributedGraph, _ context: CommandContext) -> Table {
    let points = context.compute("articulation points") { graph.graph.articulationPoints() }
    let strength = graph.graph.strength()
    var columns = NodeColumns(graph)
    columns.append(contentsOf: [("strength", .real(strength.values))])
    return columns.table(of: strength.ranking(of: points))
  }
}
