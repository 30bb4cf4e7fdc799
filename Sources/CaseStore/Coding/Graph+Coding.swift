internal import ComentionKit
internal import OrderedCollections

/// The graph of a case under its own options, without its evidence: as bytes.
struct SavedGraph {
  var graph: AttributedGraph
  var unitCount: Int
  var entityOfNode: [Int]
  var duplicates: DuplicatePassages

  init(_ coMentions: CoMentionGraph) {
    (graph, unitCount) = (coMentions.graph, coMentions.unitCount)
    (entityOfNode, duplicates) = (coMentions.entityOfNode, coMentions.duplicates)
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.add(unitCount)
    writer.add(entityOfNode) { $0.add($1) }
    writer.add(graph.nodeIDs) { $0.add($1) }
    writer.add(graph.graph.edges) {
      $0.add($1.source)
      $0.add($1.target)
    }
    let weights = graph.graph.edges.map(\.weight)
    writer.add(AttributeColumn.real(weights))
    writer.add(Array(graph.attributes)) {
      $0.add($1.key)
      $0.add(AttributeColumn([$1.value]))
    }
    for table in [graph.nodeAttributes, graph.edgeAttributes] {
      writer.add(Array(table.columns)) {
        $0.add($1.key)
        $0.add($1.value)
      }
    }
    writer.add(duplicates.groups) { $0.add($1) { $0.add($1) } }
    writer.add(duplicates.stories) { $0.add($1) { $0.add($1) } }
    return writer.bytes
  }

  init(_ bytes: [UInt8]) throws(MalformedBytes) {
    var reader = ByteReader(bytes)
    unitCount = try reader.number()
    entityOfNode = try reader.list { reader throws(MalformedBytes) in try reader.number() }
    let nodeIDs = try reader.list { reader throws(MalformedBytes) in try reader.text() }
    let ends = try reader.list { reader throws(MalformedBytes) in
      (source: try reader.number(), target: try reader.number())
    }
    guard case .real(let weights) = try reader.column(), weights.count == ends.count,
      entityOfNode.count == nodeIDs.count,
      ends.allSatisfy({ $0.source < $0.target && $0.target < nodeIDs.count })
    else { throw MalformedBytes() }
    let weighted = WeightedGraph(
      nodeCount: nodeIDs.count, sortedSources: ends.map { Int32($0.source) }, targets: ends.map { Int32($0.target) },
      weights: weights.map { $0 ?? 0 })
    graph = AttributedGraph(graph: weighted, differentIDs: nodeIDs)
    for _ in 0..<(try reader.count()) {
      let name = try reader.text()
      graph.attributes[name] = try reader.column()[0]
    }
    for _ in 0..<(try reader.count()) {
      let (name, column) = (try reader.text(), try reader.column())
      guard column.count == nodeIDs.count else { throw MalformedBytes() }
      graph.nodeAttributes[name] = column
    }
    for _ in 0..<(try reader.count()) {
      let (name, column) = (try reader.text(), try reader.column())
      guard column.count == ends.count else { throw MalformedBytes() }
      graph.edgeAttributes[name] = column
    }
    let groups = try reader.list { reader throws(MalformedBytes) in
      try reader.list { reader throws(MalformedBytes) in try reader.passage() }
    }
    let stories = try reader.list { reader throws(MalformedBytes) in
      try reader.list { reader throws(MalformedBytes) in try reader.number() }
    }
    duplicates = DuplicatePassages(groups: groups, stories: stories)
  }
}

/// The evidence of all ties, in the order of the edges: as bytes.
enum SavedEvidence {
  static func bytes(_ coMentions: CoMentionGraph) -> [UInt8] {
    var writer = ByteWriter()
    for edge in 0..<coMentions.graph.graph.edgeCount {
      var last = 0
      writer.add(coMentions.evidence(ofEdge: edge)) {
        $0.add($1.document - last)
        $0.add($1.sentences.lowerBound)
        $0.add($1.sentences.count - 1)
        last = $1.document
      }
    }
    return writer.bytes
  }

  static func rows(_ bytes: [UInt8], edgeCount: Int) throws(MalformedBytes) -> [[Evidence]] {
    var reader = ByteReader(bytes)
    var rows: [[Evidence]] = []
    rows.reserveCapacity(edgeCount)
    for _ in 0..<edgeCount {
      var last = 0
      rows.append(
        try reader.list { reader throws(MalformedBytes) in
          last += try reader.number()
          let (first, more) = (try reader.number(), try reader.number())
          return Evidence(document: last, sentences: first...first + more)
        })
    }
    return rows
  }
}

extension ByteWriter {
  fileprivate mutating func add(_ passage: DuplicatePassages.Passage) {
    add(passage.document)
    add(passage.paragraph)
  }

  /// Adds a column: its type, then for each row whether it is filled, and with what.
  fileprivate mutating func add(_ column: AttributeColumn) {
    switch column {
    case .text(let values):
      add(0)
      add(values) { $0.add($1) }
    case .integer(let values):
      add(1)
      add(values) { $0.add($1.map { $0 < 0 ? 2 * -$0 : 2 * $0 + 1 } ?? 0) }
    case .real(let values):
      add(2)
      add(values) { $0.add(real: $1) }
    case .boolean(let values):
      add(3)
      add(values) { $0.add($1.map { $0 ? 2 : 1 } ?? 0) }
    }
  }

  /// Adds a real number, a whole one in few bytes.
  private mutating func add(real number: Double?) {
    guard let number else { return add(0) }
    if number >= 0, number < Double(1 << 30), number.rounded() == number, number.sign == .plus {
      add(Int(number) + 2)
    } else {
      add(1)
      add(number)
    }
  }
}

extension ByteReader {
  fileprivate mutating func passage() throws(MalformedBytes) -> DuplicatePassages.Passage {
    DuplicatePassages.Passage(document: try number(), paragraph: try number())
  }

  fileprivate mutating func column() throws(MalformedBytes) -> AttributeColumn {
    switch try number() {
    case 0: return .text(try list { reader throws(MalformedBytes) in try reader.optionalText() })
    case 1:
      return .integer(
        try list { reader throws(MalformedBytes) in
          let code = try reader.number()
          return code == 0 ? nil : code % 2 == 1 ? code / 2 : -(code / 2)
        })
    case 2:
      return .real(
        try list { reader throws(MalformedBytes) in
          let code = try reader.number()
          return code == 0 ? nil : code == 1 ? try reader.real() : Double(code - 2)
        })
    case 3:
      return .boolean(
        try list { reader throws(MalformedBytes) in
          let code = try reader.number()
          return code == 0 ? nil : code == 2
        })
    default: throw MalformedBytes()
    }
  }
}
