/// Sets that merge; each is known by one of its elements.
///
/// - Complexity: O(log *n*) an operation, nearly constant on average.
///
/// Reference: R. E. Tarjan, J. van Leeuwen, "Worst-case analysis of set union algorithms", *J. ACM* 31, 1984,
/// [doi:10.1145/62.2160](https://doi.org/10.1145/62.2160).
struct UnionFind {
  private var parents: [Int32]
  private var sizes: [Int32]

  /// Every element a set of its own.
  init(count: Int) {
    parents = (0..<Int32(count)).map { $0 }
    sizes = [Int32](repeating: 1, count: count)
  }

  /// The element by which the set of an element is known.
  mutating func root(of element: Int) -> Int {
    var root = element
    while Int(parents[root]) != root {
      parents[root] = parents[Int(parents[root])]
      root = Int(parents[root])
    }
    return root
  }

  /// Merges the sets of two elements; returns whether they were different.
  @discardableResult mutating func merge(_ a: Int, _ b: Int) -> Bool {
    var large = root(of: a), small = root(of: b)
    guard large != small else { return false }
    if sizes[large] < sizes[small] { swap(&large, &small) }
    parents[small] = Int32(large)
    sizes[large] += sizes[small]
    return true
  }
}
