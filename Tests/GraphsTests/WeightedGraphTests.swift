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
