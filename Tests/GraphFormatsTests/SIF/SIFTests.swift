import Graphs
import Testing

@testable import GraphFormats

/// The examples of Cytoscape's manual, "Supported network file formats".
struct SIFTests {
  @Test func severalNodesOnALine() throws {
    let reading = try read("nodeA typeB nodeB\nnodeC typeA nodeB nodeD nodeE\nnodeF\nnodeA xx nodeA\n", as: .sif)
    #expect(reading.graph.nodeIDs == ["nodeA", "nodeB", "nodeC", "nodeD", "nodeE", "nodeF"])
    #expect(
      Set(edgeList(reading.graph)) == ["nodeA nodeB 1.0", "nodeB nodeC 1.0", "nodeC nodeD 1.0", "nodeC nodeE 1.0"])
    #expect(reading.graph.edgeAttributes["interaction"] == .text(["typeB", "typeA", "typeA", "typeA"]))
    #expect(reading.remarks == ["1 self-loop was left out"])
  }

  @Test func tabsKeepSpacesInNames() throws {
    let reading = try read("node 1\tpp\tnode 2\tnode 3\nnode 4\n", as: .sif)
    #expect(reading.graph.nodeIDs == ["node 1", "node 2", "node 3", "node 4"])
    #expect(reading.graph.graph.edgeCount == 2)
  }

  @Test func twoInteractionsOfTwoNodes() throws {
    let reading = try read("a pp b\nb pd a\n", as: .sif)
    #expect(edgeList(reading.graph) == ["a b 2.0"])
    #expect(reading.graph.edgeAttributes["interaction"] == .text(["pp"]))
    #expect(reading.remarks.first == "1 edge was parallel to an earlier one; the weights were summed")
  }

  @Test func mistake() {
    #expect(
      failure("a pp b\nc pp\n", as: .sif)?.description
        == "x:2: a node and an interaction, and no other node; expected node, interaction and nodes, separated by tabs or spaces"
    )
  }

  @Test func written() throws {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 4, edges: [(0, 1, 1), (1, 2, 1)]), nodeIDs: ["Ann Lee", "b\tc", "d", "alone"])
    graph.edgeAttributes["interaction"] = .text(["likes", nil])
    let text = String(decoding: GraphFormat.sif.write(graph), as: UTF8.self)
    #expect(text == "Ann Lee\tlikes\tb&#9;c\nb&#9;c\tedge\td\nalone\n")
    graph.edgeAttributes["interaction"] = .text(["likes", "edge"])
    #expect(try read(text, as: .sif).graph == graph)
    let alone = AttributedGraph(graph: try WeightedGraph(nodeCount: 1, edges: []), nodeIDs: ["Ann Lee"])
    #expect(try GraphFormat.sif.read(GraphFormat.sif.write(alone), name: "x").graph.nodeIDs == ["Ann Lee"])
  }
}
