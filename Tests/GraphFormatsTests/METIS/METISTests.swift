import Graphs
import Testing

@testable import GraphFormats

/// The examples of the METIS manual (5.1.0, figure 2) and what people make of the format.
struct METISTests {
  /// The manual's graph of seven nodes and eleven edges.
  static let edges = [(1, 5), (1, 3), (1, 2), (2, 3), (2, 4), (3, 4), (3, 5), (4, 6), (4, 7), (5, 6), (6, 7)]

  private func pairs(_ graph: AttributedGraph) -> Set<String> {
    Set(graph.graph.edges.map { "\(graph.nodeIDs[$0.source]) \(graph.nodeIDs[$0.target])" })
  }

  @Test func unweighted() throws {
    let reading = try read(
      "% the manual's\n7 11\n5 3 2\n1 3 4\n5 4 2 1\n2 3 6 7\n1 3 6\n5 4 7\n6 4\n", as: .metis)
    #expect(pairs(reading.graph) == Set(Self.edges.map { "\($0.0) \($0.1)" }))
    #expect(reading.graph.graph.totalWeight == 11)
    #expect(reading.remarks == [])
  }

  @Test func weightsOfEdges() throws {
    let reading = try read(
      "7 11 001\n5 1 3 2 2 1\n1 1 3 2 4 1\n5 3 4 2 2 2 1 2\n2 1 3 2 6 2 7 5\n1 1 3 3 6 2\n5 2 4 2 7 6\n6 6 4 5\n",
      as: .metis)
    #expect(reading.graph.graph.edgeCount == 11)
    #expect(reading.graph.graph.totalWeight == 1 + 2 + 1 + 2 + 1 + 2 + 3 + 2 + 5 + 2 + 6)
    #expect(reading.remarks == [])
  }

  @Test func weightsOfNodesAndSizes() throws {
    let reading = try read("2 1 111 2\n9 1 2 2 5\n8 3 4 1 5\n", as: .metis)
    #expect(edgeList(reading.graph) == ["1 2 5.0"])
    #expect(reading.graph.nodeAttributes["size"] == .integer([9, 8]))
    #expect(reading.graph.nodeAttributes["weight1"] == .integer([1, 3]))
    #expect(reading.graph.nodeAttributes["weight2"] == .integer([2, 4]))
    let one = try read("2 1 10\n7 2\n8 1\n", as: .metis)
    #expect(one.graph.nodeAttributes["weight"] == .integer([7, 8]))
  }

  /// A blank line is a node without edges; at the end of a file editors take it away.
  @Test func nodesWithoutEdges() throws {
    for text in ["5 1 0\n\n3\n2\n\n\n", "5 1\n\n3 \n2\n"] {
      let reading = try read(text, as: .metis)
      #expect(reading.graph.nodeIDs == ["1", "2", "3", "4", "5"])
      #expect(edgeList(reading.graph) == ["2 3 1.0"])
      #expect(reading.remarks == [])
    }
  }

  @Test func edgesAtOneEndOnly() throws {
    let reading = try read("3 2 1\n2 4\n1 5 3 1\n\n", as: .metis)
    #expect(edgeList(reading.graph) == ["1 2 4.0", "2 3 1.0"])
    #expect(
      reading.remarks == [
        "1 edge is listed at one end only; each was taken",
        "1 edge has another weight at the other end; that of the lower node was taken",
      ])
    #expect(
      try read("2 5\n2\n1\n", as: .metis).remarks == ["the first line says 5 edges; the lines of the nodes have 1"])
  }

  @Test(arguments: [
    ("a b\n", "x:1: expected the numbers of nodes and edges, and perhaps which weights there are, as in 34 78 1"),
    ("2 1 7\n", "x:1: \"7\" doesn't say which weights there are; expected digits 0 and 1, as in 011"),
    ("2 1\n3\n1\n", "x:2: \"3\" is no node; expected a number from 1 to 2"),
    ("2 1\n2\n1\n1\n", "x:4: there are more lines than the 2 nodes of the first"),
    ("3 2\n2\n1 3\n", "x: the file ends after the line of node 2, and edges go further; is it complete?"),
    ("2 1 1\n2\n", "x:2: the last neighbour has no weight; the first line says there are such"),
    ("2 1 10\n\n", "x:2: node 1 has no weight; the first line says there is one"),
    ("% only\n", "x: there is no line with the numbers of nodes and edges"),
  ]) func mistakes(text: String, says: String) {
    #expect(failure(text, as: .metis)?.description == says)
  }

  @Test func written() throws {
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 4, edges: [(0, 1, 2), (1, 2, 3)]), nodeIDs: ["1", "2", "3", "4"])
    graph.nodeAttributes["weight"] = .integer([4, 5, 6, 7])
    let text = String(decoding: GraphFormat.metis.write(graph), as: UTF8.self)
    #expect(text == "4 2 011\n4 2 2\n5 1 2 3 3\n6 2 3\n7\n")
    #expect(try read(text, as: .metis).graph == graph)
    let fractions = AttributedGraph(graph: try WeightedGraph(nodeCount: 2, edges: [(0, 1, 0.5)]), nodeIDs: ["a", "b"])
    #expect(
      GraphFormat.metis.write(fractions) { _ in } == [
        "some weights are no whole numbers, which METIS itself doesn't read"
      ])
    #expect(try GraphFormat.metis.read(GraphFormat.metis.write(fractions), name: "x").graph == fractions)
  }
}
