import Foundation
import TestSupport
import Testing

/// `index`, `add`, `remove`, `status`, `search`, `decide`, and a case in place of documents.
@Suite struct CaseCommandTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write(
      "Date: 12 March 2024\n\nAda Obi met Lena Falk in Oslo.\n\nLena Falk knew Jonas Weir of the Harbour Union.\n",
      to: "in/a.txt")
    try work.write("Jonas Weir saw Ada Obi in Kisumu. It rained.\n\nMrs Falk left.\n", to: "in/b.md")
    try work.write(#"{"id":"r1","text":"Ada Obi and Jonas Weir spoke.","date":"2024-03-02"}"# + "\n", to: "in/c.jsonl")
    try work.write("nothing to read", to: "in/d.xyz")
    try work.write("rename\tAda Obi\tAda B. Obi\nignore\tKisumu\n", to: "d.tsv")
    #expect(try work.run("index", "in", "-o", "c.comention").status == 0)
  }

  static let lines = [
    "read", "extract --with-text", "extract --tsv", "rank", "rank --by pagerank,betweenness --json",
    "rank --bootstrap 5 --seed 3", "rank --unit sentence --weighting npmi", "rank --types person --min-mentions 2",
    "cluster", "bridges", "backbone --method strongest --to tsv", "predict", "info --json", "export --to graphml",
    "export --to gexf",
    "export --to json --unit document", "review", "timeline", "matrix", "explore", "render --to dot",
  ]

  @Test("a case gives what its documents give", arguments: lines) func sameBytes(line: String) throws {
    let parts = line.split(separator: " ").map(String.init)
    for decisions in [[], ["--decisions", "d.tsv"]] where parts[0] != "read" || decisions.isEmpty {
      let fresh = try work.run([parts[0], "in"] + parts.dropFirst() + decisions)
      let kept = try work.run([parts[0], "c.comention"] + parts.dropFirst() + decisions)
      #expect(fresh.status == 0 && kept.status == fresh.status, "\(kept)")
      #expect(kept.output == fresh.output, "\(line)")
    }
  }

  @Test func namesAreFoundInACaseAsInDocuments() throws {
    for names in [
      ["ada obi", "Weir"], ["obi", "p:jonas-weir"], ["Falk"], ["harbour"], ["nobody"], ["Obi", "Oslo"],
      ["Oslo", "Kisumu"], ["Ada Lovelase", "Oslo"], ["Ada Oby"], ["Ada Obi", "ada obi"],
    ] {
      for suffix in [[], ["--json"], ["--unit", "document"]] {
        let fresh = try work.run(["explain"] + names + ["in"] + suffix)
        let kept = try work.run(["explain"] + names + ["c.comention"] + suffix)
        #expect(kept.status == fresh.status && kept.output == fresh.output, "\(names): \(kept)")
        // Whom a name may have meant.
        #expect(kept.errors.lines(with: "“") == fresh.errors.lines(with: "“"), "\(names): \(kept)")
      }
    }
    #expect(
      try work.run("path", "Oslo", "Kisumu", "in").output == work.run("path", "Oslo", "Kisumu", "c.comention").output)
  }

  @Test func runWritesTheSameFolder() throws {
    #expect(try work.run("run", "in", "-o", "one").status == 0)
    #expect(try work.run("run", "c.comention", "-o", "two").status == 0)
    let names = try work.list("one")
    #expect(try names == work.list("two") && names.contains("report.md"))
    for name in names where !name.hasPrefix(".") {
      #expect(try work.data("one/\(name)") == work.data("two/\(name)"), "\(name)")
    }
  }

  @Test func decisionsAreKept() throws {
    let shown = try work.run("decide", "c.comention", "d.tsv", "--dry-run", "--tsv")
    #expect(shown.status == 0 && shown.errors.contains("nothing is written"), "\(shown)")
    #expect(try work.run("status", "c.comention", "--json").object()["decisions"] as? Int == 0)
    let kept = try work.run("decide", "c.comention", "d.tsv", "--tsv")
    #expect(kept.output == shown.output && kept.errors.contains("2 decisions kept in c.comention"), "\(kept)")
    #expect(try work.run("status", "c.comention", "--json").object()["decisions"] as? Int == 2)
    let fresh = try work.run("rank", "in", "--decisions", "d.tsv").output
    #expect(try work.run("rank", "c.comention").output == fresh)
    let again = try work.run("decide", "c.comention", "d.tsv", "--tsv")
    #expect(again.errors.contains("0 decisions kept"), "\(again)")
    try work.write("not-same\tp:ada-obi\tp:ada-obi\n", to: "odd.tsv")
    #expect(try work.run("decide", "c.comention", "odd.tsv").status != 0)
    try work.write("Ada Obi sang in Oslo.\n", to: "more/e.txt")
    #expect(try work.run("add", "c.comention", "more").status == 0)
    #expect(try work.run("rank", "c.comention").output == work.run("rank", "in", "more", "--decisions", "d.tsv").output)
  }

  @Test func thatDecisionsAreRefusedNowIsTold() throws {
    try work.write("rename\tLena Falk\tLena Ray\n", to: "ray.tsv")
    #expect(try work.run("decide", "c.comention", "ray.tsv").status == 0)
    #expect(try !work.run("rank", "c.comention").errors.contains("refused"))
    try work.write("Lena Ray sang in Oslo.\n", to: "more/e.txt")
    let words = "1 decision of the case is refused as it is now; comention status --decided says why"
    #expect(try work.run("add", "c.comention", "more").errors.contains(words))
    for command in [["rank", "c.comention"], ["info", "c.comention"], ["explain", "Obi", "Weir", "c.comention"]] {
      let outcome = try work.run(command)
      #expect(outcome.status == 3 && outcome.errors.contains(words), "\(outcome)")
    }
  }

  @Test func decisionsAreTakenBack() throws {
    let before = try work.run("rank", "c.comention").output
    #expect(try work.run("decide", "c.comention", "d.tsv").status == 0)
    let undone = try work.run("decide", "c.comention", "--undo", "1", "--undo", "2")
    #expect(undone.status == 0 && undone.errors.contains("2 decisions taken back in c.comention"), "\(undone)")
    #expect(try work.run("rank", "c.comention").output == before)
    let status = try work.run("status", "c.comention", "--json").object()
    #expect(status["decisions"] as? Int == 0 && status["decisions_taken_back"] as? Int == 2)
    let list = try work.run("status", "c.comention", "--decided", "--json").rows()
    #expect(list.map { $0["effect"] as? String } == ["undone", "undone"])
    #expect(list[0]["decision"] as? String == "rename  Ada Obi  Ada B. Obi")
    #expect(list[0]["origin"] as? String == "d.tsv:1")
    let again = try work.run("decide", "c.comention", "--undo", "1")
    #expect(again.status == 1 && again.errors.contains("decision 1 was taken back already"), "\(again)")
    for line in ["decide in --undo 1", "decide c.comention d.tsv --undo 1", "decide c.comention --undo 1 --dry-run"] {
      #expect(try work.run(line.split(separator: " ").map(String.init)).status == 64, "\(line)")
    }
  }

  @Test func addingTellsWhatBecameOfFiles() throws {
    try work.write("Lena Falk sang.\n", to: "in/b.md")
    try FileManager.default.removeItem(atPath: work["in/c.jsonl"])
    try work.write([0x00, 0xFF, 0x00, 0x01], to: "in/e.txt")
    let status = try work.run("status", "c.comention", "--json")
    #expect(
      try status.object()["files_that_changed"] as? Int == 1 && status.object()["files_that_are_gone"] as? Int == 1)
    let added = try work.run("add", "c.comention", "in")
    #expect(added.status == 3 && added.errors.contains("0 added, 1 read again, 2 unchanged"), "\(added)")
    #expect(
      added.errors.contains("gone, and kept in the case: in/c.jsonl") && added.errors.contains("e.txt"), "\(added)")
    #expect(try work.run("remove", "c.comention", "r1").status == 0)
    #expect(
      try work.run("export", "c.comention", "--to", "json").output == work.run("export", "in", "--to", "json").output)
    #expect(try work.run("remove", "c.comention", "r1").errors.contains("no document is called “r1”"))
  }

  @Test func searchShowsPassagesAndNames() throws {
    let rows = try work.run("search", "c.comention", "harbour union", "--json").rows()
    #expect(rows.count == 1 && rows[0]["document"] as? String == "a.txt")
    #expect(rows[0]["passage"] as? String == "Lena Falk knew Jonas Weir of the Harbour Union.")
    let table = try work.run("search", "c.comention", "jonas", "--with", "Ada Obi", "--since", "2024-03-01", "--tsv")
    #expect(table.output.hasPrefix("document\tdate\tstart\tpassage\tnames\n"), "\(table)")
    #expect(
      table.output.contains("r1\t2024-03-02\t0\tAda Obi and *Jonas* Weir spoke.\tAda Obi; Jonas Weir"), "\(table)")
    #expect(!table.output.contains("b.md"), "it has no date")
    #expect(try work.run("search", "c.comention", "zebra").status == 1)
    let nobody = try work.run("search", "c.comention", "rained", "--with", "Ada Obu")
    #expect(nobody.status == 1 && nobody.errors.contains("nearest: “Ada Obi”"), "\(nobody)")
    #expect(try work.run("search", "c.comention", "rained", "--since", "soon").status == 64)
  }

  @Test func whatMakesNoSenseIsRefused() throws {
    for line in [
      "rank c.comention in", "rank c.comention --dates none", "rank c.comention --model m",
      "rank c.comention --min-score 0.5",
      "rank c.comention --zero-weights drop", "extract c.comention --per-document", "index in -o c.comention",
      "index c.comention -o e.comention", "index - -o e.comention", "add c.comention -",
      "rank c.comention --types vessel",
    ] {
      let outcome = try work.run(line.split(separator: " ").map(String.init))
      #expect(outcome.status == 64, "\(line): \(outcome)")
    }
    for line in [
      "add in/a.txt in", "status in/a.txt", "search d.tsv x", "remove c.comention nobody", "index none -o e.comention",
    ] {
      let outcome = try work.run(line.split(separator: " ").map(String.init))
      #expect(outcome.status == 1 || outcome.status == 3, "\(line): \(outcome)")
    }
    #expect(try !work.list().contains("e.comention") && work.list().allSatisfy { !$0.hasSuffix(".tmp") })
  }

  /// The first and the last by the calendar, of those that are dates.
  @Test func datesOfACase() throws {
    let dates = ["yesterday", "-044-03-15", "2024-3-4", "1848", "2024-03-14 23:30:00 UTC", "2023-02-30"]
    let lines = dates.enumerated().map { #"{"id":"\#($0)","text":"Ada Obi, \#($0).","date":"\#($1)"}"# }
    try work.write(lines.joined(separator: "\n"), to: "dates.jsonl")
    #expect(try work.run("index", "dates.jsonl", "-o", "dates.comention").status == 0)
    let status = try work.run("status", "dates.comention", "--tsv").output
    #expect(status.contains("first date\t1848\n") && status.contains("last date\t2024-03-14\n"), "\(status)")
  }
}

extension String {
  /// The lines in which something stands.
  fileprivate func lines(with part: String) -> [Substring] { split(separator: "\n").filter { $0.contains(part) } }
}
