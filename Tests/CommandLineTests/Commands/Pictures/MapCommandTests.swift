import Foundation
import TestSupport
import Testing

@Suite struct MapCommandTests {
  private static let lesmis = "\(Workdir.root)/graphs/lesmis/lesmis.tsv"

  @Test func aFolderOfPicturesTheSameTwice() throws {
    let work = try Workdir()
    for folder in ["a", "b"] {
      let outcome = try work.run("map", Self.lesmis, "-o", folder, "--threads", folder == "a" ? "1" : "2")
      #expect(outcome.status == 0, "\(outcome)")
      #expect(outcome.errors.contains("\(folder)/index.md"), "\(outcome)")
    }
    let names = try work.list("a")
    #expect(names.contains("map.svg") && names.contains("map.dot") && names.contains("community-01.svg"))
    for name in names { #expect(try work.data("a/\(name)") == work.data("b/\(name)"), "\(name)") }
    let index = try work.text("a/index.md")
    for name in names where name.hasSuffix(".svg") { #expect(index.contains("(\(name))"), "\(name)") }
    #expect(index.contains("77 nodes and 254 ties") && index.contains("Valjean"))
    #expect(try work.text("a/map.svg").contains("Valjean"))
  }

  @Test func aFileIsTheMapAlone() throws {
    let work = try Workdir()
    for name in ["map.svg", "map.dot", "map.png"] {
      let outcome = try work.run("map", Self.lesmis, "-o", name, "--max-communities", "3", "--title", "Les Misérables")
      #expect(outcome.status == 0, "\(outcome)")
    }
    #expect(try work.list() == ["map.dot", "map.png", "map.svg"])
    #expect(try work.text("map.svg").contains("Les Misérables"))
    #expect(try work.data("map.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func layoutsAreChosenAsForRender() throws {
    let work = try Workdir()
    #expect(try work.run("map", Self.lesmis, "-o", "map.png", "--size", "1000x700").status == 0)
    let header = try work.data("map.png").prefix(24)
    #expect(header.suffix(8).map { Int($0) } == [0, 0, 3, 232, 0, 0, 2, 188])
    for (name, seed) in [("a.svg", "1"), ("b.svg", "2"), ("c.svg", "2")] {
      #expect(try work.run("map", Self.lesmis, "-o", name, "--seed", seed, "--memory-limit", "1024").status == 0)
    }
    #expect(try work.data("a.svg") != work.data("b.svg") && work.data("b.svg") == work.data("c.svg"))
    let outcome = try work.run("map", Self.lesmis, "-o", "out", "--memory-limit", "30")
    #expect(outcome.status == 64 && outcome.errors.contains("a whole number, 256 or more"), "\(outcome)")
  }

  @Test func documentsHaveAMapToo() throws {
    let work = try Workdir()
    let outcome = try work.run("map", "\(Workdir.root)/samples/harbour", "-o", "out", "--max-communities", "2")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      try work.list("out") == [".comention", "community-01.svg", "community-02.svg", "index.md", "map.dot", "map.svg"])
    #expect(try work.text("out/index.md").contains("the other "))
  }

  @Test func whatCannotBeDrawnTakesNothingElseWithIt() throws {
    let work = try Workdir()
    // A wheel, which needs far longer than a second with this engine, and a triangle.
    var lines = (1..<1_200).map { "hub\tleaf\($0)\t1" }
    for a in 1..<1_200 { lines.append("leaf\(a)\tleaf\(a % 1_199 + 1)\t1") }
    for a in 0..<3 { for b in 0..<a { lines.append("x\(a)\tx\(b)\t1") } }
    try work.write(lines.joined(separator: "\n") + "\n", to: "g.tsv")
    let outcome = try work.run(
      "map", "g.tsv", "-o", "out", "--top", "1000", "--engine", "dot", "--time-limit", "1", "--resolution", "0.01")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("out/community-01.svg: The dot layout was stopped"), "\(outcome)")
    #expect(try work.list("out") == [".comention", "community-02.svg", "index.md", "map.dot", "map.svg"])
    #expect(try work.text("out/index.md").contains("| 1 | not drawn | 1200 |"))
  }

  @Test func hostileNamesAreListedAsText() throws {
    let work = try Workdir()
    let names = ["<script>alert(1)</script>", "a|b", "line\nbreak", "[x](javascript:alert(1))", "*bold*"]
    let nodes = names.enumerated().map { ["id": "n\($0)", "name": $1] }
    let links = (1..<5).map { ["source": "n0", "target": "n\($0)", "weight": 1] as [String: Any] }
    let graph: [String: Any] = ["nodes": nodes, "edges": links, "directed": false, "multigraph": false, "graph": [:]]
    try work.write(try JSONSerialization.data(withJSONObject: graph), to: "g.json")
    let outcome = try work.run("map", "g.json", "-o", "out")
    #expect(outcome.status == 0, "\(outcome)")
    let index = try work.text("out/index.md")
    let row = try #require(index.split(separator: "\n").last)
    for text in [#"\<script\>alert(1)\</script\>"#, #"a\|b"#, "line break", #"\[x\](javascript"#, #"\*bold\*"#] {
      #expect(row.contains(text), "\(text): \(index)")
    }
  }

  @Test func documentsThatNameNobodyMakeAnEmptyMap() throws {
    let work = try Workdir()
    try work.write("nothing to see here\n", to: "d.txt")
    #expect(try work.run("map", "d.txt", "-o", "out").status == 1)
    #expect(try work.list("out") == [".comention", "index.md", "map.dot", "map.svg"])
  }

  @Test func wrongInputIsRefused() throws {
    let work = try Workdir()
    try work.write("a\tb\t1\n", to: "g.tsv")
    #expect(try work.run("map", "g.tsv").status == 64)
    #expect(try work.run("map", "g.tsv", "-o", "out", "--top", "0").status == 64)
    #expect(try work.run("map", "g.tsv", "-o", "out", "--max-communities", "0").status == 64)
    let unwritable = try work.run("map", "g.tsv", "-o", "g.tsv/out")
    #expect(unwritable.status == 1 && unwritable.errors.contains("cannot write g.tsv/out"), "\(unwritable)")
    let missing = try work.run("map", "missing.tsv", "-o", "x.svg")
    #expect(missing.status == 1 && missing.errors.contains("missing.tsv"), "\(missing)")
    #expect(try work.list() == ["g.tsv"])
  }
}
