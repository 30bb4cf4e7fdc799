import Foundation
import TestSupport
import Testing

/// The built command, run in a fresh folder.
extension Workdir {
  /// What a run of the command left behind.
  typealias Outcome = ChildProgram.Outcome

  /// Runs the command in the folder.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Outcome {
    try ChildProgram.run(
      Self.executable.path, arguments, in: path, input: input.utf8, environment: environment)
  }

  /// Runs the command in the folder.
  func run(_ arguments: [String]) throws -> Outcome {
    try ChildProgram.run(Self.executable.path, arguments, in: path)
  }

  /// Runs a shell script in which `$COMENTION` is the command.
  func shell(_ script: String) throws -> Outcome {
    try ChildProgram.run(
      "/bin/bash", ["-c", script], in: path, environment: ["COMENTION": Self.executable.path])
  }

  /// Copies Zachary's karate club into the folder, as `karate.tsv`.
  func writeKarateClub() throws {
    try write(Data(contentsOf: URL(fileURLWithPath: "\(Self.root)/graphs/karate/karate.tsv")), to: "karate.tsv")
  }

  /// The command, beside the test bundle.
  static let executable: URL = {
    #if os(macOS)
      let folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL.deletingLastPathComponent()
      return (folder ?? Bundle.main.bundleURL).appendingPathComponent("comention")
    #else
      return Bundle.main.bundleURL.appendingPathComponent("comention")
    #endif
  }()
}

extension ChildProgram.Outcome {
  /// The JSON object that a command wrote that went well.
  func object() throws -> [String: Any] {
    try #require(status == 0, "\(self)")
    return try #require(JSONSerialization.jsonObject(with: outputBytes) as? [String: Any], "\(self)")
  }

  /// The rows of a table in JSON, written by a command that went well.
  func rows() throws -> [[String: Any]] {
    try #require(status == 0, "\(self)")
    return try #require(JSONSerialization.jsonObject(with: outputBytes) as? [[String: Any]], "\(self)")
  }
}
