import Graphs
import OrderedCollections
import Primitives

/// Writes XGMML as Cytoscape reads it: numbered nodes with their ids for labels, attributes as `att`, places as `graphics`.
struct XGMMLWriter {
  private let graph: AttributedGraph
  private let nodeColumns: NamedColumns
  private let edgeColumns: NamedColumns
  private let x: AttributeColumn?
  private let y: AttributeColumn?

  init(_ graph: AttributedGraph) {
    self.graph = graph
    var nodes = graph.nodeAttributes
    let (x, y) = (nodes["x"], nodes["y"])
    let hasPlaces = Self.areFinite(x) && Self.areFinite(y)
    (self.x, self.y) = hasPlaces ? (x, y) : (nil, nil)
    if hasPlaces { (nodes["x"], nodes["y"]) = (nil, nil) }
    nodeColumns = NamedColumns(nodes, of: "node", reserved: [], clean: XMLText.cleaned)
    edgeColumns = NamedColumns(graph.edgeAttributes, of: "edge", reserved: ["weight"], clean: XMLText.cleaned)
  }

  private static func areFinite(_ column: AttributeColumn?) -> Bool {
    guard case .real(let values)? = column else { return false }
    return values.allSatisfy { $0?.isFinite ?? false } && !values.isEmpty
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    var xml = XMLText()
    let (ids, changedIDs) = XMLText.uniqueIDs(graph.nodeIDs)
    buffer.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graph xmlns="http://www.cs.rpi.edu/XGMML" directed="0">\n
      """)
    for (name, value) in graph.attributes { append(name, value, to: &buffer, &xml) }
    for (node, id) in ids.enumerated() {
      buffer.append("  <node id=\"")
      buffer.append(integer: node + 1)
      buffer.append("\" label=\"")
      xml.append(id, to: &buffer)
      buffer.append("\">\n")
      appendRow(node, of: nodeColumns, to: &buffer, &xml)
      if let x = x?[node]?.real, let y = y?[node]?.real {
        buffer.append(verbatim: "    <graphics x=\"\(x.shortest)\" y=\"\(y.shortest)\"/>\n")
      }
      buffer.append("  </node>\n")
      try buffer.drainIfFull(to: sink)
    }
    for (index, edge) in graph.graph.edges.enumerated() {
      buffer.append("  <edge source=\"")
      buffer.append(integer: edge.source + 1)
      buffer.append("\" target=\"")
      buffer.append(integer: edge.target + 1)
      buffer.append("\">\n    <att name=\"weight\" type=\"real\" value=\"")
      buffer.append(weight: edge.weight)
      buffer.append("\"/>\n")
      appendRow(index, of: edgeColumns, to: &buffer, &xml)
      buffer.append("  </edge>\n")
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("</graph>\n")
    try buffer.drain(to: sink)
    return nodeColumns.remarks + edgeColumns.remarks
      + XMLText.remarks(changedIDs: changedIDs, replacedTexts: xml.replacedCount)
  }

  private func appendRow(_ row: Int, of columns: NamedColumns, to buffer: inout OutputBuffer, _ xml: inout XMLText) {
    for (name, column) in columns.columns {
      if let value = column[row] {
        buffer.append("  ")
        append(name, value, to: &buffer, &xml)
      }
    }
  }

  private func append(_ name: String, _ value: AttributeValue, to buffer: inout OutputBuffer, _ xml: inout XMLText) {
    buffer.append("  <att name=\"")
    xml.append(name, to: &buffer)
    buffer.append("\" type=\"")
    switch value {
    case .text: buffer.append("string")
    case .integer: buffer.append("integer")
    case .real: buffer.append("real")
    case .boolean: buffer.append("boolean")
    }
    buffer.append("\" value=\"")
    xml.append(value, to: &buffer)
    buffer.append("\"/>\n")
  }
}
