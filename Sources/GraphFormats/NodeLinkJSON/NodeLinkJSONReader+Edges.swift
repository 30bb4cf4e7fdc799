import Graphs
import Primitives

/// An edge being read.
struct NodeLinkEdge {
  var source: [UInt8] = []
  var target: [UInt8] = []
  var hasSource = false
  var hasTarget = false
  var sourcePosition: Int?
  var targetPosition: Int?
  /// What the edge says under `from` and `to`, the ends in vis.js's files, or under other ``EdgeEndNames``.
  var from: AttributeValue?
  var to: AttributeValue?
  /// Under which names that stood.
  var fromName = "from"
  var toName = "to"
  var weight: Double?
  /// The `value` of a link, which is what d3's examples call the weight.
  var value: AttributeValue?

  /// Forgets everything but the room for ids.
  mutating func clear() {
    source.removeAll(keepingCapacity: true)
    target.removeAll(keepingCapacity: true)
    (hasSource, hasTarget, sourcePosition, targetPosition) = (false, false, nil, nil)
    (from, to, weight, value) = (nil, nil, nil, nil)
  }

  /// Takes `from` and `to`, or what stands for them, for the ends if there are no others.
  mutating func takeOtherEnds() {
    if !hasSource, !hasTarget, let from, let to {
      (source, target) = (Array(from.description.utf8), Array(to.description.utf8))
      if case .integer(let number) = from { sourcePosition = number }
      if case .integer(let number) = to { targetPosition = number }
      (hasSource, hasTarget) = (true, true)
      (self.from, self.to) = (nil, nil)
    }
  }
}

/// What the ends of an edge are called beside `source` and `target`: by vis.js, arrows.app, Neo4j's JSON, JSON Canvas and
/// TinkerPop's old JSON.
enum EdgeEndNames {
  static let sources: [StaticString] = [
    "from", "fromId", "startNode", "fromNode", "_outV", "outV", "sourceId", "source_id", "tail", "src",
  ]
  static let targets: [StaticString] = [
    "to", "toId", "endNode", "toNode", "_inV", "inV", "targetId", "target_id", "head", "dst",
  ]
}

// The edges.
extension NodeLinkJSONReader {
  mutating func takeEdges() throws(GraphFormatError) {
    var isInside = try scanner.firstElement("a list of edges")
    while isInside {
      try takeEdge()
      isInside = try scanner.nextElement()
    }
  }

  /// Takes an edge, an object or a list of two ends.
  mutating func takeEdge() throws(GraphFormatError) {
    pending.removeAll(keepingCapacity: true)
    edge.clear()
    let first = try scanner.peek()
    let line = scanner.line
    if first == UInt8(ascii: "[") { try takeEdgeList() } else { try takeEdgeMembers(isNested: false) }
    try addEdge(line: line)
  }

  private mutating func takeEdgeMembers(isNested: Bool) throws(GraphFormatError) {
    var isInside = try scanner.firstMember("an object for an edge, such as {\"source\": \"a\", \"target\": \"b\"}")
    while isInside {
      if !edge.hasSource, scanner.textIs("source") {
        edge.sourcePosition = try scanEnd()
        scanner.swapText(with: &edge.source)
        edge.hasSource = true
      } else if !edge.hasTarget, scanner.textIs("target") {
        edge.targetPosition = try scanEnd()
        scanner.swapText(with: &edge.target)
        edge.hasTarget = true
      } else if scanner.textIs("weight") {
        edge.weight = try takeWeight()
      } else if isD3, scanner.textIs("value") {
        edge.value = try values.next(of: "value", from: &scanner)
      } else {
        try takeOtherMember(isNested: isNested)
      }
      isInside = try scanner.nextMember()
    }
  }

  private mutating func takeOtherMember(isNested: Bool) throws(GraphFormatError) {
    if !isNested, !isUntyped {
      if !(edge.hasSource && edge.hasTarget), try takeOtherEnd() { return }
      if scanner.textIs("undirected"), directedness.type != nil {
        if try scanner.scalar() == .boolean(true) { directedness.undirectedCount += 1 }
        return
      }
      if try isContainer() { return try takeEdgeMembers(isNested: true) }
    }
    try takeEdgeAttribute()
  }

  /// Takes an end that has another name than `source` or `target`; false for all else.
  private mutating func takeOtherEnd() throws(GraphFormatError) -> Bool {
    if try scanner.peek() == UInt8(ascii: "{") {
      // Neo4j's relationships hold their nodes.
      if scanner.textIs("start") {
        edge.sourcePosition = try scanEnd()
        scanner.swapText(with: &edge.source)
        edge.hasSource = true
        return true
      }
      guard scanner.textIs("end") else { return false }
      edge.targetPosition = try scanEnd()
      scanner.swapText(with: &edge.target)
      edge.hasTarget = true
      return true
    }
    if edge.from == nil, let name = EdgeEndNames.sources.first(where: { scanner.textIs($0) }) {
      edge.fromName = name.description
      edge.from = try values.next(of: edge.fromName, from: &scanner)
      return true
    }
    guard edge.to == nil, let name = EdgeEndNames.targets.first(where: { scanner.textIs($0) }) else { return false }
    edge.toName = name.description
    edge.to = try values.next(of: edge.toName, from: &scanner)
    return true
  }

