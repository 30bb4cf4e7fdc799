import ArgumentParser
import ComentionKit

/// From when on communities of two times are the same.
struct CommunityMatchOptionGroup: ParsableArguments {
  @Option(
    in: .from(0.01, to: 1),
    help: ArgumentHelp(
      "The share of members that two communities need in common to be one, of all members of either.",
      valueName: "share"))
  var overlap = CommunityMatching.standardThreshold
}
