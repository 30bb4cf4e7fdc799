public import Graphs

/// A graph whose nodes are the communities of another graph, and whose edges are the sums of the ties between them.
///
///     let joined = CommunityGraph(of: graph, communities: graph.leiden())
///     let most = (0..<joined.graph.edgeCount).max { joined.tieCounts[$0] < joined.tieCounts[$1] }
///
/// No weight is lost: the total weight of the whole graph is that of this one and ``innerWeights`` together, and every
/// edge of it is counted in ``tieCounts`` or in ``innerTieCounts``.
public struct CommunityGraph: Hashable, Sendable {
  /// A node per community in order of their numbers; the weight of an edge is the sum of the ties between two.
  public let graph: WeightedGraph

  /// The number of ties behind each edge.
  public let tieCounts: [Int]

  /// The number of members of each community.
  public let memberCounts: [Int]

  /// The sum of the weights of the ties inside each community.
  public let innerWeights: [Double]

  /// The number of ties inside each community.
  public let innerTieCounts: [Int]

  /// Joins the nodes of every community.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - communities: Its communities.
  /// - Precondition: One community per node.
  /// - Complexity: O(*n* + *m* log *m*).
  ///
  /// igraph: `contract` and `simplify`; Leiden and Louvain aggregate a graph like this between their levels.
  public init(of graph: WeightedGraph, communities: Partition) {
    precondition(communities.communityOf.count == graph.nodeCount, "One community per node")
    var innerWeights = [Double](repeating: 0, count: communities.count)
    var innerTieCounts = [Int](repeating: 0, count: communities.count)
    var between: [Pair: (weight: Double, count: Int)] = [:]
    // In edge order, so that sums of fractions come out the same.
    for edge in graph.edges {
      let (a, b) = (communities[edge.source], communities[edge.target])
      if a == b {
        innerWeights[a] += edge.weight
        innerTieCounts[a] += 1
      } else {
        let pair = Pair(low: min(a, b), high: max(a, b)), sum = between[pair, default: (0, 0)]
        between[pair] = (sum.weight + edge.weight, sum.count + 1)
      }
    }
    let sorted = between.sorted { ($0.key.low, $0.key.high) < ($1.key.low, $1.key.high) }
    self.graph = WeightedGraph(
      nodeCount: communities.count, sortedSources: sorted.map { Int32($0.key.low) },
      targets: sorted.map { Int32($0.key.high) }, weights: sorted.map(\.value.weight))
    tieCounts = sorted.map(\.value.count)
    memberCounts = communities.members.map(\.count)
    (self.innerWeights, self.innerTieCounts) = (innerWeights, innerTieCounts)
  }

  private struct Pair: Hashable {
    var low: Int, high: Int
  }
}

extension CommunityGraph {
  /// The graph with ids and attributes, for files and pictures: nodes `community 1`, `community 2`… with `name`, `members`,
  /// `inner_weight` and `inner_edges`, edges with `count`, the number of ties.
  ///
  /// - Parameter names: What to call the communities.
  /// - Returns: The graph, nodes in order of the communities.
  /// - Precondition: One name per community.
  /// - Complexity: O(*n* + *m*) for *n* communities and *m* ties.
  public func attributed(names: [String]) -> AttributedGraph {
    precondition(names.count == graph.nodeCount, "One name per community")
    var result = AttributedGraph(graph: graph, nodeIDs: names.indices.map(Self.id))
    result.nodeAttributes["name"] = .text(names)
    result.nodeAttributes["members"] = .integer(memberCounts)
    result.nodeAttributes["inner_weight"] = .real(innerWeights)
    result.nodeAttributes["inner_edges"] = .integer(innerTieCounts)
    result.edgeAttributes["count"] = .integer(tieCounts)
    return result
  }

  /// The id of a community: `community 1` of the first.
  public static func id(of community: Int) -> String { "community \(community + 1)" }
}
