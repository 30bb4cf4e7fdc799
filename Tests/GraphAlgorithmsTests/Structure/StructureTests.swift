import GraphAlgorithms
import Graphs
import Testing

@Suite struct DegreeTests {
  @Test("handshake: degrees sum to twice the edges, strengths to twice the weight", arguments: 0..<100)
  func handshake(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    #expect(graph.degree().values.reduce(0, +) == Double(2 * graph.edgeCount))
    #expect(graph.strength().values.reduce(0, +) == 2 * graph.totalWeight)
    #expect(graph.strength(weightsAs: .none) == graph.degree())
  }

  @Test("by hand") func byHand() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 2), (0, 2, 4)])
    #expect(graph.degree().values == [2, 1, 1, 0])
    expectEqual(graph.degree(isNormalized: true), [2.0 / 3, 1.0 / 3, 1.0 / 3, 0])
    #expect(graph.strength().values == [6, 2, 4, 0])
    #expect(graph.strength(weightsAs: .distance).values == [0.75, 0.5, 0.25, 0])
    #expect(WeightedGraph.Builder(nodeCount: 1).build().degree(isNormalized: true).values == [0])
  }
}

@Suite struct CoreNumberTests {
  /// Takes away nodes of fewer than k ties until all that are left have k.
  private static func core(_ k: Int, of graph: WeightedGraph) -> Set<Int> {
    var left = Set(0..<graph.nodeCount)
    while let weak = left.first(where: { node in graph.arcs(of: node).filter { left.contains($0.neighbor) }.count < k })
    {
      left.remove(weak)
    }
    return left
  }

  @Test("equals peeling by definition", arguments: 0..<200)
  func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: [1])
    var expected = graph.nodes { _ in 0 }
    for k in 1...14 { for node in Self.core(k, of: graph) { expected[node] = Double(k) } }
    #expect(graph.coreNumber().values == expected)
  }

  @Test("of no nodes and of isolates") func trivial() {
    #expect(WeightedGraph.Builder().build().coreNumber().values == [])
    #expect(WeightedGraph.Builder(nodeCount: 2).build().coreNumber().values == [0, 0])
  }
}

@Suite struct LocalClusteringTests {
  /// The pairs of a node's neighbours that are tied, with the three weights of the triangle.
  private static func triangles(_ graph: WeightedGraph, _ node: Int) -> [(Double, Double, Double)] {
    var found: [(Double, Double, Double)] = []
    for a in graph.arcs(of: node) {
      for b in graph.arcs(of: node) where a.neighbor < b.neighbor {
        guard let edge = graph.edgeIndex(between: a.neighbor, and: b.neighbor) else { continue }
        found.append((a.weight, b.weight, graph.edge(edge).weight))
      }
    }
    return found
  }

  @Test("equals looking at every pair of neighbours", arguments: 0..<200)
  func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    let counts = graph.nodes { Double(Self.triangles(graph, $0).count) }
    #expect(graph.triangles().values == counts)
    let pairs = graph.nodes { Double(graph.degree(of: $0) * (graph.degree(of: $0) - 1)) / 2 }
    expectEqual(graph.localClustering(), zip(counts, pairs).map { $1 > 0 ? $0 / $1 : 0 })
  }

  @Test("counts the geometric mean of scaled weights", arguments: 0..<100)
  func onnela(seed: Int) throws {
    // All cubes, so that the cube roots of the products are whole: 1, 2, 3, 4.
    let graph = try randomGraph(seed: seed, weights: [1, 8, 27, 64])
    let roots = [1.0: 1.0, 8: 2, 27: 3, 64: 4]
    let largest = roots[graph.edges.map(\.weight).max() ?? 1] ?? 1
    let expected = graph.nodes { node in
      let degree = Double(graph.degree(of: node))
      let sum = Self.triangles(graph, node).reduce(0.0) { sum, triangle in
        sum + (roots[triangle.0] ?? 0) * (roots[triangle.1] ?? 0) * (roots[triangle.2] ?? 0)
      }
      return degree < 2 ? 0 : 2 * sum / (largest * largest * largest) / (degree * (degree - 1))
    }
    expectEqual(graph.localClustering(.init(weightsAs: .strength)), expected)
  }

  @Test("of a triangle with a tail by hand") func byHand() throws {
    let graph = try WeightedGraph(nodeCount: 5, edges: [(0, 1, 1), (1, 2, 1), (0, 2, 1), (2, 3, 8)])
    expectEqual(graph.localClustering(), [1, 1, 1.0 / 3, 0, 0])
    #expect(graph.triangles().values == [1, 1, 1, 0, 0])
    // Each root is ½, the product ⅛.
    expectEqual(graph.localClustering(.init(weightsAs: .strength)), [0.125, 0.125, 0.125 / 3, 0, 0])
  }
}

@Suite struct ConnectedComponentsTests {
  @Test("joins exactly the nodes that have a path", arguments: 0..<200)
  func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: [1])
    let distances = allDistances(graph) { $0 }
    let components = graph.connectedComponents()
    for a in 0..<graph.nodeCount {
      for b in 0..<graph.nodeCount { #expect((components[a] == components[b]) == distances[a][b].isFinite) }
    }
  }

  @Test("a large component and many small ones, in any order of nodes", arguments: 0..<60)
  func manyComponents(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let nodeCount = 400
    var builder = WeightedGraph.Builder(nodeCount: nodeCount)
    // Ties between near numbers under a shuffle, from none to so many that few nodes are left out.
    let (order, ties) = (try relabelled(builder.build(), seed: seed).newIndex, Int(random.next() % 900))
    for _ in 0..<ties {
      let a = Int(random.next() % UInt64(nodeCount)), b = min(nodeCount - 1, a + Int(random.next() % 5))
      try builder.addEdge(order[a], order[b])
    }
    let graph = builder.build()
    var labels = Array(0..<nodeCount), hasChanged = true
    while hasChanged {
      hasChanged = false
      for edge in graph.edges where labels[edge.source] != labels[edge.target] {
        let lower = min(labels[edge.source], labels[edge.target])
        (labels[edge.source], labels[edge.target], hasChanged) = (lower, lower, true)
      }
    }
    #expect(graph.connectedComponents() == Partition(labels: labels))
  }

  @Test("largest first, isolates alone") func order() throws {
    let components = try unitGraph(6, [(1, 5), (5, 4), (0, 3)]).connectedComponents()
    #expect(components.members == [[1, 4, 5], [0, 3], [2]])
    #expect(WeightedGraph.Builder().build().connectedComponents().count == 0)
  }
}
