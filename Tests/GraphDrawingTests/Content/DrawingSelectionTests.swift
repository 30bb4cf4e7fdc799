import GraphAlgorithms
import Graphs
import Testing

@testable import GraphDrawing

@Suite struct DrawingSelectionTests {
  private func options(nodes: Int?, edges: EdgeBudget, scope: DrawingScope = DrawingScope()) -> DrawingOptions {
    var options = DrawingOptions()
    options.maximumNodes = nodes
    options.maximumEdges = edges
    options.scope = scope
    return options
  }

  @Test func theStrongestNodesAreChosenTiesInOrder() throws {
    let graph = try WeightedGraph(nodeCount: 5, edges: [(0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 4, 1)])
    let selection = DrawingSelection(
      of: graph, scores: NodeScores([1, 3, 2, 2, 2]), options: options(nodes: 3, edges: .all))
    #expect(selection.nodes == [1, 2, 3])
    #expect(selection.edges == [1, 2])
  }

  /// 60 and a third more are 80; those that would stand alone have their strongest neighbour.
  @Test(arguments: [(59, 59), (62, 62), (80, 80), (81, 60), (500, 60)])
  func theLastFewAreNotLeftOut(count: Int, drawn: Int) throws {
    let graph = try SampleGraphs.random(nodeCount: count)
    let selection = DrawingSelection(of: graph.graph, scores: graph.graph.strength(), options: DrawingOptions())
    #expect(Drawing(of: graph).nodeCount == drawn + selection.broughtBackCount)
    #expect(selection.broughtBackCount <= 20)
    var options = DrawingOptions()
    #expect(options.maximumNodes == 60)
    options.maximumNodes = 58
    #expect(Drawing(of: graph, options: options).nodeCount == 58)
    options.maximumNodes = nil
    #expect(Drawing(of: graph, options: options).nodeCount == count)
  }

  /// A path of four, and a pair, which comes last.
  @Test func whoHasLostNeighboursIsCounted() throws {
    let graph = try WeightedGraph(nodeCount: 6, edges: [(0, 1, 1), (1, 2, 1), (2, 3, 1), (4, 5, 1)])
    let scores = NodeScores([9, 8, 1, 7, 1, 6])
    let selection = DrawingSelection(of: graph, scores: scores, options: options(nodes: 4, edges: .all))
    #expect(selection.nodes == [0, 1, 2, 3] && selection.strandedNodes.isEmpty && selection.partedCount == 0)
    let few = DrawingSelection(of: graph, scores: scores, options: options(nodes: 3, edges: .all))
    #expect(few.nodes == [0, 1, 3] && few.strandedNodes == [3] && few.partedCount == 2)
    var scope = DrawingScope()
    scope.edges = [true, false, true, true]
    scope.nodes = [0, 1, 3]
    let scoped = DrawingSelection(of: graph, scores: scores, options: options(nodes: 3, edges: .all, scope: scope))
    #expect(scoped.strandedNodes == [3] && scoped.partedCount == 1, "an edge outside the scope is none")
  }

  /// A path whose fourth node is third in rank: the default budget is soft, and its stronger neighbour comes back.
  @Test func theStrongestNeighbourComesBack() throws {
    let graph = try WeightedGraph(
      nodeCount: 7, edges: [(0, 1, 1), (1, 2, 1), (2, 3, 2), (3, 4, 5), (4, 5, 1), (5, 6, 1)])
    let scores = NodeScores([9, 8, 2, 7, 1, 1, 1])
    var options = options(nodes: nil, edges: .all)
    options.nodeBudget = .about(3)
    let selection = DrawingSelection(of: graph, scores: scores, options: options)
    #expect(selection.nodes == [0, 1, 3, 4] && selection.broughtBackCount == 1 && selection.strandedNodes.isEmpty)
    options.nodeBudget = .highest(3)
    let strict = DrawingSelection(of: graph, scores: scores, options: options)
    #expect(strict.nodes == [0, 1, 3] && strict.broughtBackCount == 0 && strict.strandedNodes == [3])
    // Of equally strong ones the first in rank; a third of three is one, so that two have no room.
    let even = try WeightedGraph(nodeCount: 6, edges: [(0, 3, 1), (0, 4, 1), (1, 5, 1), (2, 3, 1)])
    options.nodeBudget = .about(3)
    options.smallestComponent = 1
    let one = DrawingSelection(of: even, scores: NodeScores([9, 8, 7, 1, 2, 1]), options: options)
    #expect(one.nodes == [0, 1, 2, 4] && one.strandedNodes == [1, 2])
  }

