import Graphs

@testable import GraphDrawing

/// Graphs to draw.
enum SampleGraphs {
  /// Zachary's karate club: W. W. Zachary, "An Information Flow Model for Conflict and Fission in Small Groups", 1977; edges as
  /// networkx (BSD-3) gives them.
  static func karateClub() throws -> AttributedGraph {
    let neighbors: [[Int]] = [
      [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31], [2, 3, 7, 13, 17, 19, 21, 30],
      [3, 7, 8, 9, 13, 27, 28, 32],
      [7, 12, 13], [6, 10], [6, 10, 16], [16], [], [30, 32, 33], [33], [], [], [], [33], [32, 33], [32, 33], [], [],
      [32, 33], [33], [32, 33], [], [32, 33], [25, 27, 29, 32, 33], [25, 27, 31], [31], [29, 33], [33], [31, 33],
      [32, 33], [32, 33], [32, 33], [33], [],
    ]
    let edges = neighbors.enumerated().flatMap { node, others in others.map { (node, $0, 1.0) } }
    let graph = try WeightedGraph(nodeCount: 34, edges: edges)
    return AttributedGraph(graph: graph, nodeIDs: (0..<34).map { "member \($0 + 1)" })
  }

  /// The two clubs after the split, as Zachary observed them.
  static let karateFactions = Partition(
    labels: (0..<34).map { [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21].contains($0) ? 0 : 1 })

  /// A ring of nodes with the given names.
  static func ring(of names: [String]) throws -> AttributedGraph {
    let edges = names.indices.dropLast().map { ($0, $0 + 1, Double($0 % 5 + 1)) } + [(0, names.count - 1, 2.0)]
    let graph = try WeightedGraph(nodeCount: names.count, edges: edges)
    var result = AttributedGraph(graph: graph, nodeIDs: names.indices.map { "id \($0)" })
    result.nodeAttributes["name"] = .text(names)
    return result
  }

  /// A graph of any size in which every node has ties to some before it, the same on every call.
  static func random(nodeCount: Int, edgesPerNode: Int = 4) throws -> AttributedGraph {
    var state: UInt64 = 88_172_645_463_325_252
    func next(below bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    var edges: [(Int, Int, Double)] = []
    for node in 1..<nodeCount {
      for _ in 0..<edgesPerNode { edges.append((next(below: node), node, Double(1 + next(below: 9)))) }
    }
    let graph = try WeightedGraph(nodeCount: nodeCount, edges: edges)
    return AttributedGraph(graph: graph, nodeIDs: (0..<nodeCount).map { "Person \($0)" })
  }
}
