import Primitives

/// Divides communities into well-connected parts, from single nodes upwards.
///
/// A node that is still alone joins, inside its community, the part where the quality gains most, if both are well
/// connected with the rest of the community; of equal gains the lowest label wins. The paper draws the part at random
/// in proportion to the gain; taking the best keeps the guarantees, and the result doesn't hang on how a machine rounds
/// exponentials.
///
/// Reference: as for ``Graphs/WeightedGraph/leiden(_:)``, Algorithm A.2, MergeNodesSubset.
struct CommunityRefinement: ~Copyable {
  private let graph: LevelGraph
  private let communities: Scratch<Int32>
  private let penalty: Double
  private let parts: Scratch<Int32>
  private let totals: Scratch<Double>
  private let sizes: Scratch<Int32>
  /// The weight between a part and the rest of its community.
  private let cuts: Scratch<Double>
  private let communityTotals: Scratch<Double>
  private let ties: Scratch<Double>

  init(_ graph: LevelGraph, communities: [Int32], penalty: Double) {
    let n = graph.nodeCount
    self.graph = graph
    self.communities = Scratch(copying: communities)
    self.penalty = penalty
    parts = Scratch(repeating: 0, count: n)
    totals = Scratch(repeating: 0, count: n)
    sizes = Scratch(repeating: 1, count: n)
    cuts = Scratch(repeating: 0, count: n)
    communityTotals = Scratch(repeating: 0, count: n)
    ties = Scratch(repeating: 0, count: n)
    for node in 0..<n {
      parts[node] = Int32(node)
      totals[node] = graph.masses[node]
      communityTotals[Int(communities[node])] += graph.masses[node]
      cuts[node] = tie(of: node)
    }
  }

  /// The weight between a node and the others of its community.
  private func tie(of node: Int) -> Double {
    sumOfTies(graph.arcs(of: node), graph.neighbors, graph.weights, to: communities[node], communities)
  }

  /// Visits the nodes in the given order; returns the part of every node, by the label of the node it grew from.
  func run(order: [Int32]) -> [Int32] {
    let touched = Scratch<Int32>(repeating: 0, count: graph.nodeCount + 1)
    for node in order.lazy.map(Int.init) where sizes[Int(parts[node])] == 1 {
      if isWellConnected(node, of: communities[node]) { merge(node, touched) }
    }
    return parts.array()
  }

  private func isWellConnected(_ part: Int, of community: Int32) -> Bool {
    cuts[part] >= penalty * totals[part] * (communityTotals[Int(community)] - totals[part])
  }

  private func merge(_ node: Int, _ touched: borrowing Scratch<Int32>) {
    let community = communities[node], price = penalty * graph.masses[node]
    let count = gatherTies(
      graph.arcs(of: node), graph.neighbors, graph.weights, by: parts, within: communities, community, into: ties,
      touched)
    var best = parts[node], bestGain = 0.0
    for place in 0..<count {
      let part = touched[place]
      let gain = ties[Int(part)] - price * totals[Int(part)]
      guard gain > bestGain || (gain == bestGain && gain > 0 && part < best) else { continue }
      if isWellConnected(Int(part), of: community) { (best, bestGain) = (part, gain) }
    }
    if best != parts[node] { join(node, to: Int(best)) }
    for place in 0..<count { ties[Int(touched[place])] = 0 }
  }

  private func join(_ node: Int, to part: Int) {
    let own = Int(parts[node])
    cuts[part] += cuts[own] - 2 * ties[part]
    totals[part] += totals[own]
    sizes[part] += 1
    sizes[own] = 0
    parts[node] = Int32(part)
  }
}
