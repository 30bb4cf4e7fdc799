import Graphs

/// A header for `neo4j-admin database import`: fields are `name:TYPE`, where `ID`, `START_ID` and the like have a
/// meaning of their own, with an id space in brackets.
///
/// Reference: Neo4j Operations Manual, "Import: CSV header format".
struct Neo4jHeader {
  /// A field of the header.
  struct Field {
    let name: String
    /// What stands after the colon, without an id space and options: one of ``roles``, or a type in lower case; empty
    /// if there is no colon.
    let role: String
    /// The id space; empty for the one without a name.
    let space: String

    init(_ text: String) {
      var text = Substring(text)
      // Options, such as {label:Person}, add to a type and change nothing of it.
      if let brace = text.firstIndex(of: "{") { text = text[..<brace] }
      guard let colon = text.lastIndex(of: ":") else {
        (name, role, space) = (String(text), "", "")
        return
      }
      name = String(text[..<colon])
      let type = text[text.index(after: colon)...]
      let parts = type.split(separator: "(", maxSplits: 1)
      let word = parts.first.map(String.init) ?? ""
      role = Neo4jHeader.roles.contains(word) ? word : word.lowercased()
      space = parts.count > 1 ? String(parts[1].prefix { $0 != ")" }) : ""
    }

    /// The type of values, nil for arrays and what is no plain type.
    var type: AttributeType? {
      switch role {
      case "int", "long", "byte", "short": .integer
      case "float", "double": .real
      case "boolean": .boolean
      case "": nil
      default: .text
      }
    }
  }

  /// The words that are no types.
  static let roles: Set<String> = ["ID", "START_ID", "END_ID", "LABEL", "TYPE", "IGNORE"]

  let fields: [Field]

  /// Nil if no field is the id of a node or of an end of a relationship.
  init?(_ names: [String]) {
    let fields = names.map(Field.init)
    let roles = Set(fields.map(\.role))
    guard roles.contains("ID") || (roles.contains("START_ID") && roles.contains("END_ID")) else { return nil }
    self.fields = fields
  }

  /// The id spaces that are named.
  var spaces: Set<String> { Set(fields.map(\.space).filter { !$0.isEmpty }) }

  /// Which table it is, with its columns.
  ///
  /// - Parameter hasSeveralSpaces: Whether ids are unique in their space only, so that it is put before them; nil to tell
  ///   by the header.
  /// - Returns: The kind, edges or nodes.
  func kind(hasSeveralSpaces: Bool? = nil) -> TableKind {
    let prefixes = hasSeveralSpaces ?? (spaces.count > 1)
    func prefix(_ field: Field) -> String { prefixes && !field.space.isEmpty ? field.space + ":" : "" }
    func index(_ role: String) -> Int? { fields.firstIndex { $0.role == role } }
    guard let source = index("START_ID"), let target = index("END_ID") else {
      let id = index("ID") ?? 0
      return .nodes(NodeColumns(id: id, prefix: prefix(fields[id]), header: self))
    }
    let weight = fields.firstIndex { WeightRule.isWeight($0.name) && $0.type != .text }
    var columns = EdgeColumns(source: source, target: target, weight: weight, header: [])
    columns.prefixes = (prefix(fields[source]), prefix(fields[target]))
    if let type = index("TYPE") { columns.kind = (type, .relationship) }
    for (index, field) in fields.enumerated() where ![source, target, weight].contains(index) {
      guard field.role != "IGNORE" else { continue }
      let name = field.role == "TYPE" && field.name.isEmpty ? "type" : field.name
      columns.attributes.append(
        EdgeColumns.Attribute(column: index, name: name.isEmpty ? "column\(index + 1)" : name, type: field.type))
    }
    return .edges(columns, hasHeader: true, remark: nil)
  }
}
