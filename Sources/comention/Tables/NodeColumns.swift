import ComentionKit

/// A table with a row per node: rank, name, type where the graph has types, whatever is appended, and the id.
struct NodeColumns {
  private let graph: AttributedGraph
  private var columns: [(name: String, column: AttributeColumn)] = []

  init(_ graph: AttributedGraph) {
    self.graph = graph
    columns.append(("name", .text((0..<graph.graph.nodeCount).map { graph.name(of: $0) })))
    if let types = graph.nodeAttributes["type"] { columns.append(("type", types)) }
  }

  /// Adds columns with a value per node.
  mutating func append(contentsOf new: [(name: String, column: AttributeColumn)]) { columns += new }

  /// The rows of the given nodes, numbered from 1.
  func table(of nodes: [Int]) -> Table {
    var table = Table(columns: ["rank"] + columns.map(\.name) + ["id"])
    for (position, node) in nodes.enumerated() {
      table.append([.integer(position + 1)] + columns.map { $0.column[node] } + [.text(graph.nodeIDs[node])])
    }
    return table
  }
}
