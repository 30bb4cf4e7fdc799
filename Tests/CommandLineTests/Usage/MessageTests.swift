import Foundation
import TestSupport
import Testing

/// Messages say the form and the range, and what is safe to do next.
@Suite struct MessageTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write("Lena Falk met Ada Obi in Oslo.\n", to: "in/a.txt")
    try work.writeKarateClub()
  }

  @Test(arguments: [
    ("rank in --since 2023-02-30", "it must be a day, a month or a year of the calendar"),
    ("rank in --until 24", "such as 2024-03-12, 2024-03 or 2024"),
    ("render karate.tsv --size 1x1", "pixels such as 1600x900, from 100 to 20000 each way"),
    ("render karate.tsv --labels top:1e20", "top: and a whole number, 1 or more, such as top:20"),
    ("render karate.tsv --labels top:0", "top: and a whole number, 1 or more"),
    ("backbone karate.tsv --method strongest --per-node 0 --to tsv", "a whole number, 1 or more"),
  ])
  func formAndRange(line: String, words: String) throws {
    let outcome = try work.shell("$COMENTION \(line)")
    #expect(outcome.status == 64 && outcome.errors.contains(words), "\(outcome)")
  }

  @Test("sizes, labels and dates that are fine stay so") func fine() throws {
    for line in [
      "render karate.tsv -o a.svg --size 200x100 --labels top:2", "render karate.tsv -o b.svg --size a4 --labels none",
      "render karate.tsv -o c.svg --size none --labels all",
    ] {
      let outcome = try work.shell("$COMENTION \(line)")
      #expect(outcome.status == 0, "\(outcome)")
    }
    #expect(try work.data("c.svg") == work.dataOfPlainPicture())
  }

  @Test("nothing is advised that would write over what is there") func advice() throws {
    for command in ["status", "add"] {
      let outcome = try work.run(command, "karate.tsv")
      #expect(outcome.status != 0 && outcome.errors.contains("-o NAME.comention"), "\(outcome)")
      #expect(!outcome.errors.contains("-o karate.tsv"), "\(outcome)")
    }
  }

  @Test("what takes a file's documents out") func goneFiles() throws {
    #expect(try work.run("index", "in", "-o", "c.comention").status == 0)
    try FileManager.default.removeItem(atPath: work["in/a.txt"])
    #expect(try work.run("status", "c.comention").errors.contains("comention remove c.comention in/a.txt"))
  }

  @Test("two names of one") func sameName() throws {
    for input in ["in", "c.comention"] {
      if input != "in" { #expect(try work.run("index", "in", "-o", input).status == 0) }
      let outcome = try work.run("explain", "falk", "Lena Falk", input)
      #expect(outcome.status == 1 && outcome.errors.contains("both names are Lena Falk"), "\(outcome)")
    }
  }

  @Test("one community, and one scalar") func one() throws {
    try work.write("a\tb\t1\nb\tc\t1\nc\ta\t1\n", to: "g.tsv")
    #expect(try work.run("cluster", "g.tsv").errors.contains("1 community, modularity"))
    try work.write(
      #"{"doc_id":"1","text":"A","mentions":[{"start":0,"end":9,"type":"PER","entity_id":"a"}]}"#, to: "gold.jsonl")
    #expect(try work.run("evaluate", "resolution", "gold.jsonl").errors.contains("which has 1 scalar"))
    try work.write(#"{"doc_id":"1","text":"A","mentions":[]}"#, to: "gold.jsonl")
    #expect(try work.run("evaluate", "resolution", "gold.jsonl").errors.contains("\"entity_id\""))
  }

  @Test("all decisions are named") func decisions() throws {
    try work.write("sam\tAda Obi\tLena Falk\n", to: "d.tsv")
    let outcome = try work.run("decide", "in", "d.tsv")
    #expect(outcome.status != 0 && outcome.errors.contains("rename, same!, alias!"), "\(outcome)")
  }
}

extension Workdir {
  /// The karate club drawn without any option.
  fileprivate func dataOfPlainPicture() throws -> Data {
    _ = try run("render", "karate.tsv", "-o", "plain.svg")
    return try data("plain.svg")
  }
}
