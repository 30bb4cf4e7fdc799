import ArgumentParser
import ComentionKit
import GraphDrawing

/// Where nodes stood before.
struct PositionOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Keep nodes where they stood: a file of --save-positions, an SVG that render wrote, or a graph file with a layout, such as GEXF \
      saved by Gephi, or DOT with pos.
      """, valueName: "file"),
    completion: .file())
  var positions: String?

  /// The places; none where no file was named.
  func places(in context: CommandContext) throws -> SavedPositions {
    try context.time(.reading) { try positions.map { try Self.read($0, context) } ?? SavedPositions() }
  }

  /// Tells where a file has none of the nodes that are drawn: then its ids are not those of this graph.
  func check(_ drawing: Drawing, in context: CommandContext) {
    guard let positions, drawing.nodeCount > 0, drawing.placedNodeCount == 0 else { return }
    context.remark("\(positions): none of its ids is that of a drawn node; all are placed anew")
  }

  private static func read(_ path: String, _ context: CommandContext) throws -> SavedPositions {
    let input = try ByteInput(path)
    do {
      if let kind = try InputLoader.recognizedKind(of: input, named: path), kind.hasPlaces {
        return try SavedPositions(of: InputLoader(context).read(input, named: path, kind).graph)
      }
      return try SavedPositions(reading: String(decoding: input.rest(), as: UTF8.self))
    } catch let error as SavedPositionsError {
      let place = error.line.map { ":\($0)" } ?? ""
      throw InputError(name: path + place, reason: error.message, advice: error.advice)
    }
  }
}

extension InputKind {
  /// Whether nodes have attributes, and so can have places; a list of edges would be taken for one of positions.
  fileprivate var hasPlaces: Bool {
    switch self {
    case .documents: false
    case .graph(let format): format.holdsPlaces
    case .dot: true
    }
  }
}
