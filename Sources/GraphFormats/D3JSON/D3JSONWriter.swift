import Graphs
import OrderedCollections

/// Writes JSON as d3's examples read it: `nodes` with `id`, `links` with `source` and `target` as ids, and the weight as `value`.
///
/// For d3-force, say `d3.forceLink(links).id(d => d.id)`. Gaps are keys left out, and so are numbers that are not finite. d3 puts
/// members of its own on nodes and links (`index`, `x`, `y`, `vx`, `vy`); attributes of these names are kept, as d3 takes `x` and
/// `y` for where a node starts.
struct D3JSONWriter {
  private let graph: AttributedGraph
  private let nodeColumns: NamedColumns
  private let edgeColumns: NamedColumns

  init(_ graph: AttributedGraph) {
    self.graph = graph
    nodeColumns = NamedColumns(graph.nodeAttributes, of: "node", reserved: ["id"])
    edgeColumns = NamedColumns(graph.edgeAttributes, of: "edge", reserved: ["source", "target", "value", "weight"])
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var json = JSONText()
    var buffer = OutputBuffer()
    let ids = EncodedIDs(graph.nodeIDs) { JSONText.append($0, to: &$1) }
    buffer.append("{\n\"graph\": {")
    var isFirst = true
    for (name, value) in graph.attributes { json.append(name, value, isFirst: &isFirst, to: &buffer) }
    buffer.append("},\n\"nodes\": [")
    for node in 0..<graph.graph.nodeCount {
      buffer.append(node == 0 ? "\n{\"id\": " : ",\n{\"id\": ")
      ids.append(node, to: &buffer)
      json.appendRow(node, of: nodeColumns, to: &buffer)
      buffer.append("}")
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("\n],\n\"links\": [")
    for index in 0..<graph.graph.edgeCount {
      let edge = graph.graph.edge(index)
      buffer.append(index == 0 ? "\n{\"source\": " : ",\n{\"source\": ")
      ids.append(edge.source, to: &buffer)
      buffer.append(", \"target\": ")
      ids.append(edge.target, to: &buffer)
      buffer.append(", \"value\": ")
      buffer.append(weight: edge.weight)
      json.appendRow(index, of: edgeColumns, to: &buffer)
      buffer.append("}")
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("\n]}\n")
    try buffer.drain(to: sink)
    return nodeColumns.remarks + edgeColumns.remarks + json.remarks
  }
}

extension JSONText {
  /// The values of a row as further members of an object.
  mutating func appendRow(_ row: Int, of columns: NamedColumns, to buffer: inout OutputBuffer) {
    var isFirst = false
    for (name, column) in columns.columns {
      if let value = column[row] { append(name, value, isFirst: &isFirst, to: &buffer) }
    }
  }
}
