import ComentionKit

/// Where the time of one command goes: what `--timings` tells.
///
/// A reference, so that all to whom the context is handed add to the same account. It is not `Sendable`: the compiler keeps
/// it in the task of the command, so that it needs no lock; what works in parallel is timed from outside.
final class Timings {
  /// What a command does, besides computing measures.
  enum Stage: String, CaseIterable {
    /// Before the command: libraries, arguments.
    case starting
    /// The tagger's model and the gazetteer.
    case loading
    case reading
    case extracting
    case resolving
    case building
    /// Finding nodes by the names that people gave.
    case lookup
    case training
    case evaluating
    /// What is drawn and how it looks.
    case drawing
    /// Layout and rendering, in a process of its own.
    case layout
    case writing
  }

  /// What time is spent on.
  enum Part: Hashable {
    case stage(Stage)
    case measure(String)

    fileprivate var name: String {
      switch self {
      case .stage(let stage): stage.rawValue
      case .measure(let name): name
      }
    }
  }

  private let command: String
  private let start: ContinuousClock.Instant
  private var parts: [(part: Part, time: Duration)] = []
  /// The most threads that a part was given.
  private var threads: [(part: Part, count: Int)] = []
  /// For each part that goes on, the outermost first, the time that others took inside of it.
  private var inner: [Duration] = []

  /// Begins an account.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - start: When the process began; what passed since counts as starting.
  init(command: String, since start: ContinuousClock.Instant) {
    self.command = command
    self.start = start
    add(.now - start, to: .stage(.starting))
  }

  /// Does something that belongs to a part. A part within a part is counted once, as the inner one.
  func time<Result>(_ part: Part, threads: Int = 1, _ body: () throws -> Result) rethrows -> Result {
    let start = begin(part, threads)
    defer { end(part, since: start) }
    return try body()
  }

  /// Does something that belongs to a part. A part within a part is counted once, as the inner one.
  func time<Result>(_ part: Part, threads: Int = 1, _ body: () async throws -> Result) async rethrows -> Result {
    let start = begin(part, threads)
    defer { end(part, since: start) }
    return try await body()
  }

  /// Takes time that was spent on something else than it was counted for.
  func move(_ time: Duration, from: Stage, to: Stage) {
    add(.zero - time, to: .stage(from))
    add(time, to: .stage(to))
  }

  private func begin(_ part: Part, _ threads: Int) -> ContinuousClock.Instant {
    inner.append(.zero)
    if let place = self.threads.firstIndex(where: { $0.part == part }) {
      self.threads[place].count = max(self.threads[place].count, threads)
    } else {
      self.threads.append((part, threads))
    }
    return .now
  }

  private func end(_ part: Part, since start: ContinuousClock.Instant) {
    let time = ContinuousClock.now - start
    let others = inner.popLast() ?? .zero
    if let last = inner.indices.last { inner[last] += time }
    add(time - others, to: part)
  }

  private func add(_ time: Duration, to part: Part) {
    if let place = parts.firstIndex(where: { $0.part == part }) {
      parts[place].time += time
    } else {
      parts.append((part, time))
    }
  }

  /// The line: milliseconds of wall time but for the processors' own, and bytes.
  ///
  /// `threads` is the most that any part was given, and `threads_of` names the parts that were given several; one that
  /// finds less to do uses fewer.
  var json: String {
    var line = JSONObjectText()
    line.add("command", command)
    var measures = JSONObjectText(), hasMeasures = false
    for (part, time) in parts {
      switch part {
      case .stage(let stage): line.add("\(stage.rawValue)_ms", time.milliseconds)
      case .measure(let name):
        measures.add(name, time.milliseconds)
        hasMeasures = true
      }
    }
    if hasMeasures { line.add("measures_ms", measures) }
    line.add("total_ms", (ContinuousClock.now - start).milliseconds)
    let usage = ProcessUsage()
    line.add("cpu_ms", usage.processorTime.milliseconds)
    line.add("threads", threads.map(\.count).max() ?? 1)
    let parallel = threads.filter { $0.count > 1 }
    if !parallel.isEmpty {
      var object = JSONObjectText()
      for (part, count) in parallel { object.add(part.name, count) }
      line.add("threads_of", object)
    }
    line.add("peak_memory_bytes", usage.peakMemory)
    return line.text
  }
}

extension Duration {
  /// Milliseconds, to the microsecond.
  fileprivate var milliseconds: Double {
    (Double(components.seconds) * 1e6 + Double(components.attoseconds / 1_000_000_000_000)) / 1e3
  }
}
