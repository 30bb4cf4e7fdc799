import Foundation
import GraphAlgorithms
import TestSupport
import Testing

/// Help and README name what is registered in the library, all of it and nothing else.
@Suite struct RegisterTests {
  private func help(of command: String) throws -> String {
    let outcome = try Workdir().run(command, "--help")
    #expect(outcome.status == 0, "\(outcome)")
    return outcome.output
  }

  /// The lines of a section of a help text, and the lines there should be.
  private func expectSection(_ heading: String, of command: String, lists rows: [(String, String)]) throws {
    let sections = try help(of: command).components(separatedBy: "\n\(heading)\n")
    let section = try #require(sections.dropFirst().first, "\(command) --help has no \(heading)")
    // Lines are broken as the terminal is wide.
    let words = section.components(separatedBy: "\n\n")[0].split { $0.isWhitespace }.joined(separator: " ")
    #expect(words == rows.map { "\($0): \($1)" }.joined(separator: " "))
  }

  @Test func helpListsWhatIsRegistered() throws {
    try expectSection("MEASURES", of: "rank", lists: Measure.allCases.map { ($0.name, $0.summary) })
    try expectSection("METHODS", of: "cluster", lists: CommunityMethod.allCases.map { ($0.name, $0.summary) })
    try expectSection("METHODS", of: "backbone", lists: BackboneMethod.allCases.map { ($0.name, $0.summary) })
    try expectSection("PREDICTORS", of: "predict", lists: LinkPredictor.allCases.map { ($0.name, $0.summary) })
  }

  @Test("options take every registered name", arguments: Measure.allCases) func measures(measure: Measure) throws {
    let work = try Workdir()
    try work.write("a\tb\t1\nb\tc\t2\nc\ta\t1\nc\td\t1\n", to: "small.tsv")
    let ranked = try work.run("rank", "small.tsv", "--by", measure.name, "--tsv")
    #expect(ranked.status == 0 && ranked.output.hasPrefix("rank\tname\t\(measure.name)\t"), "\(ranked)")
    let drawn = try work.run("render", "small.tsv", "--size-by", measure.name, "-o", "small.dot")
    #expect(drawn.status == 0, "\(drawn)")
  }

  @Test("an unknown name is answered with all of them") func unknown() throws {
    let work = try Workdir()
    try work.write("a\tb\t1\n", to: "small.tsv")
    for (command, option, names) in [
      ("rank", "--by", Measure.allCases.map(\.name)), ("cluster", "--method", CommunityMethod.allCases.map(\.name)),
      ("predict", "--by", LinkPredictor.allCases.map(\.name)),
    ] {
      let outcome = try work.run(command, "small.tsv", option, "no-such-name")
      #expect(outcome.status == 64, "\(outcome)")
      for name in names { #expect(outcome.errors.contains(name), "\(outcome)") }
    }
  }

  @Test func readmeListsWhatIsRegistered() throws {
    let text = try String(contentsOfFile: "\(Workdir.root)/README.md", encoding: .utf8)
    func names(in line: String) throws -> [String] {
      let item = try #require(text.components(separatedBy: "\n- \(line)").dropFirst().first, "README.md: - \(line)")
      let end = item.firstMatch(of: /\n(?:- |\n)/)?.range.lowerBound ?? item.endIndex
      return item[..<end].matches(of: /`([a-z][a-z-]*)`/).map { String($0.1) }
    }
    #expect(try names(in: "**Measures**") == Measure.allCases.map(\.name))
    #expect(try names(in: "**Communities**") == CommunityMethod.allCases.map(\.name))
    #expect(try names(in: "**Backbones**") == BackboneMethod.allCases.map(\.name))
    #expect(try names(in: "**Predicted ties**") == LinkPredictor.allCases.map(\.name))
  }
}
