internal import Graphs

/// Rows of a table that come from two others, run by run: most are as they were, one behind the other.
struct MergedRows {
  /// Rows in a row.
  struct Run {
    /// Whether they come from the part that changed, not from the old table.
    var isPart: Bool
    var rows: Range<Int>
  }

  private(set) var runs: [Run] = []
  private(set) var count = 0

  /// Adds the next row.
  mutating func append(_ row: Int, ofPart isPart: Bool) {
    count += 1
    if let last = runs.last, last.isPart == isPart, last.rows.upperBound == row {
      runs[runs.count - 1].rows = last.rows.lowerBound..<row + 1
    } else {
      runs.append(Run(isPart: isPart, rows: row..<row + 1))
    }
  }

  /// The values of a column.
  ///
  /// - Parameters:
  ///   - old: Those of the old table.
  ///   - part: Those of the part; nil where it has none.
  /// - Returns: Those of all rows.
  func values<Value>(_ old: [Value?], _ part: [Value?]?) -> [Value?] {
    var values: [Value?] = []
    values.reserveCapacity(count)
    for run in runs {
      if let column = run.isPart ? part : old {
        values += column[run.rows]
      } else {
        values += repeatElement(nil, count: run.rows.count)
      }
    }
    return values
  }
}

/// The edges of a graph of which a part was built anew, in the order of their ends.
struct MergedEdges {
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  private(set) var weights: [Double] = []
  /// Where each comes from.
  private(set) var rows = MergedRows()

  private typealias Edge = (source: Int32, target: Int32, weight: Double, row: Int, isPart: Bool)

  /// Merges edges; nil where an edge of the part ends at nobody.
  ///
  /// - Parameters:
  ///   - old: The old graph.
  ///   - nodeOfOld: The node of each of its nodes; -1 for those that are taken from the part.
  ///   - isMoved: Whether each node may stand elsewhere among the others than it stood.
  ///   - part: The part.
  ///   - nodeOfPart: The node of each of its nodes; -1 for those that are none.
  ///   - isChanged: Whether the edges of each of its nodes are taken from it.
  /// - Complexity: O(*m* + *k* log *k*) for *m* edges of the old graph and *k* that come from the part, or moved.
  init?(
    _ old: WeightedGraph, _ nodeOfOld: [Int32], isMoved: [Bool], _ part: WeightedGraph, _ nodeOfPart: [Int32],
    isChanged: [Bool]
  ) {
    var added: [Edge] = []
    let doAnyMove = isMoved.contains(true)
    if doAnyMove {
      old.forEachEdge(in: 0..<old.edgeCount) { number, edge in
        let (a, b) = (nodeOfOld[edge.source], nodeOfOld[edge.target])
        guard a >= 0, b >= 0, isMoved[Int(a)] || isMoved[Int(b)] else { return }
        added.append((min(a, b), max(a, b), edge.weight, number, false))
      }
    }
    for (number, edge) in part.edges.enumerated() where isChanged[edge.source] || isChanged[edge.target] {
      let (a, b) = (nodeOfPart[edge.source], nodeOfPart[edge.target])
      // A neighbour is a node of the part only where it is one of the whole.
      guard a >= 0, b >= 0 else { return nil }
      added.append((a, b, edge.weight, number, true))
    }
    added.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    sources.reserveCapacity(old.edgeCount + added.count)
    targets.reserveCapacity(old.edgeCount + added.count)
    weights.reserveCapacity(old.edgeCount + added.count)
    var next = 0
    old.forEachEdge(in: 0..<old.edgeCount) { number, edge in
      let (a, b) = (nodeOfOld[edge.source], nodeOfOld[edge.target])
      guard a >= 0, b >= 0 else { return }
      // Those who keep their ids keep their order.
      if doAnyMove, isMoved[Int(a)] || isMoved[Int(b)] { return }
      while next < added.count, (added[next].source, added[next].target) < (a, b) {
        append(added[next])
        next += 1
      }
      append((a, b, edge.weight, number, false))
    }
    for edge in added[next...] { append(edge) }
  }

  private mutating func append(_ edge: Edge) {
    sources.append(edge.source)
    targets.append(edge.target)
    weights.append(edge.weight)
    rows.append(edge.row, ofPart: edge.isPart)
  }
}
