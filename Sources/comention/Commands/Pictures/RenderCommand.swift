import ArgumentParser
import ComentionKit
import GraphDrawing

/// A picture of a graph.
struct RenderCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Draw a graph as SVG, PNG, PDF or DOT.",
    discussion: """
      Colour is the community, shape the type, size the PageRank, width and opacity of an edge its weight. The sixty highest nodes \
      are drawn, or all of up to eighty; the legend says what is hidden, and by which rule. For more than a hundred and fifty \
      there are map, matrix and explore.

      STYLES
        relationship: colour the community, shape the type (the default)
        communities: a labelled box around each community
        minimal: names and lines, nothing else
        print: for paper; greys and border patterns instead of colours, on white

      WHAT IS DRAWN is decided in this order. --types, --min-mentions and --min-weight make the graph; measures and communities are \
      those of this graph, widths those of the graph without filters. --backbone leaves the edges that matter, and whom they tie. \
      --ego and --path leave who is near along these edges, the nearest first; --community leaves its members. --top cuts what \
      remains, groups of fewer than three nodes first. Who is named by --ego, --path or --highlight is always drawn. Of the edges \
      three a node are drawn, the heaviest and those that hold together what hangs together.

      EXAMPLES
        comention render articles/ -o people.svg --types person --top 40
        comention render articles/ -o boxes.svg --style communities --title "Who met whom"
        comention render articles/ -o circle.svg --ego "Mike Pompeo" --depth 2 --backbone disparity
        comention render articles/ -o path.png --path "Kang Kyung-wha" "Stephen Biegun" --theme dark
        comention render articles/ -o two.pdf --highlight "Kim Jong Un,Moon Jae-in" --style print
        comention render karate.tsv -o karate.svg --size-by betweenness --color-by core --labels top:10
        comention render articles/ --to dot | dot -Tsvg > other.svg
      """)

  @Argument(help: InputOptionGroup.help, completion: .file())
  var arguments: [String] = []
  @OptionGroup var format: InputFormatOptionGroup
  @OptionGroup var graphFile: GraphFileOptionGroup
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write; its suffix is the format.", valueName: "file"),
    completion: .file())
  var output: String?
  @Option(help: "The format; svg where no file name tells.")
  var to: PictureKind?
  @OptionGroup var drawing: DrawingOptionGroup
  @OptionGroup var exactness: ExactnessOptionGroup
  @OptionGroup var selection: SelectionOptionGroup
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: SourceOptionGroup

  /// What is drawn; the names of a path may stand before it.
  private var inputs: [String] { named.isEmpty ? ["-"] : named }
  private var named: [String] { arguments + selection.argumentsAfterPath }

  func validate() throws {
    if let output, to == nil, PictureKind(fileName: output) == nil {
      let question = NearestNames(toSuffixOf: output, among: PictureKind.allValueStrings).question
      throw ValidationError(
        "\(output): the suffix names no picture format; use \(PictureKind.suffixList), or say --to"
          + (question.map { ". \($0)" } ?? ""))
    }
    try InputOptionGroup.checkStandardInput(isNeeded: named.isEmpty)
  }

  /// The most nodes of a picture whose names and ties can still be read.
  private static let mostReadable = 150

  /// Where to see more, for graphs that are too large for one picture: nil for others, and where a part was asked for.
  private func remark(on picture: Drawing, of graph: AttributedGraph, as kind: PictureKind) -> String? {
    guard graph.graph.nodeCount > Self.mostReadable, case .picture = kind else { return nil }
    let others = "comention map, comention matrix and comention explore"
    if picture.nodeCount > Self.mostReadable {
      return "a picture of \(picture.nodeCount) nodes is hard to read; made for so many are \(others)"
    }
    guard drawing.top == nil, selection.isEmpty else { return nil }
    return "\(picture.nodeCount) of \(graph.graph.nodeCount) nodes are drawn; made for so many are \(others)"
  }

  func run(in context: CommandContext) async throws {
    let (loaded, status) = try await source.load(inputs, as: format.kind, graphFile, in: context)
    let communities = context.compute("communities") { loaded.graph.graph.leiden(clustering.options) }
    var measured = MeasuredGraph(loaded.graph, in: context, isExact: exactness.exact)
    let picture = try drawing.drawing(
      of: loaded, &measured, communities: communities, filters: source.coMention.options, selection: selection,
      in: context)
    let kind = to ?? output.flatMap(PictureKind.init(fileName:)) ?? .picture(.svg)
    if let output, let said = PictureKind(fileName: output), said != kind {
      context.remark(suffixOf: output, isNotOf: kind.name)
    }
    if let remark = remark(on: picture, of: loaded.graph, as: kind) { context.remark(remark) }
    try context.write(kind.bytes(of: picture, drawing.layout, in: context), to: output)
    try status.finish()
  }
}
