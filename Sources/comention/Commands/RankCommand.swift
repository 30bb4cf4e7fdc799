import ArgumentParser
import ComentionKit

/// Centralities of named nodes.
struct RankCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "Rank the nodes of a graph by centrality.",
    discussion: """
      The first measure sorts; the others are shown beside it. Ties are in node order.

      MEASURES
      \(Measure.allCases.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

      EXAMPLES
        comention rank articles/ --by pagerank,betweenness --top 20
        comention rank articles/ --types person --unit sentence --csv > people.csv
        comention rank karate.tsv --by eigenvector --json | jq '.[0].name'
      """)

  @OptionGroup var input: InputOptions
  @Option(help: ArgumentHelp("Measures, separated by commas.", valueName: "measures"))
  var by: MeasureList = MeasureList(measures: [.pageRank])
  @Option(help: ArgumentHelp("Show only the first n; 0 for all.", valueName: "n"))
  var top = 0
  @OptionGroup var measure: MeasureOptionGroup
  @OptionGroup var source: GraphSource
  @OptionGroup var table: TableOptions

  func validate() throws {
    if top < 0 { throw ValidationError("--top must be zero or more") }
  }

  func run() async throws {
    let loaded = try await source.load(input.inputs, as: input.format.kind)
    try table.show(ranking(of: loaded.graph))
    try loaded.finish()
  }

  private func ranking(of graph: AttributedGraph) -> Table {
    let scores = by.measures.map { $0.scores(of: graph.graph, measure.options) }
    for (measure, score) in zip(by.measures, scores) where !score.converged {
      Terminal.remark("comention: \(measure.name) did not converge in \(score.iterations ?? 0) rounds")
    }
    var columns = NodeColumns(graph)
    columns.append(contentsOf: zip(by.measures, scores).map { ($0.name, $0.column($1, measure.options)) })
    let order = scores.first?.ranking() ?? []
    return columns.table(of: top > 0 ? Array(order.prefix(top)) : order)
  }
}
