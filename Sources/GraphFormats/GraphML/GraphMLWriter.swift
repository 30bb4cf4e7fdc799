import Graphs
import OrderedCollections
import Primitives

/// Writes GraphML 1.0: keys for all attributes, an undirected graph, nodes, edges.
///
/// The node id is the id, the weight is the edge key `weight` of type double, integers are of type `long`.
struct GraphMLWriter {
  private let graph: AttributedGraph
  private let nodeColumns: NamedColumns
  private let edgeColumns: NamedColumns
  /// What goes before the values of each column.
  private let nodeStarts: EncodedTexts
  private let edgeStarts: EncodedTexts

  init(_ graph: AttributedGraph) {
    self.graph = graph
    nodeColumns = NamedColumns(graph.nodeAttributes, of: "node", reserved: [], clean: XMLText.cleaned)
    edgeColumns = NamedColumns(graph.edgeAttributes, of: "edge", reserved: ["weight"], clean: XMLText.cleaned)
    nodeStarts = EncodedTexts(nodeColumns.columns.indices.map { "<data key=\"n\($0)\">" }) { $1.append(verbatim: $0) }
    edgeStarts = EncodedTexts(edgeColumns.columns.indices.map { "<data key=\"e\($0 + 1)\">" }) {
      $1.append(verbatim: $0)
    }
  }

  func write<Failure>(threads: Int, to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    var xml = XMLText()
    let (ids, changedIDs) = XMLText.uniqueIDs(graph.nodeIDs)
    let encoded = EncodedTexts(ids) { _ = XMLText.append($0, to: &$1) }
    buffer.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n
      """)
    appendKeys(to: &buffer, xml: &xml)
    buffer.append("  <graph edgedefault=\"undirected\">\n")
    for (index, value) in graph.attributes.values.enumerated() {
      buffer.append("<data key=\"g")
      buffer.append(integer: index)
      buffer.append("\">")
      xml.append(value, to: &buffer)
      buffer.append("</data>\n")
    }
    try buffer.drain(to: sink)
    let rows = RowWriting(threads: threads)
    let replacedCount =
      try nodeColumns.withValues { columns throws(Failure) in
        try rows.write(graph.graph.nodeCount, to: sink) { nodes, buffer, xml in
          for node in nodes { append(node, columns, ids: encoded, to: &buffer, xml: &xml) }
        }
      }
      + edgeColumns.withValues { columns throws(Failure) in
        try rows.write(graph.graph.edgeCount, to: sink) { edges, buffer, xml in
          let targets = encoded.targets(of: edges, in: graph.graph)
          graph.graph.forEachEdge(in: edges) { index, edge in
            append(edge, index, targets[index - edges.lowerBound], columns, ids: encoded, to: &buffer, xml: &xml)
          }
        }
      }
    buffer.append("  </graph>\n</graphml>\n")
    try buffer.drain(to: sink)
    return nodeColumns.remarks + edgeColumns.remarks
      + XMLText.remarks(changedIDs: changedIDs, replacedTexts: xml.replacedCount + replacedCount)
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

  private func append(
    _ edge: WeightedGraph.Edge, _ index: Int, _ target: EncodedTexts.Slot, _ columns: [ColumnValues], ids: EncodedTexts,
    to buffer: inout OutputBuffer, xml: inout XMLText
  ) {
    buffer.append("    <edge source=\"")
    ids.append(edge.source, to: &buffer)
    buffer.append("\" target=\"")
    ids.append(target, to: &buffer)
    buffer.append("\"><data key=\"e0\">")
    buffer.append(weight: edge.weight)
    buffer.append("</data>")
    for number in columns.indices {
      _ = xml.append(columns[number], index, after: edgeStarts, number, before: "</data>", to: &buffer)
    }
    buffer.append("</edge>\n")
  }

  private func append(
    _ node: Int, _ columns: [ColumnValues], ids: EncodedTexts, to buffer: inout OutputBuffer, xml: inout XMLText
  ) {
    buffer.append("    <node id=\"")
    ids.append(node, to: &buffer)
    buffer.append("\">")
    var isEmpty = true
    for number in columns.indices
    where xml.append(columns[number], node, after: nodeStarts, number, before: "</data>", to: &buffer) {
      isEmpty = false
    }
    if isEmpty {
      buffer.removeLast()
      buffer.append("/>\n")
    } else {
      buffer.append("</node>\n")
    }
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
