import Graphs
import OrderedCollections
import Primitives

/// Writes JSON as Cytoscape.js and Cytoscape read it: `elements` with `nodes` and `edges`, each with its `data`.
///
/// A node's `value` repeats its id, since networkx' `cytoscape_graph` asks for it. Nodes with numbers for `x` and `y` get a
/// `position` too, where `y` counts down. Gaps are keys left out, and so are numbers that are not finite.
struct CytoscapeJSONWriter {
  private let graph: AttributedGraph
  private let nodeColumns: NamedColumns
  private let edgeColumns: NamedColumns
  private let x: AttributeColumn?
  private let y: AttributeColumn?

  init(_ graph: AttributedGraph) {
    self.graph = graph
    nodeColumns = NamedColumns(graph.nodeAttributes, of: "node", reserved: ["id", "value", "parent"])
    edgeColumns = NamedColumns(
      graph.edgeAttributes, of: "edge", reserved: ["id", "source", "target", "weight", "key"])
    let (x, y) = (graph.nodeAttributes["x"], graph.nodeAttributes["y"])
    let hasPlaces = x?.isNumeric == true && y?.isNumeric == true
    self.x = hasPlaces ? x : nil
    self.y = hasPlaces ? y : nil
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var json = JSONMembers()
    var buffer = OutputBuffer()
    let ids = EncodedTexts(graph.nodeIDs) { $1.append(json: $0) }
    buffer.append("{\"data\": {")
    json.append(graph.attributes, to: &buffer)
    buffer.append("},\n\"directed\": false, \"multigraph\": false,\n\"elements\": {\n\"nodes\": [")
    for node in 0..<graph.graph.nodeCount {
      buffer.append(node == 0 ? "\n{\"data\": {\"id\": " : ",\n{\"data\": {\"id\": ")
      ids.append(node, to: &buffer)
      buffer.append(", \"value\": ")
      ids.append(node, to: &buffer)
      json.appendRow(node, of: nodeColumns, to: &buffer)
      buffer.append("}")
      appendPosition(of: node, to: &buffer)
      buffer.append("}")
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("\n],\n\"edges\": [")
    for (index, edge) in graph.graph.edges.enumerated() {
      buffer.append(index == 0 ? "\n{\"data\": {\"source\": " : ",\n{\"data\": {\"source\": ")
      ids.append(edge.source, to: &buffer)
      buffer.append(", \"target\": ")
      ids.append(edge.target, to: &buffer)
      buffer.append(", \"weight\": ")
      buffer.append(weight: edge.weight)
      json.appendRow(index, of: edgeColumns, to: &buffer)
      buffer.append("}}")
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("\n]}}\n")
    try buffer.drain(to: sink)
    return nodeColumns.remarks + edgeColumns.remarks + json.remarks
  }

  private func appendPosition(of node: Int, to buffer: inout OutputBuffer) {
    guard let x = x?[node]?.real, let y = y?[node]?.real, x.isFinite, y.isFinite else { return }
    buffer.append(", \"position\": {\"x\": ")
    buffer.append(verbatim: x.shortest)
    buffer.append(", \"y\": ")
    // Down, as screens count; attributes count up, as in GEXF.
    buffer.append(verbatim: (0 - y).shortest)
    buffer.append("}")
  }
}
