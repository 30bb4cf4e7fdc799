import Graphs
import Testing

@Suite struct BuilderTests {
  @Test("sums parallel edges of either direction, and counts self-loops") func parallelEdges() throws {
    var builder = WeightedGraph.Builder(nodeCount: 3)
    try builder.addEdge(1, 0, weight: 2)
    try builder.addEdge(2, 2, weight: 9)
    try builder.addEdge(2, 1)
    try builder.addEdge(0, 1, weight: 3)
    #expect(builder.selfLoopCount == 1)
    let (graph, edgeOf) = builder.buildWithEdgeMap()
    #expect(graph.edges.map(\.weight) == [5, 1])
    #expect(edgeOf == [0, 1, 0])
    #expect(graph == builder.build())
  }

  @Test("adds nodes in order") func nodes() {
    var builder = WeightedGraph.Builder(nodeCount: 2)
    #expect(builder.addNode() == 2)
    #expect(builder.build().nodeCount == 3)
  }

  @Test(
    "refuses weights that are not positive and finite", arguments: [0, -1, Double.nan, .infinity, -Double.infinity])
  func wrongWeights(weight: Double) {
    var builder = WeightedGraph.Builder(nodeCount: 8)
    let error = #expect(throws: WeightedGraph.Builder.EdgeError.self) { try builder.addEdge(7, 3, weight: weight) }
    #expect(error?.description.contains("7–3") == true)
    #expect(builder.build().edgeCount == 0)
  }

  @Test("equals a table of all pairs whatever the order of the edges", arguments: 0..<100)
  func twin(seed: UInt64) throws {
    var random = Counter(state: seed)
    let nodeCount = Int(random.next() % 12) + 1
    var builder = WeightedGraph.Builder(nodeCount: nodeCount)
    var table: [[Int]: Double] = [:]
    var added: [[Int]] = []
    for _ in 0..<Int(random.next() % 60) {
      let ends = [Int(random.next() % UInt64(nodeCount)), Int(random.next() % UInt64(nodeCount))]
      let weight = Double(random.next() % 1_000) / 7 + 1
      try builder.addEdge(ends[0], ends[1], weight: weight)
      guard ends[0] != ends[1] else { continue }
      // The sum in the order of addition, so that not even the last bit differs.
      table[ends.sorted(), default: 0] += weight
      added.append(ends.sorted())
    }
    let (graph, edgeOf) = builder.buildWithEdgeMap()
    #expect(graph.brokenInvariant() == nil)
    #expect(graph.edgeCount == table.count)
    for edge in graph.edges { #expect(table[[edge.source, edge.target]] == edge.weight) }
    #expect(edgeOf.map { [graph.edge($0).source, graph.edge($0).target] } == added)
  }
}

/// A small linear congruential generator.
struct Counter: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
