import Graphs
import Testing

/// Graphs that hold weights of zero and below, to be written again.
struct AnyFiniteWeightTests {
  @Test func refusedUnlessAskedFor() {
    var builder = WeightedGraph.Builder(nodeCount: 2)
    for weight in [0, -0.0, -1, .nan, .infinity] {
      #expect(throws: WeightedGraph.Builder.EdgeError.self) { try builder.addEdge(0, 1, weight: weight) }
    }
    builder.acceptsAnyFiniteWeight = true
    for weight in [Double.nan, .infinity, -.infinity] {
      #expect(throws: WeightedGraph.Builder.EdgeError.self) { try builder.addEdge(0, 1, weight: weight) }
    }
  }

  @Test func keptAndSummed() throws {
    var builder = WeightedGraph.Builder(nodeCount: 4)
    builder.acceptsAnyFiniteWeight = true
    for (a, b, weight) in [(0, 1, -2.5), (2, 1, 0), (3, 2, 4), (1, 0, 1)] { try builder.addEdge(a, b, weight: weight) }
    let graph = builder.build()
    #expect(graph.edges.map(\.weight) == [-1.5, 0, 4])
    #expect(!graph.hasPositiveWeights)
    #expect(try WeightedGraph(nodeCount: 2, edges: [(0, 1, 0.5)]).hasPositiveWeights)
    #expect(WeightedGraph.Builder(nodeCount: 3).build().hasPositiveWeights)
  }

  @Test func byIDs() throws {
    var builder = AttributedGraph.Builder()
    #expect(throws: AttributedGraph.Builder.EdgeError.self) { try builder.addEdge("a", "b", weight: -1) }
    builder.acceptsAnyFiniteWeight = true
    try builder.addEdge("a", "b", weight: -1)
    #expect(builder.build().graph.edges.map(\.weight) == [-1])
  }
}
