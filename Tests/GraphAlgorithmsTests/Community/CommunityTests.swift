import GraphAlgorithms
import Graphs
import Testing

@Suite struct ModularityTests {
  @Test("equals the sum over all pairs", arguments: 0..<100)
  func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    guard graph.edgeCount > 0 else { return }
    let partition = Partition(labels: (0..<graph.nodeCount).map { $0 * 7 % 3 })
    let strength = graph.strength().values, total = 2 * graph.totalWeight
    for resolution in [0.5, 1, 2] {
      var sum = 0.0
      for a in 0..<graph.nodeCount {
        for b in 0..<graph.nodeCount where partition[a] == partition[b] {
          let weight = graph.edgeIndex(between: a, and: b).map { graph.edge($0).weight } ?? 0
          sum += weight - resolution * strength[a] * strength[b] / total
        }
      }
      #expect(abs(graph.modularity(of: partition, resolution: resolution) - sum / total) <= 1e-12)
    }
  }

  @Test("of a single community is 0", arguments: OracleGraph.names)
  func singleCommunity(name: String) throws {
    let graph = try OracleGraph(name).graph
    let whole = Partition(labels: [Int](repeating: 0, count: graph.nodeCount))
    #expect(abs(graph.modularity(of: whole)) <= 1e-12)
  }

  @Test("of two triangles joined by an edge by hand") func byHand() throws {
    let graph = try unitGraph(6, [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)])
    let halves = Partition(labels: [0, 0, 0, 1, 1, 1])
    #expect(abs(graph.modularity(of: halves) - 5.0 / 14) <= 1e-12)
    #expect(graph.leiden() == halves)
    #expect(graph.louvain() == halves)
  }

  @Test("of a graph without edges is 0") func edgeless() {
    let graph = WeightedGraph.Builder(nodeCount: 3).build()
    #expect(graph.modularity(of: Partition(labels: [0, 1, 2])) == 0)
  }
}

@Suite struct LeidenTests {
  private func options(resolution: Double = 1, seed: UInt64, runs: Int? = 1) -> LeidenOptions {
    var options = LeidenOptions()
    options.resolution = resolution
    options.seed = seed
    options.runs = runs
    return options
  }

  @Test("never below Louvain, communities connected", arguments: 0..<400)
  func laws(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 30, weights: smallWeights)
    for resolution in [0.3, 1, 2.5] {
      let leiden = graph.leiden(options(resolution: resolution, seed: UInt64(seed)))
      var settings = LouvainOptions()
      settings.resolution = resolution
      settings.seed = UInt64(seed)
      let louvain = graph.louvain(settings)
      #expect(
        graph.modularity(of: leiden, resolution: resolution)
          >= graph.modularity(of: louvain, resolution: resolution) - 1e-12)
      expectConnected(leiden, in: graph)
    }
  }

  @Test("finds the best division of tiny graphs", arguments: 0..<60)
  func exhaustive(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 7, weights: smallWeights)
    let found = graph.modularity(of: graph.leiden(options(seed: 1, runs: nil)))
    let best = partitions(of: graph.nodeCount).map { graph.modularity(of: Partition(labels: $0)) }.max() ?? 0
    #expect(abs(found - best) <= 1e-12)
  }

  @Test("finds planted communities again") func planted() throws {
    // Eight cliques of twelve, a single edge from each to the next.
    var edges: [(Int, Int)] = []
    for block in 0..<8 {
      for a in 0..<12 { for b in 0..<a { edges.append((12 * block + a, 12 * block + b)) } }
      edges.append((12 * block, 12 * ((block + 1) % 8) + 1))
    }
    let graph = try unitGraph(96, edges)
    for seed in 0..<10 {
      #expect(graph.leiden(options(seed: UInt64(seed))) == Partition(labels: (0..<96).map { $0 / 12 }))
    }
  }

  @Test("same seed, same communities; published modularity of the karate club") func karate() throws {
    let graph = try OracleGraph("karate").graph
    #expect(graph.leiden() == graph.leiden())
    #expect(abs(graph.modularity(of: graph.leiden()) - 0.41979) < 5e-6)
    #expect(graph.leiden().count == 4)
  }

  @Test("a high resolution leaves all nodes alone, a low one joins components") func resolution() throws {
    let graph = try OracleGraph("two-components").graph
    #expect(graph.leiden(options(resolution: 50, seed: 0)).count == graph.nodeCount)
    #expect(graph.leiden(options(resolution: 0, seed: 0)) == graph.connectedComponents())
  }

  @Test("isolates are alone, and an empty graph has no communities") func trivial() throws {
    #expect(try unitGraph(4, [(1, 3)]).leiden().members == [[1, 3], [0], [2]])
    #expect(WeightedGraph.Builder(nodeCount: 2).build().leiden().count == 2)
    #expect(WeightedGraph.Builder().build().leiden().count == 0)
    #expect(WeightedGraph.Builder().build().louvain().count == 0)
  }

  private func expectConnected(_ partition: Partition, in graph: WeightedGraph) {
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

  /// All divisions of some nodes: each node joins one of the groups before it or starts a new one.
  private func partitions(of count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return partitions(of: count - 1).flatMap { labels in (0...((labels.max() ?? -1) + 1)).map { labels + [$0] } }
  }
}
