import Foundation
import TestSupport
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
    try work.write("<svg></svg>", to: "other.svg")
    let foreign = try work.run("render", karate, "-o", "k.svg", "--positions", "other.svg")
    let told = "other.svg: the SVG has no nodes with an id; give one that render has written"
    #expect(foreign.status == 1 && foreign.errors.contains(told), "\(foreign)")
  }

  /// The karate club as node-link JSON with the places of a file of positions.
  private func writeLaidOut(_ positions: String, as name: String) throws {
    #expect(try work.run("convert", karate, "-o", "bare.json").status == 0)
    var graph = try #require(JSONSerialization.jsonObject(with: work.data("bare.json")) as? [String: Any])
    var places: [String: (Double, Double)] = [:]
    for line in try work.text(positions).split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t").map(String.init)
      places[fields[0]] = (try #require(Double(fields[1])), try #require(Double(fields[2])))
    }
    let nodes = try #require(graph["nodes"] as? [[String: Any]])
    graph["nodes"] = nodes.map { node in
      let place = places[node["id"] as? String ?? ""]
      return node.merging(["x": place?.0 ?? .nan, "y": place?.1 ?? .nan]) { $1 }
    }
    try work.write(try JSONSerialization.data(withJSONObject: graph), to: name)
  }

  /// Pajek's window is 1 wide and high, so that a layout comes back in another size; nodes stand to one another as before.
  @Test func pajekHoldsLayoutsInItsWindow() throws {
    #expect(try work.run("render", karate, "-o", "a.svg", "--save-positions", "a.tsv").status == 0)
    try writeLaidOut("a.tsv", as: "laid-out.json")
    #expect(try work.run("convert", "laid-out.json", "-o", "layout.net").status == 0)
    let outcome = try work.run(
      "render", karate, "-o", "b.svg", "--positions", "layout.net", "--save-positions", "b.tsv")
    #expect(outcome.status == 0, "\(outcome)")
    for axis in 1...2 {
      let (before, after) = (try values("a.tsv", column: axis), try values("b.tsv", column: axis))
      #expect(before.count == 34 && before.keys == after.keys)
      let ids = before.keys.sorted()
      let (first, last) = try (
        #require(ids.min { before[$0] ?? 0 < before[$1] ?? 0 }), #require(ids.max { before[$0] ?? 0 < before[$1] ?? 0 })
      )
      func share(_ id: String, _ places: [String: Double]) -> Double {
        let (low, high) = (places[first] ?? 0, places[last] ?? 0)
        return ((places[id] ?? 0) - low) / (high - low)
      }
      for id in ids { #expect(abs(share(id, before) - share(id, after)) < 0.001, "\(id)") }
    }
  }

  private func values(_ name: String, column: Int) throws -> [String: Double] {
    let rows = try work.text(name).split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
    return Dictionary(uniqueKeysWithValues: rows.map { (String($0[0]), Double($0[column]) ?? .nan) })
  }

  /// A layout with room is drawn as it is, the same way up, from whatever format it went through.
  @Test(arguments: ["json", "gexf", "graphml", "gml", "cyjs", "gexf.gz", "dot"])
  func graphFilesHoldLayouts(suffix: String) throws {
    #expect(try work.run("render", karate, "-o", "a.svg", "--save-positions", "a.tsv").status == 0)
    try writeLaidOut("a.tsv", as: "laid-out.json")
    let file = "layout.\(suffix)"
    let verb = suffix == "dot" ? ["render", "laid-out.json", "--top", "0"] : ["convert", "laid-out.json"]
    #expect(try work.run(verb + ["-o", file]).status == 0)
    let outcome = try work.run("render", karate, "-o", "b.svg", "--positions", file, "--seed", "5")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try work.data("b.svg") == work.data("a.svg"))
  }

  /// As Gephi saves it, in a unit of its own, y upwards.
  @Test func gephisLayoutsStandUpright() throws {
    let nodes = [("0", 0, 90), ("33", 0, -90), ("2", 100, 0), ("1", -100, 0)].map { id, x, y in
      "<node id=\"\(id)\" label=\"\(id)\"><viz:size value=\"10\"/><viz:position x=\"\(x)\" y=\"\(y)\" z=\"0.0\"/></node>"
    }
    try work.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
      <graph defaultedgetype="undirected"><nodes>\(nodes.joined())</nodes><edges/></graph></gexf>
      """, to: "gephi.gexf")
    let outcome = try work.run(
      "render", karate, "-o", "k.svg", "--top", "3", "--positions", "gephi.gexf", "--save-positions", "k.tsv")
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
    var places: [String: [Double]] = [:]
    for line in try work.text("k.tsv").split(separator: "\n").dropFirst() {
      let fields = line.split(separator: "\t").map(String.init)
      places[fields[0]] = fields.dropFirst().compactMap(Double.init)
    }
    let top = try #require(places["0"]), bottom = try #require(places["33"])
    #expect(top[1] > bottom[1] && top[0] == bottom[0], "\(places)")
    // On the screen, up is less.
    let svg = try work.text("k.svg")
    func height(_ id: String) throws -> Double {
      let start = try #require(svg.range(of: "data-id=\"\(id)\""))
      let match = try #require(svg[start.upperBound...].firstMatch(of: /<ellipse[^>]* cy="(-?[0-9.]+)"/))
      return try #require(Double(match.1))
    }
    #expect(try height("0") < height("33"))
  }

  @Test func filesWithoutPlacesAreNamed() throws {
    #expect(try work.run("convert", karate, "-o", "bare.gexf").status == 0)
    let outcome = try work.run("render", karate, "-o", "k.svg", "--positions", "bare.gexf")
    #expect(outcome.status == 1 && outcome.errors.contains("bare.gexf: no node has a place"), "\(outcome)")
    try work.write(
      "{\"nodes\": [{\"id\": \"0\", \"x\": 1}, {\"id\": \"1\", \"x\": 2, \"y\": 3}], \"links\": []}", to: "half.json")
    let half = try work.run("render", karate, "-o", "k.svg", "--positions", "half.json")
    #expect(half.status == 1 && half.errors.contains("half.json: “0” has x but no y"), "\(half)")
    #expect(try work.list() == ["bare.gexf", "half.json"])
  }

  @Test func idsOfNobodyAreToldAndDoNothing() throws {
    try work.write("id\tx\ty\nnobody\t1\t2\n", to: "p.tsv")
    #expect(try work.run("render", karate, "-o", "a.svg").status == 0)
    let outcome = try work.run("render", karate, "-o", "b.svg", "--positions", "p.tsv")
    #expect(outcome.status == 0 && outcome.errors.contains("p.tsv: none of its ids"), "\(outcome)")
    #expect(try work.data("a.svg") == work.data("b.svg"))
  }

  @Test func boxesStayOrAreRefused() throws {
    let boxes = ["render", karate, "--style", "communities"]
    #expect(try work.run(boxes + ["-o", "a.svg", "--save-positions", "a.tsv"]).status == 0)
    #expect(try work.run(boxes + ["-o", "b.svg", "--positions", "a.tsv"]).status == 0)
    #expect(try work.data("a.svg") == work.data("b.svg"))
    let crossed = (0..<34).map { "\($0)\t\($0 * 7919 % 34 * 90)\t\($0 * 104_729 % 31 * 60)\n" }.joined()
    try work.write(crossed, to: "crossed.tsv")
    let outcome = try work.run(boxes + ["-o", "c.svg", "--positions", "crossed.tsv"])
    #expect(outcome.status == 1 && outcome.errors.contains("would cover"), "\(outcome)")
    #expect(outcome.errors.contains("--positions") && outcome.errors.contains("--style"))
    #expect(try work.list() == ["a.svg", "a.tsv", "b.svg", "crossed.tsv"])
  }

  @Test func picturesAreAsLargeAsWanted() throws {
    #expect(try work.run("render", karate, "-o", "k.png", "--size", "1600x900").status == 0)
    let header = try work.data("k.png").prefix(24)
    #expect(header.suffix(8).map { Int($0) } == [0, 0, 6, 64, 0, 0, 3, 132])
    let outcome = try work.run("render", karate, "-o", "k.svg", "--size", "huge")
    #expect(outcome.status == 64 && outcome.errors.contains("--size"), "\(outcome)")
  }

  @Test(.ifItHangs) func aRunawayLayoutIsKilledReportedAndLeavesNoFile() throws {
    try writeRunaway()
    let outcome = try work.run(
      "render", "large.tsv", "-o", "large.svg", "--top", "0", "--engine", "dot", "--time-limit", "1")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("The dot layout was stopped after 1"), "\(outcome)")
    for option in ["--time-limit", "--top", "--engine"] { #expect(outcome.errors.contains(option), "\(outcome)") }
    #expect(try work.list() == ["large.tsv"])
  }

  @Test func tooLittleMemoryForAnyLayoutIsRefusedAndLeavesNoFile() throws {
    let outcome = try work.run("render", karate, "-o", "k.svg", "--memory-limit", "30", "--save-positions", "p.tsv")
    #expect(outcome.status == 64 && outcome.errors.contains("a whole number, 256 or more"), "\(outcome)")
    #expect(try work.list().isEmpty)
  }

  #if !os(macOS)
    /// An image of 20,000 by 20,000 pixels takes 1.6 gigabytes.
    @Test func theLimitOfMemoryStopsALayoutAndLeavesNoFile() throws {
      let outcome = try work.run(
        "render", karate, "-o", "k.png", "--size", "20000x20000", "--memory-limit", "1000", "--save-positions", "p.tsv")
      #expect(outcome.status == 1, "\(outcome)")
      #expect(outcome.errors.contains("needed more than 1000 megabytes of memory"), "\(outcome)")
      #expect(outcome.errors.contains("--memory-limit"), "\(outcome)")
      #expect(try work.list().isEmpty)
    }
  #endif

  @Test func moreNodesThanAnyPictureShowsAreRefusedButDOTIsWritten() throws {
    try work.write((1...5_001).map { "hub\tn\($0)\t1\n" }.joined(), to: "star.tsv")
    let outcome = try work.run("render", "star.tsv", "-o", "star.svg", "--top", "0")
    #expect(outcome.status == 1 && outcome.errors.contains("--top"), "\(outcome)")
    #expect(try work.run("render", "star.tsv", "-o", "star.dot", "--top", "0").status == 0)
    #expect(try work.list() == ["star.dot", "star.tsv"])
  }
}
