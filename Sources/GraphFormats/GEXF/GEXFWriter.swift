import Graphs
import OrderedCollections

/// Writes GEXF 1.3: an undirected graph.
///
/// A node's `label` is its name, see ``AttributedGraph/name(of:)``; all attributes, the name among them, are `attvalues` too.
/// The weight of an edge and a `label` that is text are its own `weight` and `label`. Integers are of type `long`. GEXF has no
/// attributes of the graph. What attributes say of colours, places and sizes is told to Gephi too, see ``GEXFViz``; and if nodes or
/// edges have dates, see ``GraphDates``, the graph is dynamic, each lasting from its start to its end.
struct GEXFWriter {
  private let graph: AttributedGraph
  private let nodeColumns: NamedColumns
  private let edgeColumns: NamedColumns
  /// What goes before the values of each column.
  private let nodeStarts: [[UInt8]]
  private let edgeStarts: [[UInt8]]
  private let edgeLabels: [String?]
  private let nodeViz: GEXFViz
  private let edgeViz: GEXFViz
  private let nodeDates: GraphDates
  private let edgeDates: GraphDates

  init(_ graph: AttributedGraph) {
    self.graph = graph
    nodeColumns = NamedColumns(graph.nodeAttributes, of: "node", reserved: [], clean: XMLText.cleaned)
    nodeViz = GEXFViz(graph.nodeAttributes, areNodes: true)
    edgeViz = GEXFViz(graph.edgeAttributes, areNodes: false)
    nodeDates = GraphDates(graph.nodeAttributes)
    edgeDates = GraphDates(graph.edgeAttributes)
    var others = graph.edgeAttributes
    if case .text(let labels)? = others["label"] {
      edgeLabels = labels
      others["label"] = nil
    } else {
      edgeLabels = []
    }
    // networkx takes what GEXF says of an edge itself for attributes of these names.
    edgeColumns = NamedColumns(others, of: "edge", reserved: ["weight", "id", "label"], clean: XMLText.cleaned)
    nodeStarts = Self.starts(of: nodeColumns)
    edgeStarts = Self.starts(of: edgeColumns)
  }

  private static func starts(of columns: NamedColumns) -> [[UInt8]] {
    columns.columns.indices.map { Array("<attvalue for=\"\($0)\" value=\"".utf8) }
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    var xml = XMLText()
    let (ids, changedIDs) = XMLText.uniqueIDs(graph.nodeIDs)
    let encoded = EncodedIDs(ids) { _ = XMLText.append($0, to: &$1) }
    buffer.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3"
      """)
    if !nodeViz.isEmpty || !edgeViz.isEmpty { buffer.append(" xmlns:viz=\"http://gexf.net/1.3/viz\"") }
    buffer.append(">\n  <meta><creator>comention</creator></meta>\n  <graph defaultedgetype=\"undirected\" mode=\"")
    if nodeDates.isEmpty && edgeDates.isEmpty {
      buffer.append("static\">\n")
    } else {
      buffer.append("dynamic\" timeformat=\"")
      buffer.append(nodeDates.hasTimes || edgeDates.hasTimes ? "dateTime\">\n" : "date\">\n")
    }
    appendDeclarations("node", nodeColumns, to: &buffer, xml: &xml)
    appendDeclarations("edge", edgeColumns, to: &buffer, xml: &xml)
    buffer.append("    <nodes>\n")
    for node in 0..<graph.graph.nodeCount {
      buffer.append("      <node id=\"")
      encoded.append(node, to: &buffer)
      buffer.append("\" label=\"")
      xml.append(label(of: node), to: &buffer)
      buffer.append("\"")
      if !nodeDates.isEmpty { append(nodeDates, of: node, to: &buffer) }
      appendValues(node, of: nodeColumns, after: nodeStarts, viz: nodeViz, to: &buffer, xml: &xml, end: "</node>\n")
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("    </nodes>\n    <edges>\n")
    for (index, edge) in graph.graph.edges.enumerated() {
      append(edge, index, ids: encoded, to: &buffer, xml: &xml)
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("    </edges>\n  </graph>\n</gexf>\n")
    try buffer.drain(to: sink)
    return nodeColumns.remarks + edgeColumns.remarks + graph.attributeLoss(in: "GEXF")
      + XMLText.remarks(changedIDs: changedIDs, replacedTexts: xml.replacedCount)
  }

  /// The `label` attribute where there is one, since networkx reads both under that name; else the name.
  private func label(of node: Int) -> String {
    graph.nodeAttributes["label"]?[node]?.description ?? graph.name(of: node)
  }

  private func appendDeclarations(
    _ kind: StaticString, _ columns: NamedColumns, to buffer: inout OutputBuffer, xml: inout XMLText
  ) {
    guard !columns.columns.isEmpty else { return }
    buffer.append("    <attributes class=\"")
    buffer.append(kind)
    buffer.append("\" mode=\"static\">\n")
    for (index, (name, column)) in columns.columns.enumerated() {
      buffer.append("      <attribute id=\"")
      buffer.append(integer: index)
      buffer.append("\" title=\"")
      xml.append(name, to: &buffer)
      buffer.append("\" type=\"")
      switch column {
      case .text: buffer.append("string")
      case .integer: buffer.append("long")
      case .real: buffer.append("double")
      case .boolean: buffer.append("boolean")
      }
      buffer.append("\"/>\n")
    }
    buffer.append("    </attributes>\n")
  }

  private func append(
    _ edge: WeightedGraph.Edge, _ index: Int, ids: EncodedIDs, to buffer: inout OutputBuffer, xml: inout XMLText
  ) {
    buffer.append("      <edge id=\"")
    buffer.append(integer: index)
    buffer.append("\" source=\"")
    ids.append(edge.source, to: &buffer)
    buffer.append("\" target=\"")
    ids.append(edge.target, to: &buffer)
    buffer.append("\" weight=\"")
    buffer.append(weight: edge.weight)
    buffer.append("\"")
    if !edgeLabels.isEmpty, let label = edgeLabels[index] {
      buffer.append(" label=\"")
      xml.append(label, to: &buffer)
      buffer.append("\"")
    }
    if !edgeDates.isEmpty { append(edgeDates, of: index, to: &buffer) }
    appendValues(index, of: edgeColumns, after: edgeStarts, viz: edgeViz, to: &buffer, xml: &xml, end: "</edge>\n")
  }

  private func append(_ dates: GraphDates, of row: Int, to buffer: inout OutputBuffer) {
    for (name, date) in [(" start=\"" as StaticString, dates.start(of: row)), (" end=\"", dates.end(of: row))] {
      guard let date else { continue }
      buffer.append(name)
      buffer.append(verbatim: date)
      buffer.append("\"")
    }
  }

  private func appendValues(
    _ row: Int, of columns: NamedColumns, after starts: [[UInt8]], viz: GEXFViz, to buffer: inout OutputBuffer,
    xml: inout XMLText, end: StaticString
  ) {
    let opening: StaticString = "><attvalues>"
    buffer.append(opening)
    var isOpen = false
    for (start, entry) in zip(starts, columns.columns)
    where xml.append(entry.column, row, after: start, before: "\"/>", to: &buffer) { isOpen = true }
    if isOpen { buffer.append("</attvalues>") } else { buffer.removeLast(opening.utf8CodeUnitCount) }
    if !viz.isEmpty, viz.has(row) {
      if !isOpen { buffer.append(">") }
      isOpen = true
      viz.append(row, to: &buffer)
    }
    buffer.append(isOpen ? end : "/>\n")
  }
}
