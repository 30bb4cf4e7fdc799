public import Graphs
import Primitives

/// A graph whose nodes are the communities of another graph, and whose edges are the sums of the ties between them.
///
/// No weight is lost: the total weight of the whole graph is that of this one and ``innerWeights`` together.
public struct CommunityGraph: Hashable, Sendable {
  /// A node per community in order of their numbers, with `name` (highest-ranked members, number, size), `members`, `inner_weight` and
  /// `inner_edges`; edges with `count`, the number of ties between the two. Ids are `community 1`, `community 2`…
  public let graph: AttributedGraph

  /// The sum of the weights of the ties inside each community.
  public let innerWeights: [Double]

  /// The number of ties inside each community.
  public let innerEdgeCounts: [Int]

  /// The names of the highest-ranked members of each community, at most eight, cleaned of what breaks lines and terminals.
  public let topNames: [[String]]

  /// How many members a label names.
  static let labelNames = 3

  /// A label: `Kim Jong Un, Mike Pompeo, Seoul; no. 2, 14 members`.
  static func label(_ names: some Collection<String>, _ facts: String) -> String {
    let named = names.joined(separator: ", ")
    return "\(named);\(Legend.directionMark(after: named)) \(facts)"
  }

  /// The number and the size of a community.
  static func facts(_ number: Int, size: Int) -> String { "no. \(number + 1), \(counted(size, "member"))" }

  /// Joins the nodes of every community.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - communities: Its communities.
  ///   - ranks: Which members give a community its name.
  /// - Precondition: One community and one score per node.
  /// - Complexity: O(*n* log *n* + *m* log *m*).
  public init(of graph: AttributedGraph, communities: Partition, ranks: NodeScores) {
    precondition(communities.communityOf.count == graph.graph.nodeCount, "One community per node")
    precondition(ranks.values.count == graph.graph.nodeCount, "One score per node")
    let ties = SummedTies(graph.graph, communities)
    let names = communities.members.map { CommunityNames(of: $0, ranks: ranks, in: graph, count: 8) }
    var joined = AttributedGraph(graph: ties.graph, nodeIDs: communities.members.indices.map { "community \($0 + 1)" })
    joined.nodeAttributes["name"] = .text(
      names.enumerated().map { number, names in
        Self.label(names.names.prefix(Self.labelNames), Self.facts(number, size: communities.members[number].count))
      })
    joined.nodeAttributes["members"] = .integer(communities.members.map(\.count))
    joined.nodeAttributes["inner_weight"] = .real(ties.innerWeights)
    joined.nodeAttributes["inner_edges"] = .integer(ties.innerCounts)
    joined.edgeAttributes["count"] = .integer(ties.counts)
    self.graph = joined
    innerWeights = ties.innerWeights
    innerEdgeCounts = ties.innerCounts
    topNames = names.map(\.names)
  }
}

/// The ties of a graph, summed by the communities of their ends.
private struct SummedTies {
  let graph: WeightedGraph
  /// The number of ties of every edge.
  let counts: [Int]
  var innerWeights: [Double], innerCounts: [Int]

  init(_ whole: WeightedGraph, _ communities: Partition) {
    innerWeights = [Double](repeating: 0, count: communities.count)
    innerCounts = [Int](repeating: 0, count: communities.count)
    var between: [Pair: (weight: Double, count: Int)] = [:]
    // In edge order, so that sums of fractions come out the same.
    for edge in whole.edges {
      let (a, b) = (communities[edge.source], communities[edge.target])
      if a == b {
        innerWeights[a] += edge.weight
        innerCounts[a] += 1
      } else {
        let sum = between[Pair(low: min(a, b), high: max(a, b)), default: (0, 0)]
        between[Pair(low: min(a, b), high: max(a, b))] = (sum.weight + edge.weight, sum.count + 1)
      }
    }
    let sorted = between.sorted { ($0.key.low, $0.key.high) < ($1.key.low, $1.key.high) }
    graph = WeightedGraph(
      nodeCount: communities.count, sortedSources: sorted.map { Int32($0.key.low) },
      targets: sorted.map { Int32($0.key.high) }, weights: sorted.map(\.value.weight))
    counts = sorted.map(\.value.count)
  }

  private struct Pair: Hashable {
    var low: Int, high: Int
  }
}
