import Foundation
import TestSupport
import Testing

/// What the README shows is what the command prints.
@Suite struct ReadmeTests {
  /// A `$ comention …` line of a console block and the lines below it.
  struct Example: CustomTestStringConvertible {
    var command: String
    var output: String
    var testDescription: String { command }
  }

  static let examples: [Example] = {
    let text = (try? String(contentsOfFile: "\(Workdir.root)/README.md", encoding: .utf8)) ?? ""
    let blocks = text.components(separatedBy: "```console\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    return blocks.flatMap { block in
      block.components(separatedBy: "$ ").dropFirst().compactMap { part -> Example? in
        let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard lines[0].hasPrefix("comention ") else { return nil }
        return Example(command: String(lines[0]), output: lines.count > 1 ? String(lines[1]) : "")
      }
    }
  }()

  /// `make examples` compiles, links and runs them.
  @Test(arguments: [
    ("README.md", ["Readme"]),
    ("Sources/ComentionKit/ComentionKit.docc/Your-own.md", ["OwnTagger", "OwnGraph", "OwnPicture"]),
  ])
  func swiftIsTheExampleThatIsCompiled(text: String, names: [String]) throws {
    let text = try String(contentsOfFile: "\(Workdir.root)/\(text)", encoding: .utf8)
    let blocks = text.components(separatedBy: "```swift\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    let examples = try names.map {
      try String(contentsOfFile: "\(Workdir.root)/Examples/Sources/\($0)/main.swift", encoding: .utf8)
    }
    #expect(blocks == examples)
  }

  @Test func thereAreExamples() { #expect(Self.examples.count >= 5) }

  @Test(arguments: examples)
  func exampleIsReal(example: Example) throws {
    let work = try Workdir()
    // As on a terminal: a table, from the root of the repository.
    let isTable = [
      "rank", "cluster", "info", "path", "explain", "bridges", "predict", "compare", "diff", "slices",
    ].contains { example.command.hasPrefix("comention \($0) ") }
    let formats = ["--json", "--csv", "--tsv", "|", ">"]
    let isPlain = isTable && !formats.contains { example.command.contains($0) }
    let line =
      example.command.replacing(#/(^|[|&] )comention /#) { "\($0.1)\"$COMENTION\" " }
      .replacingOccurrences(of: " out/", with: " '\(work.path)'/") + (isPlain ? " --table" : "")
    let outcome = try work.shell("cd '\(Workdir.root)' && \(line)")
    #expect(outcome.status == 0, "\(outcome)")
    if !example.output.isEmpty { #expect(outcome.output == example.output, "\(outcome)") }
  }
}
