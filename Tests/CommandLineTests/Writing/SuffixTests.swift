import Foundation
import TestSupport
import Testing

/// The suffix of a file says its format, in all commands alike; what doesn't fit is refused or told.
@Suite struct SuffixTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write("Ada Lovelace met Charles Babbage in London.\n", to: "a.txt")
    try work.writeKarateClub()
  }

  @Test func mentionsAsTables() throws {
    for suffix in ["csv", "tsv"] {
      #expect(try work.run("extract", "a.txt", "-o", "m.\(suffix)").status == 0)
      #expect(try work.text("m.\(suffix)") == work.run("extract", "a.txt", "--\(suffix)").output)
    }
    #expect(try work.run("extract", "a.txt", "-o", "m.jsonl").status == 0)
    #expect(try work.text("m.jsonl") == work.run("extract", "a.txt").output)
  }

  @Test func readingAsText() throws {
    #expect(try work.run("read", "a.txt", "-o", "r.txt").status == 0)
    #expect(try work.text("r.txt") == work.run("read", "a.txt", "--to", "text").output)
    #expect(try work.run("read", "a.txt", "-o", "r.jsonl").status == 0)
    #expect(try work.text("r.jsonl") == work.run("read", "a.txt").output)
  }

  @Test(arguments: [
    "extract a.txt -o m.jsonl.gz", "extract a.txt -o m.pdf", "read a.txt -o r.jsonl.gz", "read a.txt -o r.csv",
  ])
  func othersAreRefused(line: String) throws {
    let outcome = try work.shell("$COMENTION \(line)")
    #expect(outcome.status == 64 && outcome.errors.contains("the suffix names no format"), "\(outcome)")
    #expect(try work.list() == ["a.txt", "karate.tsv"])
  }

  @Test(arguments: [
    ("render karate.tsv -o o.svg --to png", "o.svg is written as png"),
    ("export karate.tsv -o k.gexf --to csv", "k.gexf is written as csv"),
    ("rank karate.tsv -o r.tsv --json", "r.tsv is written as json"),
    ("read a.txt -o r.txt --to jsonl", "r.txt is written as jsonl"),
    ("extract a.txt -o m.csv --tsv", "m.csv is written as tsv"),
  ])
  func contradictionsAreTold(line: String, remark: String) throws {
    let outcome = try work.shell("$COMENTION \(line)")
    #expect(outcome.status == 0 && outcome.errors.contains(remark), "\(outcome)")
  }

  @Test(arguments: [
    "export karate.tsv -o k.json --to d3", "export karate.tsv -o k.txt --to csv", "rank karate.tsv -o r.json --json",
  ])
  func whatFitsIsNotTold(line: String) throws {
    let outcome = try work.shell("$COMENTION \(line)")
    #expect(outcome.status == 0 && !outcome.errors.contains("is written as"), "\(outcome)")
  }

  @Test func tablesHaveNoTexts() throws {
    for format in [["--tsv"], ["-o", "m.csv"]] {
      let outcome = try work.run(["extract", "a.txt", "--with-text"] + format)
      #expect(outcome.status == 64 && outcome.errors.contains("--with-text"), "\(outcome)")
    }
  }
}
