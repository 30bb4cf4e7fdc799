import Graphs
import OrderedCollections
import Testing

@testable import GraphFormats

struct TGFTests {
  /// The example of the format's description.
  @Test func labels() throws {
    let reading = try read("1 First node\n2 Second node\n#\n1 2 Edge between the two\n", as: .tgf)
    #expect(reading.graph.nodeIDs == ["First node", "Second node"])
    #expect(edgeList(reading.graph) == ["First node Second node 1.0"])
    #expect(reading.graph.edgeAttributes["label"] == .text(["Edge between the two"]))
    #expect(reading.remarks == [])
  }

  @Test func numbersAreWeights() throws {
    let reading = try read("a\nb\nc\n#\na b 2\nb c 0.5\n", as: .tgf)
    #expect(edgeList(reading.graph) == ["a b 2.0", "b c 0.5"])
    #expect(reading.graph.edgeAttributes.columns.isEmpty)
    #expect(try read("a\nb\nc\n#\na b 2\nb c\n", as: .tgf).graph.edgeAttributes["label"] == .text(["2", nil]))
  }

  @Test(arguments: [
    ("1 a\n2 b\n", "x:2: there is no line # after the nodes; is the file complete?"),
    ("1 a\n#\n1\n", "x:3: found \"1\"; expected the ids of two nodes"),
    (
      "1 a\n2 b\n1 2\n",
      "x:3: found \"1 2\", an edge among the nodes; a line with nothing but # has to stand between both"
    ),
    ("1 a\n1 b\n#\n", "x:2: node \"1\" is declared a second time; every node needs an id of its own"),
  ]) func mistakes(text: String, says: String) {
    #expect(failure(text, as: .tgf)?.description == says)
  }

  @Test func written() throws {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 3, edges: [(0, 1, 2), (1, 2, 0.5)]), nodeIDs: ["Ann Lee", "#", ""])
    let text = String(decoding: GraphFormat.tgf.write(graph), as: UTF8.self)
    #expect(text == "1 Ann Lee\n2 #\n3 &#;\n#\n1 2 2\n2 3 0.5\n")
    #expect(try read(text, as: .tgf).graph == graph)
    graph = AttributedGraph(graph: try WeightedGraph(nodeCount: 2, edges: [(0, 1, 1)]), nodeIDs: ["a", "b"])
    graph.edgeAttributes["label"] = .text(["likes a lot"])
    #expect(try GraphFormat.tgf.read(GraphFormat.tgf.write(graph), name: "x").graph == graph)
  }
}
