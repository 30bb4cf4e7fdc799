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
  private let nodeStarts: EncodedTexts
  private let edgeStarts: EncodedTexts
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

  private static func starts(of columns: NamedColumns) -> EncodedTexts {
    EncodedTexts(columns.columns.indices.map { "<attvalue for=\"\($0)\" value=\"" }) { $1.append(verbatim: $0) }
  }

  func write<Failure>(threads: Int, to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    var xml = XMLText()
    let (ids, changedIDs) = XMLText.uniqueIDs(graph.nodeIDs)
    let encoded = EncodedTexts(ids) { _ = XMLText.append($0, to: &$1) }
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
    try buffer.drain(to: sink)
    let rows = RowWriting(threads: threads)
    var replacedCount = try nodeColumns.withValues { columns throws(Failure) in
      try rows.write(graph.graph.nodeCount, to: sink) { nodes, buffer, xml in
        for node in nodes { append(node, columns, ids: encoded, to: &buffer, xml: &xml) }
      }
    }
    buffer.append("    </nodes>\n    <edges>\n")
    try buffer.drain(to: sink)
    replacedCount += try edgeColumns.withValues { columns throws(Failure) in
      try rows.write(graph.graph.edgeCount, to: sink) { edges, buffer, xml in
        let targets = encoded.targets(of: edges, in: graph.graph)
        graph.graph.forEachEdge(in: edges) { index, edge in
          append(edge, index, targets[index - edges.lowerBound], columns, ids: encoded, to: &buffer, xml: &xml)
        }
      }
    }
    buffer.append("    </edges>\n  </graph>\n</gexf>\n")
    try buffer.drain(to: sink)
    return nodeColumns.remarks + edgeColumns.remarks + graph.attributeLoss(in: "GEXF")
      + XMLText.remarks(changedIDs: changedIDs, replacedTexts: xml.replacedCount + replacedCount)
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
    buffer.append("\">\n")
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
    _ node: Int, _ columns: [ColumnValues], ids: EncodedTexts, to buffer: inout OutputBuffer, xml: inout XMLText
  ) {
    buffer.append("      <node id=\"")
    ids.append(node, to: &buffer)
    buffer.append("\" label=\"")
    xml.append(label(of: node), to: &buffer)
    buffer.append("\"")
    if !nodeDates.isEmpty { append(nodeDates, of: node, to: &buffer) }
    appendValues(node, of: columns, after: nodeStarts, viz: nodeViz, to: &buffer, xml: &xml, end: "</node>\n")
  }

  private func append(
    _ edge: WeightedGraph.Edge, _ index: Int, _ target: EncodedTexts.Slot, _ columns: [ColumnValues], ids: EncodedTexts,
    to buffer: inout OutputBuffer, xml: inout XMLText
  ) {
    buffer.append("      <edge id=\"")
    buffer.append(integer: index)
    buffer.append("\" source=\"")
    ids.append(edge.source, to: &buffer)
    buffer.append("\" target=\"")
    ids.append(target, to: &buffer)
    buffer.append("\" weight=\"")
    buffer.append(weight: edge.weight)
    buffer.append("\"")
    if !edgeLabels.isEmpty, let label = edgeLabels[index] {
      buffer.append(" label=\"")
      xml.append(label, to: &buffer)
      buffer.append("\"")
    }
    if !edgeDates.isEmpty { append(edgeDates, of: index, to: &buffer) }
    appendValues(index, of: columns, after: edgeStarts, viz: edgeViz, to: &buffer, xml: &xml, end: "</edge>\n")
  }

  private func append(_ dates: GraphDates, of row: Int, to buffer: inout OutputBuffer) {
    func append(_ name: StaticString, _ date: String?) {
      guard let date else { return }
      buffer.append(name)
      buffer.append(verbatim: date)
      buffer.append("\"")
    }
    append(" start=\"", dates.start(of: row))
    append(" end=\"", dates.end(of: row))
  }

  private func appendValues(
    _ row: Int, of columns: [ColumnValues], after starts: EncodedTexts, viz: GEXFViz, to buffer: inout OutputBuffer,
    xml: inout XMLText, end: StaticString
  ) {
    let opening: StaticString = "><attvalues>"
    buffer.append(opening)
    var isOpen = false
    for number in columns.indices
    where xml.append(columns[number], row, after: starts, number, before: "\"/>", to: &buffer) { isOpen = true }
    if isOpen { buffer.append("</attvalues>") } else { buffer.removeLast(opening.utf8CodeUnitCount) }
    if !viz.isEmpty, viz.has(row) {
      if !isOpen { buffer.append(">") }
      isOpen = true
      viz.append(row, to: &buffer)
    }
    buffer.append(isOpen ? end : "/>\n")
  }
}
