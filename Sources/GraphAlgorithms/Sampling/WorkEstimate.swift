internal import Graphs

/// About how many elementary steps searches from all nodes take, each a few nanoseconds: what a budget is compared with.
///
/// Doubles, as the products may be large.
struct WorkEstimate {
  /// The ends of edges that a search from every node looks at: nodes times edge ends of each component.
  let arcsOfAllSearches: Double
  private let graph: WeightedGraph

  /// - Complexity: O(*n* + *m*).
  init(of graph: WeightedGraph) {
    self.graph = graph
    arcsOfAllSearches = graph.connectedComponents().members.reduce(0) { sum, nodes in
      sum + Double(nodes.count) * Double(nodes.reduce(0) { $0 + graph.degree(of: $1) + 1 })
    }
  }

  /// Of exact betweenness. Lengths cost a queue.
  func betweenness(isByHops: Bool) -> Double { arcsOfAllSearches * (isByHops ? 1 : 3) }

  /// Of the distances between all pairs: by hops 64 searches go together, level by level.
  func distances(isByHops: Bool) -> Double {
    isByHops ? Double(graph.nodeCount) / 64 * hopSearches : arcsOfAllSearches * 3
  }

  /// Of the distances from one node in each component, or by hops from 64.
  func distanceRound(isByHops: Bool) -> Double { isByHops ? hopSearches : 3 * ends }

  private var hopSearches: Double { max(Double(graph.hopReach), 1) * ends / 3 }
  private var ends: Double { Double(graph.nodeCount + 2 * graph.edgeCount) }
}
