internal import Graphs
internal import OrderedCollections

/// What the page's script reads: columns, a row per node, edge, document and sentence.
struct PageData {
  private let page: ExplorePage

  init(of page: ExplorePage) { self.page = page }

  /// The data as one JSON object.
  ///
  /// - Complexity: O(length).
  var json: [UInt8] {
    var json = ScriptSafeJSON()
    json.object { json in
      json.key("title")
      json.string(page.title)
      json.key("resolution")
      json.number(page.resolution)
      json.key("graph")
      json.object { json in
        for (name, value) in page.graph.attributes {
          json.key(name)
          json.value(value)
        }
      }
      json.key("nodes")
      json.object(addNodes)
      json.key("edges")
      json.object(addEdges)
      if let evidence = page.evidence {
        json.key("evidence")
        json.object { evidence.add(to: &$0) }
      }
    }
    return json.bytes
  }

  private func addNodes(_ json: inout ScriptSafeJSON) {
    let graph = page.graph
    json.column("id", graph.nodeIDs) { $0.string($1) }
    json.column("name", graph.nodeIDs.indices) { $0.string(graph.name(of: $1)) }
    json.column("x", page.positions) { $0.number(Self.rounded($1.x)) }
    json.column("y", page.positions) { $0.number(Self.rounded($1.y)) }
    json.key("attributes")
    json.object { $0.table(graph.nodeAttributes, leavingOut: ["name"]) }
  }

  private func addEdges(_ json: inout ScriptSafeJSON) {
    let graph = page.graph
    json.column("source", graph.graph.edges) { $0.integer($1.source) }
    json.column("target", graph.graph.edges) { $0.integer($1.target) }
    json.column("weight", graph.graph.edges) { $0.number($1.weight) }
    json.key("attributes")
    json.object { $0.table(graph.edgeAttributes, leavingOut: []) }
  }

  /// To a tenth, which no screen shows.
  private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

extension ScriptSafeJSON {
  /// A member that is an array.
  mutating func column<Rows: Sequence>(
    _ name: String, _ rows: Rows, _ add: (inout ScriptSafeJSON, Rows.Element) -> Void
  ) {
    key(name)
    array { json in
      for row in rows { add(&json, row) }
    }
  }

  /// The columns of a table as members.
  mutating func table(_ table: AttributeTable, leavingOut: Set<String>) {
    for (name, column) in table.columns where !leavingOut.contains(name) {
      self.column(name, 0..<table.rowCount) { json, row in
        if let value = column[row] { json.value(value) } else { json.null() }
      }
    }
  }

  mutating func value(_ value: AttributeValue) {
    switch value {
    case .text(let text): string(text)
    case .integer(let number): integer(number)
    // Six digits tell two nodes apart as well as seventeen, in a third of the bytes.
    case .real(let number): self.number(number.significant(6))
    case .boolean(let flag): boolean(flag)
    }
  }
}

extension Double {
  /// The number rounded to so many significant decimals.
  fileprivate func significant(_ digits: Int) -> Double {
    guard self != 0, isFinite else { return self }
    var scale = 1.0
    var exponent = 0
    var magnitude = abs(self)
    while magnitude >= 10, exponent < 300 { (magnitude, exponent) = (magnitude / 10, exponent + 1) }
    while magnitude < 1, exponent > -300 { (magnitude, exponent) = (magnitude * 10, exponent - 1) }
    let shift = digits - 1 - exponent
    for _ in 0..<abs(shift) { scale *= 10 }
    guard scale.isFinite else { return self }
    return shift >= 0 ? (self * scale).rounded() / scale : (self / scale).rounded() * scale
  }
}
