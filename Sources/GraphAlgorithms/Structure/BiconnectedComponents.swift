public import Graphs
import Primitives

/// The largest parts of a graph that no single node holds together; see
/// ``Graphs/WeightedGraph/biconnectedComponents()``.
public struct BiconnectedComponents: Hashable, Sendable {
  /// The component of every edge, `0..<count`.
  public let componentOfEdge: [Int]

  /// The nodes of every component, ascending. An articulation point is in several, a node without edges in none.
  public let nodes: [[Int]]

  /// The number of components.
  public var count: Int { nodes.count }
}

extension WeightedGraph {
  /// Divides the edges into the largest parts that stay connected whichever node is taken away.
  ///
  /// - Returns: The components, those of most nodes first, ties by their lowest edge. A bridge is a component of its
  ///   own.
  /// - Complexity: O(*n* + *m* log *m*).
  ///
  /// NetworkX: `biconnected_component_edges`.
  ///
  /// Reference: J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", *Commun. ACM* 16,
  /// 1973, [doi:10.1145/362248.362272](https://doi.org/10.1145/362248.362272).
  public func biconnectedComponents() -> BiconnectedComponents {
    let open = GrowingScratch<Int32>()
    var parts: [[Int]] = []
    BiconnectedSearch.run(self, edge: { open.append(Int32(truncatingIfNeeded: $0)) }) { _, edge, _, isSeparate, _ in
      guard isSeparate else { return }
      // What was met since the search went down this edge, and isn't in a component yet.
      var part: [Int] = []
      while part.last != edge, open.count > 0 { part.append(Int(open.removeLast())) }
      parts.append(part.sorted())
    }
    let sources = edgeSources(), targets = edgeTargets()
    let sized = parts.map { part in
      (edges: part, nodes: Set(part.flatMap { [Int(sources[$0]), Int(targets[$0])] }).sorted())
    }
    let ordered = sized.sorted { ($1.nodes.count, $0.edges[0]) < ($0.nodes.count, $1.edges[0]) }
    var componentOfEdge = [Int](repeating: 0, count: edgeCount)
    for (component, part) in ordered.enumerated() { for edge in part.edges { componentOfEdge[edge] = component } }
    return BiconnectedComponents(componentOfEdge: componentOfEdge, nodes: ordered.map(\.nodes))
  }
}
