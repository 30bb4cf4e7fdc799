import Graphs
import OrderedCollections
import Primitives

/// Writes node-link JSON, one node or edge a line: as networkx 3.6 does with `edges="edges"`, or as d3's examples read it.
///
/// d3 has `links` whose `value` is the weight; for d3-force, say `d3.forceLink(links).id(d => d.id)`. It puts members of its own on
/// nodes and links (`index`, `x`, `y`, `vx`, `vy`); attributes of these names are kept, as d3 takes `x` and `y` for where a node
/// starts.
///
/// Gaps are keys left out, and so are numbers that are not finite: JSON has none. Real numbers keep a point or an exponent and
/// integers have neither, so types come back; the weight of an edge is the shortest number.
struct NodeLinkJSONWriter {
  /// What the two kinds call things.
  struct Dialect {
    let head: StaticString
    let edges: StaticString
    let weight: StaticString
    let reserved: Set<String>

    static let networkx = Dialect(
      head: "{\"directed\": false, \"multigraph\": false, \"graph\": {", edges: "\n],\n\"edges\": [",
      weight: ", \"weight\": ", reserved: ["source", "target", "weight"])
    static let d3 = Dialect(
      head: "{\n\"graph\": {", edges: "\n],\n\"links\": [", weight: ", \"value\": ",
      reserved: ["source", "target", "value", "weight"])
  }

  private let graph: AttributedGraph
  private let dialect: Dialect
  private let nodeColumns: NamedColumns
  private let edgeColumns: NamedColumns

  init(_ graph: AttributedGraph, dialect: Dialect) {
    self.graph = graph
    self.dialect = dialect
    nodeColumns = NamedColumns(graph.nodeAttributes, of: "node", reserved: ["id"])
    edgeColumns = NamedColumns(graph.edgeAttributes, of: "edge", reserved: dialect.reserved)
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var json = JSONMembers()
    var buffer = OutputBuffer()
    let ids = EncodedTexts(graph.nodeIDs) { $1.append(json: $0) }
    buffer.append(dialect.head)
    json.append(graph.attributes, to: &buffer)
    buffer.append("},\n\"nodes\": [")
    for node in 0..<graph.graph.nodeCount {
      buffer.append(node == 0 ? "\n{\"id\": " : ",\n{\"id\": ")
      ids.append(node, to: &buffer)
      json.appendRow(node, of: nodeColumns, to: &buffer)
      buffer.append("}")
      try buffer.drainIfFull(to: sink)
    }
    buffer.append(dialect.edges)
    for (index, edge) in graph.graph.edges.enumerated() {
      buffer.append(index == 0 ? "\n{\"source\": " : ",\n{\"source\": ")
      ids.append(edge.source, to: &buffer)
      buffer.append(", \"target\": ")
      ids.append(edge.target, to: &buffer)
      buffer.append(dialect.weight)
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
