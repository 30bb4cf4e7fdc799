import Foundation
import TestSupport
import Testing

/// `--since` and `--until` in all commands that read documents.
@Suite struct DateWindowOptionTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    let stories = [
      ("a", "2018-03-02", "Angela Merkel met Emmanuel Macron in Berlin."),
      ("b", "2018-09-10", "Merkel flew to Paris to see Theresa May."),
      ("c", "2019-01-20", "Emmanuel Macron welcomed Theresa May in Paris."),
    ]
    for (name, date, text) in stories {
      try work.write("---\ndate: \(date)\n---\n\n\(text)\n", to: "in/\(name).md")
      try work.write("---\ndate: \(date)\n---\n\n\(text)\n", to: "more/\(name).md")
    }
    try work.write("Theresa May saw Angela Merkel.\n", to: "more/d.txt")
    #expect(try work.run("index", "in", "-o", "in.comention").status == 0)
  }

  static let lines = [
    "read", "extract --with-text", "extract --per-document", "rank", "cluster", "bridges", "predict", "info --json",
    "backbone --method strongest --to tsv", "export --to gexf", "review", "timeline", "matrix", "explore",
    "render --to dot", "explain Merkel", "explain Merkel Macron --json", "path Merkel May",
  ]

  @Test("what covers all changes nothing", arguments: lines) func sameBytes(line: String) throws {
    let parts = line.split(separator: " ").map(String.init)
    for input in ["in", "in.comention"] where !parts.contains("--per-document") || input == "in" {
      let whole = try work.run(parts + [input])
      let covered = try work.run(parts + [input, "--since", "2018-03", "--until", "2019-01-20"])
      #expect(whole.status == 0 && covered.status == 0, "\(covered)")
      #expect(whole.output == covered.output, "\(line)")
      let part = try work.run(parts + [input, "--since", "2018-03", "--until", "2018"])
      #expect(part.status == 0 && !part.errors.contains("left out"), "\(part)")
      if ["read", "extract", "rank", "info", "export", "timeline"].contains(parts[0]) {
        #expect(part.output != whole.output)
      }
    }
  }

  /// The lone surname of the second story is known by the first, which is out of the time.
  @Test func whoIsMeantIsKnownFromAllDocuments() throws {
    for input in ["in", "in.comention"] {
      let rows = try work.run("rank", input, "--since", "2018-05", "--until", "2018", "--json").rows()
      #expect(rows.contains { $0["id"] as? String == "p:angela-merkel" }, "\(rows)")
      #expect(!rows.contains { $0["id"] as? String == "p:emmanuel-macron" }, "\(rows)")
    }
  }

  @Test func undatedDocumentsAreCountedInOneRemark() throws {
    for command in ["rank", "read", "extract"] {
      let outcome = try work.run(command, "more", "--until", "2018")
      #expect(outcome.errors.contains("1 document has no date and is left out"), "\(outcome)")
      #expect(!outcome.output.contains("d.txt"))
    }
    let stream = try work.run("extract", "--per-document", "more", "--until", "2018")
    #expect(stream.errors.contains("1 document has no date and is left out"), "\(stream)")
  }

  @Test func whatIsRefused() throws {
    try work.writeKarateClub()
    for (line, message) in [
      (["rank", "karate.tsv", "--since", "2018"], "--since: karate.tsv is a graph file"),
      (["rank", "in", "--since", "2019", "--until", "2018"], "--since 2019 is after --until 2018"),
      (["decide", "in", "d.tsv", "--until", "2018"], "--until: decisions are about all documents"),
      (["rank", "in", "--since", "May"], "--since"),
    ] {
      let outcome = try work.run(line)
      #expect(outcome.status == 64 && outcome.errors.contains(message), "\(outcome)")
    }
    for input in ["in", "in.comention"] {
      let outcome = try work.run("rank", input, "--since", "2021")
      #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.errors.contains("no document is from 2021 or later; they are from 2018-03-02 to 2019-01-20"))
    }
  }
}
