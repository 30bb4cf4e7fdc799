import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

/// Graph files that are not read, and files of other encodings and prefixes.
@Suite struct UnreadGraphFileTests {
  @Test(arguments: [
    ("a.g6", "DQc\n", "graph6"), ("a.txt", ">>sparse6<<:An\n", "graph6"),
    ("a.lgr", "LEDA.GRAPH\nvoid\nvoid\n-2\n", "LEDA"),
    ("a.tlp", "(tlp \"2.3\"\n", "Tulip"), ("a.col", "c made\np edge 3 2\ne 1 2\n", "DIMACS"),
    ("a.gr", "p sp 3 2\na 1 2 5\n", "DIMACS"),
    ("a.cx", "[{\"numberVerification\":[]},{\"nodes\":[{\"@id\":1}]}]", "CX"),
    ("a.txt", "version https://git-lfs.github.com/spec/v1\noid sha256:12\nsize 3\n", "Git LFS"),
    ("a.zip", "PK\u{3}\u{4}" + String(repeating: "\0", count: 22) + "\u{6}\0\0\0a.gexf", "a.gexf"),
    ("a.json", "{\"id\":1,\"outE\":{\"knows\":[]}}\n", "GraphSON"), ("a.gephi", "PK\u{3}\u{4}", "Gephi"),
  ])
  func named(name: String, text: String, title: String) {
    #expect(UnreadGraphFile(fileName: name, prefix: text.utf8)?.title.contains(title) == true)
    #expect(GraphFormat.detect(fileName: name, prefix: text.utf8) == nil)
  }

  @Test(arguments: [
    ("a.txt", "p is a letter.\n"), ("a.txt", "c d\n"), ("a.json", "{\"nodes\":[],\"links\":[]}"),
    ("a.cnf", "p cnf 3 2\n"),
    ("a.txt", ""),
  ])
  func others(name: String, text: String) {
    #expect(UnreadGraphFile(fileName: name, prefix: text.utf8) == nil)
  }

  @Test func prefixedGraphML() throws {
    let text = """
      <gm:graphml xmlns:gm="http://graphml.graphdrawing.org/xmlns"><gm:graph edgedefault="undirected"><gm:node id="a"/>\
      <gm:node id="b"/><gm:edge source="a" target="b"/></gm:graph></gm:graphml>
      """
    #expect(GraphFormat.detect(fileName: "a.xml", prefix: text.utf8) == .graphML)
    #expect(edgeList(try read(text, as: .graphML).graph) == ["a b 1.0"])
  }

  /// "Zoë" in the bytes of Windows-1252, in formats of lines and words.
  @Test(arguments: [
    (GraphFormat.pajek, "*Vertices 2\n1 \"Zo", "\"\n2 \"b\"\n*Edges\n1 2\n"), (.ncol, "Zo", " b\n"),
    (.sif, "Zo", "\tpp\tb\n"),
    (.adjacencyList, "Zo", " b\n"), (.tgf, "1 Zo", "\n2 b\n#\n1 2\n"),
    (.gml, "graph [ node [ id 1 label \"Zo", "\" ] node [ id 2 label \"b\" ] edge [ source 1 target 2 ] ]"),
  ])
  func windows1252(format: GraphFormat, start: String, end: String) throws {
    let reading = try format.read(Array(start.utf8) + [0xEB] + Array(end.utf8), name: "x")
    #expect(reading.graph.nodeIDs.contains("Zoë") || reading.graph.nodeAttributes["label"] == .text(["Zoë", "b"]))
    #expect(
      reading.remarks.first == "the text is not UTF-8 and was read as Windows-1252, as older programs save it")
  }

  @Test func titlesOfPajekHaveNoQuotes() throws {
    let text = "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 2\n*Vector \"from a to b\"\n*Vertices 2\n0.5\n1.5\n"
    #expect(try read(text, as: .pajek).graph.nodeAttributes["from a to b"] == .real([0.5, 1.5]))
  }

  /// Blanks, marks of byte order before the first sign and NUL bytes anywhere are left out, and no more than 64 KB kept, as one look at
  /// each byte tells.
  @Test(arguments: [
    [], [0xEF, 0xBB, 0xBF, 0x20, 0x61], [0xFF, 0xFE, 0x61, 0, 0x20, 0, 0xFE, 0], [0, 0, 0x0A, 0x61, 0x62],
    [UInt8](repeating: 0x61, count: 70_000), [0] + [UInt8](repeating: 0x61, count: 70_000) + [0, 0x62],
    Array([[UInt8](repeating: 0x61, count: 65_530), [0, 0x62, 0], [UInt8](repeating: 0x63, count: 20)].joined()),
  ])
  func startOfAFile(bytes: [UInt8]) {
    var expected: [UInt8] = []
    for byte in bytes where byte != 0 && expected.count < 1 << 16 {
      let isLeftOut =
        expected.isEmpty && ([0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains(byte) || [0x20, 0x0A].contains(byte))
      if !isLeftOut { expected.append(byte) }
    }
    #expect(FileStart(bytes).bytes == expected && FileStart(AnySequence(bytes)).bytes == expected)
  }
}
