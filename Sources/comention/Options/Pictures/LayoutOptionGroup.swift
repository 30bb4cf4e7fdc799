import ArgumentParser
import ComentionKit
import GraphDrawing

/// How a picture is laid out, how large it is, and what is told of it.
struct LayoutOptionGroup: ParsableArguments {
  @OptionGroup var engine: EngineOptionGroup

  @OptionGroup var page: PageOptionGroup

  @OptionGroup var position: PositionOptionGroup

  @Option(
    help: ArgumentHelp("Write where the nodes stand (TSV), for --positions.", valueName: "file"),
    completion: .file(extensions: ["tsv"]))
  var savePositions: String?

  @Flag(
    help: "Tell on standard error how readable the picture is: overlaps, nodes on edges, crossings, smallest label.")
  var report = false

  @Flag(help: "The same as JSON.")
  var reportJson = false

  /// The options of a layout, with the earlier positions read.
  func options(in context: CommandContext) throws -> LayoutOptions {
    var options = engine.options
    options.page = page.size
    options.threads = context.threads
    options.previous = try position.places(in: context)
    return options
  }

  /// Where layouts are computed.
  var process: LayoutProcess { engine.process }

  /// Draws a picture, tells what is asked for about it, and writes where its nodes stand.
  func picture(of drawing: Drawing, as format: PictureFormat, in context: CommandContext) throws -> [UInt8] {
    position.check(drawing, in: context)
    let picture = try context.timeThreads(.layout) { _ in try drawing.picture(as: format, using: process) }
    if report { context.terminal.remark(LayoutFigures(picture.report).table) }
    if reportJson { context.terminal.remark(LayoutFigures(picture.report).json) }
    if let savePositions {
      try context.time(.writing) {
        try OutputFiles.write(Array(drawing.saved(picture.positions).tabSeparated.utf8), to: savePositions)
      }
    }
    return picture.bytes
  }
}
