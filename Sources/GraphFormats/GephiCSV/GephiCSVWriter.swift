import Graphs
import OrderedCollections
import Primitives

/// Writes the two tables that Gephi imports: nodes with `Id,Label,…`, and edges with `Source,Target,Type,Weight,…`.
struct GephiCSVWriter {
  private let graph: AttributedGraph

  init(_ graph: AttributedGraph) { self.graph = graph }

  func writeNodes<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    let columns = NamedColumns(graph.nodeAttributes, of: "node", reserved: ["Id", "Label", "id", "label"])
    try ImportTable(head: "Id,Label", columns).writeNodes(of: graph, to: sink) { node, buffer in
      buffer.append(csvQuoted: graph.nodeIDs[node])
      buffer.append(",")
      buffer.append(csvQuoted: graph.name(of: node))
    }
    let edges =
      graph.graph.edgeCount > 0
      ? ["a table of Gephi nodes holds no edges; write them as gephi-edges to a file of their own"] : []
    return columns.remarks + edges + graph.attributeLoss(in: "a table of Gephi nodes")
  }

  func writeEdges<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    let names: Set<String> = ["Source", "Target", "Type", "Weight", "source", "target", "type", "weight"]
    let columns = NamedColumns(graph.edgeAttributes, of: "edge", reserved: names)
    let table = ImportTable(head: "Source,Target,Type,Weight", columns)
    try table.writeEdges(of: graph, type: "Undirected", to: sink)
    return columns.remarks + graph.nodeAttributes.loss(of: "node", in: "a table of Gephi edges")
      + graph.attributeLoss(in: "a table of Gephi edges")
  }
}
