import Foundation
import TestSupport
import Testing

/// The helpers of the tests: one that never fails would hide what it is there to show.
@Suite struct TestSupportTests {
  /// The issues that a body records, as they are told.
  private func issues(_ body: () -> Void) -> [String] {
    let said = Sayings()
    withKnownIssue(isIntermittent: true) {
      body()
    } matching: { issue in
      said.add(issue.comments.map(\.rawValue).joined(separator: " "))
      return true
    }
    return said.all
  }

  @Test func theCaseThatFailsIsNamed() {
    var seen: [Int] = []
    let said = issues {
      withEvery("seed", in: 0..<10) { seed in
        seen.append(seed)
        #expect(seed < 3, "small")
      }
    }
    #expect(said == ["small", "seed: 3"] && seen == [0, 1, 2, 3])
    let thrown = issues { withEvery("name", in: ["a", "b"]) { if $0 == "b" { throw CancellationError() } } }
    #expect(thrown.last == "name: b" && thrown.count == 2)
    let none = issues { withEvery("seed", in: 0..<10) { #expect($0 < 10) } }
    #expect(none.isEmpty)
    #expect(issues { withEvery("seed", in: 0..<0) { _ in } } == ["no seed at all"])
  }

  @Test func goldenFilesAreComparedAndRecorded() throws {
    let folder = try Workdir()
    let path = try folder.write("one\ntwo\nthree\n", to: "golden.txt")
    let (same, other) = (Data("one\ntwo\nthree\n".utf8), Data("one\n2\nthree\n".utf8))
    #expect(try GoldenFile.fault(same, path, isRecording: false) == nil)
    let fault = try #require(try GoldenFile.fault(other, path, isRecording: false))
    #expect(fault.hasPrefix(#"\#(path): line 2 is "2", committed is "two"; "#) && fault.contains("RECORD_GOLDEN=1"))
    #expect(try folder.data("golden.txt") == same)
    #expect(try GoldenFile.fault(Data("one\n".utf8), path, isRecording: false)?.contains("line 2 is \"\"") == true)
    #expect(try GoldenFile.fault(other, path, isRecording: true)?.contains("recorded, line 2") == true)
    #expect(try folder.data("golden.txt") == other)
    #expect(try GoldenFile.fault(other, path, isRecording: true)?.contains("unchanged") == true)
    #expect(try GoldenFile.fault(same, folder["new.txt"], isRecording: false)?.contains("no such file") == true)
    #expect(try GoldenFile.fault(same, folder["new.txt"], isRecording: true) != nil)
    #expect(try folder.list() == ["golden.txt", "new.txt"])
  }

  @Test(.ifItHangs) func aProgramThatHangsIsKilledAndShown() throws {
    let script = "echo told; echo why >&2; sleep 300"
    let error = #expect(throws: ChildProgram.TimedOut.self) {
      _ = try ChildProgram.run("/bin/sh", ["-c", script], limit: 1)
    }
    let said = error?.description ?? ""
    #expect(said.hasPrefix("killed after 1.0 s: sh -c ") && said.contains("told") && said.contains("why"))
  }

  @Test func aProgramIsRunToItsEnd() throws {
    let folder = try Workdir()
    let outcome = try ChildProgram.run(
      "/bin/sh", ["-c", "cat; pwd; echo $NAME >&2; exit 7"], in: folder.path, input: "in\n".utf8,
      environment: ["NAME": "value"])
    #expect(outcome.status == 7 && outcome.errors == "value\n")
    #expect(outcome.output == "in\n\(folder.path)\n")
    // A signal that is no time limit.
    #expect(try ChildProgram.run("/bin/sh", ["-c", "kill -KILL $$"]).status == 9)
  }
}

/// What was said, in order.
private final class Sayings: @unchecked Sendable {
  // Touched under the lock only.
  private let lock = NSLock()
  private var words: [String] = []

  func add(_ word: String) { lock.withLock { words.append(word) } }
  var all: [String] { lock.withLock { words } }
}
