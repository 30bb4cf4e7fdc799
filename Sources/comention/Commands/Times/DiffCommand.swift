import ArgumentParser
import ComentionKit
import GraphDrawing
import Primitives

/// What sets two corpora, two times or two graphs apart.
struct DiffCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what sets two corpora, two times or two graphs apart.",
    discussion: """
      Who appeared, vanished, rose and fell; which ties are new, gone, stronger and weaker, with a sentence each; which communities split, \
      joined, appeared and dissolved. A and B are documents, folders of them, cases, or two graph files. --between compares two stretches \
      of time, of one input or of one each: 2018, 2018-01..2018-06, ..2018-06 or 2018-07.. (both ends included).

      Names are resolved over both sides together, so that the same person has one id; then each is counted by itself. Shares of documents \
      are compared by log-likelihood (G²), and their probabilities adjusted for how many were compared. Graph files are compared by the ids \
      of their nodes, and without probabilities where they don't say how many documents there are.

      Each -o is a file: a report (.md), the same with the picture in one page (.html), a picture of both on one layout (.svg, .png, .pdf, \
      .dot), a table (.tsv, .csv, .json), or both graphs in one (.gexf, .graphml and others). To compare two divisions of one graph into communities, see comention compare; to see \
      when somebody was mentioned, comention timeline; to follow measures through many times, comention slices.

      EXAMPLES
        comention diff case.comention --between 2018 2019
        comention diff articles/ --between ..2018-06 2018-07.. -o diff.html
        comention diff before/ after/ --rows ties --tsv | head
        comention diff last-week.graphml today.graphml --by betweenness
      """)

  /// What a row of a table is.
  enum Rows: String, CaseIterable, ExpressibleByArgument { case entities, ties, communities }

  @Argument(
    help: ArgumentHelp(
      "Two inputs: documents, folders of them, cases, or graph files; or one, with --between.", valueName: "input"),
    completion: .file())
  var arguments: [String] = []
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Two stretches of time, one for each side.", valueName: "ranges"))
  var between: [String] = []
  @Option(
    help: ArgumentHelp("By which measure entities rise and fall (see comention rank --help).", valueName: "measure"))
  var by = MeasureList(measures: [.pageRank])
  @Option(help: "What a row of a table is.")
  var rows: Rows?
  @Option(
    in: .atLeast(1),
    help: ArgumentHelp(
      "How many of each kind are listed, and how many nodes drawn. (default: 10 on a terminal, 20 in a report, all in a table, about 60 in a picture)",
      valueName: "n"))
  var top: Int?
  @OptionGroup var matching: CommunityMatchOptionGroup
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file to write; its suffix is the format. May be said several times.", valueName: "file"),
    completion: .file())
  var output: [String] = []
  @OptionGroup var format: InputFormatOptionGroup
  @OptionGroup var graphFile: GraphFileOptionGroup
  @OptionGroup var table: TableFormatOptionGroup
  @OptionGroup var picture: PlainPictureOptionGroup
  @OptionGroup var exactness: ExactnessOptionGroup
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: SourceOptionGroup

  /// The inputs, some of which may stand behind the two stretches of time.
  var inputs: [String] { arguments + between.dropFirst(2) }

  /// The stretches of time; nil where none was said.
  var windows: [DateWindow]? {
    let windows = between.prefix(2).compactMap { DateWindow($0) }
    return windows.count == 2 ? windows : nil
  }

  var measure: Measure { by.measures[0] }

  func validate() throws {
    if let wrong = between.prefix(2).first(where: { DateWindow($0) == nil }) {
      throw ValidationError("--between: “\(wrong)” is no stretch of time; write 2018, 2018-03, 2018..2019 or ..2018-06")
    }
    if !between.isEmpty, windows == nil {
      throw ValidationError(
        "--between needs two stretches of time, such as --between 2018 2019 or --between ..2018-06 2018-07..")
    }
    switch inputs.count {
    case 2: break
    case 1 where windows != nil: break
    case 1:
      throw ValidationError(
        "\(inputs[0]) is one input; give another, or two stretches of time: --between 2018 2019")
    default: throw ValidationError("expected two inputs, or one and --between; found \(inputs.count)")
    }
    if inputs.filter({ $0 == "-" }).count > 1 { throw ValidationError("standard input holds one side only") }
    if by.measures.count > 1 { throw ValidationError("--by takes one measure, by which entities rise and fall") }
    for path in output { try DiffOutput.check(path, isTable: table.choice != nil) }
  }

  func run(in context: CommandContext) async throws {
    for path in output where path != "-" { try OutputFiles.check(path) }
    let sides = try await ComparedInputs(self, in: context)
    let compared = compare(sides, in: context)
    try DiffOutput(of: compared, self, sides).write(in: context)
    try sides.status.finish()
  }

  private func compare(_ sides: ComparedInputs, in context: CommandContext) -> ComparedGraphs {
    var options = Measure.Options.ofTool
    options.budget.isExact = exactness.exact
    let graphs = sides.graphs.map(\.graph.graph)
    let scores = context.computeThreads(measure.name) { threads in
      options.threads = measure.canUseThreads ? threads : 1
      return graphs.map { measure.scores(of: $0, options) }
    }
    for approximation in scores.compactMap(\.approximation) {
      context.remark(CommandContext.remark(on: measure, approximation))
    }
    let communities = context.compute("communities") { graphs.map { $0.leiden(clustering.options) } }
    return context.compute("difference") {
      let compared = (0..<2).map { side in
        ComparedGraphs.Side(
          named: sides.names[side], sides.graphs[side].graph, of: sides.graphs[side].coMentions,
          documents: GraphDifference.DocumentCounts(sides.graphs[side].graph), scores: scores[side],
          communities: communities[side])
      }
      return ComparedGraphs(compared[0], compared[1], threshold: matching.overlap)
    }
  }
}
