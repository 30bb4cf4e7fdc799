import Foundation

/// A fresh folder in which the built command is run; removed with the value that made it.
final class Workdir {
  /// The path of the folder.
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("comention-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What a run of the command left behind.
  struct Outcome: CustomStringConvertible {
    var arguments: [String]
    var status: Int32
    var outputBytes: Data
    var errors: String
    var output: String { String(decoding: outputBytes, as: UTF8.self) }

    /// Everything one needs to see when an expectation fails.
    var description: String {
      "comention \(arguments.joined(separator: " "))\nstatus \(status)\n-- stdout\n\(output.prefix(2000))\n-- stderr\n\(errors)"
    }
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  /// Writes a file into the folder.
  func write(_ data: Data, to name: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// The bytes of a file in the folder.
  func data(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")) }

  /// The text of a file in the folder.
  func text(_ name: String) throws -> String { String(decoding: try data(name), as: UTF8.self) }

  /// The names of the files in a folder of the folder, sorted.
  func list(_ name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)").sorted()
  }

  /// Runs the command in the folder.
  func run(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) throws -> Outcome {
    try execute(Self.executable, arguments, input: input, environment: environment)
  }

  /// Runs the command in the folder.
  func run(_ arguments: [String]) throws -> Outcome {
    try execute(Self.executable, arguments, input: nil, environment: [:])
  }

  /// Runs a shell script in which `$COMENTION` is the command.
  func shell(_ script: String) throws -> Outcome {
    try execute(
      URL(fileURLWithPath: "/bin/bash"), ["-c", script], input: nil, environment: ["COMENTION": Self.executable.path])
  }

  private func execute(
    _ program: URL, _ arguments: [String], input: String?, environment: [String: String]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files instead of pipes: no deadlock on long output.
    let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString
    let names = ["in", "out", "err"].map { folder + $0 }
    for name in names { try Data().write(to: URL(fileURLWithPath: name)) }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    try Data((input ?? "").utf8).write(to: URL(fileURLWithPath: names[0]))
    process.standardInput = FileHandle(forReadingAtPath: names[0])
    process.standardOutput = FileHandle(forWritingAtPath: names[1])
    process.standardError = FileHandle(forWritingAtPath: names[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      arguments: arguments, status: process.terminationStatus,
      outputBytes: try Data(contentsOf: URL(fileURLWithPath: names[1])),
      errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: names[2])), as: UTF8.self))
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

  /// The root of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
