import ComentionKit
import Primitives

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the time of one command goes: what `--timings` tells.
///
/// Used from the task of the command only, which is what makes it safe to hand on.
final class Timings: @unchecked Sendable {
  /// The times of the command that is running.
  @TaskLocal static var current = Timings(command: "")

  /// What a command does, besides computing measures.
  enum Stage: String {
    case reading
    case extracting
    case building
    case writing
  }

  /// The flag that asks for the line.
  static let flag = "--timings"

  /// How many threads the work was spread over at most.
  var threads = 1

  private let command: String
  private let start = ContinuousClock.now
  private var stages: [(stage: Stage, time: Duration)] = []
  private var measures: [(name: String, time: Duration)] = []

  init(command: String) { self.command = command }

  /// Adds to the time of a stage, which can be negative where a part of it is counted elsewhere.
  func add(_ time: Duration, to stage: Stage) {
    if let place = stages.firstIndex(where: { $0.stage == stage }) {
      stages[place].time += time
    } else {
      stages.append((stage, time))
    }
  }

  /// Does something that belongs to a stage.
  func time<Result>(_ stage: Stage, _ body: () throws -> Result) rethrows -> Result {
    let start = ContinuousClock.now
    defer { add(.now - start, to: stage) }
    return try body()
  }

  /// Adds something that was computed, by name.
  func addMeasure(_ name: String, _ time: Duration) { measures.append((name, time)) }

  /// Computes something that has a name, and says on a terminal that it is at it.
  func compute<Result>(_ name: String, _ body: () throws -> Result) rethrows -> Result {
    let start = ContinuousClock.now
    let ticker = Ticker("computing \(name)")
    defer {
      ticker.stop()
      addMeasure(name, .now - start)
    }
    return try body()
  }

  /// The line: milliseconds of wall time but for the processors' own, and bytes.
  var json: String {
    let usage = ProcessUsage()
    let line = JSONText { line in
      line.add("command", command)
      for (stage, time) in stages { line.add("\(stage.rawValue)_ms", time.milliseconds) }
      if !measures.isEmpty {
        line.add("measures_ms") { object in
          for (name, time) in measures { object.add(name, time.milliseconds) }
        }
      }
      line.add("total_ms", (ContinuousClock.now - start).milliseconds)
      line.add("cpu_ms", usage.processorTime.milliseconds)
      line.add("threads", threads)
      line.add("peak_memory_bytes", usage.peakMemory)
    }
    return line.text
  }
}

extension Duration {
  /// Milliseconds, to the microsecond.
  fileprivate var milliseconds: Double {
    (Double(components.seconds) * 1e6 + Double(components.attoseconds / 1_000_000_000_000)) / 1e3
  }
}

/// What the system counts for this process.
private struct ProcessUsage {
  let processorTime: Duration
  let peakMemory: Int

  init() {
    var usage = rusage()
    // RUSAGE_SELF, which has another type on every system.
    getrusage(0, &usage)
    processorTime = [usage.ru_utime, usage.ru_stime].reduce(.zero) {
      $0 + .seconds(Int($1.tv_sec)) + .microseconds(Int($1.tv_usec))
    }
    #if canImport(Darwin)
      peakMemory = Int(usage.ru_maxrss)
    #else
      peakMemory = Int(usage.ru_maxrss) * 1024
    #endif
  }
}
