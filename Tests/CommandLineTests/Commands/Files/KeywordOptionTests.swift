import Foundation
import TestSupport
import Testing

/// `--keywords`, in files for other programs and in the page.
@Suite struct KeywordOptionTests {
  private let samples = "\(Workdir.root)/samples/harbour"

  @Test func exportHasThemOnlyWhereAsked() throws {
    let work = try Workdir()
    let plain = try work.run("export", samples, "--to", "csv")
    let asked = try work.run("export", samples, "--to", "csv", "--keywords", "--threads", "1")
    #expect(asked.status == 0, "\(asked)")
    let (before, after) = (plain.output.split(separator: "\n"), asked.output.split(separator: "\n"))
    #expect(before.count == after.count && after[0] == before[0] + ",keywords")
    for (line, longer) in zip(before, after) { #expect(longer.hasPrefix(line)) }
    let again = try work.run("export", samples, "--to", "csv", "--keywords", "--threads", "2")
    #expect(again.outputBytes == asked.outputBytes)
  }

  @Test func exportSaysWhatExplainSays() throws {
    let work = try Workdir()
    let graph = try work.run("export", samples, "--to", "csv", "--keywords", "--types", "person")
    let row = try #require(graph.output.split(separator: "\n").first { $0.hasPrefix("p:ines-nunez,p:rafael-nunez,") })
    let told = try work.run("explain", "p:ines-nunez", "p:rafael-nunez", samples, "--types", "person", "--json")
    let object = try #require(try JSONSerialization.jsonObject(with: told.outputBytes) as? [String: Any])
    let keywords = try #require(object["keywords"] as? [[String: Any]])
    let terms = keywords.compactMap { $0["term"] as? String }
    #expect(!terms.isEmpty && row.hasSuffix(",\(terms.joined(separator: "; "))"))
  }

  @Test func ofAGraphFileThereIsNothingToFind() throws {
    let work = try Workdir()
    for arguments in [["export", "--to", "csv", "--keywords"], ["explore", "--keywords"]] {
      let outcome = try work.run(arguments + ["\(Workdir.root)/graphs/karate/karate.tsv"])
      #expect(outcome.status == 0 && outcome.errors.contains("a graph file has no texts: --keywords does nothing"))
    }
  }

  @Test func thePageLeavesThemOutWhereTold() throws {
    let work = try Workdir()
    #expect(try work.run("explore", samples).output.contains("\"terms\":["))
    #expect(try !work.run("explore", samples, "--no-keywords").output.contains("\"terms\":["))
  }
}
