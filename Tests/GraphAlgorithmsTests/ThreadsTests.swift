import GraphAlgorithms
import Graphs
import Testing

@Suite("The same bytes with any number of threads") struct ThreadsTests {
  /// A sparse graph with hubs: every node is tied to nodes drawn from the earlier ones, low numbers more often.
  private func hubs(_ count: Int) throws -> WeightedGraph {
    var random = SplitMix64(seed: 7)
    var builder = WeightedGraph.Builder(nodeCount: count + 2)
    for node in 1..<count {
      for _ in 0..<3 {
        let below = Int(random.next() % UInt64(node))
        try builder.addEdge(
          node, Int(random.next() % UInt64(below + 1)), weight: Double(random.next() % 1_000) / 7 + 0.1)
      }
    }
    return builder.build()
  }

  @Test("measures of paths", arguments: [Measure.betweenness, .closeness, .harmonic, .eccentricity])
  func paths(measure: Measure) throws {
    let graph = try hubs(700)
    for weights in [WeightMeaning.none, .strength] {
      expectSameWithAnyThreads(measure, of: graph, weightsAs: weights)
    }
    var options = BetweennessOptions(weightsAs: .none)
    let single = graph.edgeBetweenness(options)
    options.threads = 2
    #expect(graph.edgeBetweenness(options) == single)
  }

  @Test("PageRank and clustering", arguments: [Measure.pageRank, .triangles, .clustering, .barratClustering])
  func rounds(measure: Measure) throws {
    let graph = try hubs(5_000)
    expectSameWithAnyThreads(measure, of: graph, weightsAs: .strength)
  }

  private func expectSameWithAnyThreads(_ measure: Measure, of graph: WeightedGraph, weightsAs: WeightMeaning) {
    var options = Measure.Options(weightsAs: weightsAs)
    let single = measure.scores(of: graph, options)
    for threads in [2, 3, 8] {
      options.threads = threads
      #expect(measure.scores(of: graph, options) == single)
    }
  }

  @Test("blocks don't change what is computed") func blocks() throws {
    let graph = try hubs(700)
    let distances = allDistancesByHops(graph)
    let farthest = distances.map { row in row.filter { $0 < Int.max }.max() ?? 0 }
    expectEqual(graph.eccentricity(threads: 2), farthest.map { Double($0) })
  }

  private func allDistancesByHops(_ graph: WeightedGraph) -> [[Int]] {
    (0..<graph.nodeCount).map { source in
      var distances = [Int](repeating: .max, count: graph.nodeCount), queue = [source], head = 0
      distances[source] = 0
      while head < queue.count {
        let node = queue[head]
        head += 1
        for arc in graph.arcs(of: node) where distances[arc.neighbor] == .max {
          distances[arc.neighbor] = distances[node] + 1
          queue.append(arc.neighbor)
        }
      }
      return distances
    }
  }
}
