import Graphs
import Primitives

/// Reads rows of a node and its neighbours, of any length, as Gephi's adjacency lists in CSV have them.
struct NeighborRowsReader {
  private var records: DelimitedRecords
  private var assembly: GraphAssembly

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    records = DelimitedRecords(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    while let row = try records.next() {
      guard let first = row.first, !first.isEmpty else {
        throw assembly.source.error(
          .syntax, line: records.line, "the first field is empty; expected a node, then its neighbours")
      }
      let node = try assembly.node(first.text, line: records.line)
      for cell in row.dropFirst() where !cell.isEmpty {
        let neighbor = try assembly.node(cell.text, line: records.line)
        try assembly.addEdge(node, neighbor, weight: nil, line: records.line)
      }
    }
    assembly.remarks.append("rows differ in length: each was read as a node and its neighbours")
    return try assembly.finish()
  }
}
