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
  /// Reference: J. B. Kruskal, "On the shortest spanning subtree of a graph and the traveling salesman problem", *Proc.
  /// AMS* 7, 1956, [doi:10.1090/S0002-9939-1956-0078686-7](https://doi.org/10.1090/S0002-9939-1956-0078686-7).
  public func maximumSpanningTree(weightsAs meaning: WeightMeaning = .strength) -> [Int] {
    let forest = DisjointSets(count: nodeCount)
    let isKept = Scratch(repeating: false, count: edgeCount)
    let sources = Scratch(copying: edgeSources()), targets = Scratch(copying: edgeTargets())
    var left = nodeCount - 1
    for edge in edgesByDecreasingStrength(meaning) {
      guard forest.join(Int(sources[Int(edge)]), Int(targets[Int(edge)])) else { continue }
      isKept[Int(edge)] = true
      left -= 1
      if left == 0 { break }
    }
    return (0..<edgeCount).filter { isKept[$0] }
  }

  /// All edges, strongest first, equal ones in edge order.
  func edgesByDecreasingStrength(_ meaning: WeightMeaning) -> [Int32] {
    // The bits of positive numbers are in the order of the numbers; a distance is the stronger the smaller it is.
    let keys: [UInt64]
    switch meaning {
    case .strength: keys = edgeWeights().map { ~$0.bitPattern }
    case .distance: keys = edgeWeights().map(\.bitPattern)
    case .none: return [Int32](0..<Int32(edgeCount))
    }
    return RadixSort.order(keys)
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