  /// An edge as a list: two ends and perhaps a weight.
  private mutating func takeEdgeList() throws(GraphFormatError) {
    var place = 0
    var isInside = try scanner.firstElement("a list of two ends")
    while isInside {
      switch place {
      case 0:
        edge.sourcePosition = try scanEnd()
        scanner.swapText(with: &edge.source)
        edge.hasSource = true
      case 1:
        edge.targetPosition = try scanEnd()
        scanner.swapText(with: &edge.target)
        edge.hasTarget = true
      case 2 where try scanner.peek() != UInt8(ascii: "{"): edge.weight = try takeWeight()
      case 2: try takeEdgeMembers(isNested: true)
      default: throw try scanner.unexpected("the end of the list, as an edge is two ends and a weight")
      }
      place += 1
      isInside = try scanner.nextElement()
    }
  }

  private mutating func addEdge(line: Int) throws(GraphFormatError) {
    if edge.from != nil || edge.to != nil {
      edge.takeOtherEnds()
      for (name, value) in [(edge.fromName, edge.from), (edge.toName, edge.to)] {
        if let value { pending.append((try assembly.edgeColumn(name, line: line), value)) }
      }
    }
    guard edge.hasSource, edge.hasTarget else {
      let missing = edge.hasSource ? "target" : edge.hasTarget ? "source" : "source and no target"
      throw source.error(.syntax, line: line, "an edge has no \(missing); every edge needs both ends")
    }
    let a = try end(edge.source, position: edge.sourcePosition, line: line)
    let b = try end(edge.target, position: edge.targetPosition, line: line)
    if edge.value != nil { try takeLinkValue() }
    edgeCount += 1
    if a != b {
      for (column, value) in pending { assembly.edgeAttributes.set(value, column: column, row: assembly.nextEdgeRow) }
    }
    try assembly.addEdge(a, b, weight: edge.weight, line: line)
  }

  /// The node at an end of an edge: by its id, by its position where the ids are texts, or by its name where there are no ids.
  private mutating func end(_ id: [UInt8], position: Int?, line: Int) throws(GraphFormatError) -> Int {
    // Positions are node numbers as long as no edge has named a node before its turn.
    if let position, !hasNumberIDs, hasTextIDs, 0..<nodeCount ~= position, assembly.nodeCount == nodeCount,
      !numberTexts.contains(position)
    {
      positionCount += 1
      return position
    }
    if position != nil { hasNumberEnds = true }
    if position == nil, !nodeOfName.isEmpty, let node = nodeOfName[String(decoding: id, as: UTF8.self)] {
      guard let node else {
        let name = id.withUnsafeBufferPointer { $0.quoted }
        throw source.error(
          .unknownNode, line: line, "an edge names \(name), and several nodes are called so; give each node an id")
      }
      return node
    }
    return try id.withUnsafeBufferPointer { id throws(GraphFormatError) in
      isEdgeList ? try assembly.node(id, line: line) : try assembly.end(id, line: line)
    }
  }

  /// Takes the `value` of a link for the weight, if it is a number and there is none.
  private mutating func takeLinkValue() throws(GraphFormatError) {
    guard let value = edge.value else { return }
    if edge.weight == nil, let number = value.real, number.isFinite {
      edge.weight = number
    } else {
      pending.append((try assembly.edgeColumn("value", line: scanner.line), value))
    }
  }

  /// Scans the id of an end into the scanner's text, or takes it from the node itself, which d3 puts there once it has run.
  mutating func scanEnd() throws(GraphFormatError) -> Int? {
    guard try scanner.peek() == UInt8(ascii: "{") else { return try scanID() }
    var found: [UInt8] = []
    var position: Int?
    var isInside = try scanner.firstMember("a node")
    while isInside {
      if scanner.textIs("id") || (found.isEmpty && scanner.textIs("index")) {
        position = try scanID()
        scanner.swapText(with: &found)
      } else {
        try scanner.skip()
      }
      isInside = try scanner.nextMember()
    }
    guard !found.isEmpty else {
      throw scanner.error(.syntax, "an end of an edge is an object without an id; expected one")
    }
    scanner.swapText(with: &found)
    return position
  }

  mutating func takeWeight() throws(GraphFormatError) -> Double? {
    switch try scanner.peek() {
    case UInt8(ascii: "{"), UInt8(ascii: "["): throw try scanner.unexpected("a weight: a positive number")
    default: break
    }
    guard let value = try scanner.scalar() else { return nil }
    if case .text(let text) = value {
      var text = text
      if let weight = text.withUTF8({ Double(decimal: $0) }) { return weight }
    }
    guard let weight = value.real else {
      throw scanner.errorAtToken(
        .weight, "weight \(value.description.quoted) is not a number; expected a positive number")
    }
    return weight
  }

  mutating func takeEdgeAttribute() throws(GraphFormatError) {
    if isMultigraph, scanner.textIs("key") { return try scanner.skip() }
    let (key, isNew) = scanner.text.withUnsafeBufferPointer { edgeKeys.number(of: $0) }
    if isNew { columnOfEdgeKey.append(try assembly.edgeColumn(try edgeAttributeName(), line: scanner.line)) }
    let column = columnOfEdgeKey[key]
    let name = assembly.edgeAttributes.columns[column].name
    if let value = try values.next(of: name, from: &scanner) { pending.append((column, value)) }
  }

  /// graphology calls the id of an edge its key.
  private func edgeAttributeName() throws(GraphFormatError) -> String {
    directedness.type != nil && scanner.textIs("key") ? "id" : try attributeName()
  }
}
