internal import ChildProcesses

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
    var process: ChildProcess
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
    return LayoutProcess(
      child: Child(process: ChildProcess(executable: executable, arguments: arguments), limits: limits))
  }

  /// The layout, with the picture as Graphviz writes it.
  func render(_ request: LayoutRequest) throws(GraphvizError) -> LayoutResult {
    guard let child else { return try PictureRenderer.render(request) }
    var request = request
    request.cpuSeconds = child.limits.cpuSeconds
    request.memoryMegabytes = child.limits.memoryMegabytes
    let limits = ChildProcess.Limits(
      cpuSeconds: child.limits.cpuSeconds, wallSeconds: child.limits.wallSeconds, outputBytes: Self.maximumMessage)
    let failures = LayoutFailures(engine: request.engine, limits: child.limits)
    return try child.process.run(input: try request.encoded(), limits: limits) { outcome throws(GraphvizError) in
      if let failure = outcome.failure { throw failures.error(failure, outcome) }
      guard let answer = try LayoutAnswer.decoded(Array(outcome.output), engine: request.engine) else {
        throw failures.noAnswer(outcome)
      }
      return answer
    }
  }
}

/// Says why a layout process gave no answer.
private struct LayoutFailures {
  let engine: LayoutEngine
  let limits: LayoutLimits

  private var layout: String { engine == .automatic ? "The layout" : "The \(engine.rawValue) layout" }

  func error(_ failure: ChildProcess.Failure, _ outcome: ChildProcess.Outcome) -> GraphvizError {
    let (code, problem): (GraphvizError.Code, String) =
      switch failure {
      case .unknownProgram:
        (.workerNotStarted, "The system does not tell the path of this program; name an executable")
      case .notStarted(let reason): (.workerNotStarted, "\(outcome.program) could not be started (\(reason))")
      case .deadline: (.layoutTimedOut, "\(layout) was stopped after \(limits.wallSeconds) s")
      case .processorTime:
        (.layoutTimedOut, "\(layout) was stopped after \(limits.cpuSeconds) s of processor time")
      case .memory:
        (.layoutOutOfMemory, "\(layout) needed more than \(limits.memoryMegabytes) megabytes of memory")
      case .outputTooLong: (.layoutFailed, "\(layout) wrote a picture of more than 512 megabytes")
      case .ended(let end):
        (.layoutCrashed, "\(layout) ended \(end.hasPrefix("signal") ? "by" : "with") \(end)")
      }
    return GraphvizError(code, problem, engine: engine, graphvizSaid: outcome.errors)
  }

  func noAnswer(_ outcome: ChildProcess.Outcome) -> GraphvizError {
    GraphvizError(
      .protocolMismatch, "\(outcome.program) gave no answer; it must call LayoutWorker.run()", engine: engine,
      graphvizSaid: outcome.errors)
  }
}
