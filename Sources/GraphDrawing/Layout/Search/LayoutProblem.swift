import GraphAlgorithms
import Graphs
import Primitives

/// A graph to be laid out: boxes and the edges between them.
struct LayoutProblem: Sendable {
  struct Edge: Hashable, Sendable {
    var tail: Int, head: Int
    /// How long it would best be, in points.
    var length: Double
  }

  /// The sizes of the nodes.
  var sizes: [Size]
  var edges: [Edge]
  /// Where a node must stay; nil where it may move.
  var fixed: [Point?]

  /// The edges of every node.
  let incident: [[Int]]

  init(sizes: [Size], edges: [Edge], fixed: [Point?]? = nil) {
    self.sizes = sizes
    self.edges = edges
    self.fixed = fixed ?? [Point?](repeating: nil, count: sizes.count)
    var incident = [[Int]](repeating: [], count: sizes.count)
    for (index, edge) in edges.enumerated() where edge.tail != edge.head {
      incident[edge.tail].append(index)
      incident[edge.head].append(index)
    }
    self.incident = incident
  }

  var nodeCount: Int { sizes.count }

  /// The other end of an edge.
  func neighbor(of node: Int, along edge: Int) -> Int {
    edges[edge].tail == node ? edges[edge].head : edges[edge].tail
  }

  /// The nodes of every component, each in ascending order, by their first.
  ///
  /// - Complexity: O(*n* + *m* α(*n*)).
  func components() -> [[Int]] {
    var sets = UnionFind(count: nodeCount)
    for edge in edges { sets.merge(edge.tail, edge.head) }
    var members = [[Int]](repeating: [], count: nodeCount)
    for (node, first) in sets.leastMembers().enumerated() { members[first].append(node) }
    return members.filter { !$0.isEmpty }
  }

  /// The part with only some nodes, in their order.
  func restricted(to members: [Int]) -> LayoutProblem {
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    let kept = edges.compactMap { edge -> Edge? in
      guard let tail = places[edge.tail], let head = places[edge.head] else { return nil }
      return Edge(tail: tail, head: head, length: edge.length)
    }
    return LayoutProblem(sizes: members.map { sizes[$0] }, edges: kept, fixed: members.map { fixed[$0] })
  }

  /// The lengths of the shortest ways between all pairs: for every node those from it, infinite where there is none.
  ///
  /// - Complexity: O(*n* (*n* + *m*) log *n*).
  func distances() -> [[Double]] {
    var builder = WeightedGraph.Builder(nodeCount: nodeCount)
    // Only an edge without a length is refused, and ties nothing then; those of pictures have room for two boxes.
    for edge in edges { try? builder.addEdge(edge.tail, edge.head, weight: edge.length) }
    let graph = builder.build()
    return (0..<nodeCount).map { graph.distances(from: $0, weightsAs: .distance).values }
  }
}
