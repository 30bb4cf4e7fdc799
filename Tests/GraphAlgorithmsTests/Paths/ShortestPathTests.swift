import GraphAlgorithms
import Graphs
import Testing

@Suite struct ShortestPathTests {
  @Test("is the first of all shortest paths", arguments: 0..<300)
  func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 9, weights: BetweennessTests.tieWeights)
    let twin = ExactTwin(graph)
    for source in 0..<graph.nodeCount {
      for target in 0..<graph.nodeCount {
        let first = twin.shortestPaths(from: source, to: target).min { $0.lexicographicallyPrecedes($1) }
        #expect(graph.shortestPath(from: source, to: target)?.nodes == first)
      }
    }
  }

  @Test("has the length of its edges", arguments: 0..<50)
  func length(seed: Int) throws {
    let graph = try randomGraph(seed: seed, weights: smallWeights)
    for meaning in WeightMeaning.allCases {
      let length: (Double) -> Double = { meaning == .none ? 1 : meaning == .strength ? 1 / $0 : $0 }
      let distances = allDistances(graph, length: length)
      let fromFirst = graph.nodeCount > 0 ? graph.distances(from: 0, weightsAs: meaning) : NodeScores([])
      for target in 0..<graph.nodeCount {
        #expect(fromFirst[target] == distances[0][target] || abs(fromFirst[target] - distances[0][target]) <= 1e-12)
        let path = graph.shortestPath(from: 0, to: target, weightsAs: meaning)
        #expect((path == nil) == distances[0][target].isInfinite)
        guard let path else { continue }
        #expect(abs(path.length - distances[0][target]) <= 1e-12)
        #expect(path.hopCount == path.nodes.count - 1)
        for (place, edge) in path.edges.enumerated() {
          let ends: Set = [path.nodes[place], path.nodes[place + 1]]
          #expect(ends == [graph.edge(edge).source, graph.edge(edge).target])
        }
      }
    }
  }

  @Test("goes the strong way round, and the short one by hops") func byHand() throws {
    let graph = try WeightedGraph(nodeCount: 5, edges: [(0, 3, 1), (0, 1, 4), (1, 2, 4), (2, 3, 4)])
    let strong = graph.shortestPath(from: 0, to: 3)
    #expect(strong?.nodes == [0, 1, 2, 3])
    #expect(strong?.length == 0.75)
    #expect(graph.shortestPath(from: 0, to: 3, weightsAs: .none)?.nodes == [0, 3])
    #expect(graph.shortestPath(from: 0, to: 3, weightsAs: .distance)?.length == 1)
    #expect(graph.shortestPath(from: 2, to: 2)?.nodes == [2])
    #expect(graph.shortestPath(from: 2, to: 2)?.length == 0)
    #expect(graph.shortestPath(from: 0, to: 4) == nil)
  }
}
