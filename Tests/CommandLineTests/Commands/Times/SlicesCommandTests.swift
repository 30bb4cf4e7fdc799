import Foundation
import TestSupport
import Testing

@Suite struct SlicesCommandTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    let stories = [
      ("a", "2018-03-02", "Angela Merkel met Emmanuel Macron in Berlin."),
      ("b", "2018-03-10", "Emmanuel Macron and Angela Merkel left Berlin."),
      ("c", "2018-05-20", "Merkel welcomed Emmanuel Macron in Berlin."),
      ("d", "2018-11-21", "Theresa May met Boris Johnson in London."),
    ]
    for (name, date, text) in stories {
      try work.write("---\ndate: \(date)\n---\n\n\(text)\n", to: "in/\(name).md")
    }
  }

  @Test("one slice is what rank shows", arguments: ["pagerank", "strength,betweenness"])
  func oneSliceIsRank(measures: String) throws {
    let slices = try work.run("slices", "in", "--by", "year", "--measures", measures, "--json").rows()
    let ranks = try work.run("rank", "in", "--by", measures, "--json").rows()
    #expect(slices.count == ranks.count && !ranks.isEmpty)
    for (slice, rank) in zip(slices, ranks) {
      #expect(slice["slice"] as? String == "2018")
      for (key, value) in rank { #expect("\(slice[key] ?? "")" == "\(value)", "\(key)") }
    }
  }

  /// Merkel, Macron and Berlin are named twice in March and once in May; nobody else twice.
  @Test func whoIsRarerInOneSliceIsStillInIt() throws {
    let rows = try work.run("slices", "in", "--by", "month", "--min-mentions", "2", "--json").rows()
    let named = rows.map { "\($0["slice"] ?? "") \($0["name"] ?? "")" }.sorted()
    #expect(
      named
        == ["2018-03", "2018-05"].flatMap { month in
          ["Angela Merkel", "Berlin", "Emmanuel Macron"].map { "\(month) \($0)" }
        }, "\(rows)")
  }

  /// Who is in some slices only has no value in the others, which is told; who is in none is refused.
  @Test func whoIsMissingInASlice() throws {
    let outcome = try work.run(
      "slices", "in", "--by", "month", "--personalize", "Theresa May", "--measures", "pagerank,degree", "--json")
    #expect(outcome.status == 0 && outcome.errors.contains("no value in 2018-03, 2018-05"), "\(outcome)")
    for row in try outcome.rows() {
      let isThere = row["slice"] as? String == "2018-11"
      #expect((row["pagerank"] as? Double != nil) == isThere && row["degree"] as? Int != nil, "\(row)")
    }
    let files = try work.run(
      "slices", "in", "--by", "month", "--personalize", "Theresa May", "-o", "p.svg", "-o", "p.gexf")
    #expect(files.status == 0, "\(files)")
    #expect(try work.run("slices", "in", "--by", "month", "--personalize", "Ada Byron").status != 0)
  }

  @Test func communitiesKeepTheirNumbers() throws {
    let outcome = try work.run("slices", "in", "--by", "month", "--rows", "communities")
    #expect(
      outcome.output == """
        slice\tcommunity\tchange\tmembers\tnames
        2018-03\t1\tappeared\t3\tAngela Merkel, Emmanuel Macron, Berlin
        2018-05\t1\tcontinued\t3\tAngela Merkel, Emmanuel Macron, Berlin
        2018-11\t2\tappeared\t3\tBoris Johnson, Theresa May, London

        """
        || outcome.output.split(separator: "\n").dropFirst().map { $0.split(separator: "\t")[1] } == ["1", "1", "2"],
      "\(outcome)")
  }

  @Test func filesOfAllKinds() throws {
    let outcome = try work.run("slices", "in", "--by", "month", "-o", "s.svg", "-o", "s.gexf", "-o", "s.tsv")
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome)")
    let svg = try work.text("s.svg")
    for text in ["2018-03", "2 documents", "panel_3", "Theresa May", "not named in this time"] {
      #expect(svg.contains(text), "\(text)")
    }
    let gexf = try work.text("s.gexf")
    #expect(
      gexf.contains(
        "<spells><spell start=\"2018-03-01\" end=\"2018-03-31\"/><spell start=\"2018-05-01\" end=\"2018-05-31\"/></spells>"
      ), "\(gexf)")
    // What it wrote it reads, the spells as the first day and the last.
    let rows = try work.run("convert", "s.gexf", "--to", "json").object()
    let nodes = try #require(rows["nodes"] as? [[String: Any]])
    let merkel = try #require(nodes.first { $0["id"] as? String == "p:angela-merkel" })
    #expect(merkel["start"] as? String == "2018-03-01" && merkel["end"] as? String == "2018-05-31", "\(merkel)")
    #expect(try work.run("slices", "in", "--by", "month", "-o", "t.svg", "-o", "t.gexf").status == 0)
    #expect(try work.data("t.svg") == work.data("s.svg") && work.data("t.gexf") == work.data("s.gexf"))
  }

  @Test func whatIsLeftOutAndRefused() throws {
    try work.write("---\ndate: 2018\n---\n\nTheresa May met Angela Merkel.\n", to: "in/e.md")
    try work.write("Theresa May met Angela Merkel.\n", to: "in/f.txt")
    let outcome = try work.run("slices", "in", "--by", "quarter", "--top", "1")
    #expect(outcome.status == 0 && outcome.output.split(separator: "\n").count == 4, "\(outcome)")
    #expect(outcome.errors.contains("1 document has no date and is left out"), "\(outcome)")
    #expect(outcome.errors.contains("1 document is not dated closely enough for a quarter"), "\(outcome)")
    try work.writeKarateClub()
    let graph = try work.run("slices", "karate.tsv")
    #expect(graph.status == 64 && graph.errors.contains("no dates of documents"), "\(graph)")
    let none = try work.run("slices", "in/f.txt")
    #expect(none.status == 1 && none.errors.contains("no document has a date"), "\(none)")
    #expect(try work.run("slices", "in", "-o", "x.pdf").errors.contains("the suffix names no format of slices"))
  }
}
