public import Foundation

/// Another program, run to its end, or to the end of one's patience.
public enum ChildProgram {
  /// What a run left behind.
  public struct Outcome: CustomStringConvertible, Sendable {
    /// The name of the program and its arguments.
    public var command: [String]
    /// What it ended with; the signal where it was ended by one.
    public var status: Int32
    /// What it wrote to standard output.
    public var outputBytes: Data
    /// What it wrote to standard error.
    public var errors: String
    /// What it wrote to standard output, as text.
    public var output: String { String(decoding: outputBytes, as: UTF8.self) }

    /// Everything one needs to see when an expectation fails.
    public var description: String {
      "\(command.joined(separator: " "))\nstatus \(status)\n-- stdout\n\(output.prefix(2000))\n-- stderr\n\(errors)"
    }
  }

  /// A program that did not end in time, and what it had said by then.
  public struct TimedOut: Error, CustomStringConvertible {
    /// The seconds that it had.
    public var limit: TimeInterval
    /// What it had done when it was killed.
    public var outcome: Outcome

    /// What was run for how long, with both streams.
    public var description: String { "killed after \(limit) s: \(outcome)" }
  }

  /// Runs a program; throws `TimedOut` when it had to be killed.
  ///
  /// The streams are files instead of pipes, so that long output blocks nobody.
  public static func run(
    _ path: String, _ arguments: [String], in folder: String? = nil, input: some Sequence<UInt8> = Data(),
    environment: [String: String] = [:], limit: TimeInterval = 600
  ) throws -> Outcome {
    let streams = try Workdir()
    try streams.write(input, to: "in")
    for name in ["out", "err"] { try streams.write("", to: name) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: streams["in"])
    process.standardOutput = FileHandle(forWritingAtPath: streams["out"])
    process.standardError = FileHandle(forWritingAtPath: streams["err"])
    try process.run()
    let isKilled = wait(for: process, limit: limit)
    let outcome = Outcome(
      command: [(path as NSString).lastPathComponent] + arguments, status: process.terminationStatus,
      outputBytes: try streams.data("out"), errors: try streams.text("err"))
    if isKilled { throw TimedOut(limit: limit, outcome: outcome) }
    return outcome
  }

  /// Waits for the end; returns whether the program had to be killed.
  private static func wait(for process: Process, limit: TimeInterval) -> Bool {
    let identifier = process.processIdentifier
    let watchdog = DispatchWorkItem {
      // What it has started itself, too, where it leads a group.
      kill(-identifier, SIGKILL)
      kill(identifier, SIGKILL)
    }
    let start = ContinuousClock.now
    DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    return process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGKILL
      && start.duration(to: .now) >= .seconds(limit)
  }
}
