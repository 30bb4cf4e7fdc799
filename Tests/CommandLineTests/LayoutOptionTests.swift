import Foundation
import Testing

/// What the command says and does about the layout of a picture.
@Suite struct LayoutOptionTests {
  private let work: Workdir
  private let karate = "\(Workdir.root)/graphs/karate/karate.tsv"

  init() throws { work = try Workdir() }

  /// A graph on which Graphviz's dot would work for minutes.
  private func writeRunaway() throws {
    var lines = ""
    var state: UInt64 = 1
    for node in 1..<1_500 {
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        lines += "n\(node)\tn\((state >> 33) % UInt64(node))\t1\n"
      }
    }
    try work.write(lines, to: "large.tsv")
  }

  @Test func figuresAreTold() throws {
    let outcome = try work.run("render", karate, "-o", "k.svg", "--report")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.errors.contains("crossings") && outcome.errors.contains("stress, seed 1"), "\(outcome)")
    #expect(outcome.output.isEmpty)
    let lines = try work.run("render", karate, "-o", "k.svg", "--report-json").errors
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(lines.utf8)) as? [[String: Any]], "\(lines)")
    #expect(rows.count > 1)
    #expect(rows.allSatisfy { $0["overlaps"] as? Int == 0 && ($0["crossings"] as? Int ?? 0) > 0 })
    #expect(rows.count { $0["chosen"] as? String == "yes" } == 1)
  }

  @Test func theSameSeedIsTheSamePicture() throws {
    var pictures: [Data] = []
    for (name, seed) in [("a.svg", "1"), ("b.svg", "1"), ("c.svg", "2")] {
      let outcome = try work.run("render", karate, "-o", name, "--seed", seed)
      #expect(outcome.status == 0, "\(outcome)")
      pictures.append(try work.data(name))
    }
    #expect(pictures[0] == pictures[1] && pictures[0] != pictures[2])
  }

  @Test func nodesStayWhereTheyWere() throws {
    #expect(try work.run("render", karate, "-o", "a.svg", "--top", "0", "--save-positions", "a.tsv").status == 0)
    let grown = try String(contentsOfFile: karate, encoding: .utf8) + "0\tnewcomer\t1\n33\tnewcomer\t1\n"
    try work.write(grown, to: "grown.tsv")
    let outcome = try work.run(
      "render", "grown.tsv", "-o", "b.svg", "--top", "0", "--positions", "a.tsv", "--save-positions", "b.tsv")
    #expect(outcome.status == 0, "\(outcome)")
    let before = try work.text("a.tsv").split(separator: "\n"), after = try work.text("b.tsv").split(separator: "\n")
    #expect(before.count == 35 && after.count == 36)
    #expect(Set(before).isSubset(of: after))
    // The picture itself knows, too.
    let again = try work.run("render", "grown.tsv", "-o", "c.svg", "--top", "0", "--positions", "b.svg")
    #expect(again.status == 0, "\(again)")
    #expect(try work.data("c.svg") == work.data("b.svg"))
  }

  @Test func wrongPositionsAreNamedWithTheirLine() throws {
    try work.write("id\tx\ty\n0\t1\n", to: "bad.tsv")
    let outcome = try work.run("render", karate, "-o", "k.svg", "--positions", "bad.tsv")
    #expect(outcome.status == 1 && outcome.errors.contains("bad.tsv:2: expected an id, x and y"), "\(outcome)")
    #expect(try work.list() == ["bad.tsv"])
    #expect(try work.run("render", karate, "-o", "k.svg", "--positions", "none.tsv").errors.contains("none.tsv"))
  }

  @Test func picturesAreAsLargeAsWanted() throws {
    #expect(try work.run("render", karate, "-o", "k.png", "--size", "1600x900").status == 0)
    let header = try work.data("k.png").prefix(24)
    #expect(header.suffix(8).map { Int($0) } == [0, 0, 6, 64, 0, 0, 3, 132])
    let outcome = try work.run("render", karate, "-o", "k.svg", "--size", "huge")
    #expect(outcome.status == 64 && outcome.errors.contains("--size"), "\(outcome)")
  }

  @Test func aRunawayLayoutIsKilledReportedAndLeavesNoFile() throws {
    try writeRunaway()
    let outcome = try work.run(
      "render", "large.tsv", "-o", "large.svg", "--top", "0", "--engine", "dot", "--time-limit", "1")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("The dot layout was stopped after 1"), "\(outcome)")
    #expect(outcome.errors.contains("--max-nodes") && outcome.errors.contains("--engine"))
    #expect(try work.list() == ["large.tsv"])
  }

  @Test func tooLittleMemoryForAnyLayoutIsRefusedAndLeavesNoFile() throws {
    let outcome = try work.run("render", karate, "-o", "k.svg", "--memory-limit", "30", "--save-positions", "p.tsv")
    #expect(outcome.status == 64 && outcome.errors.contains("--memory-limit must be at least 256"), "\(outcome)")
    #expect(try work.list().isEmpty)
  }

  @Test func moreNodesThanAnyPictureShowsAreRefusedButDOTIsWritten() throws {
    try work.write((1...5_001).map { "hub\tn\($0)\t1\n" }.joined(), to: "star.tsv")
    let outcome = try work.run("render", "star.tsv", "-o", "star.svg", "--top", "0")
    #expect(outcome.status == 1 && outcome.errors.contains("--max-nodes"), "\(outcome)")
    #expect(try work.run("render", "star.tsv", "-o", "star.dot", "--top", "0").status == 0)
    #expect(try work.list() == ["star.dot", "star.tsv"])
  }
}
