import Graphs
import OrderedCollections

/// Writes the two tables that Gephi imports: nodes with `Id,Label,…`, and edges with `Source,Target,Type,Weight,…`.
struct GephiCSVWriter {
  private let graph: AttributedGraph

  init(_ graph: AttributedGraph) { self.graph = graph }

  func writeNodes<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    let columns = NamedColumns(graph.nodeAttributes, of: "node", reserved: ["Id", "Label", "id", "label"])
    var buffer = OutputBuffer()
    buffer.append("Id,Label")
    appendHeader(columns, to: &buffer)
    for (node, id) in graph.nodeIDs.enumerated() {
      CSVField.append(id, to: &buffer)
      buffer.append(",")
      CSVField.append(graph.name(of: node), to: &buffer)
      CSVField.appendRow(node, of: columns, to: &buffer)
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    let edges =
      graph.graph.edgeCount > 0
      ? ["a table of Gephi nodes holds no edges; write them as gephi-edges to a file of their own"] : []
    return columns.remarks + edges + graph.attributeLoss(in: "a table of Gephi nodes")
  }

  func writeEdges<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    let names: Set<String> = ["Source", "Target", "Type", "Weight", "source", "target", "type", "weight"]
    let columns = NamedColumns(graph.edgeAttributes, of: "edge", reserved: names)
    let ids = EncodedTexts(graph.nodeIDs) { CSVField.append($0, to: &$1) }
    var buffer = OutputBuffer()
    buffer.append("Source,Target,Type,Weight")
    appendHeader(columns, to: &buffer)
    for (index, edge) in graph.graph.edges.enumerated() {
      ids.append(edge.source, to: &buffer)
      buffer.append(",")
      ids.append(edge.target, to: &buffer)
      buffer.append(",Undirected,")
      buffer.append(weight: edge.weight)
      CSVField.appendRow(index, of: columns, to: &buffer)
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    return columns.remarks + graph.nodeAttributes.loss(of: "node", in: "a table of Gephi edges")
      + graph.attributeLoss(in: "a table of Gephi edges")
  }

  private func appendHeader(_ columns: NamedColumns, to buffer: inout OutputBuffer) {
    for (name, _) in columns.columns {
      buffer.append(",")
      CSVField.append(name, to: &buffer)
    }
    buffer.append("\n")
  }
}
