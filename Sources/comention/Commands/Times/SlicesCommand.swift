public import ArgumentParser
public import ComentionKit
import GraphDrawing
import Primitives

/// Measures and communities from one time to the next.
struct SlicesCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "slices", abstract: "Follow measures and communities from one time to the next.",
    discussion: """
      A graph for each month, quarter or year that has documents. Names are resolved over all documents together, so that ids are the same \
      in all slices; then each slice is counted by itself. Documents without a date, or with one that is not known closely enough, are left \
      out. Communities of three or more keep their number where they have enough members in common with what they were when last seen \
      (--overlap; Greene, Doyle and Cunningham 2010).

      Each -o is a file: a table (.tsv, .csv, .json), the graph with spells for Gephi (.gexf), or a panel for each slice, with everybody at \
      the same place in all (.svg). To see when somebody was mentioned, comention timeline; what sets two times apart, comention diff.

      EXAMPLES
        comention slices articles/ --by quarter --measures pagerank,betweenness --top 10
        comention slices case.comention --by year --rows communities
        comention slices articles/ --by month -o slices.svg -o slices.gexf
      """)

  /// What a row of the table is.
  enum Rows: String, CaseIterable, ExpressibleByArgument { case entities, communities }

  @OptionGroup var input: DocumentInputOptionGroup
  @Option(help: "How long a slice is.")
  var by: SliceUnit = .month
  @Option(
    help: ArgumentHelp(
      "Measures, separated by commas (see comention rank --help); the first sorts, and is the size in the picture.",
      valueName: "measures"))
  var measures = MeasureList(measures: [.pageRank])
  @Option(help: "What a row of the table is.")
  var rows: Rows = .entities
  @Option(
    in: .atLeast(0),
    help: ArgumentHelp("Show only the first n of each slice; 0 for all, in the picture about 40.", valueName: "n"))
  var top = 0
  @OptionGroup var matching: CommunityMatchOptionGroup
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file to write; its suffix is the format. May be said several times.", valueName: "file"),
    completion: .file())
  var output: [String] = []
  @OptionGroup var table: TableFormatOptionGroup
  @Option(help: ArgumentHelp("A heading for the picture.", valueName: "text"))
  var title = ""
  @Option(help: "Light, dark, or auto: as the reader's system says.")
  var theme: DrawingStyle.Theme = .automatic
  @OptionGroup var engine: EngineOptionGroup
  @OptionGroup var measureOptions: MeasureOptionGroup
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: SourceOptionGroup

  func validate() throws {
    try measureOptions.checkUnused(measures.measures)
    for path in output { try SlicesOutput.check(path, isTable: table.choice != nil) }
  }

  func run(in context: CommandContext) async throws {
    for path in output where path != "-" { try OutputFiles.check(path) }
    var loader = InputLoader(context, source.reading)
    let loaded = try loader.load(input.inputs, as: input.format.kind)
    guard let index = try await source.index(of: loaded, in: context) else {
      throw ValidationError("a graph file has no dates of documents; give the documents it was made from")
    }
    let times = context.time(.building) { TimeSlices(of: index, by: by) }
    try tell(times, of: index, in: context)
    let graphs = context.time(.building) {
      let options = source.coMention.options
      let whole = times.slices.map { source.graph(of: index.selecting($0), options.unfiltered, in: context) }
      let filter = CommonFilter(whole.map(\.graph), options)
      return whole.map { $0.filtered(by: filter) }
    }
    let partitions = context.compute("communities") { graphs.map { $0.graph.graph.leiden(clustering.options) } }
    let slices = context.compute("slices") {
      GraphSlices(times.slices, graphs, communities: partitions, threshold: matching.overlap)
    }
    let output = SlicesOutput(of: slices, index, try measured(graphs, times.slices.map(\.name), in: context), self)
    try output.write(in: context)
    try loader.status.including(index).finish()
  }

  private func tell(_ times: TimeSlices, of index: EntityIndex, in context: CommandContext) throws {
    source.dates.tell(undated: times.undatedCount, in: context)
    if times.impreciseCount > 0 {
      context.remark(
        "\(counted(times.impreciseCount, "document is", "documents are")) not dated closely enough for a \(by.rawValue), "
          + "and left out")
    }
    guard times.slices.isEmpty, !index.documents.isEmpty else { return }
    throw LookupError(
      description: "no document has a date that says in which \(by.rawValue) it is; see comention read, and --dates")
  }

  /// Of those that PageRank is to jump to, the ones that each slice has; slices without any are told.
  private func presentNames(
    _ graphs: [CoMentionGraph], _ names: [String], in context: CommandContext
  ) throws -> [[String]] {
    guard !measureOptions.personalize.isEmpty else { return graphs.map { _ in [] } }
    let lookups = graphs.map { NodeLookup(SourcedGraph($0)) }
    for name in measureOptions.personalize where !lookups.contains(where: { (try? $0.node(named: name)) != nil }) {
      for lookup in lookups { _ = try lookup.node(named: name) }
    }
    let present = lookups.map { lookup in
      measureOptions.personalize.filter { (try? lookup.node(named: $0)) != nil }
    }
    let without = zip(names, present).filter { $0.1.isEmpty }.map(\.0)
    if !without.isEmpty {
      let people = measureOptions.personalize.joined(separator: ", ")
      context.remark("pagerank has no value in \(without.joined(separator: ", ")), where \(people) is not mentioned")
    }
    return present
  }

  /// The scores of each slice, by measure.
  private func measured(
    _ graphs: [CoMentionGraph], _ names: [String], in context: CommandContext
  ) throws -> [[SliceScores]] {
    let present = try presentNames(graphs, names, in: context)
    let options = try zip(graphs, present).map { graph, present in
      try measureOptions.options(
        for: SourcedGraph(graph), seed: 0, clustering.options, in: context, personalizedBy: present)
    }
    let byMeasure = measures.measures.map { measure in
      context.computeThreads(measure.name) { threads in
        zip(zip(graphs, present), options).map { slice, options in
          let (graph, present) = slice
          var options = options
          guard measure != .pageRank || measureOptions.personalize.isEmpty || !present.isEmpty else {
            let none = NodeScores([Double](repeating: 0, count: graph.graph.graph.nodeCount))
            return SliceScores(measure: measure, scores: none, options: options, isMissing: true)
          }
          options.threads = measure.canUseThreads ? threads : 1
          return SliceScores(measure: measure, scores: measure.scores(of: graph.graph.graph, options), options: options)
        }
      }
    }
    for scores in byMeasure {
      let estimated = scores.compactMap { found in found.scores.approximation.map { (found.measure, $0) } }
      if let (measure, worst) = estimated.max(by: { $0.1.relativeError < $1.1.relativeError }), measure.hasBudget {
        context.remark(CommandContext.remark(on: measure, worst))
      }
    }
    return graphs.indices.map { slice in byMeasure.map { $0[slice] } }
  }
}

/// A measure of one slice.
struct SliceScores {
  var measure: Measure
  var scores: NodeScores
  var options: Measure.Options
  /// Whether the slice lacks what the measure starts from, so that nobody has a value.
  var isMissing = false
}

extension SliceUnit: ExpressibleByArgument {}
