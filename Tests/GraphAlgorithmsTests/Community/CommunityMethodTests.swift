import GraphAlgorithms
import Graphs
import Testing

@Suite struct ConstantPottsLeidenTests {
  private func options(_ resolution: Double, seed: UInt64 = 0) -> LeidenOptions {
    var options = LeidenOptions()
    options.quality = .constantPotts
    options.resolution = resolution
    options.seed = seed
    return options
  }

  @Test("as good as the best of sixty runs of leidenalg", arguments: OracleGraph.names)
  func oracle(name: String) throws {
    let graph = try OracleGraph(name).graph
    let divisions = try CommunityOracle.graph(name).cpm
    #expect(!divisions.isEmpty)
    for (key, expected) in divisions {
      let resolution = try #require(Double(key))
      let found = graph.constantPotts(of: graph.leiden(options(resolution)), resolution: resolution)
      #expect(found >= expected.quality / 2 - 1e-9, "resolution \(key)")
    }
  }

  @Test("finds the best division of nearly all tiny graphs") func exhaustive() throws {
    var optimal = 0
    for seed in 0..<60 {
      let graph = try randomGraph(seed: seed, maximumNodes: 7, weights: smallWeights)
      let labels = divisions(of: graph.nodeCount)
      for resolution in [0.5, 1.5] {
        let found = graph.constantPotts(of: graph.leiden(options(resolution)), resolution: resolution)
        let best = labels.map { graph.constantPotts(of: Partition(labels: $0), resolution: resolution) }.max() ?? 0
        #expect(found <= best + 1e-9)
        if found >= best - 1e-9 { optimal += 1 }
      }
    }
    // Moves of nodes and of groups don't lead everywhere.
    #expect(optimal >= 116)
  }

  @Test("connected, and no two communities gain by merging", arguments: 0..<200)
  func laws(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 30, weights: smallWeights)
    for resolution in [0.3, 1, 2.5] {
      let partition = graph.leiden(options(resolution, seed: UInt64(seed)))
      expectConnected(partition, in: graph)
      let quality = graph.constantPotts(of: partition, resolution: resolution)
      for a in 0..<partition.count {
        for b in 0..<a {
          let merged = Partition(labels: partition.communityOf.map { $0 == a ? b : $0 })
          #expect(graph.constantPotts(of: merged, resolution: resolution) <= quality + 1e-9)
        }
      }
    }
  }
}

@Suite struct LabelPropagationTests {
  private func options(seed: UInt64) -> LabelPropagationOptions {
    var options = LabelPropagationOptions()
    options.seed = seed
    return options
  }

  @Test("ends where every node has the label most of its ties have", arguments: 0..<300)
  func settled(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 30, weights: smallWeights)
    let partition = graph.labelPropagation(options(seed: UInt64(seed)))
    for node in 0..<graph.nodeCount {
      var ties = [Double](repeating: 0, count: partition.count)
      for arc in graph.arcs(of: node) { ties[partition[arc.neighbor]] += arc.weight }
      #expect(ties[partition[node]] == ties.max())
    }
  }

  @Test("finds cliques that hardly touch, with every seed") func cliques() throws {
    // A tie between cliques is weaker than any inside, so that no label crosses it.
    var edges: [(Int, Int, Double)] = []
    for block in 0..<6 {
      for a in 0..<10 { for b in 0..<a { edges.append((10 * block + a, 10 * block + b, 2)) } }
      if block > 0 { edges.append((10 * block, 10 * block - 1, 1)) }
    }
    let graph = try WeightedGraph(nodeCount: 60, edges: edges)
    for seed in 0..<20 {
      #expect(graph.labelPropagation(options(seed: UInt64(seed))) == Partition(labels: (0..<60).map { $0 / 10 }))
    }
  }

  @Test("same seed, same communities; isolates alone; no nodes") func trivial() throws {
    let graph = try OracleGraph("lesmis").graph
    #expect(graph.labelPropagation(options(seed: 5)) == graph.labelPropagation(options(seed: 5)))
    #expect(try unitGraph(4, [(1, 3)]).labelPropagation().members == [[1, 3], [0], [2]])
    #expect(WeightedGraph.Builder().build().labelPropagation().count == 0)
  }
}

@Suite struct InfomapTests {
  @Test("as short as the best of two hundred trials of infomap", arguments: OracleGraph.names)
  func oracle(name: String) throws {
    let graph = try OracleGraph(name).graph
    let found = graph.mapEquation(of: graph.infomap())
    #expect(try abs(found - CommunityOracle.graph(name).infomapLength) <= 1e-9)
  }

  @Test("finds the best division of tiny graphs", arguments: 0..<60)
  func exhaustive(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 7, weights: smallWeights)
    let found = graph.mapEquation(of: graph.infomap())
    let best = divisions(of: graph.nodeCount).map { graph.mapEquation(of: Partition(labels: $0)) }.min() ?? 0
    #expect(found <= best + 1e-9)
  }

  @Test("never longer than one community or none", arguments: 0..<200)
  func laws(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 30, weights: smallWeights)
    let found = graph.infomap(), length = graph.mapEquation(of: found)
    #expect(length <= graph.mapEquation(of: Partition(labels: Array(0..<graph.nodeCount))) + 1e-9)
    #expect(length <= graph.mapEquation(of: graph.connectedComponents()) + 1e-9)
    #expect(found == graph.infomap())
  }
}

