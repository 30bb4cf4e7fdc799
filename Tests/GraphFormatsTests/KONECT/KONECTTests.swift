import Graphs
import Testing

@testable import GraphFormats

/// Networks as the KONECT handbook describes them.
struct KONECTTests {
  @Test func weightsAndTimes() throws {
    let reading = try read(
      "% asym posweighted\n% 3 4 4\n1 2 1 1082008561\n1 3 2\t1082008562\n2 3 4 1082008563\n", as: .konect)
    #expect(edgeList(reading.graph) == ["1 2 1.0", "1 3 2.0", "2 3 4.0"])
    #expect(reading.graph.nodeIDs == ["1", "2", "3", "4"])
    #expect(reading.graph.edgeAttributes["timestamp"] == .integer([1_082_008_561, 1_082_008_562, 1_082_008_563]))
    #expect(reading.remarks == ["the graph is directed; directions were dropped"])
    #expect(try read("% sym unweighted\n2 1\n", as: .konect).remarks == [])
  }

  /// As Network Repository has them.
  @Test func commas() throws {
    #expect(edgeList(try read("% asym weighted\n1,2,0.5\n2, 3,4\n", as: .konect).graph) == ["1 2 0.5", "2 3 4.0"])
  }

  /// Node 1 on the left and node 1 on the right are two.
  @Test func bipartite() throws {
    let reading = try read("% bip unweighted\n% 3 2 2\n1 1\n1 2\n2 1\n", as: .konect)
    #expect(reading.graph.nodeIDs == ["r1", "c1", "c2", "r2"])
    #expect(Set(edgeList(reading.graph)) == ["r1 c1 1.0", "r1 c2 1.0", "c1 r2 1.0"])
    #expect(reading.graph.nodeAttributes["mode"] == .integer([1, 2, 2, 1]))
  }

  @Test(arguments: [
    ("1 2\n", "x:1: found \"1 2\"; expected a first line such as % sym unweighted"),
    ("% sym unweighted\n1\n", "x:2: 1 word; expected two nodes, perhaps a weight, and a time"),
    ("% sym weighted\n1 2 x\n", "x:2: weight \"x\" is not a number; expected a positive number"),
  ]) func mistakes(text: String, says: String) {
    #expect(failure(text, as: .konect)?.description == says)
  }

  @Test func emptyClaims() {
    #expect(failure("% sym unweighted\n% 1 2000000000 2000000000\n1 2\n", as: .konect)?.code == .limit)
  }

  @Test func written() throws {
    let graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 3, edges: [(0, 2, 0.5)]), nodeIDs: ["a b", "% c", "3"])
    let text = String(decoding: GraphFormat.konect.write(graph), as: UTF8.self)
    #expect(
      text == """
        % sym posweighted
        % 1 3 3
        % ids of the nodes in their order, a line each; &#10; stands for a line break
        % a b
        % % c
        % 3
        1 3 0.5

        """)
    #expect(try read(text, as: .konect).graph == graph)
  }
}
