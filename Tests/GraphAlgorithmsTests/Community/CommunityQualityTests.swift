import GraphAlgorithms
import Graphs
import Testing

@Suite("Qualities of a given partition") struct CommunityQualityTests {
  private func thirds(_ graph: WeightedGraph) -> (labels: [Int], partition: Partition) {
    let labels = (0..<graph.nodeCount).map { $0 * 7 % 3 }
    return (labels, Partition(labels: labels))
  }

  @Test("networkx's conductance and coverage", arguments: OracleGraph.names)
  func networkx(name: String) throws {
    let graph = try OracleGraph(name).graph, expected = try CommunityOracle.graph(name)
    let (labels, partition) = thirds(graph), conductance = graph.conductance(of: partition)
    for (node, label) in labels.enumerated() {
      #expect(abs(conductance[partition[node]] - expected.conductance[label]) <= 1e-12)
    }
    #expect(abs(graph.coverage(of: partition, weightsAs: .none) - expected.coverageOfCounts) <= 1e-12)
  }

  @Test("by the sums over all pairs", arguments: 0..<100)
  func twins(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    let partition = thirds(graph).partition, nodes = 0..<graph.nodeCount
    func weight(_ a: Int, _ b: Int) -> Double {
      graph.edgeIndex(between: a, and: b).map { graph.edge($0).weight } ?? 0
    }
    var inside = 0.0, pairs = 0.0
    for a in nodes {
      for b in 0..<a where partition[a] == partition[b] {
        inside += weight(a, b)
        pairs += 1
      }
    }
    #expect(abs(graph.constantPotts(of: partition, resolution: 0.7) - (inside - 0.7 * pairs)) <= 1e-9)
    #expect(abs(graph.coverage(of: partition) - (graph.edgeCount > 0 ? inside / graph.totalWeight : 1)) <= 1e-12)
    let conductance = graph.conductance(of: partition), strength = graph.strength().values
    for (community, members) in partition.members.enumerated() {
      var cut = 0.0
      for a in members { for b in nodes where partition[b] != community { cut += weight(a, b) } }
      let volume = members.reduce(0) { $0 + strength[$1] }
      let least = min(volume, 2 * graph.totalWeight - volume)
      #expect(abs(conductance[community] - (cut == 0 ? 0 : cut / least)) <= 1e-12)
    }
  }

  @Test("the map equation of igraph's division is igraph's", arguments: OracleGraph.names)
  func mapEquation(name: String) throws {
    let graph = try OracleGraph(name).graph, expected = try CommunityOracle.graph(name).igraphInfomap
    let found = graph.mapEquation(of: Partition(labels: expected.membership))
    #expect(abs(found - expected.codelength) <= 1e-9)
  }

  @Test("the constant Potts model of leidenalg's division is half of leidenalg's", arguments: OracleGraph.names)
  func constantPotts(name: String) throws {
    let graph = try OracleGraph(name).graph
    let divisions = try CommunityOracle.graph(name).cpm
    #expect(!divisions.isEmpty)
    for (resolution, expected) in divisions {
      let found = try graph.constantPotts(
        of: Partition(labels: expected.membership), resolution: #require(Double(resolution)))
      #expect(abs(found - expected.quality / 2) <= 1e-9)
    }
  }

  @Test("one community: no cut, all covered, the entropy of the strengths by hand") func byHand() throws {
    let path = try unitGraph(3, [(0, 1), (1, 2)]), whole = Partition(labels: [0, 0, 0])
    #expect(path.conductance(of: whole) == [0])
    #expect(path.coverage(of: whole) == 1)
    #expect(abs(path.mapEquation(of: whole) - 1.5) <= 1e-12)
    #expect(path.conductance(of: Partition(labels: [0, 0, 1])) == [1, 1])
    #expect(WeightedGraph.Builder(nodeCount: 2).build().mapEquation(of: Partition(labels: [0, 1])) == 0)
  }
}
