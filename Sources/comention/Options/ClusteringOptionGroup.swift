import ArgumentParser
import ComentionKit

/// How communities are found, the same in every command.
///
/// Their seed has a name of its own: the layout of a picture, or documents drawn anew, can change without them.
struct ClusteringOptionGroup: ParsableArguments {
  @OptionGroup var modularity: ModularityOptionGroup
  @Option(
    in: .atLeast(0),
    help: ArgumentHelp("Seed of the order in which nodes are visited when communities are found.", valueName: "n"))
  var communitySeed: UInt64 = 0

  var resolution: Double { modularity.resolution }

  /// The options as a value.
  var options: LeidenOptions { modularity.options(seed: communitySeed) }
}
