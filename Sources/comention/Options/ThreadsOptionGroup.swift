import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How many threads work.
struct ThreadsOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads read documents, compute measures and write files. The result is the same for any number.",
      valueName: "n"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads must be at least 1") }
  }

  /// The number asked for, or one per processor.
  var count: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }
}
