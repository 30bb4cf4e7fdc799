import TestSupport
import Testing

/// `--min-mentions` that leaves nobody is an answer to tell, and no result.
@Suite struct MinimumMentionsTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    // Three names, the most mentioned of them twice.
    try work.write("Ada Lovelace met Charles Babbage.\n\nMary Somerville saw Ada Lovelace.\n", to: "in/a.txt")
    try work.write(
      #"{"nodes":[{"id":"a","mentions":2},{"id":"b","mentions":1},{"id":"c","mentions":1}],"edges":[{"source":"a","target":"b"}]}"#,
      to: "g.json")
    #expect(try work.run("index", "in", "-o", "c.comention").status == 0)
  }

  @Test(arguments: [
    "rank", "cluster", "info", "export --to csv", "backbone --to tsv", "predict", "bridges", "matrix -o m.svg",
    "render -o r.svg", "explore -o e.html",
  ])
  func nobodyIsLeft(line: String) throws {
    for input in ["in", "g.json", "c.comention"] {
      let outcome = try work.shell("$COMENTION \(line) \(input) --min-mentions 500")
      #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome)")
      #expect(
        outcome.errors.contains("--min-mentions 500 leaves none of 3 names; the most mentioned has 2"), "\(outcome)")
    }
  }

  @Test(arguments: ["extract in", "extract c.comention", "run in -o out"]) func ofDocuments(line: String) throws {
    let outcome = try work.shell("$COMENTION \(line) --min-mentions 500")
    #expect(outcome.status == 1 && outcome.errors.contains("none of 3 names"), "\(outcome)")
  }

  @Test func somebodyIsLeft() throws {
    let outcome = try work.run("rank", "in", "--min-mentions", "2", "--tsv")
    #expect(outcome.status == 0 && outcome.output.contains("Ada Lovelace"), "\(outcome)")
  }
}
