internal import Graphs
internal import OrderedCollections
internal import Primitives

/// What the page's script reads: columns, a row per node, edge, document and sentence.
struct PageData: Sendable {
  private let page: ExplorePage
  private let terms: NumberedTerms?

  init(of page: ExplorePage) {
    self.page = page
    terms = page.keywords.map(NumberedTerms.init)
  }

  /// The data as one JSON object, in pieces that follow one another: to copy them together takes long.
  ///
  /// - Parameter threads: How many threads write; the bytes are the same for any number.
  /// - Returns: The bytes.
  /// - Complexity: O(length).
  func json(threads: Int) -> [[UInt8]] {
    guard let evidence = page.evidence, page.live == nil else { return [graphJSON] }
    // The graph is about as long as a piece of what it was found in.
    var written = Blocks.map(Array(0...PageEvidence.pieces.count), threads: threads) { piece in
      if piece == 0 { return graphJSON }
      // Members without the braces around them.
      var json = JSONText(.script)
      PageEvidence.pieces[piece - 1](evidence, &json)
      return json.bytes
    }
    // The graph's object gets one more member, an object; neither is without members.
    written[0].removeLast()
    let members = written.dropFirst().flatMap { [[UInt8(ascii: ",")], $0] }.dropFirst()
    return [written[0], Array(#","evidence":{"#.utf8)] + members + [Array("}}".utf8)]
  }

  /// The graph as an object.
  private var graphJSON: [UInt8] {
    var json = JSONText(.script)
    json.object { json in
      json.key("title")
      json.string(page.title)
      json.key("resolution")
      json.number(page.resolution)
      if let live = page.live {
        json.key("generation")
        json.integer(live.generation)
        json.key("whole")
        json.object { json in
          json.key("names")
          json.integer(live.names)
          json.key("ties")
          json.integer(live.ties)
          if let most = live.mostTies {
            json.key("mostTies")
            json.integer(most)
          }
        }
        if let dates = live.dates {
          json.key("dates")
          json.object { dates.add(to: &$0) }
        }
      }
      json.key("graph")
      json.object { json in
        for (name, value) in page.graph.attributes {
          json.key(name)
          json.value(value)
        }
      }
      if let terms { json.add("terms", terms.list) { $0.string($1) } }
      json.key("nodes")
      json.object(addNodes)
      json.key("edges")
      json.object(addEdges)
    }
    return json.bytes
  }

  private func addNodes(_ json: inout JSONText) {
    let graph = page.graph
    json.add("id", graph.nodeIDs) { $0.string($1) }
    json.add("name", graph.nodeIDs.indices) { $0.string(graph.name(of: $1)) }
    json.add("x", page.positions) { $0.number(Self.rounded($1.x)) }
    json.add("y", page.positions) { $0.number(Self.rounded($1.y)) }
    if let terms { json.add("keywords", terms.nodes) { $0.integers($1) } }
    json.key("attributes")
    json.object { $0.table(graph.nodeAttributes, leavingOut: ["name"]) }
  }

  private func addEdges(_ json: inout JSONText) {
    let graph = page.graph
    json.add("source", graph.graph.edges) { $0.integer($1.source) }
    json.add("target", graph.graph.edges) { $0.integer($1.target) }
    json.add("weight", graph.graph.edges) { $0.number($1.weight) }
    if let terms { json.add("keywords", terms.edges) { $0.integers($1) } }
    json.key("attributes")
    json.object { $0.table(graph.edgeAttributes, leavingOut: []) }
  }

  /// To a tenth, which no screen shows.
  private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

extension JSONText {
  mutating func integers(_ numbers: [Int]) {
    array { json in
      for number in numbers { json.integer(number) }
    }
  }

  /// The columns of a table as members.
  mutating func table(_ table: AttributeTable, leavingOut: Set<String>) {
    for (name, column) in table.columns where !leavingOut.contains(name) {
      add(name, 0..<table.rowCount) { json, row in
        if let value = column[row] { json.value(value) } else { json.null() }
      }
    }
  }

  mutating func value(_ value: AttributeValue) {
    switch value {
    case .text(let text): string(text)
    case .integer(let number): integer(number)
    // Six digits tell two nodes apart as well as seventeen, in a third of the bytes.
    case .real(let number): self.number(number.rounded(toSignificant: 6))
    case .boolean(let flag): boolean(flag)
    }
  }
}
