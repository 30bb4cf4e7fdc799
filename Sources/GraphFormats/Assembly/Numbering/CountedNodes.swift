import Graphs

/// Nodes that a file counts instead of naming each: `1` to `n`; or of two kinds, the rows `r1` to `rn` and the columns `c1` to `cm` of a
/// rectangular matrix, with the attribute `mode` 1 or 2 as in Pajek's two-mode networks.
///
/// They are numbered in their own order, whichever is mentioned first.
struct CountedNodes {
  /// Nodes that nothing is said of; beyond this a small file would fill the memory.
  private static let mostUnmentioned = 10_000_000

  /// How many nodes there are, rows first.
  let count: Int
  /// How many of them are rows; nil where there is one kind only.
  let rowCount: Int?
  private var mentionCount = 0

  /// Nodes of one kind.
  init(count: Int) {
    self.count = count
    rowCount = nil
  }

  /// Nodes of two kinds; nil where there would be more than can be counted.
  init?(rowCount: Int, columnCount: Int) {
    let (count, overflows) = rowCount.addingReportingOverflow(columnCount)
    guard !overflows else { return nil }
    self.count = count
    self.rowCount = rowCount
  }

  /// The node of a place, counted from 0, among all.
  ///
  /// - Complexity: O(1) amortized, over all places up to the highest.
  mutating func node(_ place: Int, in assembly: inout GraphAssembly, line: Int?) throws(GraphFormatError) -> Int {
    mentionCount += 1
    if place >= assembly.nodeCount {
      guard place - 64 * mentionCount <= Self.mostUnmentioned else { throw tooMany(assembly, line) }
      try add(upTo: place + 1, to: &assembly, line: line)
    }
    return place
  }

  /// Adds the nodes that were not mentioned, and says of which kind each is.
  mutating func finish(in assembly: inout GraphAssembly) throws(GraphFormatError) {
    guard count - assembly.nodeCount <= Self.mostUnmentioned else { throw tooMany(assembly, nil) }
    try add(upTo: count, to: &assembly, line: nil)
    guard let rowCount, count > 0 else { return }
    let column = try assembly.nodeColumn("mode", type: .integer, line: nil)
    for node in 0..<count {
      assembly.nodeAttributes.set(.integer(node < rowCount ? 1 : 2), column: column, row: node)
    }
  }

  private func add(upTo end: Int, to assembly: inout GraphAssembly, line: Int?) throws(GraphFormatError) {
    while assembly.nodeCount < end {
      let place = assembly.nodeCount
      let id = rowCount.map { place < $0 ? "r\(place + 1)" : "c\(place - $0 + 1)" } ?? String(place + 1)
      _ = try assembly.node(id, line: line)
    }
  }

  private func tooMany(_ assembly: GraphAssembly, _ line: Int?) -> GraphFormatError {
    assembly.source.error(
      .limit, line: line,
      "the file says there are \(count) nodes, but has edges of few; expected no more than "
        + "\(Self.mostUnmentioned) nodes without edges")
  }
}
