import GraphAlgorithms
import Graphs
import Primitives
import TestSupport
import Testing

@Suite struct CommunityGraphTests {
  /// Two triangles with two ties between them, and a node alone.
  @Test func sumsByHand() throws {
    let graph = try WeightedGraph(
      nodeCount: 7,
      edges: [
        (0, 1, 1.0), (1, 2, 2.0), (0, 2, 3.0), (3, 4, 4.0), (4, 5, 5.0), (3, 5, 6.0), (2, 3, 7.0), (0, 5, 2.0),
      ])
    let joined = CommunityGraph(of: graph, communities: Partition(labels: [0, 0, 0, 1, 1, 1, 2]))
    #expect(joined.graph.nodeCount == 3 && joined.graph.edgeCount == 1)
    let edge = joined.graph.edge(0)
    #expect(edge.source == 0 && edge.target == 1 && edge.weight == 9)
    #expect(joined.tieCounts == [2] && joined.memberCounts == [3, 3, 1])
    #expect(joined.innerWeights == [6, 15, 0] && joined.innerTieCounts == [3, 3, 0])
    let attributed = joined.attributed(names: ["one", "two", "three"])
    #expect(attributed.nodeIDs == ["community 1", "community 2", "community 3"])
    #expect(attributed.name(of: 1) == "two")
    #expect(attributed.nodeAttributes["members"] == .integer([3, 3, 1]))
    #expect(attributed.nodeAttributes["inner_weight"] == .real([6, 15, 0]))
    #expect(attributed.nodeAttributes["inner_edges"] == .integer([3, 3, 0]))
    #expect(attributed.edgeAttributes["count"] == .integer([2]))
  }

  private func random(_ seed: UInt64) throws -> (graph: WeightedGraph, communities: Partition) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...60, using: &generator)
    var pairs: Set<[Int]> = []
    for _ in 0..<(3 * count) {
      let (a, b) = (Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
      if a != b { pairs.insert([min(a, b), max(a, b)]) }
    }
    let edges = pairs.sorted { $0.lexicographicallyPrecedes($1) }.map {
      ($0[0], $0[1], Double(Int.random(in: 1...9, using: &generator)))
    }
    let labels = (0..<count).map { _ in Int.random(in: 0..<7, using: &generator) }
    return (try WeightedGraph(nodeCount: count, edges: edges), Partition(labels: labels))
  }

  @Test(arguments: 1...20) func noWeightAndNoTieIsLost(seed: UInt64) throws {
    let (graph, communities) = try random(seed)
    let joined = CommunityGraph(of: graph, communities: communities)
    #expect(joined.graph.totalWeight + joined.innerWeights.reduce(0, +) == graph.totalWeight)
    #expect(joined.tieCounts.reduce(0, +) + joined.innerTieCounts.reduce(0, +) == graph.edgeCount)
    #expect(joined.memberCounts.reduce(0, +) == graph.nodeCount)
    // Every tie has two ends: what hangs on a community is what hangs on its members.
    let strength = graph.strength(), joinedStrength = joined.graph.strength()
    for (number, members) in communities.members.enumerated() {
      let ends = members.reduce(0) { $0 + strength[$1] }
      #expect(joinedStrength[number] + 2 * joined.innerWeights[number] == ends, "community \(number)")
    }
  }

  @Test(arguments: 1...5) func communitiesOfOneAreTheGraphItself(seed: UInt64) throws {
    let (graph, _) = try random(seed)
    let alone = CommunityGraph(of: graph, communities: Partition(labels: Array(0..<graph.nodeCount)))
    #expect(alone.graph == graph)
    let one = Partition(labels: [Int](repeating: 0, count: graph.nodeCount))
    let together = CommunityGraph(of: graph, communities: one)
    #expect(together.graph.edgeCount == 0 && together.innerWeights == [graph.totalWeight])
  }

  /// Modularity sees only sums: at the same resolution, that of the joined graph is that of the whole.
  @Test(arguments: 1...5) func sumsAreWhatModularityNeeds(seed: UInt64) throws {
    let (graph, communities) = try random(seed)
    let joined = CommunityGraph(of: graph, communities: communities)
    let total = graph.totalWeight, strength = joined.graph.strength()
    let fromSums = (0..<communities.count).reduce(0.0) { sum, number in
      let inner = joined.innerWeights[number], ends = strength[number] + 2 * inner
      return sum + inner / total - (ends / (2 * total)) * (ends / (2 * total))
    }
    #expect(abs(graph.modularity(of: communities) - fromSums) < 1e-12)
  }

  @Test func aGraphOfNothing() {
    let joined = CommunityGraph(of: WeightedGraph.Builder().build(), communities: Partition(labels: []))
    #expect(joined.graph.nodeCount == 0 && joined.tieCounts.isEmpty && joined.memberCounts.isEmpty)
  }
}
