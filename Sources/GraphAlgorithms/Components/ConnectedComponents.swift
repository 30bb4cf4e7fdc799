public import Graphs
import Primitives

extension WeightedGraph {
  /// Divides the nodes into those that are connected by some path.
  ///
  /// - Returns: The components, largest first, ties by their lowest node. A node without edges is a component of its
  ///   own.
  /// - Complexity: O(*n* + *m*) in practice, O(*n* + *m* log *n*) at worst. In a graph with a component that holds most
  ///   nodes, few edges but the first two of each node are looked at.
  ///
  /// Reference: M. Sutton, T. Ben-Nun, A. Barak, "Optimizing Parallel Graph Connectivity Computation via Subgraph
  /// Sampling", *IPDPS* 2018, [doi:10.1109/IPDPS.2018.00012](https://doi.org/10.1109/IPDPS.2018.00012).
  public func connectedComponents() -> Partition {
    let forest = ComponentForest(count: nodeCount)
    withRows { rows in
      let first = 2
      for place in 0..<first {
        for node in 0..<nodeCount where rows.arcs(of: node).count > place {
          forest.join(node, rows.neighbor(rows.arcs(of: node).lowerBound + place))
        }
        forest.flatten()
      }
      // Nearly all nodes are in one component by now. An edge that leads there from elsewhere is seen from its other end.
      let most = forest.mostFrequentRoot()
      for node in 0..<nodeCount where forest.parents[node] != most {
        for arc in rows.arcs(of: node).dropFirst(first) { forest.join(node, rows.neighbor(arc)) }
      }
      forest.flatten()
    }
    return Partition(labels: (0..<nodeCount).map { Int(forest.parents[$0]) })
  }
}

/// Trees of nodes that are connected, each with its lowest node for a root.
private final class ComponentForest {
  /// The parent of every node, which is no higher than the node itself.
  let parents: Scratch<Int32>

  init(count: Int) {
    parents = Scratch(capacity: count)
    for node in 0..<count { parents[node] = Int32(truncatingIfNeeded: node) }
  }

  /// Hangs the tree of one node under that of the other.
  @inline(__always) func join(_ a: Int, _ b: Int) {
    var (x, y) = (parents[a], parents[b])
    while x != y {
      let low = min(x, y), high = Int(max(x, y)), parent = parents[high]
      if parent == low { return }
      if Int(parent) == high {
        parents[high] = low
        return
      }
      // Not yet a root: go up on both sides, and lower what was passed.
      parents[high] = low < parent ? low : parent
      (x, y) = (parent, low)
    }
  }

  /// Hangs every node under its root.
  func flatten() {
    // Parents are lower, and so were done before.
    for node in 0..<parents.count { parents[node] = parents[Int(parents[node])] }
  }

  /// The root that most of some evenly spaced nodes are under.
  func mostFrequentRoot() -> Int32 {
    var counts: [Int32: Int] = [:]
    for node in stride(from: 0, to: parents.count, by: max(parents.count / 1_024, 1)) {
      counts[parents[node], default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
  }
}

extension CommunityMethodDescriptor {
  static let components = CommunityMethodDescriptor(
    summary: "whatever is connected", uses: []
  ) { graph, _ in graph.ranked(graph.connectedComponents()) }
}
