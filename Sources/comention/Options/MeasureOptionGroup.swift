public import ArgumentParser
public import ComentionKit

/// How measures are computed.
struct MeasureOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      What a weight says: strength (an edge is the shorter the heavier), distance, or none (every edge the same). \
      The default is strength for \(Measure.names { $0.defaultWeights == .strength }), none for the others.
      """, valueName: "meaning"))
  var weightAs: WeightMeaning?

  @Flag(help: "Divide by the largest possible value: \(Measure.names(where: \.canBeNormalized)).")
  var normalized = false

  @Option(
    help: ArgumentHelp(
      "For pagerank: jump to this node instead of anywhere, so that those near it are first; may be said several times.",
      valueName: "name"))
  var personalize: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      For participation and within-module-z: a file with the community of every node, as cluster --tsv writes it; \
      the default is what leiden finds with --resolution and --community-seed.
      """, valueName: "file"), completion: .file())
  var partition: String?

  @Option(
    in: .from(0.0001, below: 1),
    help: ArgumentHelp(
      "For approximate-betweenness: how far it may be off, as a share of all pairs, in nine of ten cases; exact where that takes less.",
      valueName: "share"))
  var error = Self.standardError

  @OptionGroup var exactness: ExactnessOptionGroup

  /// The options as a value for a graph, with one thread.
  ///
  /// - Parameters:
  ///   - loaded: The graph.
  ///   - seed: Where random numbers start.
  ///   - communities: How communities are found where none are given.
  ///   - context: What the command works with.
  ///   - names: Those to jump to; nil for all that are asked for.
  /// - Throws: If a name stands for no node, or the file of the partition leaves nodes out.
  /// - Returns: The options.
  func options(
    for loaded: SourcedGraph, seed: UInt64, _ communities: LeidenOptions, in context: CommandContext,
    personalizedBy names: [String]? = nil
  ) throws -> Measure.Options {
    var options = Measure.Options.ofTool
    options.communities = .found(communities)
    options.weightsAs = weightAs
    options.isNormalized = normalized
    options.approximateBetweenness.error = error
    options.approximateBetweenness.seed = seed
    options.budget.seed = seed
    options.budget.isExact = exactness.exact
    let names = names ?? personalize
    if !names.isEmpty {
      options.pageRank.personalization = try context.time(.lookup) {
        let lookup = NodeLookup(loaded)
        var shares = [Double](repeating: 0, count: loaded.graph.graph.nodeCount)
        for name in names { shares[try lookup.node(named: name)] = 1 }
        return shares
      }
    }
    if let partition {
      options.communities = try context.time(.reading) {
        .given(try PartitionFile(path: partition).partition(of: loaded.graph))
      }
    }
    return options
  }
}

extension MeasureOptionGroup {
  /// Refuses what none of the measures that are asked for has a use for.
  func checkUnused(_ measures: [Measure]) throws {
    if !personalize.isEmpty, !measures.contains(.pageRank) {
      throw ValidationError("--personalize is for pagerank, which is not asked for")
    }
    if partition != nil, !measures.contains(where: { $0 == .participation || $0 == .withinModuleZScore }) {
      throw ValidationError("--partition is for participation and within-module-z, neither of which is asked for")
    }
  }
}

extension MeasureOptionGroup {
  /// The options that were given and make no difference to any of some measures.
  func unused(by measures: [Measure]) -> [String] {
    let given: [(String, Bool, (Measure) -> Bool)] = [
      ("--error", error != Self.standardError, { $0 == .approximateBetweenness }),
      ("--exact", exactness.exact, \.hasBudget), ("--normalized", normalized, \.canBeNormalized),
      ("--weight-as", weightAs != nil, \.canUseWeights),
    ]
    return given.filter { option in option.1 && !measures.contains(where: option.2) }.map(\.0)
  }

  fileprivate static let standardError = 0.01
}

extension Measure.Options {
  /// The defaults, with the communities that `cluster` finds by default, and the estimates of `rank`: their seed is 0.
  static var ofTool: Measure.Options {
    var leiden = LeidenOptions()
    leiden.seed = 0
    var options = Measure.Options()
    options.communities = .found(leiden)
    options.budget.seed = 0
    return options
  }
}

/// Measures separated by commas, each once however often it is named.
struct MeasureList: ListedArgument, CustomStringConvertible {
  var measures: [Measure]

  init(measures: [Measure]) { self.measures = measures }

  init?(argument: String) {
    let parsed = argument.split(separator: ",").map { Measure(rawValue: $0.lowercased()) }
    let measures = parsed.compactMap { $0 }
    guard !measures.isEmpty, measures.count == parsed.count else { return nil }
    self.measures = measures.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  var description: String { measures.map(\.name).joined(separator: ",") }

  static var allValueStrings: [String] { Measure.allCases.map(\.name) }
}

extension Measure {
  /// The names of those that are estimated where they would take long, for a sentence.
  static var namesWithBudget: String { names(where: \.hasBudget) }

  /// The names of some measures, for a sentence.
  fileprivate static func names(where isIncluded: (Measure) -> Bool) -> String {
    allCases.filter(isIncluded).map(\.name).joined(separator: ", ")
  }
}

extension WeightMeaning: ExpressibleByArgument {}