@Suite struct CliquePercolationTests {
  @Test("networkx's communities", arguments: OracleGraph.names, [2, 3, 4, 5])
  func oracle(name: String, size: Int) throws {
    let graph = try OracleGraph(name).graph
    let expected = try CommunityOracle.graph(name).cliques[String(size)]
    #expect(try graph.cliquePercolation(size: size) == expected)
  }

  @Test("joins all cliques that share all but one node", arguments: 0..<80)
  func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 8, weights: [1])
    for size in 2...5 {
      let cliques = (0..<(1 << graph.nodeCount)).filter { bits in
        let members = (0..<graph.nodeCount).filter { bits >> $0 & 1 == 1 }
        return members.count == size
          && members.allSatisfy { a in members.allSatisfy { $0 == a || graph.edgeIndex(between: a, and: $0) != nil } }
      }
      var labels = Array(cliques.indices)
      for a in cliques.indices {
        for b in 0..<a where (cliques[a] & cliques[b]).nonzeroBitCount == size - 1 {
          let (old, new) = (labels[a], labels[b])
          for place in labels.indices where labels[place] == old { labels[place] = new }
        }
      }
      let unions = Set(labels).map { label in
        labels.indices.filter { labels[$0] == label }.reduce(0) { $0 | cliques[$1] }
      }
      let found = try graph.cliquePercolation(size: size)
      #expect(Set(found.map { $0.reduce(0) { $0 | 1 << $1 } }) == Set(unions))
      #expect(found.count == unions.count)
    }
  }

  @Test("refuses too many cliques") func limit() throws {
    let graph = try unitGraph(4, [(0, 1), (1, 2), (2, 3)])
    #expect(throws: CommunityError.tooManyCliques(limit: 2)) {
      try graph.cliquePercolation(size: 2, maximumCliques: 2)
    }
    #expect(try graph.cliquePercolation(size: 2, maximumCliques: 3) == [[0, 1, 2, 3]])
  }
}

@Suite struct CommunityMethodTests {
  @Test("every method by its name gives a partition of all nodes", arguments: CommunityMethod.allCases)
  func all(method: CommunityMethod) throws {
    #expect(CommunityMethod(rawValue: method.name) == method)
    #expect(!method.summary.isEmpty && !method.summary.contains("\n") && !method.summary.hasSuffix("."))
    for seed in 0..<20 {
      let graph = try randomGraph(seed: seed, maximumNodes: 20, weights: smallWeights)
      #expect(try method.partition(of: graph).communityOf.count == graph.nodeCount)
    }
    let graph = try OracleGraph("two-components").graph
    var options = CommunityMethod.Options()
    options.runs = 3
    options.seed = 9
    let partition = try method.partition(of: graph, options)
    #expect(try partition == method.partition(of: graph, options))
    let components = graph.connectedComponents()
    for members in partition.members { #expect(Set(members.map { components[$0] }).count == 1) }
  }

  @Test("a node of two circles goes where its ties are stronger") func overlap() throws {
    let graph = try WeightedGraph(
      nodeCount: 6,
      edges: [(0, 1, 1), (1, 2, 1), (0, 2, 1), (2, 3, 5), (3, 4, 1), (2, 4, 1), (4, 5, 1)])
    #expect(try graph.cliquePercolation() == [[0, 1, 2], [2, 3, 4]])
    #expect(try CommunityMethod.cliquePercolation.partition(of: graph).members == [[2, 3, 4], [0, 1], [5]])
  }
}

@Suite struct EnsembleTests {
  @Test("by hand") func byHand() {
    let ensemble = PartitionEnsemble([
      Partition(labels: [0, 0, 0, 1]), Partition(labels: [0, 0, 1, 1]), Partition(labels: [0, 0, 0, 1]),
      Partition(labels: [0, 1, 2, 3]),
    ])
    let partition = Partition(labels: [0, 0, 0, 1])
    #expect(ensemble.coMembership(of: 0, and: 1) == 0.75)
    #expect(ensemble.coMembership(of: 1, and: 2) == 0.5)
    #expect(ensemble.membershipStability(of: partition).values == [0.625, 0.625, 0.5, 1])
    // Of the three pairs, two are together in two of four, one in three of four.
    #expect(abs(ensemble.stability(of: partition)[0] - (0.75 + 0.5 + 0.5) / 3) <= 1e-12)
    #expect(ensemble.stability(of: partition)[1] == 1)
    #expect(abs(ensemble.recovery(of: partition)[0] - (1 + 2.0 / 3 + 1 + 1.0 / 3) / 4) <= 1e-12)
    #expect(abs(ensemble.recovery(of: partition)[1] - (1 + 0.5 + 1 + 1) / 4) <= 1e-12)
  }

