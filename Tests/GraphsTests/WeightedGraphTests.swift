import Foundation
import Graphs
import Testing

@Suite struct WeightedGraphTests {
  @Test("rows, edges and lookups by hand") func byHand() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(2, 0, 5), (3, 2, 7), (0, 1, 0.5)])
    #expect(graph.nodeCount == 4)
    #expect(graph.edgeCount == 3)
    #expect(graph.totalWeight == 12.5)
    #expect(graph.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [2, 3]])
    #expect(graph.edges.map(\.weight) == [0.5, 5, 7])
    #expect(graph.arcs(of: 2).map(\.neighbor) == [0, 3])
    #expect(graph.arcs(of: 2).map(\.weight) == [5, 7])
    #expect(graph.arcs(of: 2).map(\.edge) == [1, 2])
    #expect(graph.degree(of: 0) == 2)
    #expect(graph.edgeIndex(between: 3, and: 2) == 2)
    #expect(graph.edgeIndex(between: 1, and: 2) == nil)
    #expect(graph.brokenInvariant() == nil)
  }

  @Test("edges are read off the rows from anywhere", arguments: 0..<40) func edges(seed: UInt64) throws {
    var random = Counter(state: seed)
    let nodeCount = Int(random.next() % 60) + 2
    // Few lower ends, so that many nodes in a row have no edge to a higher one.
    let lower = Int(random.next() % UInt64(nodeCount)) + 1
    var ends: Set<[Int]> = []
    for _ in 0..<Int(random.next() % 200) {
      let a = Int(random.next()) % lower, b = Int(random.next()) % nodeCount
      if a != b { ends.insert([a, b].sorted()) }
    }
    let expected = ends.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    let graph = try WeightedGraph(
      nodeCount: nodeCount, edges: expected.shuffled(using: &random).map { ($0[0], $0[1], Double($0[0] + $0[1])) })
    #expect(graph.brokenInvariant() == nil)
    #expect(graph.edgeCount == expected.count)
    #expect(graph.edges.map { [$0.source, $0.target] } == expected)
    #expect(graph.edges.reversed().map { [$0.source, $0.target] } == expected.reversed())
    #expect(graph.edges.map(\.weight) == expected.map { Double($0[0] + $0[1]) })
    #expect(graph.totalWeight == expected.reduce(0) { $0 + Double($1[0] + $1[1]) })
    for (place, ends) in expected.enumerated() {
      let edge = graph.edge(place)
      #expect([edge.source, edge.target] == ends)
      #expect(graph.edges[graph.edges.index(graph.edges.startIndex, offsetBy: place)] == edge)
      #expect(graph.edges[graph.edges.index(graph.edges.endIndex, offsetBy: place - expected.count)] == edge)
      #expect(graph.edgeIndex(between: ends[1], and: ends[0]) == place)
    }
  }

  @Test("an empty graph, and one of isolates") func empty() {
    let empty = WeightedGraph.Builder().build()
    #expect(empty.nodeCount == 0 && empty.edgeCount == 0 && empty.totalWeight == 0)
    #expect(empty.brokenInvariant() == nil)
    let isolates = WeightedGraph.Builder(nodeCount: 3).build()
    #expect(isolates.nodeCount == 3 && isolates.arcs(of: 1).isEmpty)
    #expect(isolates.brokenInvariant() == nil)
  }

  @Test("comes back from JSON") func codable() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(2, 0, 5), (3, 2, 0.1)])
    let data = try JSONEncoder().encode(graph)
    #expect(try JSONDecoder().decode(WeightedGraph.self, from: data) == graph)
  }

  @Test(
    "refuses JSON that is no graph",
    arguments: [
      #"{"nodeCount":2,"sources":[0],"targets":[2],"weights":[1]}"#,
      #"{"nodeCount":2,"sources":[-1],"targets":[1],"weights":[1]}"#,
      #"{"nodeCount":2,"sources":[0],"targets":[1],"weights":[-1]}"#,
      #"{"nodeCount":2,"sources":[0,1],"targets":[1],"weights":[1]}"#,
      #"{"nodeCount":2,"sources":[0],"targets":[1],"weights":[]}"#,
      #"{"nodeCount":-2,"sources":[],"targets":[],"weights":[]}"#,
      #"{"nodeCount":2}"#,
    ])
  func wrongJSON(text: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(WeightedGraph.self, from: Data(text.utf8)) }
  }
}
