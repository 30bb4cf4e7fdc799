import Graphs
import Primitives

/// A CSV file with a row per node or per edge that another program imports: what the program asks for, then the attributes.
///
/// Texts are always in quotes, so that none is taken for a gap or a number; a gap is an empty field.
struct ImportTable {
  private let head: StaticString
  private let columns: NamedColumns
  private let title: (String, AttributeColumn) -> String

  /// A table.
  ///
  /// - Parameters:
  ///   - head: The names of the columns that the program asks for.
  ///   - columns: The attributes.
  ///   - title: What the program calls the column of an attribute.
  init(
    head: StaticString, _ columns: NamedColumns,
    title: @escaping (String, AttributeColumn) -> String = { name, _ in name }
  ) {
    (self.head, self.columns, self.title) = (head, columns, title)
  }

  /// Writes a row per node; a body writes what the program asks for.
  func writeNodes<Failure>(
    of graph: AttributedGraph, to sink: ByteSink<Failure>, _ body: (Int, inout OutputBuffer) -> Void
  ) throws(Failure) {
    var buffer = OutputBuffer()
    appendHead(to: &buffer)
    for node in graph.nodeIDs.indices {
      body(node, &buffer)
      appendAttributes(of: node, to: &buffer)
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
  }

  /// Writes a row per edge: the two ends, a type, the weight.
  func writeEdges<Failure>(
    of graph: AttributedGraph, type: StaticString, to sink: ByteSink<Failure>
  ) throws(Failure) {
    let ids = EncodedTexts(graph.nodeIDs) { $1.append(csvQuoted: $0) }
    var buffer = OutputBuffer()
    appendHead(to: &buffer)
    for (index, edge) in graph.graph.edges.enumerated() {
      ids.append(edge.source, to: &buffer)
      buffer.append(",")
      ids.append(edge.target, to: &buffer)
      buffer.append(",")
      buffer.append(type)
      buffer.append(",")
      buffer.append(weight: edge.weight)
      appendAttributes(of: index, to: &buffer)
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
  }

  private func appendHead(to buffer: inout OutputBuffer) {
    buffer.append(head)
    for (name, column) in columns.columns {
      buffer.append(",")
      buffer.append(csvQuoted: title(name, column))
    }
    buffer.append("\n")
  }

  private func appendAttributes(of row: Int, to buffer: inout OutputBuffer) {
    for (_, column) in columns.columns {
      buffer.append(",")
      if let value = column[row] { append(value, to: &buffer) }
    }
    buffer.append("\n")
  }

  /// A value; numbers that are not finite as Java spells them.
  private func append(_ value: AttributeValue, to buffer: inout OutputBuffer) {
    switch value {
    case .text(let text): buffer.append(csvQuoted: text)
    case .integer(let number): buffer.append(integer: number)
    case .real(let number) where number.isNaN: buffer.append("NaN")
    case .real(let number) where number.isInfinite: buffer.append(number > 0 ? "Infinity" : "-Infinity")
    case .real(let number): buffer.append(verbatim: number.description)
    case .boolean(let flag): buffer.append(verbatim: flag ? "true" : "false")
    }
  }
}
