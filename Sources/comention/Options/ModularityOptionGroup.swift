import ArgumentParser
import ComentionKit

/// How fine communities are.
struct ModularityOptionGroup: ParsableArguments {
  @Option(
    in: .above(0),
    help: ArgumentHelp("Resolution of modularity; above 1 gives more and smaller communities.", valueName: "factor"))
  var resolution = 1.0

  /// The options as a value.
  func options(seed: UInt64) -> LeidenOptions {
    var options = LeidenOptions()
    options.resolution = resolution
    options.seed = seed
    return options
  }
}
