import ArgumentParser
import ComentionKit

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
