internal import CChildProcess
internal import Primitives

/// A program that is run to its end by a plain call that blocks, as layouts in this process do.
///
/// The swift-subprocess package offers asynchronous calls only, and needs later tools than this package.
package struct ChildProcess: Hashable, Sendable {
  /// The path of the program; nil means the running one.
  package var executable: String?
  /// Its arguments, without its name.
  package var arguments: [String]

  /// When a child is stopped.
  package struct Limits: Hashable, Sendable {
    /// Seconds of processor time, at least 1. A child sets them on itself, unless ``isEnforced``.
    package var cpuSeconds: Int
    /// Seconds of elapsed time.
    package var wallSeconds: Double
    /// Bytes on standard output.
    package var outputBytes: Int
    /// Megabytes of address space, at least 1, where they are enforced (not on macOS).
    package var memoryMegabytes = 4_096
    /// Whether processor time and memory are limited before the program starts, because it knows nothing of limits.
    package var isEnforced = false

    package init(cpuSeconds: Int, wallSeconds: Double, outputBytes: Int) {
      self.cpuSeconds = cpuSeconds
      self.wallSeconds = wallSeconds
      self.outputBytes = outputBytes
    }
  }

  /// Why a child gave no answer.
  package enum Failure: Hashable {
    case unknownProgram
    case notStarted(reason: String)
    case deadline, processorTime, memory, outputTooLong
    /// It ended by itself: `signal 11`, `status 1`.
    case ended(String)
  }

  /// What came of a child.
  package struct Outcome {
    /// The path of the program.
    package var program = ""
    /// Nil when it ended well.
    package var failure: Failure?
    /// What it wrote; valid only where the outcome was given.
    package var output = UnsafeRawBufferPointer(start: nil, count: 0)
    /// The beginning of what it wrote on standard error.
    package var errors = ""
  }

  package init(executable: String? = nil, arguments: [String]) {
    self.executable = executable
    self.arguments = arguments
  }

  /// Runs the program with some input, and gives away what came of it.
  package func run<Result, Failed: Error>(
    input: [UInt8], limits: Limits, _ body: (Outcome) throws(Failed) -> Result
  ) throws(Failed) -> Result {
    guard let program = executable ?? Self.runningProgram() else { return try body(Outcome(failure: .unknownProgram)) }
    let result = Self.withCStrings([program] + arguments) {
      child_run(program, $0, input, input.count, limits.wallSeconds, limits.outputBytes, limits.enforced)
    }
    defer {
      child_free(result.output)
      child_free(result.errors)
    }
    let errors = result.errors.map { String(cString: $0) } ?? ""
    let output = UnsafeRawBufferPointer(start: result.output, count: result.output_length)
    return try body(
      Outcome(program: program, failure: Self.failure(result, errors, limits), output: output, errors: errors))
  }

  /// Calls `body` with pointers to texts as C wants them, and null after the last; they are valid during the call.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    let strings = texts.map(\.utf8CString)
    // All in one piece, so that no text needs memory of its own to be given back.
    return strings.flatMap { $0 }.withUnsafeBufferPointer { characters in
      var pointers: [UnsafePointer<CChar>?] = []
      var start = 0
      for string in strings {
        pointers.append(characters.baseAddress.map { $0 + start })
        start += string.count
      }
      pointers.append(nil)
      return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
  }

  private static func failure(_ result: child_result, _ errors: String, _ limits: Limits) -> Failure? {
    if result.start_error != 0 { return .notStarted(reason: SystemError(number: result.start_error).message) }
    if result.timed_out { return .deadline }
    if result.output_overflowed { return .outputTooLong }
    if result.out_of_time || (result.killed && result.cpu_seconds >= Double(limits.cpuSeconds)) {
      return .processorTime
    }
    guard result.signaled || result.code != 0 else { return nil }
    if saysOutOfMemory(errors) { return .memory }
    return .ended(result.signaled ? "signal \(result.code)" : "status \(result.code)")
  }

  /// Graphviz says so, in several spellings, before it gives up; so does Pango, whose threads find no room for their stacks.
  private static func saysOutOfMemory(_ errors: String) -> Bool {
    let said = errors.lowercased()
    let spellings = [
      "out of memory", "memory allocation", "memory exhausted", "alloc failed", "allocate memory", "bad_alloc",
      "creating thread",
    ]
    return spellings.contains(where: said.contains)
  }

  private static func runningProgram() -> String? {
    var path = [CChar](repeating: 0, count: 4_096)
    guard child_executable_path(&path, path.count) else { return nil }
    return path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
  }
}

extension ChildProcess.Limits {
  /// What is set on the program.
  fileprivate var enforced: child_limits {
    guard isEnforced else { return child_limits(cpu_seconds: 0, memory_bytes: 0) }
    return child_limits(cpu_seconds: UInt64(cpuSeconds), memory_bytes: UInt64(memoryMegabytes) << 20)
  }
}
