import ArgumentParser
import ComentionKit

/// Communities.
struct ClusterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster", abstract: "Divide the nodes of a graph into communities.",
    discussion: """
      Leiden on modularity: every community is connected, and the same seed gives the same communities on any machine. \
      Communities are numbered by size; members are listed by strength.

      EXAMPLES
        comention cluster articles/
        comention cluster articles/ --summary
        comention cluster karate.tsv --resolution 0.5 --tsv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var clustering: ClusteringOptionGroup
  @Flag(help: "One row per community instead of one per node.")
  var summary = false
  @OptionGroup var source: GraphSource
  @OptionGroup var table: TableOptions

  func run() async throws {
    let loaded = try await source.load(input.inputs, as: input.format.kind)
    let communities = loaded.graph.graph.leiden(clustering.options)
    try table.show(summary ? summaryTable(loaded.graph, communities) : memberTable(loaded.graph, communities))
    let modularity = loaded.graph.graph.modularity(of: communities, resolution: clustering.resolution)
    Terminal.remark("comention: \(communities.count) communities, modularity \(modularity.fixed(4))")
    try loaded.finish()
  }

  private func memberTable(_ graph: AttributedGraph, _ communities: Partition) -> Table {
    let strength = graph.graph.strength()
    var table = Table("community", "name", "type", "strength", "id")
    for (number, members) in communities.members.enumerated() {
      for node in members.ranked(by: strength) {
        table.append([
          .integer(number + 1), .text(graph.name(of: node)), graph.nodeAttributes["type"]?[node],
          .real(strength[node]), .text(graph.nodeIDs[node]),
        ])
      }
    }
    return table
  }

  private func summaryTable(_ graph: AttributedGraph, _ communities: Partition) -> Table {
    let strength = graph.graph.strength()
    var table = Table("community", "size", "members")
    for (number, members) in communities.members.enumerated() {
      let names = members.ranked(by: strength).prefix(8).map { graph.name(of: $0) }
      let more = members.count > names.count ? ["and \(members.count - names.count) more"] : []
      table.append([
        .integer(number + 1), .integer(members.count), .text((names + more).joined(separator: ", ")),
      ])
    }
    return table
  }
}

/// How communities are found.
struct ClusteringOptionGroup: ParsableArguments {
  @Option(help: "Resolution of modularity; above 1 gives more and smaller communities.")
  var resolution = 1.0
  @Option(help: "Seed of the order in which nodes are visited.")
  var seed: UInt64 = 0

  func validate() throws {
    if !(resolution > 0 && resolution.isFinite) { throw ValidationError("--resolution must be positive") }
  }

  /// The options as a value.
  var options: LeidenOptions {
    var options = LeidenOptions()
    options.resolution = resolution
    options.seed = seed
    return options
  }
}

extension [Int] {
  /// Nodes by decreasing score, ties in node order.
  func ranked(by scores: NodeScores) -> [Int] { sorted { (scores[$1], $0) < (scores[$0], $1) } }
}
