import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How many threads work.
struct ThreadsOptionGroup: ParsableArguments {
  @Option(
    in: .atLeast(1),
    help: ArgumentHelp(
      "How many threads read documents, compute measures and write files. The result is the same for any number.",
      valueName: "n"))
  var threads: Int?

  /// The number asked for, or one per processor.
  var count: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }
}
