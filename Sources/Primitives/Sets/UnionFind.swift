/// Sets that merge; each is known by one of its elements.
///
/// - Complexity: O(log *n*) an operation, nearly constant on average.
///
/// Reference: R. E. Tarjan, J. van Leeuwen, "Worst-case analysis of set union algorithms", *J. ACM* 31, 1984,
/// [doi:10.1145/62.2160](https://doi.org/10.1145/62.2160): union by size, paths halved.
@usableFromInline package struct UnionFind: ~Copyable {
  /// The parent of an element, or minus the size of the set whose root it is.
  @usableFromInline let parents: Scratch<Int32>

  /// Every element a set of its own.
  @inlinable package init(count: Int) { parents = Scratch(repeating: -1, count: count) }

  /// The element by which the set of an element is known.
  @inlinable @inline(__always) package mutating func root(of element: Int) -> Int {
    var node = element
    while parents[node] >= 0 {
      let parent = Int(parents[node]), next = parents[parent]
      guard next >= 0 else { return parent }
      parents[node] = next
      node = Int(next)
    }
    return node
  }

  /// Whether two elements are in one set.
  @inlinable @inline(__always) package mutating func areJoined(_ a: Int, _ b: Int) -> Bool {
    root(of: a) == root(of: b)
  }

  /// Merges the sets of two elements; returns whether they were different.
  @inlinable @inline(__always) @discardableResult package mutating func merge(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (root(of: a), root(of: b))
    guard x != y else { return false }
    let (small, large) = parents[x] > parents[y] ? (x, y) : (y, x)
    parents[large] += parents[small]
    parents[small] = Int32(truncatingIfNeeded: large)
    return true
  }

  /// For every element the least of its set, which doesn't depend on the order of the merges, as roots do.
  package mutating func leastMembers() -> [Int] {
    var leastByRoot: [Int: Int] = [:]
    return (0..<parents.count).map { element in
      let root = root(of: element)
      if let least = leastByRoot[root] { return least }
      leastByRoot[root] = element
      return element
    }
  }
}
