internal import ChildProcesses

/// How long reading a DOT file may take, and how much memory.
public struct DOTReadingLimits: Hashable, Sendable {
  /// The size of the file in bytes. The default is 512 MiB.
  public var bytes = 512 << 20

  /// Seconds of processor time, at least 1. The default is 120.
  public var cpuSeconds = 120

  /// Seconds of elapsed time, after which the process is killed. The default is 600.
  public var wallSeconds = 600.0

  /// Megabytes of address space (not enforced on macOS). The default is 8,192.
  public var memoryMegabytes = 8_192

  /// The default limits.
  public init() {}
}

/// Reads DOT with Graphviz's own parser, in a process of its own: what makes the parser crash, or run away, harms nobody.
///
/// The answer is node-link JSON, which the reader of that format checks as it does any file. Every value in it is a text, and names
/// of attributes have an `@` before them, so that none is taken for the `id` of a node or an end of an edge; whoever reads it infers
/// types from the texts. Nothing is laid out and no other file is opened, whatever the attributes say.
///
/// Of several graphs in a file the first is read. A weight of zero only says how to draw, and is read as 1. Subgraphs are read
/// as a part of the whole, and the defaults they set apply. Ports are left out, as is all that only says how to draw; but where an
/// engine put a node, `pos`, becomes `x` and `y`, unless nodes have these themselves. Labels are texts with their escapes undone,
/// HTML-like ones without their tags; one that only repeats the name of its node is left out. In DOT written by ``Drawing/dot()``
/// the ids of nodes and the names of attributes are those of the graph that was drawn.
public struct DOTReader: Sendable {
  /// What was in a file.
  public struct Reading: Hashable, Sendable {
    /// The graph as node-link JSON, in the form described above.
    public var nodeLinkJSON: [UInt8]
    /// What was left out: a sentence each.
    public var remarks: [String]
  }

  /// The largest answer, in bytes.
  private static let maximumAnswer = 2 << 30

  private let child: ChildProcess
  private let limits: DOTReadingLimits

  /// Reads with a program that calls ``DOTReadingWorker/run()``.
  ///
  /// - Parameters:
  ///   - executable: The path of the program; nil means the running program.
  ///   - arguments: What makes it do so, without the program's name.
  ///   - limits: When reading is stopped.
  public init(executable: String? = nil, arguments: [String], limits: DOTReadingLimits = DOTReadingLimits()) {
    precondition(
      limits.cpuSeconds >= 1 && limits.wallSeconds > 0 && limits.memoryMegabytes >= 1, "Limits are positive")
    child = ChildProcess(executable: executable, arguments: arguments)
    self.limits = limits
  }

  /// The graph of a DOT file; of several graphs in one file the first.
  ///
  /// - Parameters:
  ///   - dot: The whole file, in UTF-8, or in Latin 1 where its attribute `charset` says so.
  ///   - file: What errors call the file.
  /// - Returns: The graph, and what was left out.
  /// - Throws: ``DOTReadingError``.
  public func read(_ dot: [UInt8], file: String) throws(DOTReadingError) -> Reading {
    do throws(DOTFailure) {
      return try read(dot)
    } catch {
      throw DOTReadingError(code: error.code, file: file, line: error.line, message: error.message)
    }
  }

  private func read(_ dot: [UInt8]) throws(DOTFailure) -> Reading {
    guard dot.count <= limits.bytes else {
      throw DOTFailure(.limit, "the file is larger than the limit of \(limits.bytes) bytes; split it")
    }
    if let place = dot.firstIndex(of: 0) {
      let line = dot[..<place].count { $0 == 0x0A } + 1
      throw DOTFailure(.syntax, line: line, "a NUL byte; expected DOT in UTF-8")
    }
    let request = DOTRequest(cpuSeconds: limits.cpuSeconds, memoryMegabytes: limits.memoryMegabytes, dot: dot)
    let childLimits = ChildProcess.Limits(
      cpuSeconds: limits.cpuSeconds, wallSeconds: limits.wallSeconds, outputBytes: Self.maximumAnswer)
    return try child.run(input: request.encoded(), limits: childLimits) { outcome throws(DOTFailure) in
      if let failure = outcome.failure { throw error(failure, of: outcome.program) }
      guard let reading = try DOTAnswer.decoded(outcome.output) else {
        throw error(.ended("status 0"), of: outcome.program)
      }
      return reading
    }
  }

  private func error(_ failure: ChildProcess.Failure, of program: String) -> DOTFailure {
    switch failure {
    case .unknownProgram:
      DOTFailure(.worker, "The system does not tell the path of this program; name an executable.")
    case .notStarted(let reason): DOTFailure(.worker, "\(program) could not be started (\(reason))")
    case .deadline:
      DOTFailure(.limit, "reading took longer than \(limits.wallSeconds) s and was stopped; is it a graph?")
    case .outputTooLong: DOTFailure(.limit, "the graph is too large to be read as DOT")
    case .processorTime:
      DOTFailure(
        .limit, "reading took more than \(limits.cpuSeconds) s of processor time and was stopped; is it a graph?")
    case .memory:
      DOTFailure(.limit, "reading took more than \(limits.memoryMegabytes) megabytes of memory and was stopped")
    case .ended(let end):
      DOTFailure(
        .worker,
        "Graphviz's parser ended early (\(end)); is the file damaged, or made to do harm? Check it with dot -Tcanon")
    }
  }
}
