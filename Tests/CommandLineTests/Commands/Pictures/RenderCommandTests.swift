import Foundation
import TestSupport
import Testing

/// The looks of pictures and what they show, end to end.
@Suite struct RenderCommandTests {
  private let work: Workdir

  init() throws {
    work = try Workdir()
    for name in ["karate", "lesmis"] {
      let graph = try Data(contentsOf: URL(fileURLWithPath: "\(Workdir.root)/graphs/\(name)/\(name).tsv"))
      try work.write(graph, to: "\(name).tsv")
    }
  }

  /// The picture that some arguments give, as text.
  private func svg(_ arguments: String...) throws -> String {
    let outcome = try work.run(["render"] + arguments)
    #expect(outcome.status == 0, "\(outcome)")
    return outcome.output
  }

  /// The ids of the nodes that carry a class.
  private func nodes(_ svg: String, _ wanted: String = "node") -> Set<String> {
    Set(
      svg.matches(of: /<g id="node_[0-9]+" class="([^"]*)" data-id="([^"]*)"/)
        .filter { $0.output.1.split(separator: " ").contains { $0 == wanted } }.map { String($0.output.2) })
  }

  private func edges(_ svg: String, _ wanted: String = "edge") -> Set<String> {
    Set(
      svg.matches(of: /<g id="edge_[0-9]+" class="([^"]*)" data-source="([^"]*)" data-target="([^"]*)"/)
        .filter { $0.output.1.split(separator: " ").contains { $0 == wanted } }
        .map { "\($0.output.2)–\($0.output.3)" })
  }

  @Test(arguments: ["relationship", "communities", "minimal", "print"], ["light", "auto"])
  func everyStyleIsTheSamePictureTwice(style: String, theme: String) throws {
    let first = try svg("karate.tsv", "--style", style, "--theme", theme)
    #expect(nodes(first).count == 34)
    #expect(try svg("karate.tsv", "--style", style, "--theme", theme) == first)
    #expect(first.contains("class=\"cluster") == (style == "communities"))
  }

  @Test func aCircleIsTheNeighboursOnly() throws {
    // In networkx's list 16 has the neighbours 5 and 6, 5 has 0, 6, 10 and 16, and 6 has 0, 4, 5 and 16.
    #expect(try nodes(svg("karate.tsv", "--ego", "16")) == ["16", "5", "6"])
    let two = try svg("karate.tsv", "--ego", "16", "--depth", "2")
    #expect(nodes(two) == ["16", "5", "6", "0", "10", "4"])
    #expect(nodes(two, "strong") == ["16"] && nodes(two, "pale").isEmpty)
    #expect(two.contains("within 2 edges of 16, the nearest first"))
  }

  @Test func aCircleThatIsTooLargeKeepsTheNearest() throws {
    let shown = try nodes(svg("karate.tsv", "--ego", "33", "--depth", "2", "--top", "18"))
    // Member 33 has seventeen ties.
    #expect(shown.count == 18 && shown.contains("33") && !shown.contains("1"))
  }

  @Test func aPathIsDrawnWithItsSurroundings() throws {
    try work.write("a\tb\t5\nb\tc\t5\na\tc\t1\nc\td\t1\nd\te\t1\nx\ty\t1\n", to: "small.tsv")
    let picture = try svg("small.tsv", "--path", "a", "c")
    #expect(nodes(picture) == ["a", "b", "c", "d"])
    #expect(nodes(picture, "strong") == ["a", "b", "c"])
    #expect(edges(picture, "strong") == ["a–b", "b–c"])
    #expect(picture.contains("shortest path between a and c"))
    #expect(try svg("--path", "a", "c", "small.tsv") == picture, "the input may follow the names")
    let none = try work.run("render", "small.tsv", "--path", "a", "x")
    #expect(none.status == 1 && none.errors.contains("no path connects a and x"), "\(none)")
  }

  @Test func whoIsHighlightedIsDrawnWhateverItsRank() throws {
    let picture = try svg("lesmis.tsv", "--top", "5", "--highlight", "Gribier, Jondrette")
    #expect(nodes(picture).count == 5)
    #expect(nodes(picture, "strong") == ["Gribier", "Jondrette"] && nodes(picture, "pale").count == 3)
    let again = try svg("lesmis.tsv", "--top", "5", "--highlight", "Gribier", "--highlight", "Jondrette")
    #expect(again == picture)
  }

  @Test func nameWithACommaIsOneName() throws {
    try work.write("Smith, John\tb\nb\tc\n", to: "comma.tsv")
    #expect(try nodes(svg("comma.tsv", "--highlight", "Smith, John"), "strong") == ["Smith, John"])
  }

  @Test func aCommunityAlone() throws {
    let summary = try work.run("cluster", "karate.tsv", "--tsv").output.split(separator: "\n").dropFirst()
    let members = summary.map { $0.split(separator: "\t") }.filter { $0.contains("2") }
    let shown = try nodes(svg("karate.tsv", "--community", "2"))
    #expect(!shown.isEmpty && shown.count < 20)
    for node in shown { #expect(members.contains { $0.contains(Substring(node)) }, "\(node)") }
    let tooHigh = try work.run("render", "karate.tsv", "--community", "99")
    #expect(tooHigh.status == 1 && tooHigh.errors.contains("there is no community 99, only 4"), "\(tooHigh)")
  }

  @Test func aSpanningTreeHasAnEdgeLessThanNodes() throws {
    let picture = try svg("lesmis.tsv", "--backbone", "mst", "--top", "0")
    #expect((nodes(picture).count, edges(picture).count) == (77, 76))
    #expect(picture.contains("edges of a maximum spanning tree"))
  }

  @Test(arguments: ["noise-corrected", "disparity"])
  func aBackboneIsWhatTheCommandSays(method: String) throws {
    #expect(try work.run("backbone", "lesmis.tsv", "--method", method, "-o", "thin.tsv").status == 0)
    let kept = Set(
      try work.text("thin.tsv").split(separator: "\n").map { line in
        line.split(separator: "\t").prefix(2).sorted().joined(separator: "–")
      })
    let picture = try svg("lesmis.tsv", "--backbone", method, "--top", "0")
    let drawn = Set(edges(picture).map { $0.split(separator: "–").sorted().joined(separator: "–") })
    #expect(!drawn.isEmpty && drawn.isSubset(of: kept))
    #expect(picture.contains("\(method) backbone"))
  }

  @Test func isolatedPairsTakeNoPlaces() throws {
    // Each of a pair has the mean PageRank, more than the far ends of a star.
    let star = (1...8).map { "hub\tleaf\($0)" }, pairs = (1...5).map { "left\($0)\tright\($0)" }
    try work.write((pairs + star).joined(separator: "\n") + "\n", to: "pairs.tsv")
    let picture = try svg("pairs.tsv", "--top", "9")
    #expect(nodes(picture) == Set(["hub"] + (1...8).map { "leaf\($0)" }))
    #expect(picture.contains("groups of fewer than 3 nodes come last"))
  }

  @Test func choicesCombine() throws {
    let picture = try svg(
      "lesmis.tsv", "--ego", "Fantine", "--backbone", "disparity", "--min-weight", "2", "--highlight", "Myriel",
      "--top", "12", "--labels", "top:3", "--style", "minimal", "--title", "Fantine")
    #expect(nodes(picture).count <= 12 && nodes(picture).isSuperset(of: ["Fantine", "Myriel"]))
    for rule in ["edges of weight 2 or more", "edges of the disparity backbone", "within 1 edge of Fantine"] {
      #expect(picture.contains(rule), "\(rule)")
    }
  }

  @Test func widthsDoNotDependOnFilters() throws {
    try work.write("a\tb\t0.9\nb\tc\t0.3\nc\td\t0.1\n", to: "fractions.tsv")
    func width(_ picture: String) -> Substring? {
      let pattern = /data-source="b" data-target="c"[^>]*>\s*<title>[^<]*<\/title>\s*<path[^>]*stroke-width="([^"]*)"/
      return picture.firstMatch(of: pattern)?.output.1
    }
    let all = width(try svg("fractions.tsv")), some = width(try svg("fractions.tsv", "--min-weight", "0.2"))
    #expect(all != nil && all == some)
  }

  @Test func sizeAndColourByMeasures() throws {
    let picture = try svg("karate.tsv", "--size-by", "betweenness", "--color-by", "core")
    #expect(picture.contains("a larger area is higher in betweenness") && picture.contains(">core</text>"))
    // Core numbers of networkx: 4 for the founder, 1 for member 11.
    #expect(nodes(picture, "s5").contains("0") && nodes(picture, "s1") == ["11"])
    #expect(picture.contains("data-betweenness=") && picture.contains("data-core="))
    let equal = try svg("karate.tsv", "--size-by", "none", "--color-by", "none")
    #expect(!equal.contains(">Size</text>") && !equal.contains("prefers-color-scheme:dark){\n.c1"))
  }

  @Test(arguments: ["png", "pdf", "svg"])
  func darkPicturesInEveryFormat(format: String) throws {
    let outcome = try work.run("render", "karate.tsv", "--theme", "dark", "-o", "dark.\(format)")
    #expect(outcome.status == 0, "\(outcome)")
    let light = try work.run("render", "karate.tsv", "--theme", "light", "-o", "light.\(format)")
    #expect(light.status == 0, "\(light)")
    #expect(try work.data("dark.\(format)") != work.data("light.\(format)"))
  }

  @Test(arguments: [
    (["--ego", "Nobody Here"], "nobody and nothing is called “Nobody Here”"),
    (["--ego", "Valjan"], "nearest: “Valjean”"),
    (["--highlight", "Valjean,Cossette"], "nearest: “Cosette”"),
    (["--path", "Valjean", "Javet"], "nearest: “Javert”"),
    (["--backbone", "disparity", "--min-weight", "31"], "leaves no edge"),
  ])
  func namesThatNobodyHasAreTold(arguments: [String], message: String) throws {
    let outcome = try work.run(["render", "lesmis.tsv", "-o", "out.svg"] + arguments)
    #expect(outcome.status == 1 && outcome.errors.contains(message), "\(outcome)")
    #expect(try !work.list().contains("out.svg"))
  }

  @Test(arguments: [
    (["--path", "Valjean"], "--path needs two names"),
    (["--depth", "2"], "--depth goes with --ego or --path"),
    (["--ego", "Valjean", "--depth", "0"], "'--depth <n>': it must be a whole number, 1 or more"),
    (["--community", "0"], "'--community <n>': it must be a whole number, 1 or more"),
    (["--style", "print", "--theme", "dark"], "--style print is for paper"),
    (["--labels", "top:0"], "--labels"),
    (["--labels", "some"], "--labels"),
    (["--wrap", "1"], "it must be a whole number, 4 or more"),
    (["--style", "fancy"], "--style"),
    (["--font", "Comic Sans"], "--font"),
    (["--size-by", "beauty"], "--size-by"),
    (["--color-by", "party"], "the nodes have no such attribute; they have"),
    (["--backbone", "spine"], "--backbone"),
  ])
  func wrongUseIsRefused(arguments: [String], message: String) throws {
    let outcome = try work.run(["render", "lesmis.tsv", "-o", "out.svg"] + arguments)
    #expect(outcome.status == 64 && outcome.errors.contains(message), "\(outcome)")
    #expect(try !work.list().contains("out.svg"))
  }

  /// A star of 300: sixty are drawn unless more are asked for, and both say what shows all.
  @Test func largeGraphsNameWhatIsMadeForThem() throws {
    let star = (1...300).map { "Hub\tLeaf \($0)\t1\n" }.joined()
    try work.write("source\ttarget\tweight\n" + star, to: "star.tsv")
    let others = "comention map, comention matrix and comention explore"
    let few = try work.run("render", "star.tsv", "-o", "few.svg")
    #expect(few.status == 0)
    #expect(few.errors.contains("60 of 301 nodes are drawn; made for so many are \(others)"), "\(few)")
    #expect(try work.text("few.svg").contains("1 node has neighbours that are not drawn"))
    let all = try work.run("render", "star.tsv", "-o", "all.svg", "--top", "0")
    #expect(all.status == 0)
    #expect(all.errors.contains("a picture of 301 nodes is hard to read; made for so many are \(others)"), "\(all)")
    for arguments in [["--top", "100"], ["--ego", "Hub", "--top", "20"], ["--to", "dot", "--top", "0"]] {
      #expect(try !work.run(["render", "star.tsv"] + arguments).errors.contains("comention map"))
    }
  }

  @Test func theLastFewAreDrawnToo() throws {
    #expect(try nodes(svg("lesmis.tsv")).count == 77)
    #expect(try nodes(svg("lesmis.tsv", "--top", "60")).count == 60)
  }

  @Test func inputIsNeeded() throws {
    for arguments in [["render"], ["render", "--path", "a", "b"]] {
      let outcome = try work.run(arguments)
      #expect(outcome.status == 1 && outcome.errors.contains("standard input: nothing came in"), "\(outcome)")
    }
  }

  @Test func runTakesTheLooksToo() throws {
    try work.write("Ada Lovelace met Charles Babbage. Charles Babbage met Mary Somerville.", to: "notes.txt")
    let outcome = try work.run("run", "notes.txt", "-o", "out", "--style", "minimal", "--theme", "dark")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try nodes(work.text("out/graph.svg"), "plain").count >= 2)
  }
}
