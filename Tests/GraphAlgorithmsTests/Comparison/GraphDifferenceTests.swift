import GraphAlgorithms
import Graphs
import Testing

@Suite struct GraphDifferenceTests {
  private func side(
    _ edges: [(String, String, Double)], alone: [String] = [], documents: GraphDifference.DocumentCounts? = nil
  ) throws -> GraphDifference.Side {
    var builder = AttributedGraph.Builder()
    for (a, b, weight) in edges { try builder.addEdge(a, b, weight: weight) }
    for id in alone { builder.addNode(id) }
    let graph = builder.build()
    return GraphDifference.Side(graph, scores: graph.graph.strength(), documents: documents)
  }

  /// Before: ann 5, bob 4, cid 1, in other numbers than after: bob 7, dan 4, ann 3.
  private func sides() throws -> (GraphDifference.Side, GraphDifference.Side) {
    (try side([("ann", "bob", 4), ("ann", "cid", 1)]), try side([("bob", "dan", 4), ("ann", "bob", 3)]))
  }

  @Test func whoCameAndWentRoseAndFell() throws {
    let (before, after) = try sides()
    let difference = GraphDifference(before, after)
    #expect(difference.nodes.map(\.id) == ["ann", "bob", "cid", "dan"])
    #expect(difference.nodes.map(\.change) == [.fell, .rose, .vanished, .appeared])
    #expect(difference.nodes.map(\.firstRank) == [1, 2, 3, nil])
    #expect(difference.nodes.map(\.secondRank) == [3, 1, nil, 2])
    #expect(difference.edges.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 3]])
    #expect(difference.edges.map(\.change) == [.weaker, .gone, .new])
    #expect(difference.edges.map(\.firstWeight) == [4, 1, 0] && difference.edges.map(\.secondWeight) == [3, 0, 4])
    #expect(difference.nodes.allSatisfy { $0.significance == nil } && !difference.isNothing)
  }

  @Test func exchangedGraphsExchangeTheChanges() throws {
    let (before, after) = try sides()
    let (forth, back) = (GraphDifference(before, after), GraphDifference(after, before))
    let opposite: [GraphDifference.NodeChange: GraphDifference.NodeChange] = [
      .appeared: .vanished, .vanished: .appeared, .rose: .fell, .fell: .rose, .same: .same,
    ]
    let opposites: [GraphDifference.EdgeChange: GraphDifference.EdgeChange] = [
      .new: .gone, .gone: .new, .stronger: .weaker, .weaker: .stronger, .same: .same,
    ]
    #expect(forth.nodes.map(\.change) == back.nodes.map { opposite[$0.change] })
    #expect(forth.edges.map(\.change) == back.edges.map { opposites[$0.change] })
    #expect(forth.ranking(of: [.rose]) == back.ranking(of: [.fell]))
    #expect(forth.ranking(of: [.new]) == back.ranking(of: [.gone]))
    #expect(forth.unionScores == back.unionScores && forth.union.graph == back.union.graph)
  }

  @Test func aGraphDoesNotDifferFromItself() throws {
    let counts = GraphDifference.DocumentCounts(total: 4, ofNode: [3, 4, 1], ofEdge: [3, 1])
    for documents in [nil, counts] {
      let one = try side([("ann", "bob", 4), ("bob", "cid", 1)], documents: documents)
      let difference = GraphDifference(one, one)
      #expect(difference.isNothing && difference.ranking(of: [.appeared, .vanished, .rose, .fell]).isEmpty)
    }
    let empty = try side([])
    #expect(GraphDifference(empty, empty).isNothing)
    let other = try side([("ann", "bob", 1)])
    #expect(GraphDifference(empty, other).nodes.map(\.change) == [.appeared, .appeared])
    #expect(GraphDifference(other, empty).edges.map(\.change) == [.gone])
  }

  /// Who has one score has one rank, so that nobody rises by the alphabet.
  @Test func onesOfOneScoreHaveOneRank() throws {
    let difference = GraphDifference(
      try side([("ann", "bob", 1), ("cid", "dan", 1)]),
      try side([("ann", "bob", 1), ("cid", "dan", 1)], alone: ["eve"]))
    #expect(difference.nodes.map(\.firstRank) == [1, 1, 1, 1, nil])
    #expect(difference.nodes.map(\.secondRank) == [1, 1, 1, 1, 5])
    #expect(difference.nodes.map(\.change) == [.same, .same, .same, .same, .appeared])
  }

  /// Twice the weight in twice as many documents is as strong a tie; and shares count where weights say the opposite.
  @Test func tiesAreComparedByTheirShareOfDocuments() throws {
    func counts(_ total: Int, _ edges: [Int]) -> GraphDifference.DocumentCounts {
      GraphDifference.DocumentCounts(total: total, ofNode: [total, edges[0], edges[1]], ofEdge: edges)
    }
    let before = try side([("ann", "bob", 2), ("ann", "cid", 5)], documents: counts(10, [2, 1]))
    let after = try side([("ann", "bob", 4), ("ann", "cid", 3)], documents: counts(20, [4, 15]))
    let difference = GraphDifference(before, after)
    #expect(difference.edges.map(\.change) == [.same, .stronger])
    let clear = difference.edges.map { $0.significance?.isClear }
    #expect(clear == [false, true] && difference.ranking(of: [.stronger]) == [1])
    let ratio = ShareDifference(CountedShare(1, of: 10), CountedShare(15, of: 20)).logLikelihoodRatio
    #expect(difference.edges[1].significance?.shares.logLikelihoodRatio == ratio)
    // Of two tests the smaller probability counts twice.
    let probability = ShareDifference(CountedShare(1, of: 10), CountedShare(15, of: 20)).pValue
    #expect(difference.edges[1].significance?.adjustedProbability == 2 * probability)
  }

  @Test func ofAsManyDocumentsTheWeightCounts() throws {
    let counts = GraphDifference.DocumentCounts(total: 5, ofNode: [2, 2], ofEdge: [2])
    let difference = GraphDifference(
      try side([("ann", "bob", 2)], documents: counts), try side([("ann", "bob", 3)], documents: counts))
    #expect(difference.edges.map(\.change) == [.stronger] && !difference.isNothing)
  }

  @Test func oneGraphOfBoth() throws {
    let (before, after) = try sides()
    let union = GraphDifference(before, after).union
    #expect(union.nodeIDs == ["ann", "bob", "cid", "dan"] && union.graph.edges.map(\.weight) == [4, 1, 4])
    #expect(union.edgeAttributes["weight_a"] == .real([4, 1, nil]))
    #expect(union.nodeAttributes["change"] == .text(["fell", "rose", "vanished", "appeared"]))
  }
}
