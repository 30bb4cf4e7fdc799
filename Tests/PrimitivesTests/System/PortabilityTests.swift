import Foundation
import Testing

/// What keeps results the same on every machine, and the system in one place: of the sources themselves.
@Suite struct PortabilityTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// The lines of all Swift files that are no comments, with the path of each below `Sources`.
  private static func lines() throws -> [(path: String, line: String)] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
    return try files.sorted().flatMap { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return text.split(separator: "\n").map { (path, $0.trimmingCharacters(in: .whitespaces)) }
        .filter { !$0.1.hasPrefix("//") }
    }
  }

  /// Calls of the functions whose last bit is the C library's own affair. Square roots and roundings are exact everywhere.
  private static func mathematics(in line: String) -> Bool {
    let call =
      /(?:^|[^\w.])(?:(?:log|exp)(?:2|10|1p|m1)?|pow|cbrt|a?(?:sin|cos|tan)h?|atan2|hypot|erfc?|[lt]gamma)[fl]?\(/
    return line.firstMatch(of: call) != nil && !line.contains("func ")
  }

  @Test("no result depends on the C library's mathematics") func mathematics() throws {
    #expect(Self.mathematics(in: "let x = -log(y)") && Self.mathematics(in: "powf(2, x)"))
    #expect(!Self.mathematics(in: "portableLogarithm(2)") && !Self.mathematics(in: "graph.log(2)"))
    let lines = try Self.lines()
    #expect(lines.count > 10_000)
    for (path, line) in lines { #expect(!Self.mathematics(in: line), "\(path): \(line)") }
  }

  @Test("the C library is imported in one place") func imports() throws {
    let importing = try Self.lines().filter { $0.line.firstMatch(of: /import (Glibc|Musl|Darwin)$/) != nil }
    #expect(importing.contains { $0.path.hasPrefix("Primitives/System/") })
    let elsewhere = Set(importing.map(\.path)).filter { !$0.hasPrefix("Primitives/System/") }
    #expect(elsewhere.isEmpty, "\(elsewhere)")
  }

  /// Work is spread by ``Blocks`` and `concurrentMap`, which keep to the number of threads asked for.
  @Test("threads are started in one place") func threads() throws {
    let starting = try Self.lines().filter {
      $0.line.firstMatch(of: /concurrentPerform|TaskGroup|Thread\(|\.async\b/) != nil
    }
    #expect(starting.contains { $0.path.hasPrefix("Primitives/Parallel/") })
    // A server waits beside what it answers; the work behind an answer has its threads like all other.
    let serving = ["CaseServer/Live/LongWork.swift", "LoopbackServer/LoopbackServer.swift"]
    let elsewhere = Set(starting.map(\.path)).filter {
      // Training halves a batch in two, whatever the machine; it has no option of threads.
      !$0.hasPrefix("Primitives/Parallel/") && !$0.hasPrefix("TaggerTraining/") && !serving.contains($0)
    }
    #expect(elsewhere.isEmpty, "\(elsewhere)")
  }
}
