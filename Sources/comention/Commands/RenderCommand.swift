import ArgumentParser
import ComentionKit
import GraphDrawing

/// A picture of a graph.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Draw a graph as SVG, PNG, PDF or DOT.",
    discussion: """
      Colour is the community, shape the type, size the PageRank, width the weight. Drawn are the highest-ranked nodes; \
      the legend says what is hidden.

      EXAMPLES
        comention render articles/ -o people.svg --types person --top 40
        comention render karate.tsv -o karate.png
        comention render articles/ --to dot | dot -Tsvg > other.svg
      """)

  @OptionGroup var input: InputOptions
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; its suffix is the format.", valueName: "file"))
  var output: String?
  @Option(help: "The format; svg where no file name tells.")
  var to: PictureKind?
  @OptionGroup var drawing: DrawingOptionGroup
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: GraphSource

  func validate() throws {
    if let output, to == nil, PictureKind(fileName: output) == nil {
      throw ValidationError("\(output): the suffix names no picture format; use .svg, .png, .pdf or .dot, or say --to")
    }
  }

  func run() async throws {
    let loaded = try await source.load(input.inputs, as: input.format.kind)
    let picture = drawing.drawing(
      of: loaded.graph, communities: loaded.graph.graph.leiden(clustering.options),
      legend: loaded.coMentions.map { LegendTexts($0) } ?? LegendTexts())
    let kind = to ?? output.flatMap(PictureKind.init(fileName:)) ?? .picture(.svg)
    try write(kind.bytes(of: picture, in: drawing.process), to: output)
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
