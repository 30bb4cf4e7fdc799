import Foundation
import GraphAlgorithms
import Graphs
import Testing

@Suite struct LinkPredictionTests {
  @Test("networkx's scores", arguments: OracleGraph.names, LinkPredictor.allCases)
  func oracle(name: String, predictor: LinkPredictor) throws {
    let graph = try OracleGraph(name).graph
    let expected = try #require(try CommunityOracle.graph(name).links[predictor.name])
    let found = predictor.links(in: graph, count: graph.nodeCount * graph.nodeCount)
    #expect(found.count == expected.count)
    #expect(abs(found.reduce(0) { $0 + $1.score } - expected.sum) <= 1e-9)
    for (link, score) in zip(found, expected.best) { #expect(abs(link.score - score) <= 1e-9) }
  }

  @Test("all pairs, scored one by one and sorted", arguments: 0..<60)
  func twin(seed: Int) throws {
    let graph = try randomGraph(seed: seed, maximumNodes: 18, weights: smallWeights)
    for predictor in LinkPredictor.allCases {
      var all: [PredictedLink] = []
      for a in 0..<graph.nodeCount {
        for b in (a + 1)..<max(a + 1, graph.nodeCount) where graph.edgeIndex(between: a, and: b) == nil {
          let score = predictor.score(of: a, and: b, in: graph)
          #expect(score == predictor.score(of: b, and: a, in: graph))
          #expect(abs(score - naive(predictor, a, b, graph)) <= 1e-12)
          if score > 0 { all.append(.init(source: a, target: b, score: score)) }
        }
      }
      all.sort { $0.score != $1.score ? $0.score > $1.score : ($0.source, $0.target) < ($1.source, $1.target) }
      for count in [0, 1, 5, 1000] {
        #expect(predictor.links(in: graph, count: count) == Array(all.prefix(count)), "\(predictor)")
      }
    }
  }

  @Test("a square predicts its diagonals, by hand") func square() throws {
    let graph = try unitGraph(5, [(0, 1), (1, 2), (2, 3), (0, 3)])
    let expected = [PredictedLink(source: 0, target: 2, score: 1), PredictedLink(source: 1, target: 3, score: 1)]
    #expect(LinkPredictor.jaccard.links(in: graph, count: 9) == expected)
    #expect(LinkPredictor.resourceAllocation.links(in: graph, count: 9) == expected)
    #expect(LinkPredictor.commonNeighbors.links(in: graph, count: 9).map(\.score) == [2, 2])
    #expect(LinkPredictor.preferentialAttachment.links(in: graph, count: 1).map(\.score) == [4])
    #expect(LinkPredictor.adamicAdar.links(in: WeightedGraph.Builder().build(), count: 3).isEmpty)
  }

  private func naive(_ predictor: LinkPredictor, _ a: Int, _ b: Int, _ graph: WeightedGraph) -> Double {
    let first = Set(graph.arcs(of: a).map(\.neighbor)), second = Set(graph.arcs(of: b).map(\.neighbor))
    let common = first.intersection(second).sorted()
    switch predictor {
    case .commonNeighbors: return Double(common.count)
    case .jaccard: return common.isEmpty ? 0 : Double(common.count) / Double(first.union(second).count)
    case .adamicAdar: return common.reduce(0) { $0 + 1 / Foundation.log(Double(graph.degree(of: $1))) }
    case .resourceAllocation: return common.reduce(0) { $0 + 1 / Double(graph.degree(of: $1)) }
    case .preferentialAttachment: return Double(first.count * second.count)
    }
  }
}
