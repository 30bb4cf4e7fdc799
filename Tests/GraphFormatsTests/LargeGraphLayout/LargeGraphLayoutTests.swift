import Graphs
import Testing

@testable import GraphFormats

/// NCOL and LGL; the graphs are those that igraph 1.0 reads in the same texts.
struct LargeGraphLayoutTests {
  @Test func pairs() throws {
    let reading = try read("a b 3.5\nb  c\t2\n\nc,d \"e\" 1\n", as: .ncol)
    #expect(edgeList(reading.graph) == ["a b 3.5", "b c 2.0", "c,d \"e\" 1.0"])
    #expect(reading.remarks == [])
    #expect(try read("a b\n# c\n", as: .ncol).graph.nodeIDs == ["a", "b", "#", "c"])
  }

  @Test func neighbourhoods() throws {
    let reading = try read("# a\nb 1\nc 2\n# b\nc 3\n#alone\n", as: .lgl)
    #expect(edgeList(reading.graph) == ["a b 1.0", "a c 2.0", "b c 3.0"])
    #expect(reading.graph.nodeIDs == ["a", "b", "c", "alone"])
    #expect(reading.remarks == [])
  }

  @Test(arguments: [
    (GraphFormat.ncol, "a b\nc\n", "x:2: 1 word; expected two nodes and perhaps a weight"),
    (.ncol, "a b c\n", "x:1: weight \"c\" is not a number; expected a positive number"),
    (.lgl, "a 1\n", "x:1: found \"a 1\"; expected # and the name of a node first"),
    (.lgl, "#\n1\n", "x:1: found \"#\"; expected # and the name of a node"),
    (.lgl, "# a\nb 1 2\n", "x:2: 3 words; expected a neighbour and perhaps a weight"),
  ]) func mistakes(format: GraphFormat, text: String, says: String) {
    #expect(failure(text, as: format)?.description == says)
  }

  @Test func written() throws {
    let graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 4, edges: [(0, 1, 2), (1, 2, 0.5)]), nodeIDs: ["Ann Lee", "#b", "c", "alone"])
    #expect(String(decoding: GraphFormat.ncol.write(graph), as: UTF8.self) == "Ann&#32;Lee #b 2\n#b c 0.5\n")
    #expect(
      GraphFormat.ncol.write(graph) { _ in } == [
        "1 node without edges is not in an NCOL file",
        "1 id holds what the format has no room for, written as references such as &#32;",
      ])
    let text = String(decoding: GraphFormat.lgl.write(graph), as: UTF8.self)
    #expect(text == "# Ann&#32;Lee\n&#35;b 2\n# &#35;b\nc 0.5\n# c\n# alone\n")
    #expect(try read(text, as: .lgl).graph == graph)
  }
}
