import Foundation
import TestSupport
import Testing

/// Nothing that a person has is lost: inputs, results of earlier runs, files of their own.
@Suite struct OutputSafetyTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    try work.write("Ada Lovelace met Charles Babbage in London.", to: "in/a.txt")
    try work.write("Charles Babbage wrote to Mary Somerville.", to: "in/b.txt")
  }

  private func contents(_ folder: String) throws -> [String: Data] {
    Dictionary(uniqueKeysWithValues: try work.list(folder).map { ($0, try work.data("\(folder)/\($0)")) })
  }

  @Test(arguments: ["in/out", "in"]) func runningTwiceGivesTheSameBytes(output: String) throws {
    #expect(try work.run("run", "in", "-o", output).status == 0)
    let first = try contents(output).filter { $0.key != "out" }
    let again = try work.run("run", "in", "-o", output)
    #expect(again.status == 0 && again.errors.contains("written by comention"), "\(again)")
    #expect(try contents(output) == first)
  }

  @Test func whatIsPrintedIntoTheFolderIsNotRead() throws {
    let outcome = try work.shell(
      "$COMENTION rank in > in/ranks.txt && cp in/ranks.txt first && $COMENTION rank in > in/ranks.txt")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try work.data("in/ranks.txt") == work.data("first"))
  }

  @Test func filesOfAnEarlierRunGoUnlessChanged() throws {
    try work.write("March 12, 2024\n\nAda Lovelace met Charles Babbage.", to: "in/a.txt")
    #expect(try work.run("run", "in", "-o", "out").status == 0)
    #expect(try work.list("out").contains("timeline.svg"))
    let undated = try work.run("run", "in", "-o", "out", "--dates", "none")
    #expect(undated.errors.contains("removed: out/timeline.svg"), "\(undated)")
    #expect(try !work.list("out").contains("timeline.svg"))
    #expect(try work.run("run", "in", "-o", "out").status == 0)
    try work.write("my own drawing", to: "out/timeline.svg")
    let changed = try work.run("run", "in", "-o", "out", "--dates", "none")
    #expect(changed.errors.contains("left: out/timeline.svg"), "\(changed)")
    #expect(try work.text("out/timeline.svg") == "my own drawing")
  }

  @Test(arguments: [
    ["export", "g.tsv", "-o", "g.tsv"], ["convert", "g.tsv", "-o", "linked.tsv"],
    ["convert", "g.tsv", "-o", "in/../g.tsv"],
    ["backbone", "linked.tsv", "--method", "spanning-tree", "-o", "g.tsv"], ["export", "g.tsv", "-o", "hard.tsv"],
    ["extract", "in", "--json", "-o", "in/a.txt"],
    ["extract", "in", "--json", "-o", "in/a.txt", "--per-document"], ["render", "g.dot", "-o", "g.dot"],
    ["explore", "in", "-o", "in/b.txt"],
    ["export", "in", "--decisions", "decisions.tsv", "-o", "decisions.tsv"],
  ])
  func anInputIsNotWrittenOver(arguments: [String]) throws {
    try work.write("source\ttarget\tweight\nAda\tBob\t2\nBob\tCid\t1\n", to: "g.tsv")
    try work.write("graph { a -- b }", to: "g.dot")
    try work.write("March 12, 2024\n\nCharles Babbage wrote to Mary Somerville.", to: "in/b.txt")
    try work.write("rename\tAda Lovelace\tAda\n", to: "decisions.tsv")
    try work.link("linked.tsv", to: "g.tsv")
    try FileManager.default.linkItem(atPath: work["g.tsv"], toPath: work["hard.tsv"])
    let before = try contents("in")
    let outcome = try work.run(arguments)
    #expect(outcome.status == 1 && outcome.errors.contains("input"), "\(outcome)")
    #expect(outcome.errors.contains("--force"))
    #expect(try contents("in") == before)
    #expect(try work.text("g.tsv").hasPrefix("source") && work.text("decisions.tsv").hasPrefix("rename"))
    #expect(try work.list().allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test func whoInsistsMayWriteOverAnInput() throws {
    try work.write("source\ttarget\tweight\nAda\tBob\t2\nBob\tCid\t1\n", to: "g.tsv")
    let outcome = try work.run("export", "g.tsv", "--min-weight", "2", "-o", "g.tsv", "--force")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try work.text("g.tsv").contains("Ada\tBob") && !work.text("g.tsv").contains("Cid"))
  }

  @Test func aReportOfOnesOwnIsAnInput() throws {
    try work.write("Ada Lovelace met Mary Somerville.", to: "in/report.md")
    let outcome = try work.run("run", "in", "-o", "in")
    #expect(outcome.status == 1 && outcome.errors.contains("in/report.md"), "\(outcome)")
    #expect(try work.list("in") == ["a.txt", "b.txt", "report.md"])
  }

  @Test func aBackboneThatDecidesNothingSaysSo() throws {
    try work.writeKarateClub()
    try work.write("kept", to: "old.tsv")
    for output in ["karate.tsv", "old.tsv", "new.tsv"] {
      let outcome = try work.run("backbone", "karate.tsv", "-o", output)
      #expect(outcome.status == 1, "\(outcome)")
      #expect(outcome.errors.contains("none of 78 edges") && outcome.errors.contains("noise-corrected"), "\(outcome)")
    }
    #expect(try work.text("old.tsv") == "kept")
    #expect(try !work.list().contains("new.tsv"))
  }

  @Test func anEmptyGraphTakesNoFilesPlace() throws {
    try work.write("source\ttarget\tweight\nAda\tBob\t2\n", to: "g.tsv")
    try work.write("kept", to: "old.tsv")
    let outcome = try work.run("export", "g.tsv", "--min-weight", "9", "-o", "old.tsv")
    #expect(outcome.status == 1 && outcome.errors.contains("no edges"), "\(outcome)")
    #expect(try work.text("old.tsv") == "kept")
    #expect(try work.run("export", "g.tsv", "--min-weight", "9", "-o", "new.tsv").status == 0, "nothing is lost")
  }

  /// What the shell put into a folder of documents is none, whatever command it came from.
  @Test(arguments: [
    "rank in", "cluster in", "cluster in --summary", "path 'Ada Lovelace' 'Mary Somerville' in", "predict in",
    "info in", "bridges in", "explain 'Ada Lovelace' in", "explain 'Ada Lovelace' 'Charles Babbage' in",
    "decide in decisions.tsv",
    "extract in", "extract in --tsv", "rank in --csv", "explain 'Ada Lovelace' 'Charles Babbage' in --csv",
  ])
  func tablesAreNoDocuments(command: String) throws {
    try work.write("rename\tAda Lovelace\tAda\n", to: "decisions.tsv")
    let made = try work.shell("$COMENTION \(command) > made.txt; mv made.txt in/")
    #expect(made.status == 0, "\(made)")
    #expect(try !work.text("in/made.txt").isEmpty)
    let outcome = try work.run("info", "in", "--tsv")
    #expect(outcome.output.contains("documents\t2"), "\(outcome)")
    #expect(outcome.errors.contains("written by comention: made.txt"), "\(outcome)")
  }

  @Test func proposalsDontTakeThePlaceOfDecisions() throws {
    try work.write("rename\tAda Lovelace\tAda\n", to: "decisions.tsv")
    let outcome = try work.run("review", "in", "-o", "decisions.tsv")
    #expect(outcome.status == 64 && outcome.errors.contains("holds decisions"), "\(outcome)")
    #expect(try work.text("decisions.tsv").hasPrefix("rename"))
    try work.write("#ignore\tAda\n", to: "decisions.tsv")
    #expect(try work.run("review", "in", "-o", "decisions.tsv").status == 0)
    #expect(try !work.text("decisions.tsv").contains("#ignore\tAda\n"))
  }

  @Test func whatWasPassedOverStandsInTheReport() throws {
    try work.write([0xFF, 0xD8, 0xFF], to: "in/photo.jpg")
    try work.write("", to: "in/empty.txt")
    let outcome = try work.run("run", "in", "-o", "out")
    #expect(outcome.status == 3 && outcome.errors.contains("photo.jpg"), "\(outcome)")
    let report = try work.text("out/report.md")
    #expect(report.contains("1 file was passed over") && report.contains("photo.jpg"))
    #expect(report.contains("1 file could not be read") && report.contains("empty.txt"))
  }

  /// Neither takes the other's place, nor are both lost without a word.
  @Test(arguments: [
    "explore g.tsv -o x.html --save-positions x.html", "extract in -o e.tsv --errors e.tsv",
    "extract in -o e.tsv --errors ./in/../e.tsv", "slices t.tsv --by year -o s.tsv -o s.tsv",
  ])
  func twoOutputsAreTwoFiles(line: String) throws {
    try work.write("source\ttarget\tweight\nAda\tBob\t2\n", to: "g.tsv")
    try work.write("id\tdate\ttext\n1\t2023-05-02\tAda Lovelace met Charles Babbage.\n", to: "t.tsv")
    let outcome = try work.shell("$COMENTION \(line)")
    #expect(outcome.status != 0 && outcome.errors.contains("another output"), "\(outcome)")
    #expect(try work.list().allSatisfy { !$0.hasSuffix(".tmp") })
  }

  /// What took the place of a private file is private, and a link stays one.
  @Test func whoMayReadAFileStaysSo() throws {
    try work.write("source\ttarget\tweight\nAda\tBob\t2\n", to: "g.tsv")
    try work.write("old", to: "private.graphml")
    try work.link("link.graphml", to: "private.graphml")
    let outcome = try work.shell(
      "chmod 600 private.graphml && $COMENTION convert g.tsv -o link.graphml && ls -l private.graphml link.graphml | cut -c1-10"
    )
    #expect(
      outcome.status == 0 && outcome.output.split(separator: "\n").sorted() == ["-rw-------", "lrwxrwxrwx"],
      "\(outcome)")
    #expect(try work.text("private.graphml").contains("<graphml"))
  }

  /// A list of written files that came with a folder decides on no file elsewhere.
  @Test func aFoldersListSaysNothingOfOtherFiles() throws {
    try work.write("mine", to: "mine.txt")
    let script = """
      mkdir out && printf '# command: run\\n%s  ../mine.txt\\n' "$(sha256sum mine.txt | cut -c1-64)" > out/.comention
      $COMENTION run in -o out
      """
    let outcome = try work.shell(script)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try work.text("mine.txt") == "mine")
  }
}
