internal import Graphs
internal import Primitives

/// Breadth-first searches from up to 64 nodes of every component at once, a bit of a word for each, so that a look at an edge serves
/// all of them; components don't meet, so that they share the bits.
///
/// Reference: M. Then et al., "The More the Merrier: Efficient Multi-Source Graph Traversal", *PVLDB* 8(4), 2014,
/// [doi:10.14778/2735496.2735507](https://doi.org/10.14778/2735496.2735507).
final class HopSearches {
  private let rows: Rows
  private let seen: Scratch<UInt64>
  private let frontier: Scratch<UInt64>
  private let next: Scratch<UInt64>

  init(rows: Rows) {
    self.rows = rows
    seen = Scratch(repeating: 0, count: rows.nodeCount)
    frontier = Scratch(repeating: 0, count: rows.nodeCount)
    next = Scratch(repeating: 0, count: rows.nodeCount)
  }

  /// Calls `body` with every node, a distance above 0, and the bits of the sources that are that far.
  ///
  /// - Parameters:
  ///   - sources: Nodes, each with a bit below 64 that is its own within the component.
  ///   - body: Called level by level.
  @inline(__always)
  func run(from sources: [(node: Int, bit: Int)], _ body: (_ node: Int, _ distance: Int, _ bits: UInt64) -> Void) {
    seen.fill(0)
    frontier.fill(0)
    // A node that was drawn twice has two bits.
    for (node, bit) in sources { frontier[node] |= 1 << UInt64(bit) }
    for (node, _) in sources { seen[node] = frontier[node] }
    let all = sources.reduce(UInt64(0)) { $0 | 1 << UInt64($1.bit) }
    var distance = 1, isDone = false
    while !isDone {
      isDone = true
      for node in 0..<rows.nodeCount {
        let missing = all & ~seen[node]
        var arriving: UInt64 = 0
        // Pulling can stop as soon as every search that lacks the node has found it.
        if missing != 0 {
          for arc in rows.arcs(of: node) {
            arriving |= frontier[rows.neighbor(arc)]
            if arriving & missing == missing { break }
          }
        }
        let new = arriving & missing
        next[node] = new
        guard new != 0 else { continue }
        body(node, distance, new)
        isDone = false
      }
      for node in 0..<rows.nodeCount {
        frontier[node] = next[node]
        seen[node] |= next[node]
      }
      distance += 1
    }
  }
}
