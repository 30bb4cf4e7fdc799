import ChildProcesses
import Primitives
import TestSupport
import Testing

/// Children that do what they should, and all they should not, by the system's shell.
@Suite(.timeLimit(.minutes(1))) struct ChildProcessTests {
  private struct Ending {
    var program: String, failure: ChildProcess.Failure?, output: String, errors: String
  }

  private func run(
    _ script: String, _ arguments: [String] = [], input: [UInt8] = [], seconds: Double = 50, bytes: Int = 1 << 24
  ) -> Ending {
    let child = ChildProcess(executable: "/bin/sh", arguments: ["-c", script, "sh"] + arguments)
    let limits = ChildProcess.Limits(cpuSeconds: 1, wallSeconds: seconds, outputBytes: bytes)
    return child.run(input: input, limits: limits) {
      Ending(
        program: $0.program, failure: $0.failure, output: String(decoding: $0.output, as: UTF8.self), errors: $0.errors)
    }
  }

  @Test func inputGoesInAndOutputComesOut() {
    let ending = run("cat; echo done >&2", input: Array("hello".utf8))
    #expect(ending.failure == nil && ending.output == "hello" && ending.errors == "done\n")
    #expect(ending.program == "/bin/sh")
    #expect(run("exit 0").output.isEmpty)
  }

  @Test func argumentsArriveAsTheyAre() {
    let ending = run("for text; do printf '[%s]' \"$text\"; done", ["ä b", "", "$x", "c"])
    #expect(ending.output == "[ä b][][$x][c]")
  }

  /// More than a pipe holds goes both ways at once.
  @Test func longInputComesBackWhole() {
    let input = (0..<3_000_000).map { UInt8(0x20 + $0 % 90) }
    #expect(run("cat", input: input).output == String(decoding: input, as: UTF8.self))
  }

  /// Who reads nothing harms nobody.
  @Test func inputMayBeLeftUnread() {
    #expect(run("exit 0", input: [UInt8](repeating: 0x61, count: 1_000_000)).failure == nil)
  }

  @Test(arguments: [
    ("exit 3", "status 3"), ("kill -SEGV $$", "signal 11"), ("kill -TERM $$", "signal 15"),
    ("kill -KILL $$", "signal 9"),
  ])
  func endingsAreTold(script: String, ending: String) { #expect(run(script).failure == .ended(ending)) }

  @Test func whatWasWrittenBeforeTheEndIsKept() {
    let ending = run("echo no >&2; printf half; exit 1")
    #expect(ending.failure == .ended("status 1") && ending.errors == "no\n" && ending.output == "half")
  }

  @Test(arguments: ["exec sleep 300", "exec >&- 2>&-; exec sleep 300", "trap '' TERM; exec sleep 300"])
  func theDeadlineIsKept(script: String) {
    let start = ContinuousClock.now
    #expect(run(script, seconds: 0.3).failure == .deadline)
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func outputHasALimit() {
    #expect(run("printf 12345", bytes: 5).failure == nil)
    #expect(run("printf 123456", bytes: 5).failure == .outputTooLong)
    #expect(run("exec yes", bytes: 100_000).failure == .outputTooLong)
  }

  /// Of what it complains about, 64 KiB are kept; the rest is read, or it would wait for ever.
  @Test func errorsAreCut() {
    let ending = run("yes e | head -c 300000 >&2")
    #expect(ending.failure == nil && ending.errors.utf8.count == 65_536)
  }

  /// At the soft limit the system sends a signal that says so, at the hard one, a second later, it kills.
  @Test(arguments: ["ulimit -S -t 1", "ulimit -S -t 1; ulimit -H -t 2; trap '' XCPU"]) func processorTimeIsTold(
    limit: String
  ) {
    #expect(run("\(limit); while :; do :; done").failure == .processorTime)
  }

  @Test(arguments: ["out of memory", "fatal: memory allocation failed", "Error creating thread: Resource"])
  func memoryIsToldByWhatIsSaid(words: String) {
    #expect(run("echo '\(words)' >&2; exit 1").failure == .memory)
    // What ends well was not short of it.
    #expect(run("echo '\(words)' >&2").failure == nil)
  }

  @Test func whatIsNotThereIsNotStarted() {
    let child = ChildProcess(executable: "/no/such/program", arguments: [])
    let limits = ChildProcess.Limits(cpuSeconds: 1, wallSeconds: 10, outputBytes: 100)
    let failure = child.run(input: [], limits: limits) { $0.failure }
    #expect(failure == .notStarted(reason: SystemError.noSuchFile.message))
  }

  /// A program that knows nothing of limits has them all the same.
  private func runLimited(_ script: String, cpuSeconds: Int = 50, megabytes: Int = 4_096, seconds: Double = 50)
    -> Ending
  {
    var limits = ChildProcess.Limits(cpuSeconds: cpuSeconds, wallSeconds: seconds, outputBytes: 1 << 20)
    limits.isEnforced = true
    limits.memoryMegabytes = megabytes
    return ChildProcess(executable: "/bin/sh", arguments: ["-c", script]).run(input: Array("in".utf8), limits: limits) {
      Ending(
        program: $0.program, failure: $0.failure, output: String(decoding: $0.output, as: UTF8.self), errors: $0.errors)
    }
  }

  @Test func limitsAreSetBeforeTheStart() {
    #expect(runLimited("cat; ulimit -t; ulimit -c", cpuSeconds: 7).output == "in7\n0\n")
    #expect(runLimited("while :; do :; done", cpuSeconds: 1).failure == .processorTime)
    #if os(Linux)
      #expect(runLimited("ulimit -v", megabytes: 512).output == "524288\n")
    #endif
  }

  /// What the program started ends with it.
  @Test func theWholeGroupEnds() throws {
    let folder = try Workdir()
    let start = ContinuousClock.now
    #expect(runLimited("(sleep 2; echo > \(folder["late"])) & wait", seconds: 0.3).failure == .deadline)
    #expect(ContinuousClock.now - start < .seconds(30))
    #expect(runLimited("sleep 3; test -e \(folder["late"]) && echo there").output.isEmpty)
  }

  @Test func whatIsNoProgramIsNotStarted() throws {
    var limits = ChildProcess.Limits(cpuSeconds: 1, wallSeconds: 10, outputBytes: 100)
    limits.isEnforced = true
    let child = ChildProcess(executable: "/no/such/program", arguments: [])
    #expect(child.run(input: [], limits: limits) { $0.failure } == .notStarted(reason: SystemError.noSuchFile.message))
  }

  @Test func programsAreFoundByName() throws {
    let folder = try Workdir()
    try folder.write("", to: "sh")
    #expect(ProgramSearch(folders: ["/no/such/folder", folder.path, "/bin"]).path(of: "sh") == "/bin/sh")
    #expect(ProgramSearch(folders: [".", "bin", ""]).path(of: "sh") == nil)
    #expect(ProgramSearch(folders: ["/bin"]).path(of: "no-such-program", "sh") == "/bin/sh")
    #expect(ProgramSearch().path(of: "sh") != nil)
  }
}
