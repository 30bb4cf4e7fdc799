public import ComentionKit

extension CaseReader {
  /// Somebody or something that a case has a node for.
  public struct NamedNode: Hashable, Sendable {
    /// Its number in the case.
    let number: Int
    /// Its id.
    public var id: Entity.ID
    /// What it is shown by.
    public var name: String
    /// Person, place or organization.
    public var type: EntityType
  }

  /// Those that go by a name: as `NameMatcher` finds them by an id, a name or an alias.
  ///
  /// - Throws: Where the case can't be read.
  /// - Returns: In the order of their ids; nobody where only a part of a name may be meant.
  /// - Complexity: O(log *n*) for *n* names.
  public func nodes(named name: String) throws(CaseError) -> [NamedNode] {
    let folded = "coalesce(folded, lower(form))"
    let ways = [
      ("e.id = ?", name),
      ("e.number IN (SELECT entity FROM alias WHERE \(folded) = ? AND \(folded) <> '' AND is_name)", name.foldedName),
      ("e.number IN (SELECT entity FROM alias WHERE \(folded) = ? AND \(folded) <> '')", name.foldedName),
    ]
    for (condition, key) in ways {
      let sql = """
        SELECT e.number, e.id, e.name, e.type FROM entity e WHERE \(condition) AND e.is_node
        """
      let found = try connection.rows(sql, .text(key), make: Self.node).sorted { $0.id < $1.id }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// All names, as a `NameMatcher` takes them, in the order of their ids.
  ///
  /// - Throws: Where the case can't be read.
  public func names() throws(CaseError) -> (nodes: [NamedNode], matcher: NameMatcher) {
    let sql = "SELECT e.number, e.id, e.name, e.type FROM entity e WHERE e.is_node"
    let nodes = try connection.rows(sql, make: Self.node).sorted { $0.id < $1.id }
    var forms: [Int: [String]] = [:]
    let aliases = try connection.prepare("SELECT entity, form FROM alias ORDER BY entity, count DESC, form")
    while try aliases.step() { forms[aliases.integer(0), default: []].append(aliases.text(1)) }
    return (nodes, NameMatcher(nodes.map { (id: $0.id, names: [$0.name] + (forms[$0.number] ?? [])) }))
  }

  private static func node(_ row: Statement) -> NamedNode {
    NamedNode(
      number: row.integer(0), id: row.text(1), name: row.text(2), type: EntityType(rawValue: row.text(3)) ?? .person)
  }
}
