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
  public func nodes(named name: String) throws(CaseError) -> [NamedNode] { try bearers(of: name).nodes }

  private func bearers(of name: String) throws(CaseError) -> (nodes: [NamedNode], match: NameLookup.Match?) {
    let folded = "coalesce(folded, lower(form))"
    let ways: [(NameLookup.Match, String, String)] = [
      (.id, "e.id = ?", name),
      (
        .name, "e.number IN (SELECT entity FROM alias WHERE \(folded) = ? AND \(folded) <> '' AND is_name)",
        name.foldedName
      ),
      (.alias, "e.number IN (SELECT entity FROM alias WHERE \(folded) = ? AND \(folded) <> '')", name.foldedName),
    ]
    for (match, condition, key) in ways {
      let sql = """
        SELECT e.number, e.id, e.name, e.type FROM entity e WHERE \(condition) AND e.is_node
        """
      let found = try connection.rows(sql, .text(key), make: Self.node).sorted { $0.id < $1.id }
      if !found.isEmpty { return (found, match) }
    }
    return ([], nil)
  }

  /// Whom a name may mean: what a `NameMatcher` of ``names()`` says, of which no more is read than may be near.
  ///
  /// - Throws: Where the case can't be read.
  /// - Returns: What was found, and those that its indices stand for.
  /// - Complexity: O(log *n*) for whole names, O(*n*) for parts of names and unknown ones, of *n* letters of all names.
  public func lookup(_ name: String) throws(CaseError) -> (found: NameLookup, nodes: [NamedNode]) {
    let (bearers, match) = try bearers(of: name)
    guard bearers.isEmpty else {
      return (NameLookup(matches: Array(bearers.indices), match: match, suggestions: []), bearers)
    }
    let node = try connection.prepare("SELECT number, id, name, type FROM entity WHERE number = ? AND is_node")
    var nodes: [NamedNode] = []
    for number in try entities(near: name.foldedName) {
      if let found = try node.row([.integer(number)], Self.node) { nodes.append(found) }
    }
    nodes.sort { $0.id < $1.id }
    let forms = try connection.prepare("SELECT form FROM alias WHERE entity = ? ORDER BY count DESC, form")
    var entries: [(id: String, names: [String])] = []
    for node in nodes {
      var names = [node.name]
      try forms.bind([.integer(node.number)])
      while try forms.step() { names.append(forms.text(0)) }
      forms.reset()
      entries.append((node.id, names))
    }
    return (NameMatcher(entries).lookup(name), nodes)
  }

  /// The numbers of those with a name that has all words of a folded one, or that may be near to it.
  private func entities(near folded: String) throws(CaseError) -> Set<Int> {
    guard !folded.isEmpty else { return [] }
    let sieve = NameSieve(folded)
    var near: Set<Int> = []
    let names = try connection.prepare(
      "SELECT entity, name, instr(' ' || name || ' ', ?) FROM (SELECT entity, coalesce(folded, lower(form)) AS name FROM alias)"
    )
    try names.bind([.text(" \(folded) ")])
    while try names.step() {
      if names.integer(2) > 0 || names.withText(1, sieve.mayBeNear) { near.insert(names.integer(0)) }
    }
    return near
  }

  /// All names, as a `NameMatcher` takes them, in the order of their ids.
  ///
  /// - Throws: Where the case can't be read.
  /// - Complexity: O(*n* log *n*) for *n* names.
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
