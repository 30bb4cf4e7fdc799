import Graphs
import OrderedCollections
import Primitives

/// Writes delimited text: RFC 4180, with LF at the end of lines, as most tools write it.
///
/// A field is quoted where it has to be: if it holds the delimiter, quotes, line breaks or other control characters, if it has
/// spaces at an end or signs that can't be seen, starts like a comment, or is empty. A text attribute is quoted, too, if it looks like a number or a truth
/// value, so that its type comes back. A gap is an empty field without quotes. Numbers that are not finite are `NaN`, `INF`
/// and `-INF`.
struct DelimitedWriter {
  let delimiter: Delimiter

  func append(_ text: String, to buffer: inout OutputBuffer) {
    guard needsQuotes(text) else { return buffer.append(verbatim: text) }
    buffer.append(csvQuoted: text)
  }

  func append(_ value: AttributeValue, to buffer: inout OutputBuffer) {
    switch value {
    case .text(let text) where AttributeValue(unquoted: text) != nil: buffer.append(csvQuoted: text)
    case .text(let text): append(text, to: &buffer)
    case .integer(let number): buffer.append(integer: number)
    case .real(let number): buffer.append(verbatim: number.shortest)
    case .boolean(let flag): buffer.append(verbatim: flag ? "true" : "false")
    }
  }

  func appendDelimiter(to buffer: inout OutputBuffer) { buffer.append(byte: delimiter.rawValue) }

  func appendRow(_ row: Int, of columns: NamedColumns, to buffer: inout OutputBuffer) {
    for (_, column) in columns.columns {
      appendDelimiter(to: &buffer)
      if let value = column[row] { append(value, to: &buffer) }
    }
    buffer.append("\n")
  }

  func appendHeader(_ names: [StaticString], _ columns: NamedColumns, to buffer: inout OutputBuffer) {
    for (index, name) in names.enumerated() {
      if index > 0 { appendDelimiter(to: &buffer) }
      buffer.append(name)
    }
    for (name, _) in columns.columns {
      appendDelimiter(to: &buffer)
      append(name, to: &buffer)
    }
    buffer.append("\n")
  }

  private func needsQuotes(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    if first == UInt8(ascii: "#") || first == UInt8(ascii: "%") || first == 0x20 || last == 0x20 { return true }
    if text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == delimiter.rawValue }) { return true }
    // Without quotes they would be read as what they look like.
    return text.utf8.contains { $0 >= 0x80 } && InvisibleSigns.plain(text) != nil
  }
}

extension DelimitedWriter {
  /// Writes the edges: `source`, `target`, `weight`, then the attributes.
  func writeEdges<Failure>(
    of graph: AttributedGraph, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    let columns = NamedColumns(graph.edgeAttributes, of: "edge", reserved: ["source", "target", "weight"])
    let ids = EncodedTexts(graph.nodeIDs) { append($0, to: &$1) }
    var buffer = OutputBuffer()
    appendHeader(["source", "target", "weight"], columns, to: &buffer)
    for (index, edge) in graph.graph.edges.enumerated() {
      ids.append(edge.source, to: &buffer)
      appendDelimiter(to: &buffer)
      ids.append(edge.target, to: &buffer)
      appendDelimiter(to: &buffer)
      buffer.append(weight: edge.weight)
      appendRow(index, of: columns, to: &buffer)
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    return columns.remarks + losses(of: graph)
  }

  /// Writes the nodes: `id`, then the attributes.
  func writeNodes<Failure>(
    of graph: AttributedGraph, to sink: ByteSink<Failure>
  ) throws(Failure) -> [String] {
    let columns = NamedColumns(graph.nodeAttributes, of: "node", reserved: ["id"])
    var buffer = OutputBuffer()
    appendHeader(["id"], columns, to: &buffer)
    for (node, id) in graph.nodeIDs.enumerated() {
      append(id, to: &buffer)
      appendRow(node, of: columns, to: &buffer)
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    var remarks = columns.remarks
    if graph.graph.edgeCount > 0 { remarks.append("a list of nodes holds no edges; write them to a file of their own") }
    return remarks + graph.attributeLoss(in: "a list of nodes")
  }

  private func losses(of graph: AttributedGraph) -> [String] {
    var remarks: [String] = []
    let isolated = (0..<graph.graph.nodeCount).count { graph.graph.degree(of: $0) == 0 }
    if isolated > 0 {
      remarks.append("\(counted(isolated, "node without edges is", "nodes without edges are")) not in a list of edges")
    }
    return remarks + graph.nodeAttributes.loss(of: "node", in: "a list of edges")
      + graph.attributeLoss(in: "a list of edges")
  }
}

extension AttributedGraph {
  /// The remark that a format doesn't hold attributes of the graph itself, if there are any.
  func attributeLoss(in what: String) -> [String] {
    attributes.isEmpty ? [] : ["\(what) holds no attributes of the graph (\(attributes.keys.joined(separator: ", ")))"]
  }
}
