import GraphAlgorithms
import Graphs
import Testing

@Suite("Where graphs fall apart, by taking away each part in turn") struct CutTests {
  private static func without(node: Int, _ graph: WeightedGraph) throws -> Int {
    let edges = graph.edges.filter { $0.source != node && $0.target != node }
    return try unitGraph(graph.nodeCount, edges.map { ($0.source, $0.target) }).connectedComponents().count - 1
  }

  @Test("articulation points and bridges", arguments: 0..<250) func cuts(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: [1])
    let count = graph.connectedComponents().count
    let points = try (0..<graph.nodeCount).filter { node in
      try graph.degree(of: node) > 0 && Self.without(node: node, graph) > count
    }
    #expect(graph.articulationPoints() == points)
    let bridges = try (0..<graph.edgeCount).filter { edge in
      let rest = (0..<graph.edgeCount).filter { $0 != edge }.map { graph.edge($0) }
      return try unitGraph(graph.nodeCount, rest.map { ($0.source, $0.target) }).connectedComponents().count > count
    }
    #expect(graph.bridges() == bridges)
  }

  @Test("biconnected components: two edges are together if no node parts them", arguments: 0..<80)
  func blocks(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 9, weights: [1])
    let blocks = graph.biconnectedComponents()
    #expect(blocks.nodes.map(\.count) == blocks.nodes.map(\.count).sorted(by: >))
    // The parts of what is left when a node goes; its edges go with their other ends.
    let partsWithout = try (0..<graph.nodeCount).map { node in
      try unitGraph(
        graph.nodeCount,
        graph.edges.filter { $0.source != node && $0.target != node }.map { ($0.source, $0.target) }
      ).connectedComponents()
    }
    for a in 0..<graph.edgeCount {
      for b in 0..<a {
        let isTogether = (0..<graph.nodeCount).allSatisfy { node in
          let x = graph.edge(a).source == node ? graph.edge(a).target : graph.edge(a).source
          let y = graph.edge(b).source == node ? graph.edge(b).target : graph.edge(b).source
          return partsWithout[node][x] == partsWithout[node][y]
        }
        #expect((blocks.componentOfEdge[a] == blocks.componentOfEdge[b]) == isTogether)
      }
    }
    for (component, nodes) in blocks.nodes.enumerated() {
      let ends = (0..<graph.edgeCount).filter { blocks.componentOfEdge[$0] == component }
        .flatMap { [graph.edge($0).source, graph.edge($0).target] }
      #expect(nodes == Set(ends).sorted())
    }
  }

  @Test("a path as long as would exhaust a stack") func longPath() throws {
    let count = 200_000
    let graph = try unitGraph(count, (1..<count).map { ($0 - 1, $0) })
    #expect(graph.articulationPoints().count == count - 2)
    #expect(graph.bridges().count == count - 1)
    #expect(graph.biconnectedComponents().count == count - 1)
  }
}

@Suite struct MaximumSpanningTreeTests {
  @Test("has no cycle, joins what is connected, and every other edge is the weakest of its cycle", arguments: 0..<250)
  func definition(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: [0.1, 0.5, 1, 2, 3, 1e-9, 1e300])
    for meaning in [WeightMeaning.strength, .distance] {
      let tree = graph.maximumSpanningTree(weightsAs: meaning)
      #expect(tree == tree.sorted())
      #expect(tree.count == graph.nodeCount - graph.connectedComponents().count)
      let kept = try WeightedGraph(
        nodeCount: graph.nodeCount, edges: tree.map { (graph.edge($0).source, graph.edge($0).target, 1) })
      #expect(kept.connectedComponents() == graph.connectedComponents())
      for edge in 0..<graph.edgeCount where !tree.contains(edge) {
        let (source, target) = (graph.edge(edge).source, graph.edge(edge).target)
        let path = try #require(kept.shortestPath(from: source, to: target, weightsAs: .none)).nodes
        for (a, b) in zip(path, path.dropFirst()) {
          let other = try #require(graph.edgeIndex(between: a, and: b))
          let (weight, limit) = (graph.edge(other).weight, graph.edge(edge).weight)
          // Of equals the lower edge is in the tree.
          #expect(weight == limit ? other < edge : (weight > limit) == (meaning == .strength))
        }
      }
    }
  }

  @Test("of equal weights is that of the lowest edges") func ties() throws {
    let graph = try unitGraph(4, [(0, 1), (1, 2), (0, 2), (2, 3), (1, 3)])
    #expect(graph.maximumSpanningTree() == [0, 1, 3])
    #expect(graph.maximumSpanningTree(weightsAs: .none) == [0, 1, 3])
    #expect(WeightedGraph.Builder().build().maximumSpanningTree() == [])
  }
}
