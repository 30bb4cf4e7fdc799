internal import Graphs

/// What there is to say of a method of finding communities beside its name.
///
/// It stands in the file of the algorithm; ``CommunityMethod/descriptor`` is the place that registers it.
struct CommunityMethodDescriptor: Sendable {
  /// One line that says what the method does, without a full stop.
  var summary: String

  /// The options that change the communities.
  var uses: Set<Setting>

  /// Finds the communities.
  var partition:
    @Sendable (_ graph: WeightedGraph, _ options: CommunityMethod.Options) throws(CommunityError) -> Partition

  /// The options that not every method has a use for.
  enum Setting { case resolution, quality, seed, weights, cliqueSize }
}
