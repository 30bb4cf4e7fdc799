import ArgumentParser
import ComentionKit

/// How fine communities are.
struct ModularityOptionGroup: ParsableArguments {
  @Option(help: "Resolution of modularity; above 1 gives more and smaller communities.")
  var resolution = 1.0

  func validate() throws {
    if !(resolution > 0 && resolution.isFinite) { throw ValidationError("--resolution must be positive") }
  }

  /// The options as a value.
  func options(seed: UInt64) -> LeidenOptions {
    var options = LeidenOptions()
    options.resolution = resolution
    options.seed = seed
    return options
  }
}
