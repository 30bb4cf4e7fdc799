internal import Graphs
internal import Primitives

extension WeightedGraph {
  /// Calls `body` with every one of some nodes and how many nodes are at each distance of 1, 2, … hops from it.
  ///
  /// Searches from 64 nodes at once, a bit of a word for each, so that a look at an edge serves all of them.
  ///
  /// - Complexity: O(*n m* / 64) operations on words while the searches overlap, and O(*n*²) for counting.
  ///
  /// Reference: M. Then et al., "The More the Merrier: Efficient Multi-Source Graph Traversal", *PVLDB* 8(4), 2014,
  /// [doi:10.14778/2735496.2735507](https://doi.org/10.14778/2735496.2735507).
  func forEachHopLevels(from nodes: some RandomAccessCollection<Int>, _ body: (_ node: Int, _ counts: [Int]) -> Void) {
    withRows { rows in
      let search = HopLevelSearch(rows: rows)
      for start in stride(from: 0, to: nodes.count, by: 64) {
        let sources = Array(nodes.dropFirst(start).prefix(64))
        for (source, levels) in zip(sources, search.run(from: sources)) { body(source, levels) }
      }
    }
  }
}

/// Breadth-first searches from up to 64 nodes at once.
private final class HopLevelSearch {
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

  /// For each of up to 64 nodes, how many nodes are at each distance.
  func run(from sources: [Int]) -> [[Int]] {
    seen.fill(0)
    frontier.fill(0)
    for (bit, source) in sources.enumerated() {
      seen[source] = 1 << UInt64(bit)
      frontier[source] = 1 << UInt64(bit)
    }
    var levels = [[Int]](repeating: [], count: sources.count)
    while true {
      let found = advance()
      guard found.contains(where: { $0 > 0 }) else { return levels }
      for source in sources.indices where found[source] > 0 { levels[source].append(found[source]) }
    }
  }

  /// Moves all searches on by one hop; returns how many nodes each of them found.
  private func advance() -> [Int] {
    var counter = BitColumnCounter()
    for node in 0..<rows.nodeCount {
      let missing = ~seen[node]
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
      counter.add(new)
    }
    for node in 0..<rows.nodeCount {
      frontier[node] = next[node]
      seen[node] |= next[node]
    }
    return counter.counts()
  }
}

/// Counts, for each of 64 bit positions, in how many of the words added it was set.
///
/// Holds the counts as bit planes and adds a word to all 64 of them as a carry that ripples through the planes.
private struct BitColumnCounter {
  private var planes: [UInt64] = []

  @inline(__always) mutating func add(_ word: UInt64) {
    var carry = word
    var plane = 0
    while carry != 0 {
      if plane == planes.count { planes.append(0) }
      let old = planes[plane]
      planes[plane] = old ^ carry
      carry &= old
      plane += 1
    }
  }

  func counts() -> [Int] {
    (0..<64).map { bit in
      planes.indices.reduce(0) { $0 + Int(planes[$1] >> UInt64(bit) & 1) << $1 }
    }
  }
}
