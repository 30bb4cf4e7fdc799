import ArgumentParser
import ComentionKit
import Primitives

/// Communities.
struct ClusterCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "cluster", abstract: "Divide the nodes of a graph into communities.",
    discussion: """
      By default Leiden on modularity: every community is connected. The same seed gives the same communities on any machine. \
      Communities are numbered by size; members are listed by strength.

      With --consensus N the communities are those that N seeds agree on, and --summary tells how often their members are \
      together: the stability, 1 for always.

      With --bootstrap N (documents only), --summary tells how well each community is found again in N graphs, each from as \
      many documents drawn with replacement: above 0.75 it is stable, below 0.5 it dissolves.

      METHODS
      \(CommunityMethod.allCases.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))

      EXAMPLES
        comention cluster articles/
        comention cluster articles/ --summary
        comention cluster karate.tsv --method infomap --tsv
        comention cluster karate.tsv --summary --consensus 50
        comention cluster articles/ --summary --bootstrap 100
      """)

  private static let cliqueSize = CommunityMethod.Options().cliqueSize

  @OptionGroup var input: InputOptionGroup
  @Option(help: "How communities are found.")
  var method: CommunityMethod = .leiden
  @Option(help: "What leiden makes large: modularity, or the density of cpm (constant Potts model).")
  var quality: CommunityQuality = .modularity
  @Option(
    in: .atLeast(2), help: ArgumentHelp("For clique-percolation: how many nodes the cliques have.", valueName: "n"))
  var cliqueSize = Self.cliqueSize
  @Option(help: ArgumentHelp("What a weight says: strength, distance, or none.", valueName: "meaning"))
  var weightAs: WeightMeaning = .strength
  @Option(
    in: .from(2, to: 100_000),
    help: ArgumentHelp("Take the communities that n seeds agree on instead of those of one seed.", valueName: "n"))
  var consensus: Int?
  @Option(
    in: .from(1, to: 100_000, advice: "100 tell something"),
    help: ArgumentHelp(
      "Draw the documents anew n times, and tell how well communities are found again.", valueName: "n"))
  var bootstrap: Int?
  @OptionGroup var clustering: ClusteringOptionGroup
  @Flag(help: "One row per community instead of one per node.")
  var summary = false
  @Flag(help: "With --summary, tell the share of each community's ties that lead out of it.")
  var conductance = false
  @OptionGroup var source: SourceOptionGroup
  @OptionGroup var table: TableOptionGroup

  func validate() throws {
    if consensus != nil, !method.canUseSeed {
      throw ValidationError("--consensus: \(method.name) finds the same with every seed")
    }
    if quality != .modularity, !method.canUseQuality {
      throw ValidationError("--quality \(quality.rawValue) is for leiden; \(method.name) has no such choice")
    }
    if clustering.resolution != 1, !method.canUseResolution {
      throw ValidationError("--resolution: \(method.name) has none; leiden and louvain have")
    }
    if cliqueSize != Self.cliqueSize, !method.canUseCliqueSize {
      throw ValidationError("--clique-size: \(method.name) has none; it is for clique-percolation")
    }
    if conductance, !summary { throw ValidationError("--conductance is of communities; say --summary too") }
    if bootstrap != nil, !summary {
      throw ValidationError("--bootstrap tells something of communities; say --summary too")
    }
  }

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(input.inputs, as: input.format.kind, input.graphFile, in: context)
    let graph = loaded.graph.graph
    let (communities, ensemble) = try context.compute(method.name) { try self.communities(of: graph, in: context) }
    let recovery = try await recovery(of: communities, in: loaded, context)
    let conductance =
      conductance
      ? context.compute("conductance") { graph.conductance(of: communities, weightsAs: weightAs) } : nil
    try table.show(in: context) {
      summary
        ? summaryTable(
          loaded.graph, communities,
          [
            ("stability", ensemble?.stability(of: communities)), ("found_again", recovery),
            ("conductance", conductance),
          ])
        : memberTable(loaded.graph, communities)
    }
    // The resolution of the other quality is a density, and no modularity has one like it.
    let resolution = quality == .modularity ? clustering.resolution : 1
    let (modularity, coverage) = context.compute("modularity") {
      (
        graph.modularity(of: communities, resolution: resolution, weightsAs: weightAs),
        graph.coverage(of: communities, weightsAs: weightAs)
      )
    }
    context.remark(
      "\(counted(communities.count, "community", "communities")), modularity \(modularity.fixed(4))"
        + (resolution == 1 ? "" : " at resolution \(NumberText.exact(resolution))")
        + ", coverage \(coverage.fixed(4))"
        + (ensemble.map { ", agreement of the seeds \($0.agreement.fixed(4))" } ?? ""))
    try status.finish()
  }

  /// The communities, and those of the single seeds if several were asked for.
  private func communities(
    of graph: WeightedGraph, in context: CommandContext
  ) throws -> (Partition, PartitionEnsemble?) {
    guard let consensus else { return (try method.partition(of: graph, options), nil) }
    var agreement = ConsensusOptions()
    agreement.runs = consensus
    let found = try graph.consensusCommunities(method, options, agreement)
    if !found.converged { context.remark("the seeds do not agree after \(found.rounds) rounds") }
    return (found.partition, found.ensemble)
  }

  private var options: CommunityMethod.Options {
    var options = CommunityMethod.Options(weightsAs: weightAs)
    options.quality = quality
    options.resolution = clustering.resolution
    options.seed = clustering.communitySeed
    options.cliqueSize = cliqueSize
    return options
  }

  /// How well each community is found again in graphs from documents drawn anew; nil if that was not asked for.
  private func recovery(
    of communities: Partition, in loaded: SourcedGraph, _ context: CommandContext
  ) async throws -> [Double]? {
    guard let bootstrap else { return nil }
    guard let coMentions = loaded.coMentions else {
      throw ValidationError(
        "--bootstrap draws documents; a graph file has none, so give the documents it was made from")
    }
    return try await context.computeThreads("bootstrap") { threads in
      var resampling = BootstrapOptions()
      (resampling.replicates, resampling.seed, resampling.threads) = (bootstrap, clustering.communitySeed, threads)
      var progress = ProgressLine(total: bootstrap, what: "draws", on: context.terminal)
      defer { progress.clear() }
      let drawn = await coMentions.bootstrap(resampling) {
        progress.update($0)
      } _: { [method, options] graph in
        Result { () throws(CommunityError) in try method.partition(of: graph, options) }
      }
      return PartitionEnsemble(try drawn.map { try $0.get() }).recovery(of: communities)
    }
  }

  private func memberTable(_ graph: AttributedGraph, _ communities: Partition) -> Table {
    let strength = graph.graph.strength()
    var table = Table("community", "name", "type", "strength", "id")
    for (number, members) in communities.members.enumerated() {
      for node in strength.ranking(of: members) {
        table.append([
          .integer(number + 1), .text(graph.name(of: node)), graph.nodeAttributes["type"]?[node],
          .real(strength[node]), .text(graph.nodeIDs[node]),
        ])
      }
    }
    return table
  }

  private func summaryTable(
    _ graph: AttributedGraph, _ communities: Partition, _ optional: [(name: String, values: [Double]?)]
  ) -> Table {
    let strength = graph.graph.strength()
    let numbers = optional.compactMap { column in column.values.map { (column.name, $0) } }
    var table = Table(columns: ["community", "size"] + numbers.map(\.0) + ["members"])
    for (number, members) in communities.members.enumerated() {
      let names = strength.ranking(of: members).prefix(8).map { graph.name(of: $0) }
      let more = members.count > names.count ? ["and \(members.count - names.count) more"] : []
      table.append(
        [.integer(number + 1), .integer(members.count)] + numbers.map { .real($0.1[number]) } + [
          .text((names + more).joined(separator: ", "))
        ])
    }
    return table
  }
}
