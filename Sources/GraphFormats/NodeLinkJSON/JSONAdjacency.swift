import Graphs
import Primitives

/// The lists of neighbours as networkx's `adjacency_data` writes them, one per node in the order of `nodes`, kept until all is read: the
/// nodes, and whether edges stand there from both ends, may come after them.
struct JSONAdjacency {
  /// A neighbour.
  struct Entry {
    var row: Int
    var id: [UInt8]
    var weight: Double?
    var attributes: [(column: Int, value: AttributeValue)]
    var line: Int
  }

  var entries: [Entry] = []
  /// How many lists there are.
  var rowCount = 0
}

extension NodeLinkJSONReader {
  mutating func takeAdjacency() throws(GraphFormatError) {
    var isInside = try scanner.firstElement("a list of lists of neighbours")
    while isInside {
      var isInsideRow = try scanner.firstElement("a list of neighbours")
      while isInsideRow {
        try takeNeighbour()
        isInsideRow = try scanner.nextElement()
      }
      adjacency.rowCount += 1
      isInside = try scanner.nextElement()
    }
  }

  private mutating func takeNeighbour() throws(GraphFormatError) {
    pending.removeAll(keepingCapacity: true)
    _ = try scanner.peek()
    let line = scanner.line
    var id: [UInt8] = []
    var weight: Double?
    var hasID = false
    var isInside = try scanner.firstMember("an object for a neighbour, such as {\"id\": \"a\"}")
    while isInside {
      if scanner.textIs("id") {
        _ = try scanID()
        scanner.swapText(with: &id)
        hasID = true
      } else if scanner.textIs("weight") {
        weight = try takeWeight()
      } else {
        try takeEdgeAttribute()
      }
      isInside = try scanner.nextMember()
    }
    guard hasID else { throw source.error(.syntax, line: line, "a neighbour has no id; every neighbour needs one") }
    adjacency.entries.append(
      JSONAdjacency.Entry(row: adjacency.rowCount, id: id, weight: weight, attributes: pending, line: line))
  }

  /// Adds the edges of the lists of neighbours; undirected ones stand in the lists of both ends, and the first is read.
  mutating func addAdjacency() throws(GraphFormatError) {
    guard adjacency.rowCount <= nodeCount else {
      throw source.error(
        .syntax,
        "there are \(adjacency.rowCount) lists of neighbours but \(nodeCount) nodes; expected one for each node")
    }
    // Nodes have the numbers of their places in the list unless an edge named one of them before.
    for entry in adjacency.entries {
      let b = try entry.id.withUnsafeBufferPointer { id throws(GraphFormatError) in
        try assembly.end(id, line: entry.line)
      }
      guard directedness.isDirected || b >= entry.row else { continue }
      edgeCount += 1
      if entry.row != b {
        for (column, value) in entry.attributes where !(isMultigraph && isKey(column)) {
          assembly.edgeAttributes.set(value, column: column, row: assembly.nextEdgeRow)
        }
      }
      try assembly.addEdge(entry.row, b, weight: entry.weight, line: entry.line)
    }
  }

  /// Whether a column is networkx's key of parallel edges, read before the file said that there are such.
  private func isKey(_ column: Int) -> Bool { assembly.edgeAttributes.columns[column].name == "key" }
}
