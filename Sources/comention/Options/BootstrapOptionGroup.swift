import ArgumentParser
import ComentionKit

/// How uncertainty is told from resampled documents.
struct BootstrapOptionGroup: ParsableArguments {
  @Option(
    in: .from(2, to: 100_000, advice: "200 and more tell something"),
    help: ArgumentHelp("Draw the documents anew n times, and tell how far results depend on them.", valueName: "n"))
  var bootstrap: Int?
  @Option(
    name: .customLong("seed"), in: .atLeast(0),
    help: ArgumentHelp("Where random numbers start: of the draws, and of what is estimated.", valueName: "n"))
  var bootstrapSeed: UInt64 = 0

  /// The interval of each measure, or nil if none was asked for.
  func intervals(
    of measures: [Measure], in loaded: SourcedGraph, _ options: Measure.Options, _ context: CommandContext
  ) async throws -> [ScoreInterval]? {
    guard let bootstrap else { return nil }
    guard let coMentions = loaded.coMentions else {
      throw ValidationError(
        "--bootstrap draws documents; a graph file has none, so give the documents it was made from")
    }
    return await context.computeThreads("bootstrap") { threads in
      var resampling = BootstrapOptions()
      (resampling.replicates, resampling.seed, resampling.threads) = (bootstrap, bootstrapSeed, threads)
      // Several graphs are worked on at once, each by one thread.
      var options = options
      options.threads = 1
      var progress = ProgressLine(total: bootstrap, what: "draws", on: context.terminal)
      defer { progress.clear() }
      return await coMentions.intervals(of: measures, options, resampling) { progress.update($0) }
    }
  }
}
