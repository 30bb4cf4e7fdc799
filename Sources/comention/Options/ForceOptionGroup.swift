import ArgumentParser

/// What is refused unless somebody insists.
struct ForceOptionGroup: ParsableArguments {
  @Flag(
    name: .customLong("force"),
    help: "Follow decisions that join people with different full names, or entities of different types.")
  var isForced = false
}
