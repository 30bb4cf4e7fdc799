/// A view of the graph that a person saved under a name.
public struct CaseView: Hashable, Sendable {
  /// What it is called; one view has a name.
  public var name: String
  /// What it shows, in the words of whoever shows it: JSON as a rule.
  public var content: String
  /// When it was saved, in ISO 8601.
  public var savedAt: String

  /// Creates a view.
  public init(name: String, content: String, savedAt: String) {
    (self.name, self.content, self.savedAt) = (name, content, savedAt)
  }
}

/// Where a node stands in a layout.
public struct CasePosition: Hashable, Sendable {
  /// The id of the node.
  public var entity: String
  /// Where it stands, in the units of the layout.
  public var x: Double, y: Double

  /// Creates a position.
  public init(entity: String, x: Double, y: Double) { (self.entity, self.x, self.y) = (entity, x, y) }
}

extension Connection {
  /// The views, in the order of their names.
  func views() throws(CaseError) -> [CaseView] {
    try rows("SELECT name, content, saved_at FROM named_view ORDER BY name") {
      CaseView(name: $0.text(0), content: $0.text(1), savedAt: $0.text(2))
    }
  }

  /// The view of a name.
  func view(named name: String) throws(CaseError) -> CaseView? {
    try row("SELECT name, content, saved_at FROM named_view WHERE name = ?", .text(name)) {
      CaseView(name: $0.text(0), content: $0.text(1), savedAt: $0.text(2))
    }
  }

  /// Keeps a view in place of the one of its name.
  func keep(_ view: CaseView) throws(CaseError) {
    try run(
      "INSERT OR REPLACE INTO named_view (name, content, saved_at) VALUES (?, ?, ?)", .text(view.name),
      .text(view.content), .text(view.savedAt))
  }

  /// Takes a view away; false where there is none.
  func delete(viewNamed name: String) throws(CaseError) -> Bool {
    let isThere = try view(named: name) != nil
    try run("DELETE FROM named_view WHERE name = ?", .text(name))
    return isThere
  }

  /// Where the nodes stand in a layout, in the order of their ids.
  func positions(inLayout layout: String) throws(CaseError) -> [CasePosition] {
    try rows("SELECT entity, x, y FROM position WHERE layout = ? ORDER BY entity", .text(layout)) {
      CasePosition(entity: $0.text(0), x: $0.real(1), y: $0.real(2))
    }
  }

  /// Keeps where nodes stand in a layout; the others stay where they were.
  func keep(_ positions: [CasePosition], inLayout layout: String) throws(CaseError) {
    let insert = try prepare("INSERT OR REPLACE INTO position (layout, entity, x, y) VALUES (?, ?, ?, ?)")
    for position in positions {
      try insert.run([.text(layout), .text(position.entity), .real(position.x), .real(position.y)])
    }
  }

  /// Forgets a layout.
  func delete(layout: String) throws(CaseError) { try run("DELETE FROM position WHERE layout = ?", .text(layout)) }

  /// The layouts, in the order of their names.
  func layouts() throws(CaseError) -> [String] {
    try rows("SELECT DISTINCT layout FROM position ORDER BY layout") { $0.text(0) }
  }
}
