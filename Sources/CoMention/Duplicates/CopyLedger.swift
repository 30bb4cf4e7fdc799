/// What passages that several documents have count for: each as much as its copy that counts most.
struct CopyLedger {
  /// What is counted of a passage.
  struct Item: Hashable {
    /// The number of the passage, the same for all its copies.
    var copy: Int
    /// A pair of nodes, the lower first; a node twice for itself; nil for the units.
    var pair: NodePair?
  }

  private var counts: [Item: Int] = [:]

  /// Takes note of what a copy counts for.
  ///
  /// - Returns: How much more that is than what all copies before it counted for.
  mutating func raise(_ item: Item, to count: Int) -> Int {
    let before = counts[item, default: 0]
    guard count > before else { return 0 }
    counts[item] = count
    return count - before
  }
}
