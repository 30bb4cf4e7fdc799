import Foundation
import TestSupport
import Testing

@Suite struct DiffCommandTests {
  private let work: Workdir

  /// Two years: Angela Merkel in both, Emmanuel Macron in the first only, Theresa May in the second only.
  init() throws {
    work = try Workdir()
    let stories = [
      ("a", "2018-03-02", "Angela Merkel met Emmanuel Macron in Berlin."),
      ("b", "2018-09-10", "Emmanuel Macron flew to Berlin to see Angela Merkel."),
      ("c", "2019-01-20", "Merkel welcomed Theresa May in Berlin. Theresa May spoke."),
      ("d", "2019-02-21", "Theresa May met Angela Merkel."),
    ]
    for (name, date, text) in stories {
      try work.write("---\ndate: \(date)\n---\n\n\(text)\n", to: "in/\(name).md")
      try work.write("---\ndate: \(date)\n---\n\n\(text)\n", to: date < "2019" ? "old/\(name).md" : "new/\(name).md")
    }
    #expect(try work.run("index", "in", "-o", "in.comention").status == 0)
    #expect(try work.run("index", "old", "-o", "old.comention").status == 0)
    #expect(try work.run("index", "new", "-o", "new.comention").status == 0)
  }

  private func changes(_ outcome: Workdir.Outcome) throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try outcome.rows().map { ($0["id"] as? String ?? "", $0["change"] as? String ?? "") })
  }

  @Test(
    "times of one input and two inputs are the same",
    arguments: [
      ["in", "--between", "2018", "2019"], ["--between", "..2018", "2019..", "in"],
      ["in.comention", "--between", "2018", "2019"], ["old", "new"], ["old.comention", "new.comention"],
      ["old", "new.comention"], ["in", "in.comention", "--between", "2018", "2019"],
    ]) func whoCameAndWent(arguments: [String]) throws
  {
    let found = try changes(work.run(["diff"] + arguments + ["--rows", "entities", "--json"]))
    #expect(found["p:emmanuel-macron"] == "vanished" && found["p:theresa-may"] == "appeared", "\(found)")
    #expect(found["p:merkel"] == nil)
    let ties = try work.run(["diff"] + arguments + ["--rows", "ties", "--json"]).rows()
    let new = try #require(
      ties.first { $0["change"] as? String == "new" && $0["target_id"] as? String == "p:theresa-may" }, "\(ties)")
    #expect(new["evidence"] as? String == "Theresa May met Angela Merkel.")
    #expect(new["documents_a"] as? Int == 0 && new["documents_b"] as? Int == 2)
  }

  /// Counted by hand: Berlin is named twice in 2018 and once in 2019, beside Angela Merkel each time.
  @Test(
    "who is rarer than a filter asks for on one side has not vanished",
    arguments: [["old", "new"], ["old.comention", "new"]])
  func filtersHoldForBothSides(inputs: [String]) throws {
    let entities = try work.run(["diff"] + inputs + ["--min-mentions", "2", "--rows", "entities", "--json"]).rows()
    let berlin = try #require(entities.first { $0["name"] as? String == "Berlin" }, "\(entities)")
    #expect(berlin["documents_a"] as? Int == 2 && berlin["documents_b"] as? Int == 1, "\(berlin)")
    #expect(["rose", "fell", "same"].contains(berlin["change"] as? String), "\(berlin)")
    #expect(entities.first { $0["name"] as? String == "Emmanuel Macron" }?["change"] as? String == "vanished")
    let none = try work.run(["diff"] + inputs + ["--min-mentions", "4", "--rows", "entities", "--json"]).rows()
    #expect(none.isEmpty, "nobody is named four times on a side: \(none)")
    let ties = try work.run(["diff"] + inputs + ["--min-weight", "2", "--rows", "ties", "--json"]).rows()
    let tie = try #require(
      ties.first { $0["source"] as? String == "Berlin" && $0["target"] as? String == "Angela Merkel" }, "\(ties)")
    #expect(tie["change"] as? String == "weaker", "\(tie)")
    #expect(tie["documents_a"] as? Int == 2 && tie["documents_b"] as? Int == 1, "\(tie)")
    #expect(tie["weight_a"] as? Double == 2 && tie["weight_b"] as? Double == 1, "\(tie)")
    #expect(tie["evidence"] as? String == "Angela Merkel met Emmanuel Macron in Berlin.", "\(tie)")
    #expect(
      !ties.contains { $0["source"] as? String == "Berlin" && $0["target"] as? String == "Theresa May" }, "\(ties)")
  }

  @Test func filtersHoldForBothGraphFiles() throws {
    try work.write("source\ttarget\tweight\na\tb\t3\nb\td\t1\n", to: "a.tsv")
    try work.write("source\ttarget\tweight\na\tb\t1\nb\tc\t3\nb\td\t1\n", to: "b.tsv")
    let table = try work.run("diff", "a.tsv", "b.tsv", "--min-weight", "2", "--rows", "ties", "--tsv").output
    #expect(
      table.split(separator: "\n").dropFirst() == ["new\tb\tc\t\t3.0\tb\tc", "weaker\ta\tb\t3.0\t1.0\ta\tb"], "\(table)"
    )
  }

  @Test func exchangedSides() throws {
    let forth = try changes(work.run("diff", "old", "new", "--rows", "entities", "--json"))
    let back = try changes(work.run("diff", "new", "old", "--rows", "entities", "--json"))
    let opposite = ["appeared": "vanished", "vanished": "appeared", "rose": "fell", "fell": "rose", "same": "same"]
    #expect(forth.mapValues { opposite[$0] } == back.mapValues { Optional($0) })
  }

  @Test func nothingDiffers() throws {
    try work.writeKarateClub()
    for arguments in [["in", "in"], ["in.comention", "in"], ["karate.tsv", "karate.tsv"], ["in", "./in"]] {
      let outcome = try work.run(["diff"] + arguments)
      #expect(outcome.status == 0 && outcome.errors.contains("nothing differs"), "\(outcome)")
      #expect(outcome.output.split(separator: "\n").count == 1, "\(outcome)")
      #expect(try work.run(["diff"] + arguments + ["-o", "same.md", "-o", "same.svg"]).status == 0)
      #expect(try work.text("same.md").contains("Nothing differs"))
    }
  }

  @Test func filesOfAllKinds() throws {
    let outcome = try work.run(
      "diff", "in", "--between", "2018", "2019", "-o", "d.md", "-o", "d.svg", "-o", "d.tsv", "-o", "d.json", "-o",
      "d.gexf", "-o", "d.png", "-o", "d.html")
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome)")
    let report = try work.text("d.md")
    for line in [
      "# What sets “2018” and “2019” apart",
      "![Both graphs on one layout](d.svg)", "| Theresa May | person | 0/2 → 2/2 |",
      "> Theresa May met Angela Merkel.", "## New ties", "## Communities",
    ] { #expect(report.contains(line), "\(report)") }
    let svg = try work.text("d.svg")
    for text in ["+\u{A0}Theresa May", "−\u{A0}Emmanuel Macron", "stroke-dasharray", "only “2019” (double outline)"] {
      #expect(svg.contains(text), "\(text)")
    }
    let page = try work.text("d.html")
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<th scope=\"row\">Theresa May</th>"))
    #expect(try page.contains(svg[#require(svg.range(of: "<svg")).lowerBound...]), "the picture as it is")
    #expect(try work.text("d.tsv").hasPrefix("change\tname\ttype\tdocuments_a\tdocuments_b\tshare_a"))
    #expect(try work.text("d.gexf").contains("rank_b"))
    #expect(try work.data("d.png").starts(with: [0x89, 0x50]))
    // The same again.
    #expect(try work.run("diff", "in", "--between", "2018", "2019", "-o", "e.svg", "-o", "e.md").status == 0)
    #expect(try work.data("e.svg") == work.data("d.svg"))
    let object = try work.run("diff", "old", "new", "--json").object()
    #expect(Set(object.keys) == ["a", "b", "entities", "ties", "communities"])
  }

  /// A side without documents: all of the other appeared.
  @Test func emptySides() throws {
    let outcome = try work.run("diff", "in", "--between", "2017", "2018", "--rows", "entities", "--json")
    #expect(outcome.errors.contains("no document is in 2017"), "\(outcome)")
    #expect(try Set(changes(outcome).values) == ["appeared"])
    let none = try work.run("diff", "in", "--between", "2016", "2017")
    #expect(none.status == 1 && none.errors.contains("no document is in 2016"), "\(none)")
  }

  @Test func graphFilesAreComparedByIDs() throws {
    try work.write("a\tb\t4\na\tc\t1\n", to: "old.tsv")
    try work.write("b\td\t4\na\tb\t3\n", to: "new.tsv")
    let found = try changes(work.run("diff", "old.tsv", "new.tsv", "--by", "strength", "--rows", "entities", "--json"))
    #expect(found == ["a": "fell", "b": "rose", "c": "vanished", "d": "appeared"])
    let ties = try work.run("diff", "old.tsv", "new.tsv", "--rows", "ties")
    #expect(
      ties.output == """
        change\tsource\ttarget\tweight_a\tweight_b\tsource_id\ttarget_id
        new\tb\td\t\t4.0\tb\td
        gone\ta\tc\t1.0\t\ta\tc
        weaker\ta\tb\t4.0\t3.0\ta\tb

        """, "\(ties)")
    // Graphs that were exported know their documents.
    for side in ["old", "new"] { #expect(try work.run("export", side, "-o", "\(side).json").status == 0) }
    let exported = try work.run("diff", "old.json", "new.json", "--rows", "entities").output
    #expect(exported.hasPrefix("change\tname\ttype\tdocuments_a"), "\(exported)")
  }

  @Test func whatIsRefused() throws {
    try work.writeKarateClub()
    for (line, message) in [
      (["diff", "in"], "in is one input"), (["diff"], "found 0"), (["diff", "in", "old", "new"], "found 3"),
      (["diff", "in", "--between", "2018"], "--between needs two"),
      (["diff", "in", "--between", "2018", "last"], "“last” is no stretch of time"),
      (["diff", "in", "karate.tsv"], "karate.tsv is a graph file and the other side is not"),
      (["diff", "karate.tsv", "--between", "2018", "2019"], "--between: karate.tsv is a graph file"),
      (["diff", "in", "old", "-o", "x.xyz"], "the suffix names no format"),
      (["diff", "in", "old", "--by", "degree,core"], "--by takes one measure"), (["diff", "-", "-"], "one side only"),
    ] {
      let outcome = try work.run(line)
      #expect(outcome.status == 64 && outcome.errors.contains(message), "\(outcome)")
    }
  }
}
