internal import Graphs
internal import Primitives

/// A graph whose nodes stand for groups of nodes, as Louvain's and Leiden's methods make them level by level.
///
/// Weight inside a group counts only in its mass: no move of the group as a whole changes it.
final class LevelGraph {
  let nodeCount: Int
  /// Where the arcs of each group start; one more entry than groups.
  private let starts: Scratch<Int32>
  /// The other end of every arc.
  let neighbors: Scratch<Int32>
  /// The weight of every arc.
  let weights: Scratch<Double>
  /// What a group weighs against its ties: the sum of its members' strengths for modularity, their number for the
  /// constant Potts model.
  let masses: Scratch<Double>
  /// The gain below which a move may be rounding: 10⁻¹² of the sum of the members' strengths.
  let slacks: Scratch<Double>

  /// Room for groups and arcs.
  private init(nodeCount: Int, arcCapacity: Int) {
    self.nodeCount = nodeCount
    starts = Scratch(repeating: 0, count: nodeCount + 1)
    neighbors = Scratch(capacity: arcCapacity)
    weights = Scratch(capacity: arcCapacity)
    masses = Scratch(repeating: 0, count: nodeCount)
    slacks = Scratch(repeating: 0, count: nodeCount)
  }

  /// Every node a group of its own.
  init(_ graph: WeightedGraph, quality: CommunityQuality, weightsAs meaning: WeightMeaning) {
    let strengths = graph.strength(weightsAs: meaning).values
    nodeCount = graph.nodeCount
    starts = Scratch(copying: graph.rowStarts)
    neighbors = Scratch(copying: graph.neighbors)
    weights = Scratch(copying: graph.arcStrengths(meaning))
    masses = Scratch(
      copying: quality == .modularity ? strengths : [Double](repeating: 1, count: graph.nodeCount))
    slacks = Scratch(copying: strengths.map { 1e-12 * $0 })
  }

  @inline(__always) func arcs(of node: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(starts[node]), Int(starts[node + 1])))
  }
  @inline(__always) func neighbor(_ arc: Int) -> Int { Int(neighbors[arc]) }
  @inline(__always) func weight(_ arc: Int) -> Double { weights[arc] }

  /// The sum of all masses.
  var totalMass: Double { (0..<nodeCount).reduce(0) { $0 + masses[$1] } }

  /// The graph whose nodes are the groups `0..<count` of this one's nodes.
  func aggregated(by groups: [Int32], count: Int) -> LevelGraph {
    let members = GroupedNodes(groups, count: count), groups = Scratch(copying: groups)
    let ties = Scratch(repeating: 0.0, count: count), touched = Scratch<Int32>(repeating: 0, count: count + 1)
    let result = LevelGraph(nodeCount: count, arcCapacity: Int(starts[nodeCount]))
    var end = 0
    for group in 0..<count {
      var mass = 0.0, slack = 0.0, listed = 0
      for place in members.range(of: group) {
        let node = Int(members.nodes[place])
        mass += masses[node]
        slack += slacks[node]
        listed = gatherTies(arcs(of: node), neighbors, weights, by: groups, into: ties, touched, listed: listed)
      }
      result.masses[group] = mass
      result.slacks[group] = slack
      ties[group] = 0
      end = result.takeArcs(from: touched, listed, ties, at: end)
      result.starts[group + 1] = Int32(truncatingIfNeeded: end)
    }
    return result
  }

  /// Takes the sums that aren't 0 for arcs, and sets them back to 0; returns where the arcs end.
  private func takeArcs(
    from touched: borrowing Scratch<Int32>, _ count: Int, _ ties: borrowing Scratch<Double>, at start: Int
  ) -> Int {
    var end = start
    for place in 0..<count {
      let other = touched[place], tie = ties[Int(other)]
      guard tie != 0 else { continue }
      ties[Int(other)] = 0
      neighbors[end] = other
      weights[end] = tie
      end += 1
    }
    return end
  }
}

/// Nodes sorted by their group, ascending inside a group.
struct GroupedNodes: ~Copyable {
  let nodes: Scratch<Int32>
  private let starts: [Int]

  init(_ groups: [Int32], count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    let nodes = Scratch<Int32>(capacity: groups.count)
    for (node, group) in groups.enumerated() {
      nodes[next[Int(group)]] = Int32(node)
      next[Int(group)] += 1
    }
    self.nodes = nodes
    self.starts = starts
  }

  func range(of group: Int) -> Range<Int> { starts[group]..<starts[group + 1] }
}

/// The labels renumbered `0..<count` in the order of their first node.
func densified(_ labels: [Int32]) -> (labels: [Int32], count: Int) {
  var newLabel = [Int32](repeating: -1, count: Int(labels.max() ?? -1) + 1)
  var count: Int32 = 0
  let dense = labels.map { label in
    if newLabel[Int(label)] < 0 {
      newLabel[Int(label)] = count
      count += 1
    }
    return newLabel[Int(label)]
  }
  return (dense, Int(count))
}
