import Testing

@testable import comention

@Suite struct NearestNamesTests {
  private static let measures = ["pagerank", "betweenness", "closeness", "core", "katz", "degree"]

  @Test(arguments: [
    // Two letters swapped, one left out, one too many, one wrong.
    ("pagernak", ["pagerank"]), ("closness", ["closeness"]), ("corre", ["core"]), ("katy", ["katz"]),
    ("PageRank", ["pagerank"]), ("betw", ["betweenness"]),
    // A third of the letters may be wrong, no more; and two letters begin too much.
    ("dagrex", ["degree"]), ("dxgrxx", []), ("be", []), ("", []),
  ])
  func near(typed: String, names: [String]) {
    #expect(NearestNames(to: typed, among: Self.measures).names == names)
  }

  @Test("ties are told in alphabetical order, three at most") func ties() {
    let names = NearestNames(to: "cat", among: ["rat", "hat", "cut", "bat", "dog"])
    #expect(names.names == ["bat", "cut", "hat"])
    #expect(names.question == "Did you mean 'bat', 'cut' or 'hat'?")
    #expect(NearestNames(to: "dgo", among: ["cat", "dog"]).question == "Did you mean 'dog'?")
    #expect(NearestNames(to: "zebra", among: ["cat", "dog"]).question == nil)
  }

  @Test("a nearer name leaves others out") func nearest() {
    #expect(NearestNames(to: "graphm", among: ["graph", "graphml", "gephi"]).names == ["graph", "graphml"])
    #expect(NearestNames(to: "graphmll", among: ["graph", "graphml"]).names == ["graphml"])
  }

  @Test("suffixes of file names") func suffixes() {
    #expect(NearestNames(toSuffixOf: "out/a.b.grapml", among: ["graphml", "gexf"]).names == [".graphml"])
    #expect(NearestNames(toSuffixOf: "folder.svg/name", among: ["svg"]).names.isEmpty)
  }
}
