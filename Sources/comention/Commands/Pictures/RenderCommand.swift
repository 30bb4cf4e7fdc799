import ArgumentParser
import ComentionKit
import GraphDrawing

/// A picture of a graph.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Draw a graph as SVG, PNG, PDF or DOT.",
    discussion: """
      Colour is the community, shape the type, size the PageRank, width and opacity of an edge its weight. The sixty highest nodes \
      are drawn; the legend says what is hidden, and by which rule.

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
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; its suffix is the format.", valueName: "file"))
  var output: String?
  @Option(help: "The format; svg where no file name tells.")
  var to: PictureKind?
  @OptionGroup var drawing: DrawingOptionGroup
  @OptionGroup var selection: SelectionOptionGroup
  @OptionGroup var clustering: PictureClusteringOptionGroup
  @OptionGroup var source: GraphSource

  /// What is drawn; the names of a path may stand before it.
  private var inputs: [String] { arguments + selection.argumentsAfterPath }

  func validate() throws {
    if let output, to == nil, PictureKind(fileName: output) == nil {
      throw ValidationError("\(output): the suffix names no picture format; use .svg, .png, .pdf or .dot, or say --to")
    }
    if inputs.isEmpty {
      let advice = selection.path.count == 2 ? " after the two names of --path" : ""
      throw ValidationError("no input: give documents, a folder, a graph file or -\(advice)")
    }
  }

  func run() async throws {
    let loaded = try await source.load(inputs, as: format.kind)
    let picture = try drawing.drawing(
      of: loaded, communities: loaded.graph.graph.leiden(clustering.options), filters: source.coMention.options,
      selection: selection)
    let kind = to ?? output.flatMap(PictureKind.init(fileName:)) ?? .picture(.svg)
    try write(kind.bytes(of: picture, drawing.layout), to: output)
    try loaded.finish()
  }
}

/// What `render` can write.
enum PictureKind: Hashable {
  case picture(PictureFormat)
  case dot

  /// The kind that a file name's suffix stands for.
  init?(fileName: String) {
    guard let suffix = fileName.split(separator: "/").last?.split(separator: ".").dropFirst().last else { return nil }
    self.init(argument: suffix.lowercased())
  }

  /// The whole file, with what the options ask to be told of its layout.
  func bytes(of drawing: Drawing, _ layout: LayoutOptionGroup) throws -> [UInt8] {
    switch self {
    case .dot: try bytes(of: drawing, in: layout.process)
    case .picture(let format): try layout.picture(of: drawing, as: format)
    }
  }

  /// The whole file.
  func bytes(of drawing: Drawing, in process: LayoutProcess) throws -> [UInt8] {
    switch self {
    case .dot: Array(try drawing.dot().utf8)
    case .picture(let format): try drawing.render(as: format, using: process)
    }
  }
}

extension PictureKind: ExpressibleByArgument {
  init?(argument: String) {
    switch argument.lowercased() {
    case "dot", "gv": self = .dot
    case let name:
      guard let format = PictureFormat(rawValue: name) else { return nil }
      self = .picture(format)
    }
  }

  static var allValueStrings: [String] { PictureFormat.allCases.map(\.rawValue) + ["dot"] }
}

/// Writes a result to a file, whole or not at all, or to standard output.
func write(_ bytes: [UInt8], to path: String?) throws {
  if let path, path != "-" { return try OutputFiles.write(bytes, to: path) }
  var sink = FileSink.standardOutput()
  try sink.write(bytes)
  try sink.flush()
}
