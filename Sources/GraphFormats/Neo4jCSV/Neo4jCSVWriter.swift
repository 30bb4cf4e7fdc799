import Graphs
import OrderedCollections
import Primitives

/// Writes the two CSV files that `neo4j-admin database import full` takes: nodes, and relationships.
///
/// The headers are `id:ID,:LABEL,…` and `:START_ID,:END_ID,:TYPE,weight:double,…`, with the type of every other column after its
/// name (`string`, `long`, `double`, `boolean`). Every node has the label `Entity`, and one made from its text `type`, if it has
/// such: `Entity;Person`. All relationships are of the type `RELATED_TO`; they have a direction in Neo4j, which means nothing here.
/// A gap is an empty field, an empty text a pair of quotes.
struct Neo4jCSVWriter {
  /// The type of all relationships: edges have no types of their own.
  static let relationshipType = "RELATED_TO"

  private let graph: AttributedGraph

  init(_ graph: AttributedGraph) { self.graph = graph }

  func writeNodes<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    let columns = NamedColumns(graph.nodeAttributes, of: "node", reserved: ["id", ""], clean: Self.cleaned)
    let labels = NodeLabels(graph)
    let table = ImportTable(head: "id:ID,:LABEL", columns, title: Self.title)
    try table.writeNodes(of: graph, to: sink) { node, buffer in
      buffer.append(csvQuoted: graph.nodeIDs[node])
      buffer.append(",Entity")
      if let label = labels.label(of: node) {
        buffer.append(";")
        buffer.append(verbatim: label)
      }
    }
    let edges =
      graph.graph.edgeCount > 0
      ? ["a file of Neo4j nodes holds no edges; write them as neo4j-relationships to a file of their own"] : []
    return columns.remarks + edges + lineBreaks(graph.nodeAttributes, ids: graph.nodeIDs)
      + graph.attributeLoss(in: "a file of Neo4j nodes")
  }

  func writeRelationships<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    let columns = NamedColumns(graph.edgeAttributes, of: "edge", reserved: ["weight", ""], clean: Self.cleaned)
    let table = ImportTable(head: ":START_ID,:END_ID,:TYPE,weight:double", columns, title: Self.title)
    try table.writeEdges(of: graph, type: "RELATED_TO", to: sink)
    return columns.remarks + lineBreaks(graph.edgeAttributes, ids: graph.nodeIDs)
      + graph.nodeAttributes.loss(of: "node", in: "a file of Neo4j relationships")
      + graph.attributeLoss(in: "a file of Neo4j relationships")
  }

  /// The name of a column with its type.
  private static func title(_ name: String, _ column: AttributeColumn) -> String {
    switch column {
    case .text: name + ":string"
    case .integer: name + ":long"
    case .real: name + ":double"
    case .boolean: name + ":boolean"
    }
  }

  /// A colon would start the type, brackets and braces an array or options.
  private static func cleaned(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isSpecial = ":[]{}()`\\\"".unicodeScalars.contains(scalar) || scalar.value < 0x20 || scalar.value == 0x7F
      scalars.append(isSpecial ? "_" : scalar)
    }
    return String(scalars)
  }

  private func lineBreaks(_ table: AttributeTable, ids: [String]) -> [String] {
    func has(_ text: String) -> Bool { text.utf8.contains { $0 == 0x0A || $0 == 0x0D } }
    let inTable = table.columns.values.contains { column in
      if case .text(let texts) = column { texts.contains { $0.map(has) ?? false } } else { false }
    }
    return inTable || ids.contains(where: has)
      ? ["texts have line breaks; import with --multiline-fields=true"] : []
  }
}

/// The labels of nodes in Neo4j, made from their types: `person` becomes `Person`.
struct NodeLabels {
  private var labelOfType: [String: String] = [:]
  private let types: [String?]

  init(_ graph: AttributedGraph) {
    guard case .text(let types)? = graph.nodeAttributes["type"] else {
      types = []
      return
    }
    self.types = types
    for type in types {
      guard let type, !type.isEmpty, labelOfType[type] == nil else { continue }
      let name = type.asIdentifier
      labelOfType[type] = String(name.prefix(1).uppercased() + name.dropFirst().prefix(59))
    }
  }

  /// The label of a node, in ASCII letters, digits and underscores; nil for none.
  func label(of node: Int) -> String? {
    guard types.indices.contains(node), let type = types[node], let label = labelOfType[type], label != "Entity" else {
      return nil
    }
    return label
  }
}
