import ComentionKit
import Primitives

extension Table {
  /// A list of objects, one a line, whose keys are the columns; for properties one object, whose keys are they.
  func json() -> String {
    if isOneObject { return JSONText { addProperties(to: &$0) }.text + "\n" }
    let keys = columns.map(Self.key)
    let objects = rows.map { row in
      let object = JSONText { json in
        for (key, cell) in zip(keys, row) { json.add(key, cell) }
      }
      return "  " + object.text
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  /// Adds the properties to an object.
  func addProperties(to json: inout JSONText) {
    for row in rows where row.count == 2 { json.add(Self.key(row[0]?.description ?? ""), row[1]) }
  }

  /// A name as a key that jq takes after a point: small letters and digits, anything between them as one underscore.
  static func key(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }.joined(separator: "_")
  }
}

extension JSONText {
  /// A cell; a gap leaves the member out.
  mutating func add(_ name: String, _ cell: AttributeValue?) {
    switch cell {
    case nil: break
    case .text(let text): add(name, text)
    case .integer(let number): add(name, number)
    case .real(let number): add(name, number)
    case .boolean(let flag): add(name, flag)
    }
  }

  /// A node, by its id, name and type.
  mutating func addNode(_ node: Int, of graph: AttributedGraph) {
    add("id", graph.nodeIDs[node])
    add("name", graph.name(of: node))
    add("type", graph.nodeAttributes["type"]?[node])
  }

  /// A list with an object for each row of a table.
  mutating func add(_ name: String, rows table: Table) {
    let keys = table.columns.map(Table.key)
    add(name, table.rows) { json, row in
      json.object { for (key, cell) in zip(keys, row) { $0.add(key, cell) } }
    }
  }
}
