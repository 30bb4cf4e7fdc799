import ArgumentParser

/// The flag `--directed`, which other tools have, with the reason why there is none here.
struct DirectedRefusal: ParsableArguments {
  @Flag(help: ArgumentHelp("Refused: ties have no direction.", visibility: .hidden))
  var directed = false

  func validate() throws {
    guard directed else { return }
    throw ValidationError(
      "--directed: two names that are mentioned together are tied both ways, so graphs are undirected here, and so is "
        + "every measure; the directions of a graph file are dropped")
  }
}
