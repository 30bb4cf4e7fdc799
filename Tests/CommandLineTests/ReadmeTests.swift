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

  /// `make examples` compiles and links it.
  @Test func swiftIsTheExampleThatIsCompiled() throws {
    let readme = try String(contentsOfFile: "\(Workdir.root)/README.md", encoding: .utf8)
    let blocks = readme.components(separatedBy: "```swift\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    let example = try String(contentsOfFile: "\(Workdir.root)/Examples/Sources/Readme/main.swift", encoding: .utf8)
    #expect(blocks == [example])
  }

  @Test func thereAreExamples() { #expect(Self.examples.count >= 5) }

  @Test(arguments: examples)
  func exampleIsReal(example: Example) throws {
    let work = try Workdir()
    // As on a terminal: a table, from the root of the repository.
    let isTable = ["rank", "cluster", "info", "path", "explain", "bridges", "predict", "compare"].contains {
      example.command.hasPrefix("comention \($0) ")
    }
    let formats = ["--json", "--csv", "--tsv", "|", ">"]
    let isPlain = isTable && !formats.contains { example.command.contains($0) }
    let line =
      example.command.replacingOccurrences(of: "comention ", with: "\"$COMENTION\" ")
      .replacingOccurrences(of: " -o out/", with: " -o '\(work.path)'/") + (isPlain ? " --table" : "")
    let outcome = try work.shell("cd '\(Workdir.root)' && \(line)")
    #expect(outcome.status == 0, "\(outcome)")
    if !example.output.isEmpty { #expect(outcome.output == example.output, "\(outcome)") }
  }
}
