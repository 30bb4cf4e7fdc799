import Graphs

/// Which part of a graph a picture shows.
struct DrawingSelection: Hashable, Sendable {
  /// The drawn nodes, ascending.
  let nodes: [Int]
  /// The drawn edges, ascending.
  let edges: [Int]

  /// The nodes with the highest scores, ties in node order, and the edges that the budget allows among them.
  ///
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  init(of graph: WeightedGraph, scores: NodeScores, maximumNodes: Int?, budget: EdgeBudget) {
    let limit = max(0, maximumNodes ?? graph.nodeCount)
    nodes = limit >= graph.nodeCount ? Array(0..<graph.nodeCount) : scores.ranking().prefix(limit).sorted()
    var isDrawn = [Bool](repeating: false, count: graph.nodeCount)
    for node in nodes { isDrawn[node] = true }
    let candidates = (0..<graph.edgeCount).filter {
      let edge = graph.edge($0)
      return isDrawn[edge.source] && isDrawn[edge.target]
    }
    switch budget {
    case .all: edges = candidates
    case .perNode(let count): edges = Self.strongest(count * nodes.count, of: candidates, in: graph)
    case .count(let count): edges = Self.strongest(count, of: candidates, in: graph)
    }
  }

  private static func strongest(_ count: Int, of candidates: [Int], in graph: WeightedGraph) -> [Int] {
    guard candidates.count > count else { return candidates }
    let order = candidates.sorted { (graph.edge($1).weight, $0) < (graph.edge($0).weight, $1) }
    // Kruskal's algorithm from the strongest edge down.
    var parents = Array(0..<graph.nodeCount)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    var forest: [Int] = [], rest: [Int] = []
    for index in order {
      let edge = graph.edge(index)
      let (a, b) = (root(edge.source), root(edge.target))
      if a == b {
        rest.append(index)
      } else {
        parents[a] = b
        forest.append(index)
      }
    }
    return (forest + rest.prefix(max(0, count - forest.count))).sorted()
  }
}
