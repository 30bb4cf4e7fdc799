import Foundation
import TestSupport
import Testing

/// The commands that there are, by their own help.
enum CommandList {
  /// All of them, those of several words with a space: `evaluate`, `evaluate names`.
  static let all: [String] = (try? commands(under: [])) ?? []

  /// Those that do something themselves.
  static let leaves: [String] = all.filter { name in !all.contains { $0.hasPrefix(name + " ") } }

  private static func commands(under parents: [String]) throws -> [String] {
    let help = try Workdir().run(parents + ["--help"]).output
    guard let start = help.range(of: "\nSUBCOMMANDS:\n") else { return [] }
    // What a name is followed by in the next lines stands further in.
    let names = help[start.upperBound...].split(separator: "\n").compactMap {
      $0.firstMatch(of: #/^  ([a-z][a-z-]*) /#).map { String($0.1) }
    }
    return try names.flatMap { name in
      [(parents + [name]).joined(separator: " ")] + (try commands(under: parents + [name]))
    }
  }
}
