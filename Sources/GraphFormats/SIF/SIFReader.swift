import Graphs
import Primitives

/// Reads simple interaction files: `A pp B C D` are edges from A to B, C and D, a line with one name is a node without.
///
/// Tabs separate names if there are any on a line or before it, else spaces. The interaction becomes the attribute `interaction` of
/// the edge.
struct SIFReader {
  private let source: GraphSource
  private var lines: LineInput
  private var assembly: GraphAssembly
  private var hasTabs = false
  private var interactions: Int?
  private var fields: [UnsafeBufferPointer<UInt8>] = []

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    lines = LineInput(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var input = lines
    while try input.next({ line, number throws(GraphFormatError) in try self.take(line, number) }) {}
    fields = []
    return try assembly.finish()
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) throws(GraphFormatError) {
    hasTabs = hasTabs || line.contains(0x09)
    if hasTabs { line.splitTabs(into: &fields) } else { line.splitWords(into: &fields) }
    guard !fields.isEmpty else { return }
    guard fields.count != 2 else {
      throw source.error(
        .syntax, line: number,
        "a node and an interaction, and no other node; expected node, interaction and nodes, separated by tabs or spaces"
      )
    }
    let node = try assembly.node(word: fields[0], line: number)
    guard fields.count > 2 else { return }
    let interaction = AttributeValue.text(try assembly.text(fields[1], line: number))
    let column: Int
    if let interactions {
      column = interactions
    } else {
      column = try assembly.edgeColumn("interaction", type: .text, line: number)
      interactions = column
    }
    for field in fields.dropFirst(2) {
      let other = try assembly.node(word: field, line: number)
      if other != node { assembly.edgeAttributes.set(interaction, column: column, row: assembly.nextEdgeRow) }
      try assembly.addEdge(node, other, weight: nil, line: number)
    }
  }
}
