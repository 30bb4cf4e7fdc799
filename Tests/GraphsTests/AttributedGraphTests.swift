import Graphs
import Primitives
import Testing

@Suite struct AttributedGraphTests {
  @Test("columns take the narrowest type that holds all values") func columns() {
    #expect(AttributeColumn([.integer(1), nil]) == .integer([1, nil]))
    #expect(AttributeColumn([.integer(1), .real(0.5)]) == .real([1, 0.5]))
    #expect(AttributeColumn([.boolean(true), nil]) == .boolean([true, nil]))
    #expect(AttributeColumn([.boolean(true), .integer(2)]) == .text(["true", "2"]))
    #expect(AttributeColumn([nil, nil]) == .text([nil, nil]))
    #expect(AttributeColumn([.text("a"), .real(2)])[1] == .text("2.0"))
  }

  @Test("tables keep the order of their columns") func tables() {
    var table = AttributeTable(rowCount: 2)
    table["b"] = .integer([1, nil])
    table["a"] = .text(["x", "y"])
    #expect(table.names == ["b", "a"])
    #expect(table.selecting([1, 0])["a"] == .text(["y", "x"]))
    table["b"] = nil
    #expect(table.names == ["a"])
  }

  @Test("a subgraph keeps weights and attributes of what it keeps") func subgraph() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 1), (1, 2, 2), (2, 3, 3), (0, 3, 4)])
    var attributed = AttributedGraph(graph: graph, nodeIDs: ["a", "b", "c", "d"])
    attributed.nodeAttributes["name"] = .text(["Ann", nil, "", "Dan"])
    attributed.edgeAttributes["count"] = .integer([10, 40, 20, 30])
    #expect((0..<4).map(attributed.name(of:)) == ["Ann", "b", "c", "Dan"])

    // Edges in order: a–b 1, a–d 4, b–c 2, c–d 3.
    let part = attributed.subgraph(of: [3, 0, 2]) { graph.edge($0).weight > 1 }
    #expect(part.nodeIDs == ["d", "a", "c"])
    #expect(part.graph.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 2]])
    #expect(part.graph.edges.map(\.weight) == [4, 3])
    #expect(part.edgeAttributes["count"] == .integer([40, 30]))
    #expect(part.name(of: 0) == "Dan")
    #expect(part.graph.brokenInvariant() == nil)
  }

  @Test("a subgraph of any nodes in any order has the edges among them", arguments: 0..<20)
  func subgraphOfAnyNodes(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let count = 12
    var edges: [(Int, Int, Double)] = []
    for a in 0..<count {
      for b in a + 1..<count where random.next() % 3 == 0 { edges.append((a, b, Double(a * 100 + b))) }
    }
    let graph = try WeightedGraph(nodeCount: count, edges: edges)
    var whole = AttributedGraph(graph: graph, nodeIDs: (0..<count).map { "n\($0)" })
    whole.edgeAttributes["ends"] = .integer(graph.edges.map { $0.source * 100 + $0.target })
    let nodes = Array((0..<count).shuffled(using: &random).prefix(7))
    let part = whole.subgraph(of: nodes) { $0 % 4 != 1 }

    var expected: [[Int]] = []
    for (a, first) in nodes.enumerated() {
      for (b, second) in nodes.enumerated() where a < b {
        guard let edge = graph.edgeIndex(between: first, and: second), edge % 4 != 1 else { continue }
        expected.append([a, b, min(first, second) * 100 + max(first, second)])
      }
    }
    guard case .integer(let ends)? = part.edgeAttributes["ends"] else {
      Issue.record("The attribute is gone")
      return
    }
    #expect(zip(part.graph.edges, ends).map { [$0.source, $0.target, $1 ?? -1] } == expected)
    #expect(part.graph.edges.map { Int($0.weight) } == expected.map { $0[2] })
    #expect(part.graph.brokenInvariant() == nil)
  }
}
