import Graphs
import OrderedCollections
import Primitives

/// Writes GEXF 1.3: an undirected graph.
///
/// A node's `label` is its name, see ``AttributedGraph/name(of:)``; all attributes, the name among them, are `attvalues` too.
/// The weight of an edge and a `label` that is text are its own `weight` and `label`. Integers are of type `long`. GEXF has no
/// attributes of the graph. What attributes say of colours, places and sizes is told to Gephi too, see ``GEXFViz``; and if nodes or
/// edges have dates, see ``GraphDates``, the graph is dynamic, each lasting from its start to its end.
struct GEXFWriter {
  private let graph: AttributedGraph
  private let nodes: GEXFTraits
  private let edges: GEXFTraits
  private let edgeLabels: [String?]

  init(_ graph: AttributedGraph) {
    self.graph = graph
    nodes = GEXFTraits(
      graph.nodeAttributes,
      columns: NamedColumns(graph.nodeAttributes, of: "node", reserved: [], clean: XMLText.cleaned),
      areNodes: true)
    var others = graph.edgeAttributes
    if case .text(let labels)? = others["label"] {
      edgeLabels = labels
      others["label"] = nil
    } else {
      edgeLabels = []
    }
    // networkx takes what GEXF says of an edge itself for attributes of these names.
    edges = GEXFTraits(
      graph.edgeAttributes,
      columns: NamedColumns(others, of: "edge", reserved: ["weight", "id", "label"], clean: XMLText.cleaned),
      areNodes: false)
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
    if !nodes.viz.isEmpty || !edges.viz.isEmpty { buffer.append(" xmlns:viz=\"http://gexf.net/1.3/viz\"") }
    buffer.append(">\n  <meta><creator>comention</creator></meta>\n  <graph defaultedgetype=\"undirected\" mode=\"")
    if nodes.dates.isEmpty && edges.dates.isEmpty {
      buffer.append("static\">\n")
    } else {
      buffer.append("dynamic\" timeformat=\"")
      buffer.append(nodes.dates.hasTimes || edges.dates.hasTimes ? "dateTime\">\n" : "date\">\n")
    }
    appendDeclarations("node", nodes.columns, to: &buffer, xml: &xml)
    appendDeclarations("edge", edges.columns, to: &buffer, xml: &xml)
    buffer.append("    <nodes>\n")
    try buffer.drain(to: sink)
    let writing = RowWriting(threads: threads)
    var replacedCount = try nodes.withRows { rows throws(Failure) in
      try writing.write(graph.graph.nodeCount, to: sink) { nodes, buffer, xml in
        for node in nodes { append(node, rows, ids: encoded, to: &buffer, xml: &xml) }
      }
    }
    buffer.append("    </nodes>\n    <edges>\n")
    try buffer.drain(to: sink)
    replacedCount += try edges.withRows { rows throws(Failure) in
      try writing.write(graph.graph.edgeCount, to: sink) { edges, buffer, xml in
        let targets = encoded.targets(of: edges, in: graph.graph)
        graph.graph.forEachEdge(in: edges) { index, edge in
          append(edge, index, targets[index - edges.lowerBound], rows, ids: encoded, to: &buffer, xml: &xml)
        }
      }
    }
    buffer.append("    </edges>\n  </graph>\n</gexf>\n")
    try buffer.drain(to: sink)
    return nodes.columns.remarks + edges.columns.remarks + graph.attributeLoss(in: "GEXF")
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
    _ node: Int, _ rows: GEXFTraits.Rows, ids: EncodedTexts, to buffer: inout OutputBuffer, xml: inout XMLText
  ) {
    buffer.append("      <node id=\"")
    ids.append(node, to: &buffer)
    buffer.append("\" label=\"")
    xml.append(label(of: node), to: &buffer)
    buffer.append("\"")
    rows.append(node, to: &buffer, xml: &xml, closing: "</node>\n")
  }

  private func append(
    _ edge: WeightedGraph.Edge, _ index: Int, _ target: EncodedTexts.Slot, _ rows: GEXFTraits.Rows, ids: EncodedTexts,
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
    rows.append(index, to: &buffer, xml: &xml, closing: "</edge>\n")
  }
}
