import GraphDrawing
import Graphs
import Testing

@Suite struct PictureSelectionTests {
  /// A path 0-1-2-3-4 with a weak shortcut 0-4, and a pair 5-6 apart.
  private func graph() throws -> AttributedGraph {
    let edges = [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0), (3, 4, 1.0), (0, 4, 0.1), (5, 6, 2.0)]
    var graph = AttributedGraph(
      graph: try WeightedGraph(nodeCount: 7, edges: edges), nodeIDs: (0..<7).map { "n\($0)" })
    graph.nodeAttributes["name"] = .text(["Ann", "Bob", "Cem", "Dua", "Eve", "Fay", "Gus"])
    return graph
  }

  /// Later nodes rank higher.
  private let scores = NodeScores([1, 2, 3, 4, 5, 6, 7])
  private let communities = Partition(labels: [0, 0, 0, 1, 1, 2, 2])

  private func select(_ change: (inout SelectionOptions) -> Void = { _ in }) throws -> PictureSelection {
    var options = SelectionOptions()
    change(&options)
    return try PictureSelection(of: graph(), scores: scores, communities: communities, options: options)
  }

  /// The edge between two nodes.
  private func edge(_ a: Int, _ b: Int) throws -> Int { try #require(graph().graph.edgeIndex(between: a, and: b)) }

  @Test func withoutAChoiceEverythingMayBeDrawn() throws {
    let selection = try select { $0.rules = ["only persons"] }
    #expect(selection.scope.nodes == nil && selection.scope.edges == nil && selection.scope.pinnedNodes.isEmpty)
    #expect(selection.scope.rules == ["only persons"] && selection.highlight == nil)
  }

  @Test func anEgoLeavesItsRingsTheNearestFirstThenByRank() throws {
    #expect(try select { $0.egos = [0] }.scope.nodes == [0, 4, 1])
    let two = try select { ($0.egos, $0.depth) = ([0], 2) }
    #expect(two.scope.nodes == [0, 4, 1, 3, 2])
    #expect(two.scope.rules == ["within 2 edges of Ann, the nearest first"])
    #expect(two.scope.pinnedNodes == [0])
    #expect(try Set(two.scope.pinnedEdges) == [edge(0, 1), edge(0, 4)])
    #expect(two.highlight?.nodes == [0] && two.highlight?.meaning == "Ann" && two.highlight?.fadesOthers == false)
    let several = try select { $0.egos = [0, 5] }
    #expect(several.scope.nodes == [5, 0, 6, 4, 1] && several.highlight?.meaning == "Ann, Fay")
  }

  @Test func edgesThatMayNotBeDrawnAreNotWalked() throws {
    let shortcut = try edge(0, 4)
    var isKept = [Bool](repeating: true, count: 6)
    isKept[shortcut] = false
    let selection = try select { ($0.egos, $0.edges, $0.edgeRule) = ([0], isKept, "strong edges") }
    #expect(selection.scope.nodes == [0, 1] && selection.scope.edges == isKept)
    #expect(selection.scope.rules == ["strong edges", "within 1 edge of Ann, the nearest first"])
    #expect(try selection.scope.pinnedEdges == [edge(0, 1)])
  }

  @Test func aBackboneLeavesWhomItTies() throws {
    var isKept = [Bool](repeating: false, count: 6)
    isKept[try edge(1, 2)] = true
    #expect(try select { $0.edges = isKept }.scope.nodes == [2, 1])
    let error = #expect(throws: SelectionError.self) {
      try select { $0.edges = [Bool](repeating: false, count: 6) }
    }
    #expect(error == .noEdges)
  }

  /// Strong ties are short: by the path of four it is 4 long, by the shortcut 10.
  @Test func aPathIsDrawnWithItsSurroundings() throws {
    let selection = try select { $0.pathEnds = .init(from: 0, to: 3) }
    #expect(selection.scope.pinnedNodes == [0, 1, 2, 3])
    #expect(try Set(selection.scope.pinnedEdges) == [edge(0, 1), edge(1, 2), edge(2, 3)])
    #expect(selection.scope.nodes == [3, 2, 1, 0, 4])
    #expect(selection.highlight?.edges == Set(selection.scope.pinnedEdges))
    #expect(selection.highlight?.meaning == "shortest path between Ann and Dua")
    #expect(selection.highlight?.fadesOthers == true && selection.scope.rules == ["within 1 edge of the path"])
    let error = #expect(throws: SelectionError.self) { try select { $0.pathEnds = .init(from: 0, to: 5) } }
    #expect(error == .noPath(from: 0, to: 5))
  }

  @Test func aCommunityLeavesItsMembers() throws {
    let selection = try select { $0.community = 0 }
    #expect(selection.scope.nodes == [2, 1, 0] && selection.scope.rules == ["community 1"])
    #expect(try select { ($0.community, $0.egos) = (1, [0]) }.scope.nodes == [4])
    let error = #expect(throws: SelectionError.self) { try select { $0.community = 3 } }
    #expect(error == .noSuchCommunity(3, count: 3) && error?.description == "there is no community 4, only 3")
  }

  @Test func whoIsHighlightedIsInFrontWithTheTiesAmongThem() throws {
    let selection = try select { $0.highlighted = [1, 2, 4] }
    #expect(selection.scope.nodes == nil && selection.scope.pinnedNodes == [1, 2, 4])
    #expect(try selection.highlight?.edges == [edge(1, 2)])
    #expect(selection.highlight?.meaning == "Bob, Cem, Eve" && selection.highlight?.fadesOthers == true)
  }

  /// A naive twin: powers of the neighbour relation.
  @Test(arguments: 1...4) func ringsAreThoseOfRepeatedNeighbours(depth: Int) throws {
    let graph = try SampleGraphs.karateClub(), count = graph.graph.nodeCount
    let ranks = NodeScores((0..<count).map { Double(graph.graph.degree(of: $0)) })
    var options = SelectionOptions()
    (options.egos, options.depth) = ([16], depth)
    let selection = try PictureSelection(
      of: graph, scores: ranks, communities: SampleGraphs.karateFactions, options: options)
    var reached: Set<Int> = [16], expected = [16]
    for _ in 0..<depth {
      let ring = Set(reached.flatMap { graph.graph.arcs(of: $0).map(\.neighbor) }).subtracting(reached)
      expected += ranks.ranking(of: ring)
      reached.formUnion(ring)
    }
    #expect(selection.scope.nodes == expected)
  }

  /// Nothing is farther away than there are nodes, whatever is asked for.
  @Test(.timeLimit(.minutes(1)))
  func anyDepth() throws {
    let all = try select { ($0.egos, $0.depth) = ([0, 5], Int.max) }
    #expect(Set(all.scope.nodes ?? []) == Set(0..<7))
  }
}
