import ComentionKit
import Primitives

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
    /// From the first request that is waited for to the end.
    case serving
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

  fileprivate struct Entry {
    var part: Part
    var time = Duration.zero
    /// How often it was done.
    var count = 0
    /// The most threads it was given.
    var threads = 1
  }

  private let command: String
  private let start: ContinuousClock.Instant
  private var entries: [Entry] = []
  private var approximations: [(name: String, error: Double)] = []
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

  /// Tells that a measure was estimated, and how far it may be off as a share of the largest score possible.
  func noteApproximation(of measure: String, error: Double) {
    approximations.removeAll { $0.name == measure }
    approximations.append((measure, error))
  }

  private func begin(_ part: Part, _ threads: Int) -> ContinuousClock.Instant {
    inner.append(.zero)
    let place = place(of: part)
    entries[place].count += 1
    entries[place].threads = max(entries[place].threads, threads)
    return .now
  }

  private func end(_ part: Part, since start: ContinuousClock.Instant) {
    let time = ContinuousClock.now - start
    let others = inner.popLast() ?? .zero
    if let last = inner.indices.last { inner[last] += time }
    add(time - others, to: part)
  }

  private func add(_ time: Duration, to part: Part) { entries[place(of: part)].time += time }

  private func place(of part: Part) -> Int {
    if let place = entries.firstIndex(where: { $0.part == part }) { return place }
    entries.append(Entry(part: part))
    return entries.count - 1
  }

  /// The line: milliseconds of wall time but for the processors' own, and bytes.
  ///
  /// `threads` is the most that any part was given, and `threads_of` names the parts that were given several; one that
  /// finds less to do uses fewer. `repeated` names what was computed more than once, and `approximate` what was
  /// estimated, with its error as a share of the largest score possible.
  var json: String {
    let measures = entries.filter { if case .measure = $0.part { true } else { false } }
    let usage = CurrentProcess.usage
    let line = JSONText { line in
      line.add("command", command)
      for entry in entries {
        if case .stage(let stage) = entry.part { line.add("\(stage.rawValue)_ms", entry.time.milliseconds) }
      }
      line.add("measures_ms", measures) { $0.add($1.part.name, $1.time.milliseconds) }
      line.add("total_ms", (ContinuousClock.now - start).milliseconds)
      line.add("cpu_ms", usage.processorTime.milliseconds)
      line.add("threads", entries.map(\.threads).max() ?? 1)
      line.add("threads_of", entries.filter { $0.threads > 1 }) { $0.add($1.part.name, $1.threads) }
      line.add("repeated", measures.filter { $0.count > 1 }) { $0.add($1.part.name, $1.count) }
      if !approximations.isEmpty {
        line.add("approximate") { object in
          for (name, error) in approximations { object.add(name, error) }
        }
      }
      line.add("peak_memory_bytes", usage.peakMemory)
    }
    return line.text
  }
}

extension JSONText {
  /// An object with a member for each of some entries; nothing where there are none.
  fileprivate mutating func add(
    _ name: String, _ entries: [Timings.Entry], _ member: (inout JSONText, Timings.Entry) -> Void
  ) {
    guard !entries.isEmpty else { return }
    add(name) { object in
      for entry in entries { member(&object, entry) }
    }
  }
}

extension Duration {
  /// Milliseconds, to the microsecond.
  fileprivate var milliseconds: Double {
    (Double(components.seconds) * 1e6 + Double(components.attoseconds / 1_000_000_000_000)) / 1e3
  }
}
