import Foundation
import TestSupport

@testable import GraphDrawing

/// Programs that tests start.
enum Processes {
  /// The program that lays graphs out, built beside the tests.
  static var layoutWorker: String {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      let folder = bundle.bundleURL.deletingLastPathComponent()
    #else
      let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    #endif
    return folder.appendingPathComponent("layout-worker").path
  }

  static func child(_ limits: LayoutLimits = LayoutLimits()) -> LayoutProcess {
    .childProcess(executable: layoutWorker, arguments: [], limits: limits)
  }

  /// The path of Graphviz's `dot`, where it is installed.
  static let dot = path(of: "dot")

  /// The path of libxml2's `xmllint`, where it is installed.
  static let xmllint = path(of: "xmllint")

  private static func path(of program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program on some input.
  static func run(_ path: String, _ arguments: [String], input: String) throws -> (status: Int32, output: String) {
    let outcome = try ChildProgram.run(path, arguments, input: input.utf8)
    return (outcome.status, outcome.output)
  }
}
