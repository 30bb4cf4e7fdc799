import ArgumentParser
import ComentionKit

/// How communities are found.
struct ClusteringOptionGroup: ParsableArguments {
  @OptionGroup var modularity: ModularityOptionGroup
  @Option(help: "Seed of the order in which nodes are visited.")
  var seed: UInt64 = 0

  var resolution: Double { modularity.resolution }

  /// The options as a value.
  var options: LeidenOptions { modularity.options(seed: seed) }
}
