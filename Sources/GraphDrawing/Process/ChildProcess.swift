import CGraphvizShim
import Primitives

/// A program that is run to its end by a plain call that blocks, as layouts in this process do.
///
/// The swift-subprocess package offers asynchronous calls only, and needs later tools than this package.
struct ChildProcess: Hashable, Sendable {
  /// The path of the program; nil means the running one.
  var executable: String?
  /// Its arguments, without its name.
  var arguments: [String]

  /// When a child is stopped.
  struct Limits: Hashable, Sendable {
    /// Seconds of processor time, which the child sets on itself.
    var cpuSeconds: Int
    /// Seconds of elapsed time.
    var wallSeconds: Double
    /// Bytes on standard output.
    var outputBytes: Int
  }

  /// Why a child gave no answer.
  enum Failure: Hashable {
    case unknownProgram
    case notStarted(reason: String)
    case deadline, processorTime, memory, outputTooLong
    /// It ended by itself: `signal 11`, `status 1`.
    case ended(String)
  }

  /// What came of a child.
  struct Outcome {
    /// The path of the program.
    var program = ""
    /// Nil when it ended well.
    var failure: Failure?
    /// What it wrote; valid only where the outcome was given.
    var output = UnsafeRawBufferPointer(start: nil, count: 0)
    /// The beginning of what it wrote on standard error.
    var errors = ""
  }

  /// Runs the program with some input, and gives away what came of it.
  func run<Result, Failed: Error>(
    input: [UInt8], limits: Limits, _ body: (Outcome) throws(Failed) -> Result
  ) throws(Failed) -> Result {
    guard let program = executable ?? Self.runningProgram() else { return try body(Outcome(failure: .unknownProgram)) }
    let result = Self.withCStrings([program] + arguments) {
      cgv_child_run(program, $0, input, input.count, limits.wallSeconds, limits.outputBytes)
    }
    defer {
      cgv_free(result.output)
      cgv_free(result.errors)
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

  private static func failure(_ result: cgv_child_result, _ errors: String, _ limits: Limits) -> Failure? {
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
    guard cgv_executable_path(&path, path.count) else { return nil }
    return path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
  }
}