  @Test("an ensemble of one partition agrees with itself") func single() throws {
    let graph = try OracleGraph("karate").graph
    let partition = graph.leiden(), ensemble = PartitionEnsemble([partition, partition])
    #expect(ensemble.agreement == 1)
    #expect(ensemble.stability(of: partition) == [1, 1, 1, 1])
    #expect(ensemble.recovery(of: partition) == [1, 1, 1, 1])
    let shares = ensemble.coMembership(ofEdgesIn: graph).values
    let mean = shares.reduce(0, +) / Double(graph.edgeCount)
    #expect(abs(mean - graph.coverage(of: partition, weightsAs: .none)) < 1e-12)
  }

  @Test("consensus over seeds finds cliques and holds with any seed") func consensus() throws {
    var edges: [(Int, Int)] = []
    for block in 0..<5 {
      for a in 0..<8 { for b in 0..<a { edges.append((8 * block + a, 8 * block + b)) } }
      edges.append((8 * block, 8 * ((block + 1) % 5) + 1))
    }
    let graph = try unitGraph(40, edges), planted = Partition(labels: (0..<40).map { $0 / 8 })
    for method in [CommunityMethod.leiden, .louvain, .labelPropagation, .infomap] {
      var options = ConsensusOptions()
      options.runs = 7
      let consensus = try graph.consensusCommunities(method, .init(), options)
      #expect(consensus.converged)
      #expect(consensus.partition == planted)
      #expect(consensus.ensemble.partitions.count == 7)
    }
  }

  @Test("consensus of label propagation is nearer to itself over seeds than single runs") func variance() throws {
    let graph = try OracleGraph("lesmis").graph
    var single: [Partition] = [], agreed: [Partition] = []
    var consensus = ConsensusOptions()
    consensus.runs = 30
    for seed in 0..<6 {
      var options = CommunityMethod.Options()
      options.seed = UInt64(1000 * seed)
      single.append(try CommunityMethod.labelPropagation.partition(of: graph, options))
      agreed.append(try graph.consensusCommunities(.labelPropagation, options, consensus).partition)
    }
    #expect(PartitionEnsemble(agreed).agreement > PartitionEnsemble(single).agreement)
  }
}

/// All divisions of some nodes: each node joins one of the groups before it or starts a new one.
func divisions(of count: Int) -> [[Int]] {
  guard count > 0 else { return [[]] }
  return divisions(of: count - 1).flatMap { labels in (0...((labels.max() ?? -1) + 1)).map { labels + [$0] } }
}

/// Expects a path inside every community between any two of its members.
func expectConnected(_ partition: Partition, in graph: WeightedGraph) {
  for members in partition.members {
    var reached: Set = [members[0]], stack = [members[0]]
    while let node = stack.popLast() {
      for arc in graph.arcs(of: node) where partition[arc.neighbor] == partition[node] {
        if reached.insert(arc.neighbor).inserted { stack.append(arc.neighbor) }
      }
    }
    #expect(reached.count == members.count)
  }
}

@Suite struct RankedMembersTests {
  /// A triangle 0, 1, 2 with weights 1 (0–1), 5 (1–2), 3 (0–2), a tie 2–3 of weight 1, a pair 3, 4 of weight 9, and 5 alone: strengths
  /// are 4, 6, 9, 10, 9 and 0.
  @Test("every method lists members by decreasing strength", arguments: CommunityMethod.allCases)
  func order(method: CommunityMethod) throws {
    let graph = try WeightedGraph(
      nodeCount: 6, edges: [(0, 1, 1), (1, 2, 5), (0, 2, 3), (2, 3, 1), (3, 4, 9)])
    let strengths = [4.0, 6, 9, 10, 9, 0]
    let communities = try method.partition(of: graph)
    for members in communities.members {
      let sorted = members.sorted { (strengths[$1], $0) < (strengths[$0], $1) }
      #expect(members == sorted)
    }
    #expect(communities.members.contains { $0.count > 1 })
    if method == .components { #expect(communities.members == [[3, 2, 4, 1, 0], [5]]) }
  }

  @Test("figures hang on the division, not on the order of the members", arguments: 0..<30)
  func orderChangesNoFigure(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: [0.1, 0.7, 1.3])
    let plain = Partition(labels: (0..<graph.nodeCount).map { $0 * 7 % 3 })
    let ranked = plain.ranked(by: graph.strength())
    let other = graph.leiden()
    #expect(graph.withinModuleZScore(of: plain) == graph.withinModuleZScore(of: ranked))
    let pairs = [PartitionComparison(plain, other), PartitionComparison(ranked, other)]
    #expect(pairs[0].normalizedMutualInformation == pairs[1].normalizedMutualInformation)
    let ensemble = PartitionEnsemble([other, plain])
    #expect(ensemble.stability(of: plain) == ensemble.stability(of: ranked))
    #expect(ensemble.membershipStability(of: plain) == ensemble.membershipStability(of: ranked))
  }
}
