import Foundation
import TestSupport
import Testing

/// The page, as the command writes it; what it does in a browser is tested in Tests/Browser.
@Suite struct ExploreTests {
  private func nodes(_ page: String) throws -> [String] {
    let start = try #require(page.range(of: "<script type=\"application/json\" id=\"data\">"))
    let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
    let data = try JSONSerialization.jsonObject(with: Data(page[start.upperBound..<end.lowerBound].utf8))
    let nodes = try #require((data as? [String: Any])?["nodes"] as? [String: Any])
    return try #require(nodes["id"] as? [String])
  }

  @Test func samplesMakeASmallPageTheSameTwice() throws {
    let work = try Workdir()
    let samples = "\(Workdir.root)/samples/harbour"
    for name in ["a.html", "b.html"] {
      let outcome = try work.run("explore", samples, "-o", name, "--threads", name == "a.html" ? "1" : "2")
      #expect(outcome.status == 0, "\(outcome)")
    }
    #expect(try work.data("a.html") == work.data("b.html"))
    #expect(try work.data("a.html").count < 1_000_000)
    #expect(try work.text("a.html").contains("Kettle Quay"))
  }

  @Test func onlyTheHighestRankedAreShownWhereAsked() throws {
    let work = try Workdir()
    let karate = "\(Workdir.root)/graphs/karate/karate.tsv"
    let outcome = try work.run("explore", karate, "--top", "3")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try Set(nodes(outcome.output)) == ["33", "0", "32"])
    #expect(outcome.errors.contains("3 highest-ranked of 34"))
  }

  @Test func layoutsAreChosenAsForRender() throws {
    let work = try Workdir()
    let karate = "\(Workdir.root)/graphs/karate/karate.tsv"
    #expect(try work.run("render", karate, "-o", "k.svg", "--save-positions", "k.tsv").status == 0)
    for (name, options) in [
      ("a", ["--seed", "1"]), ("b", ["--seed", "2"]), ("c", ["--seed", "1", "--positions", "k.tsv"]),
      ("d", ["--seed", "2", "--positions", "k.tsv"]),
    ] {
      let outcome = try work.run(["explore", karate, "-o", "\(name).html", "--memory-limit", "1024"] + options)
      #expect(outcome.status == 0, "\(outcome)")
    }
    #expect(try work.data("a.html") != work.data("b.html") && work.data("c.html") == work.data("d.html"))
    #expect(try work.data("a.html") != work.data("c.html"))
    #expect(try work.run("explore", karate, "--memory-limit", "30").status == 64)
  }

  @Test func positionsAreSavedAndReadBackHereAndInRender() throws {
    let work = try Workdir()
    let karate = "\(Workdir.root)/graphs/karate/karate.tsv"
    let engine = ["--engine", "sfdp"]
    #expect(try work.run(["explore", karate, "-o", "a.html", "--save-positions", "a.tsv"] + engine).status == 0)
    let lines = try work.text("a.tsv").split(separator: "\n")
    #expect(lines.first == "id\tx\ty" && lines.count == 35)
    let again = ["explore", karate, "-o", "b.html", "--positions", "a.tsv", "--save-positions", "b.tsv"]
    #expect(try work.run(again + engine).status == 0)
    #expect(try work.data("a.tsv") == work.data("b.tsv") && work.data("a.html") == work.data("b.html"))
    let drawn = ["render", karate, "-o", "k.svg", "--top", "0", "--positions", "a.tsv", "--save-positions", "k.tsv"]
    #expect(try work.run(drawn).status == 0)
  }

  @Test func wholeTextsAreInThePageUnlessTheyAreLeftOut() throws {
    let work = try Workdir()
    try work.write("Ada Lovelace met Mary Somerville. The tea was cold that day.\n", to: "d.txt")
    for (name, options) in [("a", []), ("b", ["--texts"]), ("c", ["--no-texts"])] {
      let outcome = try work.run(["explore", "d.txt", "-o", "\(name).html"] + options)
      #expect(outcome.status == 0, "\(outcome)")
    }
    #expect(try work.data("a.html") == work.data("b.html"))
    #expect(try work.text("a.html").contains("The tea was cold that day."))
    #expect(try !work.text("c.html").contains("The tea was cold that day."))
    try work.write("a\tb\t1\n", to: "g.tsv")
    #expect(try work.run("explore", "g.tsv", "-o", "g.html", "--texts").errors.contains("a graph file has no texts"))
  }

  @Test func wrongNumbersAreRefused() throws {
    let work = try Workdir()
    try work.write("a\tb\t1\n", to: "g.tsv")
    #expect(try work.run("explore", "g.tsv", "--top", "0").status == 64)
    #expect(try work.run("explore", "g.tsv", "--top", "5001").status == 64)
    #expect(try work.run("explore", "missing", "-o", "x.html").status == 1)
    #expect(try work.list() == ["g.tsv"])
  }

  @Test func documentsThatNameNobodyMakeAnEmptyPage() throws {
    let work = try Workdir()
    try work.write("nothing to see here\n", to: "d.txt")
    let outcome = try work.run("explore", "d.txt")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(try nodes(outcome.output).isEmpty)
  }
}
