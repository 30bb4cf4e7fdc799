import ComentionKit
import Primitives

/// What a command works with beside its options: made once, handed down to whatever it calls.
struct CommandContext {
  /// How many threads may work at once.
  let threads: Int

  /// Where its time goes.
  let timings: Timings

  /// Who sees what it says.
  let terminal: Terminal

  /// Does something that belongs to a stage.
  func time<Result>(_ stage: Timings.Stage, _ body: () throws -> Result) rethrows -> Result {
    try timings.time(.stage(stage), body)
  }

  /// Does something that belongs to a stage and may use the threads.
  func timeThreads<Result>(_ stage: Timings.Stage, _ body: (_ threads: Int) throws -> Result) rethrows -> Result {
    try timings.time(.stage(stage), threads: threads) { try body(threads) }
  }

  /// Does something that belongs to a stage and may use the threads.
  func timeThreads<Result>(
    _ stage: Timings.Stage, _ body: (_ threads: Int) async throws -> Result
  ) async rethrows -> Result {
    try await timings.time(.stage(stage), threads: threads) { try await body(threads) }
  }

  /// Computes something that has a name, and says on a terminal that it is at it.
  func compute<Result>(_ name: String, _ body: () throws -> Result) rethrows -> Result {
    let ticker = Ticker("computing \(name)", on: terminal)
    defer { ticker.stop() }
    return try timings.time(.measure(name), body)
  }

  /// Computes something that has a name and may use the threads.
  func computeThreads<Result>(_ name: String, _ body: (_ threads: Int) throws -> Result) rethrows -> Result {
    let ticker = Ticker("computing \(name)", on: terminal)
    defer { ticker.stop() }
    return try timings.time(.measure(name), threads: threads) { try body(threads) }
  }

  /// Computes something that has a name and may use the threads, and tells of its progress itself.
  func computeThreads<Result>(
    _ name: String, _ body: (_ threads: Int) async throws -> Result
  ) async rethrows -> Result {
    try await timings.time(.measure(name), threads: threads) { try await body(threads) }
  }

  /// Computes a measure, with the threads where it can use them; tells on a terminal how far it is.
  func compute(_ measure: Measure, of graph: WeightedGraph, _ options: Measure.Options) -> NodeScores {
    let share = ShareBox()
    var options = options
    options.threads = measure.canUseThreads ? threads : 1
    if terminal.showsRemarks { options.progress = ComputationProgress { share.share = $0 } }
    let isInsisted = measure.hasBudget && options.budget.isExact
    let ticker = Ticker("computing \(measure.name)", on: terminal, share: share) { time in
      isInsisted
        ? "exact \(measure.name) takes about \(time) here; without --exact it is estimated, in some seconds" : nil
    }
    let scores = timings.time(.measure(measure.name), threads: options.threads) { measure.scores(of: graph, options) }
    ticker.stop()
    if measure.hasBudget, let approximation = scores.approximation {
      timings.noteApproximation(of: measure.name, error: approximation.relativeError)
      remark(Self.remark(on: measure, approximation))
    }
    return scores
  }

  /// How far a measure may be off that was estimated without anybody having asked for it.
  static func remark(on measure: Measure, _ approximation: ScoreApproximation) -> String {
    "\(measure.name) is approximate: within \(approximation.relativeError.significant(2)) of the exact value, as a share "
      + "of the largest possible, with a probability of \((100 * approximation.probability).significant(3)) % "
      + "(a sample of \(approximation.samples), seed \(approximation.seed)); --exact computes it exactly"
  }

  /// Leaves a value to the end of the process, which gives all memory back at once: to take a large one apart before takes a tenth of a
  /// second, in which somebody waits.
  func leaveToTheEnd(_ value: some Any) { _ = Unmanaged.passRetained(Left(value)) }

  private final class Left<Value> {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  /// Says something to the person.
  func remark(_ text: String) { terminal.remark("comention: \(text)") }
}
