public import Graphs

extension WeightedGraph {
  /// Finds the edges of the largest total strength that tie together what is connected, without a cycle.
  ///
  /// - Parameter meaning: What a weight says. With `distance` this is the minimum spanning tree; with `none` it is the
  ///   tree of the lowest edges.
  /// - Returns: The indices of the edges, ascending: a tree for every component.
  /// - Complexity: O(*n* + *m* α(*n*)): the edges are sorted by the bytes of their weights.
  ///
  /// Of equally strong edges the lower one is taken first. NetworkX: `maximum_spanning_tree`.
  ///
  /// References: J. B. Kruskal, "On the shortest spanning subtree of a graph and the traveling salesman problem", *Proc.
  /// AMS* 7, 1956, [doi:10.1090/S0002-9939-1956-0078686-7](https://doi.org/10.1090/S0002-9939-1956-0078686-7); V. Osipov,
  /// P. Sanders, J. Singler, "The Filter-Kruskal Minimum Spanning Tree Algorithm", *ALENEX* 2009,
  /// [doi:10.1137/1.9781611972894.5](https://doi.org/10.1137/1.9781611972894.5).
  public func maximumSpanningTree(weightsAs meaning: WeightMeaning = .strength) -> [Int] {
    var growth = TreeGrowth(self)
    switch meaning {
    case .none: growth.take([Int32](0..<Int32(edgeCount)))
    // The bits of positive numbers are in the order of the numbers; a distance is the stronger the smaller it is.
    case .strength: growth.take(byKeys: edgeWeights().map { ~$0.bitPattern })
    case .distance: growth.take(byKeys: edgeWeights().map(\.bitPattern))
    }
    return (0..<edgeCount).filter { growth.isKept[$0] }
  }
}

/// A forest that grows by one edge after the other, the best first.
private struct TreeGrowth: ~Copyable {
  let isKept: Scratch<Bool>
  private let forest: DisjointSets
  private let sources: Scratch<Int32>
  private let targets: Scratch<Int32>
  /// How many edges the tree lacks if the graph is connected.
  private var left: Int

  init(_ graph: WeightedGraph) {
    isKept = Scratch(repeating: false, count: graph.edgeCount)
    forest = DisjointSets(count: graph.nodeCount)
    sources = Scratch(copying: graph.edgeSources())
    targets = Scratch(copying: graph.edgeTargets())
    left = graph.nodeCount - 1
  }

  /// Takes all edges in the order of their keys, equal ones in edge order.
  ///
  /// The best quarter of the edges ties together most of what there is. Of the others only those are sorted that join
  /// something then.
  mutating func take(byKeys keys: [UInt64]) {
    let sample = stride(from: 0, to: keys.count, by: max(keys.count / 1_024, 1)).map { keys[$0] }.sorted()
    guard let pivot = sample.isEmpty ? nil : sample[sample.count / 4] else { return }
    take(keys.edges { key, _ in key < pivot }, byKeys: keys)
    guard left > 0 else { return }
    take(keys.edges { key, edge in key >= pivot && isJoining(edge) }, byKeys: keys)
  }

  private mutating func take(_ edges: [Int32], byKeys keys: [UInt64]) {
    take(RadixSort.order(edges.map { keys[Int($0)] }).map { edges[Int($0)] })
  }

  /// Takes edges in the order given.
  mutating func take(_ edges: [Int32]) {
    for edge in edges {
      guard left > 0 else { return }
      guard forest.join(Int(sources[Int(edge)]), Int(targets[Int(edge)])) else { continue }
      isKept[Int(edge)] = true
      left -= 1
    }
  }

  private func isJoining(_ edge: Int) -> Bool { !forest.areJoined(Int(sources[edge]), Int(targets[edge])) }
}

extension [UInt64] {
  /// The places of some keys, ascending.
  @inline(__always) fileprivate func edges(_ isIncluded: (_ key: UInt64, _ edge: Int) -> Bool) -> [Int32] {
    var edges: [Int32] = []
    for (edge, key) in enumerated() where isIncluded(key, edge) { edges.append(Int32(truncatingIfNeeded: edge)) }
    return edges
  }
}

/// Sets of nodes that grow together.
///
/// Reference: R. E. Tarjan, J. van Leeuwen, "Worst-case analysis of set union algorithms", *J. ACM* 31, 1984,
/// [doi:10.1145/62.2160](https://doi.org/10.1145/62.2160).
private final class DisjointSets {
  /// The parent of a node, or minus the size of the set whose root it is.
  private let parents: Scratch<Int32>

  init(count: Int) { parents = Scratch(repeating: -1, count: count) }

  /// Joins the sets of two nodes; false if they are the same.
  @inline(__always) func join(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (root(of: a), root(of: b))
    guard x != y else { return false }
    let (small, large) = parents[x] > parents[y] ? (x, y) : (y, x)
    parents[large] += parents[small]
    parents[small] = Int32(truncatingIfNeeded: large)
    return true
  }

  /// Whether two nodes are in the same set.
  @inline(__always) func areJoined(_ a: Int, _ b: Int) -> Bool { root(of: a) == root(of: b) }

  @inline(__always) private func root(of start: Int) -> Int {
    var node = start
    while parents[node] >= 0 {
      let parent = Int(parents[node]), next = parents[parent]
      guard next >= 0 else { return parent }
      parents[node] = next
      node = Int(next)
    }
    return node
  }
}

extension BackboneMethodDescriptor {
  static let spanningTree = BackboneMethodDescriptor(
    summary: "the strongest edges that hold everything together, without a circle"
  ) { graph, options in
    var isIncluded = [Bool](repeating: false, count: graph.edgeCount)
    for edge in graph.maximumSpanningTree(weightsAs: options.weightsAs) { isIncluded[edge] = true }
    return isIncluded
  }
}
