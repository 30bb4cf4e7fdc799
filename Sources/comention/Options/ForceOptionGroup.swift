import ArgumentParser

/// What is refused unless somebody insists.
struct ForceOptionGroup: ParsableArguments {
  @Flag(
    name: .customLong("force"),
    help: """
      Write over an input, or an empty result over a file; follow decisions that join people with different full names, or \
      entities of different types.
      """)
  var isForced = false
}
