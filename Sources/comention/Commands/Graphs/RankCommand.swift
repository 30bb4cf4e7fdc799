import ArgumentParser
import ComentionKit
import Primitives

/// Centralities of named nodes.
struct RankCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "Rank the nodes of a graph by centrality.",
    discussion: """
      The first measure sorts; the others are shown beside it. Ties are in node order.

      With --bootstrap N (documents only) each measure gets an interval: the middle 95 % of its values in N graphs, each \
      from as many documents drawn with replacement.

      MEASURES
      \(Measure.allCases.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

      EXAMPLES
        comention rank articles/ --by pagerank,betweenness --top 20
        comention rank articles/ --types person --unit sentence --csv > people.csv
        comention rank articles/ --by pagerank --bootstrap 200 --seed 7
        comention rank articles/ --personalize "Kim Jong Un" --top 10
        comention cluster karate.tsv --tsv > groups.tsv && comention rank karate.tsv --by participation --partition groups.tsv
        zcat edges.tsv.gz | comention rank - --by eigenvector --json | jq '.[0].name'
      """)

  @OptionGroup var input: InputOptionGroup
  @Option(help: ArgumentHelp("Measures, separated by commas.", valueName: "measures"))
  var by: MeasureList = MeasureList(measures: [.pageRank])
  @Option(in: .atLeast(0), help: ArgumentHelp("Show only the first n; 0 for all.", valueName: "n"))
  var top = 0
  @OptionGroup var measure: MeasureOptionGroup
  @OptionGroup var bootstrap: BootstrapOptionGroup
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: SourceOptionGroup
  @OptionGroup var table: TableOptionGroup

  func validate() throws { try measure.checkUnused(by.measures) }

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(
      input.inputs, as: input.format.kind, input.graphFile,
      graphAlone: bootstrap.bootstrap == nil && measure.personalize.isEmpty, weightsAlone: true, in: context)
    context.remark(unused: unusedOptions, "\(by.measures.map(\.name).inSentence)")
    let (options, scores) = try measured(loaded, in: context)
    let intervals = try await bootstrap.intervals(of: by.measures, in: loaded, options, context)
    try table.show(in: context) { ranking(loaded.graph, scores, intervals, options) }
    try status.finish()
  }

  /// The scores of each measure, and what they were computed with.
  private func measured(
    _ loaded: SourcedGraph, in context: CommandContext
  ) throws -> (options: Measure.Options, scores: [NodeScores]) {
    let options = try measure.options(
      for: loaded, seed: bootstrap.bootstrapSeed, clustering.options, in: context)
    return (options, by.measures.map { scores(of: loaded.graph.graph, $0, options, in: context) })
  }

  /// The options that were given and make no difference to the measures that are asked for.
  private var unusedOptions: [String] {
    let draws = { (measure: Measure) in measure == .approximateBetweenness || measure.hasBudget }
    let needsSeed = bootstrap.bootstrap != nil || by.measures.contains(where: draws)
    let isAboutCommunities = by.measures.contains { $0 == .participation || $0 == .withinModuleZScore }
    let needsCommunities = isAboutCommunities && measure.partition == nil
    let given = [
      ("--seed", bootstrap.bootstrapSeed != 0 && !needsSeed),
      ("--community-seed", clustering.communitySeed != 0 && !needsCommunities),
      ("--resolution", clustering.resolution != 1 && !needsCommunities),
    ]
    return measure.unused(by: by.measures) + given.filter(\.1).map(\.0)
  }

  private func ranking(
    _ graph: AttributedGraph, _ scores: [NodeScores], _ intervals: [ScoreInterval]?, _ options: Measure.Options
  ) -> Table {
    var columns = NodeColumns(graph)
    for (place, measure) in by.measures.enumerated() {
      let name = measure.attributeName(of: scores[place])
      // Asked for by this name as well, with an error of its own.
      if name != measure.name, by.measures.contains(where: { $0.name == name }) { continue }
      columns.append(contentsOf: [(name, measure.column(scores[place], options))])
      guard let interval = intervals?[place] else { continue }
      columns.append(contentsOf: [("\(name)_low", .real(interval.lower)), ("\(name)_high", .real(interval.upper))])
    }
    let order = scores.first?.ranking() ?? []
    return columns.table(of: top > 0 ? Array(order.prefix(top)) : order)
  }

  private func scores(
    of graph: WeightedGraph, _ measure: Measure, _ options: Measure.Options, in context: CommandContext
  ) -> NodeScores {
    let scores = context.compute(measure, of: graph, options)
    if !scores.converged {
      context.remark(
        "\(measure.name) did not converge in \(counted(scores.iterations ?? 0, "round")); its scores are those of the "
          + "last one, and may be off; other measures are listed by comention rank --help")
    }
    return scores
  }
}
