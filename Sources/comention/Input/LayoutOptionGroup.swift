public import ArgumentParser
import ComentionKit
public import GraphDrawing

/// How a picture is laid out, how large it is, and what is told of it.
struct LayoutOptionGroup: ParsableArguments {
  @Option(help: "Layout engine; auto compares a few layouts and takes the most readable.")
  var engine: LayoutEngine = .automatic

  @Option(
    help: ArgumentHelp("Where the layout's random numbers start; another number gives another picture.", valueName: "n")
  )
  var seed = 1

  @Option(
    help: ArgumentHelp(
      "Size of the picture with legend and title: A4, A3 or letter (upright or on its side, whichever fits), pixels such as 1600x900, or none.",
      valueName: "size"))
  var size: PageSize = .natural

  @Option(
    help: ArgumentHelp(
      "Keep nodes where they stood in an earlier picture: a file of --save-positions, or an SVG that render wrote.",
      valueName: "file"))
  var positions: String?

  @Option(help: ArgumentHelp("Write where the nodes stand (TSV), for --positions.", valueName: "file"))
  var savePositions: String?

  @Flag(
    help: "Tell on standard error how readable the picture is: overlaps, nodes on edges, crossings, smallest label.")
  var report = false

  @Flag(help: "The same as JSON.")
  var reportJson = false

  @Option(help: ArgumentHelp("Stop a layout after so many seconds.", valueName: "seconds"))
  var timeLimit = 60

  @Option(help: ArgumentHelp("Stop a layout at so many megabytes of memory.", valueName: "megabytes"))
  var memoryLimit = 2_048

  func validate() throws {
    if timeLimit < 1 { throw ValidationError("--time-limit must be at least 1") }
    // Below, not even Graphviz's plugins can be loaded.
    if memoryLimit < 256 { throw ValidationError("--memory-limit must be at least 256") }
  }

  /// The options of a layout, with the earlier positions read.
  func options() throws -> LayoutOptions {
    var options = LayoutOptions()
    options.engine = engine
    options.seed = seed
    options.page = size
    if let positions { options.previous = try Self.read(positions) }
    return options
  }

  private static func read(_ path: String) throws -> SavedPositions {
    let text = String(decoding: try ByteInput(path).rest(), as: UTF8.self)
    do {
      return try SavedPositions(reading: text)
    } catch {
      let place = error.line.map { ":\($0)" } ?? ""
      throw InputError(name: path + place, reason: error.message, advice: "")
    }
  }

  /// Where layouts are computed: a process of this program that can be stopped.
  var process: LayoutProcess {
    var limits = LayoutLimits()
    limits.wallSeconds = Double(timeLimit)
    limits.cpuSeconds = timeLimit
    limits.memoryMegabytes = memoryLimit
    return .childProcess(arguments: [LayoutCommand.name], limits: limits)
  }

  /// Draws a picture, tells what is asked for about it, and writes where its nodes stand.
  func picture(of drawing: Drawing, as format: PictureFormat) throws -> [UInt8] {
    let picture = try drawing.picture(as: format, using: process)
    if report { Terminal.remark(LayoutFigures(picture.report).table) }
    if reportJson { Terminal.remark(LayoutFigures(picture.report).json) }
    if let savePositions {
      try OutputFiles.write(Array(drawing.saved(picture.positions).tabSeparated.utf8), to: savePositions)
    }
    return picture.bytes
  }
}

extension LayoutEngine: ExpressibleByArgument {}

extension PageSize: ExpressibleByArgument {
  /// Reads the name of a size.
  public init?(argument: String) { self.init(argument) }
}
