internal import Graphs

/// A graph whose nodes stand for groups of nodes, as Louvain's and Leiden's methods make them level by level.
///
/// Weight inside a group counts only in its mass: no move of the group as a whole changes it.
final class LevelGraph {
  let nodeCount: Int
  private let starts: Scratch<Int32>
  private let neighbors: Scratch<Int32>
  private let weights: Scratch<Double>
  /// What a group weighs against its ties: the sum of its members' strengths for modularity, their number for the
  /// constant Potts model.
  let masses: Scratch<Double>
  /// The gain below which a move may be rounding: 10⁻¹² of the sum of the members' strengths.
  let slacks: Scratch<Double>

  private init(starts: [Int32], neighbors: [Int32], weights: [Double], masses: [Double], slacks: [Double]) {
    nodeCount = masses.count
    self.starts = Scratch(copying: starts)
    self.neighbors = Scratch(copying: neighbors)
    self.weights = Scratch(copying: weights)
    self.masses = Scratch(copying: masses)
    self.slacks = Scratch(copying: slacks)
  }

  /// Every node a group of its own.
  convenience init(_ graph: WeightedGraph, quality: CommunityQuality, weightsAs meaning: WeightMeaning) {
    let strengths = graph.strength(weightsAs: meaning).values
    self.init(
      starts: graph.rowStarts, neighbors: graph.neighbors, weights: graph.arcStrengths(meaning),
      masses: quality == .modularity ? strengths : [Double](repeating: 1, count: graph.nodeCount),
      slacks: strengths.map { 1e-12 * $0 })
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
    let members = GroupedNodes(groups, count: count)
    let sums = Scratch(repeating: 0.0, count: count)
    var starts: [Int32] = [0], neighbors: [Int32] = [], weights: [Double] = []
    var groupMasses = [Double](repeating: 0, count: count)
    var groupSlacks = groupMasses
    var touched: [Int32] = []
    for group in 0..<count {
      touched.removeAll(keepingCapacity: true)
      for place in members.range(of: group) {
        let node = Int(members.nodes[place])
        groupMasses[group] += masses[node]
        groupSlacks[group] += slacks[node]
        for arc in arcs(of: node) {
          let other = groups[neighbor(arc)]
          guard Int(other) != group else { continue }
          if sums[Int(other)] == 0 { touched.append(other) }
          sums[Int(other)] += self.weights[arc]
        }
      }
      for other in touched {
        neighbors.append(other)
        weights.append(sums[Int(other)])
        sums[Int(other)] = 0
      }
      starts.append(Int32(neighbors.count))
    }
    return LevelGraph(
      starts: starts, neighbors: neighbors, weights: weights, masses: groupMasses, slacks: groupSlacks)
  }
}

/// Nodes sorted by their group, ascending inside a group.
struct GroupedNodes {
  let nodes: [Int32]
  private let starts: [Int]

  init(_ groups: [Int32], count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var nodes = [Int32](repeating: 0, count: groups.count)
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
