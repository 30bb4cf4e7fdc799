import Graphs

/// Which column of a table of nodes holds what.
struct NodeColumns {
  var id = 0
  /// What is put before the ids: an id space.
  var prefix = ""
  /// The column of Neo4j's labels.
  var labels: Int?
  /// The column `Label` of Gephi's tables, which says what to call a node.
  var label: Int?
  /// Whether there is one column only, so that nothing separates fields.
  var isSingle = false
  /// The other columns, with the names of their attributes.
  var attributes: [EdgeColumns.Attribute] = []

  /// The only column, of ids.
  init() { isSingle = true }

  /// The columns of a header in plain words, nil if it isn't one of a table of nodes: it begins with `id`, or with
  /// `node` or `name` before something that is said of nodes.
  init?(header: [String]) {
    let keys = header.map(WeightRule.key(of:))
    guard let first = keys.first, header.count > 1 else { return nil }
    if keys.contains("suid"), !keys.contains("interaction"), !keys.contains("sharedinteraction"),
      let column = keys.firstIndex(of: "sharedname") ?? keys.firstIndex(of: "name")
    {
      // Cytoscape's, whose edges say the names of nodes.
      id = column
    } else if let column = keys.firstIndex(where: HeaderWords.nodeIDs.contains) {
      let others = keys.indices.filter { $0 != column }.map { keys[$0] }
      guard column == 0 || others.contains(where: HeaderWords.nodeDetails.contains) else { return nil }
      id = column
    } else {
      guard HeaderWords.nodeNames.contains(first), HeaderWords.nodeDetails.contains(keys[1]) else { return nil }
    }
    label = header.firstIndex(of: "Label").flatMap { $0 == id ? nil : $0 }
    for (index, name) in header.enumerated() where index != id && index != label {
      attributes.append(EdgeColumns.Attribute(column: index, name: name.isEmpty ? "column\(index + 1)" : name))
    }
  }

  /// The columns of a header for Neo4j.
  init(id: Int, prefix: String, header: Neo4jHeader) {
    (self.id, self.prefix) = (id, prefix)
    for (index, field) in header.fields.enumerated() where index != id {
      switch field.role {
      case "IGNORE": continue
      case "LABEL": labels = index
      default:
        let name = field.name.isEmpty ? "column\(index + 1)" : field.name
        attributes.append(EdgeColumns.Attribute(column: index, name: name, type: field.type))
      }
    }
  }
}
