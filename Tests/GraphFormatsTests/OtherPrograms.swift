import Foundation
import TestSupport

/// Programs that look at files written here, and files for them.
enum OtherPrograms {
  /// Runs a program found in the path; what it said on both streams, and its status.
  static func run(_ arguments: [String]) throws -> (status: Int32, said: String) {
    let outcome = try ChildProgram.run("/usr/bin/env", arguments)
    return (outcome.status, outcome.output + outcome.errors)
  }

  /// Writes bytes to a file that is removed after the body.
  static func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("graph-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }
}
