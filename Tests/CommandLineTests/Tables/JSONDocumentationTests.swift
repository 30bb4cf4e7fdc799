import ComentionKit
import Foundation
import TestSupport
import Testing

@testable import comention

/// What the page about JSON shows is what the command and jq print.
@Suite struct JSONDocumentationTests {
  private static let page = (try? String(contentsOfFile: "\(Workdir.root)/docs/json.md", encoding: .utf8)) ?? ""

  /// A command line, and the lines below it.
  private static let examples: [(command: String, output: String)] = {
    let block = page.components(separatedBy: "```console\n").dropFirst().first?.components(separatedBy: "```")[0] ?? ""
    return block.components(separatedBy: "$ comention ").dropFirst().map { part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
    }
  }()

  private static let hasJq = (try? ChildProgram.run("/bin/bash", ["-c", "command -v jq"], in: "/").status) == 0

  @Test(.enabled(if: hasJq)) func examplesAreReal() throws {
    #expect(Self.examples.count > 4)
    let work = try Workdir()
    for (command, output) in Self.examples {
      let outcome = try work.shell("cd '\(Workdir.root)' && \"$COMENTION\" \(command)")
      // Whether jq keeps the point of 19.0 depends on its version.
      func plain(_ text: String) -> String { text.replacing(/(\d)\.0\b/) { $0.1 } }
      #expect(outcome.status == 0 && plain(outcome.output) == plain(output), "\(command): \(outcome)")
    }
  }

  @Test(arguments: [
    ("rank", "rank"), ("approximate-betweenness", "approximate_betweenness"), ("b3 f1", "b3_f1"),
    ("adjusted Rand index", "adjusted_rand_index"), ("nodes of degree 2 to 3", "nodes_of_degree_2_to_3"),
    ("source_id", "source_id"),
  ])
  func keys(name: String, key: String) { #expect(Table.key(name) == key) }

  @Test func propertiesAreOneObject() {
    var table = Table.ofProperties
    table.append([.text("mean degree"), .real(1.5)])
    table.append([.text("unit"), .text("paragraph")])
    #expect(table.formatted(as: .json) == #"{"mean_degree":1.5,"unit":"paragraph"}"# + "\n")
    #expect(table.formatted(as: .tsv) == "property\tvalue\nmean degree\t1.5\nunit\tparagraph\n")
  }
}
