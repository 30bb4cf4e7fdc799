import CGraphvizShim

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How long and how large a layout may become.
public struct LayoutLimits: Hashable, Sendable {
  /// Seconds of processor time, at least 1. The default is 30.
  public var cpuSeconds = 30

  /// Seconds of elapsed time, after which the process is killed. The default is 120.
  public var wallSeconds = 120.0

  /// Megabytes of address space (not enforced on macOS). The default is 2,048.
  public var memoryMegabytes = 2_048

  /// The default limits.
  public init() {}
}

/// Where layouts are computed.
public struct LayoutProcess: Hashable, Sendable {
  private struct Child: Hashable, Sendable {
    var executable: String?
    var arguments: [String]
    var limits: LayoutLimits
  }

  /// The largest request and the largest picture, in bytes.
  static let maximumMessage = 512 << 20

  private let child: Child?

  /// In this process. A layout cannot be stopped, other drawings wait for it, and Graphviz may end the process on an internal
  /// error; the `fdp` engine may draw the second picture of a process differently.
  public static let inProcess = LayoutProcess(child: nil)

  /// In a process of its own, with limits; a picture is the same every time.
  ///
  /// - Parameters:
  ///   - executable: The path of a program that calls ``LayoutWorker/run()``; nil means the running program.
  ///   - arguments: What makes it do so, without the program's name.
  ///   - limits: When the layout is stopped.
  /// - Returns: The place to give to ``Drawing/render(as:using:)``.
  public static func childProcess(
    executable: String? = nil, arguments: [String], limits: LayoutLimits = LayoutLimits()
  ) -> LayoutProcess {
    precondition(
      limits.cpuSeconds >= 1 && limits.wallSeconds > 0 && limits.memoryMegabytes >= 1, "Limits are positive")
    return LayoutProcess(child: Child(executable: executable, arguments: arguments, limits: limits))
  }

  /// The layout, with the picture as Graphviz writes it.
  func render(_ request: LayoutRequest) throws(GraphvizError) -> LayoutResult {
    guard let child else { return try PictureRenderer.render(request) }
    var request = request
    request.cpuSeconds = child.limits.cpuSeconds
    request.memoryMegabytes = child.limits.memoryMegabytes
    let executable = if let path = child.executable { path } else { try Self.runningProgram() }
    let result = Self.run(
      executable, child.arguments, input: try request.encoded(), seconds: child.limits.wallSeconds)
    defer {
      free(result.output)
      free(result.errors)
    }
    let outcome = LayoutOutcome(result, request: request, limits: child.limits, executable: executable)
    return try outcome.answer()
  }

  // A plain call that blocks, as layouts in this process do. The swift-subprocess package offers asynchronous calls only, and
  // its package needs later tools than this one.
  static func run(
    _ executable: String, _ arguments: [String], input: [UInt8], seconds: Double, maximumOutput: Int = maximumMessage
  ) -> cgv_child_result {
    let owned = ([executable] + arguments).map { strdup($0) }
    defer { for pointer in owned { free(pointer) } }
    let pointers = owned.map { UnsafePointer($0) } + [nil]
    return cgv_child_run(executable, pointers, input, input.count, seconds, maximumOutput)
  }

  static func runningProgram() throws(GraphvizError) -> String {
    var path = [CChar](repeating: 0, count: 4_096)
    guard cgv_executable_path(&path, path.count) else {
      throw GraphvizError(.workerNotStarted, "The system does not tell the path of this program; name an executable.")
    }
    return path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }
}

/// What came of a layout process.
private struct LayoutOutcome {
  let result: cgv_child_result
  let request: LayoutRequest
  let limits: LayoutLimits
  let executable: String

  init(_ result: cgv_child_result, request: LayoutRequest, limits: LayoutLimits, executable: String) {
    self.result = result
    self.request = request
    self.limits = limits
    self.executable = executable
  }

  private static let advice = "draw fewer nodes (--max-nodes) or choose another engine (--engine)"
  private static let moreTime = "allow it more (--time-limit), \(advice)",
    moreMemory = "allow it more (--memory-limit), \(advice)"
  private var layout: String { request.engine == .automatic ? "The layout" : "The \(request.engine.rawValue) layout" }
  private var errors: String { result.errors.map { String(cString: $0) } ?? "" }

  func answer() throws(GraphvizError) -> LayoutResult {
    guard result.start_error == 0 else {
      throw error(
        .workerNotStarted, "\(executable) could not be started (\(String(cString: strerror(result.start_error)))).")
    }
    if result.timed_out {
      throw error(.layoutTimedOut, "\(layout) was stopped after \(limits.wallSeconds) s; \(Self.moreTime).")
    }
    if result.output_overflowed {
      throw error(.layoutFailed, "\(layout) wrote a picture of more than 512 megabytes; \(Self.advice).")
    }
    if result.signaled { throw signalError() }
    let bytes = Array(UnsafeRawBufferPointer(start: result.output, count: result.output_length))
    if let answer = try LayoutAnswer.decoded(bytes, engine: request.engine) { return answer }
    throw result.code == 0
      ? error(.protocolMismatch, "\(executable) gave no answer; it must call LayoutWorker.run().")
      : memoryError() ?? error(.layoutCrashed, "\(layout) ended with status \(result.code); \(Self.advice).")
  }

  private func signalError() -> GraphvizError {
    if result.code == SIGXCPU || (result.code == SIGKILL && result.cpu_seconds >= Double(limits.cpuSeconds)) {
      return error(
        .layoutTimedOut, "\(layout) was stopped after \(limits.cpuSeconds) s of processor time; \(Self.moreTime).")
    }
    return memoryError()
      ?? error(.layoutCrashed, "\(layout) ended by signal \(result.code); \(Self.advice).")
  }

  /// Graphviz says so, in several spellings, before it gives up; so does Pango, whose threads find no room for their stacks.
  private func memoryError() -> GraphvizError? {
    let said = errors.lowercased()
    let spellings = [
      "out of memory", "memory allocation", "alloc failed", "allocate memory", "bad_alloc", "creating thread",
    ]
    guard spellings.contains(where: said.contains) else { return nil }
    return error(
      .layoutOutOfMemory,
      "\(layout) needed more than \(limits.memoryMegabytes) megabytes of memory; \(Self.moreMemory).")
  }

  private func error(_ code: GraphvizError.Code, _ message: String) -> GraphvizError {
    GraphvizError(code, message, engine: request.engine, graphvizSaid: errors)
  }
}
