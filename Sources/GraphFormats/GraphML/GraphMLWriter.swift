import Graphs
import OrderedCollections

/// Writes GraphML 1.0: keys for all attributes, an undirected graph, nodes, edges.
///
/// The node id is the id, the weight is the edge key `weight` of type double, integers are of type `long`.
struct GraphMLWriter {
  private let graph: AttributedGraph
  private let nodeColumns: NamedColumns
  private let edgeColumns: NamedColumns

  init(_ graph: AttributedGraph) {
    self.graph = graph
    nodeColumns = NamedColumns(graph.nodeAttributes, of: "node", reserved: [], clean: XMLText.cleaned)
    edgeColumns = NamedColumns(graph.edgeAttributes, of: "edge", reserved: ["weight"], clean: XMLText.cleaned)
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    var xml = XMLText()
    let (ids, changedIDs) = XMLText.uniqueIDs(graph.nodeIDs)
    let encoded = EncodedIDs(ids) { _ = XMLText.append($0, to: &$1) }
    buffer.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n
      """)
    appendKeys(to: &buffer, xml: &xml)
    buffer.append("  <graph edgedefault=\"undirected\">\n")
    for (index, value) in graph.attributes.values.enumerated() {
      appendData("g", index, value, to: &buffer, xml: &xml)
      buffer.append("\n")
    }
    for node in 0..<graph.graph.nodeCount {
      buffer.append("    <node id=\"")
      encoded.append(node, to: &buffer)
      buffer.append("\"")
      appendRow("n", node, of: nodeColumns, to: &buffer, xml: &xml, end: "</node>\n")
      try buffer.drainIfFull(to: sink)
    }
    for index in 0..<graph.graph.edgeCount {
      appendEdge(index, ids: encoded, to: &buffer, xml: &xml)
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("  </graph>\n</graphml>\n")
    try buffer.drain(to: sink)
    return nodeColumns.remarks + edgeColumns.remarks
      + XMLText.remarks(changedIDs: changedIDs, replacedTexts: xml.replacedCount)
  }

  private func appendKeys(to buffer: inout OutputBuffer, xml: inout XMLText) {
    func key(_ prefix: StaticString, _ index: Int, _ domain: StaticString, _ name: String, _ type: StaticString) {
      buffer.append("  <key id=\"")
      buffer.append(prefix)
      buffer.append(integer: index)
      buffer.append("\" for=\"")
      buffer.append(domain)
      buffer.append("\" attr.name=\"")
      xml.append(name, to: &buffer)
      buffer.append("\" attr.type=\"")
      buffer.append(type)
      buffer.append("\"/>\n")
    }
    for (index, (name, value)) in graph.attributes.enumerated() { key("g", index, "graph", name, value.graphMLType) }
    for (index, (name, column)) in nodeColumns.columns.enumerated() {
      key("n", index, "node", name, column.graphMLType)
    }
    key("e", 0, "edge", "weight", "double")
    for (index, (name, column)) in edgeColumns.columns.enumerated() {
      key("e", index + 1, "edge", name, column.graphMLType)
    }
  }

  private func appendEdge(_ index: Int, ids: EncodedIDs, to buffer: inout OutputBuffer, xml: inout XMLText) {
    let edge = graph.graph.edge(index)
    buffer.append("    <edge source=\"")
    ids.append(edge.source, to: &buffer)
    buffer.append("\" target=\"")
    ids.append(edge.target, to: &buffer)
    buffer.append("\"><data key=\"e0\">")
    buffer.append(weight: edge.weight)
    buffer.append("</data>")
    for (column, entry) in edgeColumns.columns.enumerated() {
      if let value = entry.column[index] { appendData("e", column + 1, value, to: &buffer, xml: &xml) }
    }
    buffer.append("</edge>\n")
  }

  private func appendRow(
    _ prefix: StaticString, _ row: Int, of columns: NamedColumns, to buffer: inout OutputBuffer, xml: inout XMLText,
    end: StaticString
  ) {
    var isOpen = false
    for (index, entry) in columns.columns.enumerated() {
      guard let value = entry.column[row] else { continue }
      if !isOpen { buffer.append(">") }
      isOpen = true
      appendData(prefix, index, value, to: &buffer, xml: &xml)
    }
    buffer.append(isOpen ? end : "/>\n")
  }

  private func appendData(
    _ prefix: StaticString, _ index: Int, _ value: AttributeValue, to buffer: inout OutputBuffer, xml: inout XMLText
  ) {
    buffer.append("<data key=\"")
    buffer.append(prefix)
    buffer.append(integer: index)
    buffer.append("\">")
    xml.append(value, to: &buffer)
    buffer.append("</data>")
  }
}

extension AttributeColumn {
  fileprivate var graphMLType: StaticString {
    switch self {
    case .text: "string"
    case .integer: "long"
    case .real: "double"
    case .boolean: "boolean"
    }
  }
}

extension AttributeValue {
  fileprivate var graphMLType: StaticString {
    switch self {
    case .text: "string"
    case .integer: "long"
    case .real: "double"
    case .boolean: "boolean"
    }
  }
}
