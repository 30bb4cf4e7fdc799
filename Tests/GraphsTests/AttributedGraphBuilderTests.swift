import Graphs
import Testing

@Suite struct AttributedGraphBuilderTests {
  @Test("numbers nodes by first mention, sums parallel edges, leaves self-loops out") func byName() throws {
    var builder = AttributedGraph.Builder()
    try builder.addEdge("Cid", "Ada", weight: 2)
    try builder.addEdge("Ada", "Bob")
    try builder.addEdge("Dee", "Dee", weight: 9)
    try builder.addEdge("Ada", "Cid", weight: 0.5)
    #expect(builder.nodeIDs == ["Cid", "Ada", "Bob", "Dee"])
    #expect(builder.node("Bob") == 2 && builder.node("Eve") == nil)
    #expect(builder.selfLoopCount == 1)
    let graph = builder.build()
    #expect(graph.nodeIDs == ["Cid", "Ada", "Bob", "Dee"])
    #expect(graph.graph.edges.map { [$0.source, $0.target] } == [[0, 1], [1, 2]])
    #expect(graph.graph.edges.map(\.weight) == [2.5, 1])
    #expect(graph.graph.degree(of: 3) == 0)
    #expect(graph.nodeAttributes.names.isEmpty && graph.edgeAttributes.names.isEmpty)
    #expect(graph.graph.brokenInvariant() == nil)
  }

  @Test("takes names, types and attributes of nodes, the last value of each") func nodeAttributes() throws {
    var builder = AttributedGraph.Builder()
    try builder.addEdge("a", "b")
    #expect(builder.addNode("b", name: "Bob", attributes: ["born": 1970, "height": 1.8]) == 1)
    builder.addNode("c", type: "vessel", attributes: ["born": 1911.5, "afloat": false])
    builder.addNode("b", type: "person", attributes: ["born": 1971])
    let graph = builder.build()
    #expect((0..<3).map(graph.name(of:)) == ["a", "Bob", "c"])
    #expect(graph.nodeAttributes.names == ["name", "born", "height", "type", "afloat"])
    #expect(graph.nodeAttributes["type"] == .text([nil, "person", "vessel"]))
    #expect(graph.nodeAttributes["born"] == .real([nil, 1971, 1911.5]))
    #expect(graph.nodeAttributes["height"] == .real([nil, 1.8, nil]))
    #expect(graph.nodeAttributes["afloat"] == .boolean([nil, nil, false]))
  }

  @Test("of parallel edges keeps the first value of an attribute, and sums counts") func edgeAttributes() throws {
    var builder = AttributedGraph.Builder()
    try builder.addEdge("b", "c")
    try builder.addEdge("a", "b", attributes: ["count": 2, "since": "1840"])
    try builder.addEdge("c", "c", attributes: ["since": "never"])
    try builder.addEdge("b", "a", attributes: ["count": 3, "since": "1850", "kind": "letter"])
    let graph = builder.build()
    // Nodes are b, c, a; edges b–c and b–a.
    #expect(graph.edgeAttributes["count"] == .integer([nil, 5]))
    #expect(graph.edgeAttributes["since"] == .text([nil, "1840"]))
    #expect(graph.edgeAttributes["kind"] == .text([nil, "letter"]))
  }

  @Test("refuses weights by the names of the ends, and stays as it was", arguments: [0, -1, Double.nan, .infinity])
  func wrongWeights(weight: Double) {
    var builder = AttributedGraph.Builder()
    let error = #expect(throws: AttributedGraph.Builder.EdgeError.self) {
      try builder.addEdge("Ada\n", "Bob", weight: weight)
    }
    #expect(
      error?.description
        == #"edge "Ada\n"–"Bob" has weight \#(weight); weights must be positive and finite"#)
    #expect(builder.nodeIDs.isEmpty && builder.build().graph.nodeCount == 0)
    #expect(throws: AttributedGraph.Builder.EdgeError.self) { try AttributedGraph(edges: [("a", "b", weight)]) }
  }

  @Test("equal ids are one node however their accents are encoded") func spellings() throws {
    let graph = try AttributedGraph(edges: [("Z\u{E9}", "b", 1), ("b", "Ze\u{301}", 2)])
    #expect(graph.graph.edges.map(\.weight) == [3])
  }

  @Test("gives the graph that numbers give", arguments: 0..<50)
  func twin(seed: UInt64) throws {
    var random = Counter(state: seed)
    var (named, numbered) = (AttributedGraph.Builder(), WeightedGraph.Builder(nodeCount: 12))
    for node in 0..<12 { named.addNode("node \(node)") }
    for _ in 0..<Int(random.next() % 60) {
      let (a, b) = (Int(random.next() % 12), Int(random.next() % 12)), weight = Double(random.next() % 99) / 7 + 1
      try named.addEdge("node \(a)", "node \(b)", weight: weight)
      try numbered.addEdge(a, b, weight: weight)
    }
    #expect(named.build().graph == numbered.build())
    #expect(named.selfLoopCount == numbered.selfLoopCount)
  }
}