  @Test func anEdgeBudgetKeepsTogetherWhatHangsTogether() throws {
    // A heavy triangle with a light tail: the two strongest of its edges, and the tail.
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 9), (0, 2, 8), (1, 2, 7), (2, 3, 1)])
    let selection = DrawingSelection(
      of: graph, scores: NodeScores([1, 1, 1, 1]), options: options(nodes: nil, edges: .count(3)))
    #expect(selection.edges.map { graph.edge($0).weight } == [9, 8, 1])
  }

  @Test(arguments: [0, 10, 45, 60, 1_000])
  func componentsStayWhateverTheBudget(budget: Int) throws {
    let graph = try SampleGraphs.random(nodeCount: 40).graph
    let scores = NodeScores([Double](repeating: 1, count: 40))
    let selection = DrawingSelection(
      of: graph, scores: scores, options: options(nodes: nil, edges: .count(budget)))
    #expect(selection.edges.count == min(graph.edgeCount, max(budget, 39)))
    #expect(selection.edges == selection.edges.sorted())
    var reached: Set<Int> = [0]
    for _ in 0..<40 {
      for index in selection.edges {
        let edge = graph.edge(index)
        if reached.contains(edge.source) || reached.contains(edge.target) {
          reached.formUnion([edge.source, edge.target])
        }
      }
    }
    #expect(reached.count == 40)
  }

  /// Two cliques of one size with all ties alike keep about as many ties each, and no node is left with few.
  @Test func equalTiesAreKeptInTurns() throws {
    let first = (0..<12).flatMap { a in (a + 1..<12).map { (a, $0, 1.0) } }
    let edges = first + first.map { ($0.0 + 12, $0.1 + 12, 1.0) } + [(11, 12, 1.0)]
    let graph = try WeightedGraph(nodeCount: 24, edges: edges)
    let selection = DrawingSelection(
      of: graph, scores: graph.strength(), options: options(nodes: nil, edges: .perNode(3)))
    let drawn = selection.edges.map { graph.edge($0) }
    #expect(drawn.count == 72)
    let inFirst = drawn.count { $0.source < 12 && $0.target < 12 }
    #expect((32...39).contains(inFirst), "\(inFirst)")
    let degrees = (0..<24).map { node in drawn.count { $0.source == node || $0.target == node } }
    #expect((degrees.min() ?? 0) >= 4, "\(degrees)")
  }

  @Test func pairsComeLastWhereNotAllHaveRoom() throws {
    // Two pairs whose PageRank is above the mean, as that of isolated pairs is, and a path of four.
    let graph = try WeightedGraph(nodeCount: 8, edges: [(0, 1, 1), (2, 3, 1), (4, 5, 1), (5, 6, 1), (6, 7, 1)])
    let scores = NodeScores([9, 9, 8, 8, 1, 2, 2, 1])
    func nodes(_ count: Int?) -> [Int] {
      DrawingSelection(of: graph, scores: scores, options: options(nodes: count, edges: .all)).nodes
    }
    #expect(nodes(4) == [4, 5, 6, 7])
    #expect(nodes(6) == [0, 1, 4, 5, 6, 7])
    #expect(nodes(8) == Array(0..<8))
    var all = options(nodes: 4, edges: .all)
    all.smallestComponent = 1
    #expect(DrawingSelection(of: graph, scores: scores, options: all).nodes == [0, 1, 2, 3])
  }

  @Test func whatIsPinnedIsDrawnWhateverTheRules() throws {
    let graph = try WeightedGraph(nodeCount: 5, edges: [(0, 1, 5), (1, 2, 4), (2, 3, 3), (3, 4, 2), (0, 4, 1)])
    var scope = DrawingScope()
    scope.nodes = [1, 2]
    scope.edges = [true, true, false, false, false]
    scope.pinnedNodes = [4, 0]
    scope.pinnedEdges = [4]
    let scores = NodeScores([1, 5, 4, 3, 2])
    let selection = DrawingSelection(
      of: graph, scores: scores, options: options(nodes: 3, edges: .count(0), scope: scope))
    #expect(selection.nodes == [0, 1, 4])
    #expect(selection.edges.map { graph.edge($0).weight }.sorted() == [1, 5])
    let crowded = DrawingSelection(of: graph, scores: scores, options: options(nodes: 1, edges: .all, scope: scope))
    #expect(crowded.nodes == [0, 4])
  }

  @Test func aScopeDecidesTheOrder() throws {
    let graph = try WeightedGraph(nodeCount: 4, edges: [(0, 1, 1), (1, 2, 1), (2, 3, 1)])
    var scope = DrawingScope()
    scope.nodes = [3, 2, 1]
    let selection = DrawingSelection(
      of: graph, scores: NodeScores([9, 8, 1, 1]), options: options(nodes: 2, edges: .all, scope: scope))
    #expect(selection.nodes == [2, 3])
    #expect(selection.candidateCount == 3)
  }
}
