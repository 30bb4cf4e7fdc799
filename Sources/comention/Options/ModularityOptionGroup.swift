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

/// How communities are found for a picture, of which `--seed` is another thing: where its layout starts.
struct PictureClusteringOptionGroup: ParsableArguments {
  @OptionGroup var modularity: ModularityOptionGroup
  @Option(
    help: ArgumentHelp("Seed of the order in which nodes are visited when communities are found.", valueName: "n"))
  var communitySeed: UInt64 = 0

  var resolution: Double { modularity.resolution }

  /// The options as a value.
  var options: LeidenOptions { modularity.options(seed: communitySeed) }
}
