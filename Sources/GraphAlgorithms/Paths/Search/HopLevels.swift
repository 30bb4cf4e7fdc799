internal import Graphs
internal import Primitives

extension WeightedGraph {
  /// Calls `body` with every one of some nodes and how many nodes are at each distance of 1, 2, … hops from it.
  ///
  /// Searches from 64 nodes at once by ``HopSearches``.
  ///
  /// - Complexity: O(*n m* / 64) operations on words while the searches overlap, and O(*n*²) for counting.
  func forEachHopLevels(from nodes: some RandomAccessCollection<Int>, _ body: (_ node: Int, _ counts: [Int]) -> Void) {
    withRows { rows in
      let searches = HopSearches(rows: rows)
      for start in stride(from: 0, to: nodes.count, by: 64) {
        let sources = Array(nodes.dropFirst(start).prefix(64))
        for (source, levels) in zip(sources, searches.levels(from: sources)) { body(source, levels) }
      }
    }
  }
}

extension HopSearches {
  /// For each of up to 64 nodes, how many nodes are at each distance.
  fileprivate func levels(from sources: [Int]) -> [[Int]] {
    var counts = LevelCounts(sourceCount: sources.count)
    run(from: sources.enumerated().map { (node: $1, bit: $0) }) { _, distance, bits in
      counts.add(bits, at: distance)
    }
    counts.endLevel()
    return counts.levels
  }
}

/// How many nodes each of some sources has found at each distance, as they are found level by level.
private struct LevelCounts {
  private(set) var levels: [[Int]]
  private var counter = BitColumnCounter()
  private var level = 1

  init(sourceCount: Int) { levels = [[Int]](repeating: [], count: sourceCount) }

  @inline(__always) mutating func add(_ bits: UInt64, at distance: Int) {
    if distance != level {
      endLevel()
      level = distance
    }
    counter.add(bits)
  }

  mutating func endLevel() {
    let found = counter.counts()
    for source in levels.indices where found[source] > 0 { levels[source].append(found[source]) }
    counter = BitColumnCounter()
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
