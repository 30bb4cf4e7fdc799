public import ArgumentParser
import ComentionKit
public import GraphDrawing

/// What computes layouts, and when it is stopped.
struct EngineOptionGroup: ParsableArguments {
  @Option(help: "Layout engine; auto compares a few layouts and takes the most readable.")
  var engine: LayoutEngine = .automatic

  @Option(
    in: .atLeast(0),
    help: ArgumentHelp(
      "Where random numbers start: of the layout; another number gives another picture.", valueName: "n"))
  var seed = 1

  @Option(in: .atLeast(1), help: ArgumentHelp("Stop a layout after so many seconds.", valueName: "seconds"))
  var timeLimit = 60

  // Below, not even Graphviz's plugins can be loaded.
  @Option(
    in: .atLeast(256),
    help: ArgumentHelp("Stop a layout at so many megabytes of memory.", valueName: "megabytes"))
  var memoryLimit = 2_048

  /// The options of a layout.
  var options: LayoutOptions {
    var options = LayoutOptions()
    options.engine = engine
    options.seed = seed
    return options
  }

  /// Where layouts are computed: a process of this program that can be stopped.
  var process: LayoutProcess {
    var limits = LayoutLimits()
    limits.wallSeconds = Double(timeLimit)
    limits.cpuSeconds = timeLimit
    limits.memoryMegabytes = memoryLimit
    return .childProcess(arguments: [LayoutCommand.name], limits: limits)
  }
}

extension LayoutEngine: ExpressibleByArgument {}
