internal import ChildProcesses
internal import Primitives

/// Another program that makes text of a file, run without a shell, with limits, and with the file on its standard input.
///
/// Arguments are constants: no text from outside comes near them.
struct OutsideProgram {
  /// The names it may have, the best first, each with its arguments.
  let calls: [(name: String, arguments: [String])]
  /// What to install where it is missing: "poppler-utils (apt install poppler-utils; brew install poppler)".
  let package: String

  /// Seconds of processor time that a file may take.
  static let cpuSeconds = 120
  /// Megabytes of address space that a file may take.
  static let memoryMegabytes = 4_096
  /// The most that is read of what a program writes, in bytes.
  static let largestOutput = 1 << 30

  /// What came of a file.
  struct Output {
    /// What the program wrote.
    var bytes: [UInt8]
    /// The name of the program.
    var program: String
    /// The digest of the file.
    var sha256: String
  }

  /// What the program makes of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - kind: What messages call it: "a PDF file".
  ///   - refusal: What to say where the program ended early, by what it said; nil where it said nothing that is known.
  /// - Returns: What the program wrote, its name, and the digest of the file.
  /// - Throws: Why there is nothing.
  func output(
    for file: OpenedFile, kind: String, refusal: (String) -> DocumentProblem?
  ) throws(DocumentProblem) -> Output {
    let search = ProgramSearch(folders: file.reader.programs.folders)
    guard let call = calls.first(where: { search.path(of: $0.name) != nil }), let path = search.path(of: call.name)
    else {
      let names = calls.map(\.name).joined(separator: " or ")
      throw DocumentProblem(
        .missingProgram, path: file.path, reason: "is \(kind), and \(names) is not installed",
        advice: "install \(package)")
    }
    var limits = ChildProcess.Limits(
      cpuSeconds: Self.cpuSeconds, wallSeconds: file.reader.programs.seconds, outputBytes: Self.largestOutput)
    limits.isEnforced = true
    limits.memoryMegabytes = Self.memoryMegabytes
    let input = try file.bytes()
    let child = ChildProcess(executable: path, arguments: call.arguments)
    return try child.run(input: input, limits: limits) { outcome throws(DocumentProblem) in
      guard let failure = outcome.failure else {
        return Output(
          bytes: Array(outcome.output), program: call.name, sha256: SHA256.digest(of: input).hexadecimal)
      }
      if case .ended = failure, let known = refusal(outcome.errors) { throw known }
      throw problem(failure, outcome.errors, call.name, file)
    }
  }

  private func problem(
    _ failure: ChildProcess.Failure, _ errors: String, _ name: String, _ file: OpenedFile
  ) -> DocumentProblem {
    let said = errors.split(separator: "\n").first.map { ": \(SafeLine.of($0))" } ?? ""
    let reason =
      switch failure {
      case .unknownProgram: "could not be given to \(name)"
      case .notStarted(let reason): "could not be given to \(name) (\(reason))"
      case .deadline: "kept \(name) busy for \(Int(file.reader.programs.seconds)) s, after which it was stopped"
      case .processorTime: "took more than \(Self.cpuSeconds) s of processor time in \(name), which was stopped"
      case .memory: "took more than \(Self.memoryMegabytes) megabytes of memory in \(name), which gave up"
      case .outputTooLong: "made \(name) write more than \(Self.largestOutput >> 20) megabytes, and it was stopped"
      case .ended(let end): "could not be read by \(name) (\(end)\(said))"
      }
    return DocumentProblem(
      .failedProgram, path: file.path, reason: reason,
      advice: "is the file damaged? Open it, save it anew, or save it as text")
  }
}

/// Where other programs are looked for, and how long each may take for a file.
struct OutsidePrograms: Hashable, Sendable {
  /// The folders; nil means those of `PATH`.
  var folders: [String]?
  /// Seconds of elapsed time.
  var seconds = 120.0
}

/// One line of what a program said, fit to be shown.
private enum SafeLine {
  private static let length = 120

  static func of(_ line: Substring) -> String {
    let printable = line.unicodeScalars.prefix(length).map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) }
    return String(printable)
  }
}
