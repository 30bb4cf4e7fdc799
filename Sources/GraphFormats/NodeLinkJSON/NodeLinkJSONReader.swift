import Graphs
import OrderedCollections
import Primitives

/// Reads node-link JSON as networkx and d3 write it: `nodes` with `id`, `edges` or `links` with `source` and `target`.
///
/// Ids are texts or numbers; a node without one has its position for an id, as in networkx. Ends that are whole numbers are
/// positions in the list of nodes, as in d3, if the ids before are texts and none of them is that number. The weight is `weight`,
/// and, read as d3's, else `value`; else ``WeightRule`` decides. In a multigraph the `key` of an edge is left out. Attributes that hold lists or objects are
/// left out, with a remark; `null` is a gap.
struct NodeLinkJSONReader {
  private let source: GraphSource
  private let isD3: Bool
  private let isUntyped: Bool
  private var scanner: JSONScanner<ChunkedInput>
  private var assembly: GraphAssembly
  private var nodeKeys = ByteInterner()
  private var edgeKeys = ByteInterner()
  private var columnOfNodeKey: [Int] = []
  private var columnOfEdgeKey: [Int] = []
  /// The attributes of the node or edge being read.
  private var pending: [(column: Int, value: AttributeValue)] = []
  private var id: [UInt8] = []
  private var sourceID: [UInt8] = []
  private var targetID: [UInt8] = []
  private var nodeCount = 0
  /// Whether an id is a number, so that numbers at the ends of edges are ids too.
  private var hasNumberIDs = false
  private var hasTextIDs = false
  /// The numbers that ids which are texts spell.
  private var numberTexts: Set<Int> = []
  private var sourcePosition: Int?
  private var targetPosition: Int?
  private var positionCount = 0
  private var hasNodes = false
  private var isDirected = false
  private var isMultigraph = false
  private var values = JSONSingleValues()

  /// With `isUntyped`, all values are texts whose types are to be inferred, and names have an `@` before them: see
  /// ``GraphFormat/readUntyped(_:name:limits:options:)``.
  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput, isUntyped: Bool = false) {
    self.source = source
    self.isUntyped = isUntyped
    isD3 = source.format == .d3JSON
    scanner = JSONScanner(input, limits: limits.json)
    assembly = GraphAssembly(source: source, limits: limits)
    if isD3 { assembly.weightNames = ["value", "weight"] }
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var isInside = try scanner.firstMember("a JSON object with nodes and edges")
    while isInside {
      try takeMember()
      isInside = try scanner.nextMember()
    }
    guard try scanner.peek() == nil else {
      throw try scanner.unexpected("the end of the file, as the object is closed")
    }
    guard hasNodes else {
      throw source.error(.syntax, "there is no \"nodes\" list; expected node-link JSON, as networkx and d3 write it")
    }
    assembly.remarks += values.remarks
    if positionCount > 0 {
      let ends = counted(positionCount, "end of an edge is a position", "ends of edges are positions")
      assembly.remarks.append("\(ends) in the list of nodes, not an id")
    }
    if isDirected { assembly.directedCount = nil }
    if isUntyped {
      assembly.nodeAttributes.inferTypes()
      assembly.edgeAttributes.inferTypes()
    }
    return try assembly.finish()
  }

  private mutating func takeMember() throws(GraphFormatError) {
    switch try scanner.textString() {
    case "directed": isDirected = try scanner.scalar() == .boolean(true)
    case "multigraph": isMultigraph = try scanner.scalar() == .boolean(true)
    case "graph":
      // networkx 1 wrote a list of pairs here.
      guard try scanner.peek() == UInt8(ascii: "{") else { return try scanner.skip() }
      var isInside = try scanner.firstMember("an object")
      while isInside {
        try takeGraphAttribute()
        isInside = try scanner.nextMember()
      }
    case "nodes":
      hasNodes = true
      var isInside = try scanner.firstElement("a list of nodes")
      while isInside {
        try takeNode()
        isInside = try scanner.nextElement()
      }
    case "edges", "links":
      var isInside = try scanner.firstElement("a list of edges")
      while isInside {
        try takeEdge()
        isInside = try scanner.nextElement()
      }
    default: try scanner.skip()
    }
  }

  private mutating func takeGraphAttribute() throws(GraphFormatError) {
    let name = try attributeName()
    guard let value = try values.next(of: name, from: &scanner) else { return }
    if case .text(let text) = value, isUntyped {
      assembly.attributes[name] = AttributeValue(unquoted: text) ?? value
    } else {
      assembly.attributes[name] = value
    }
  }

  private mutating func takeNode() throws(GraphFormatError) {
    pending.removeAll(keepingCapacity: true)
    id.removeAll(keepingCapacity: true)
    var hasID = false
    _ = try scanner.peek()
    let line = scanner.line
    var isInside = try scanner.firstMember("an object for a node, such as {\"id\": \"a\"}")
    while isInside {
      if scanner.textIs("id") {
        if try scanID() != nil { hasNumberIDs = true }
        scanner.swapText(with: &id)
        hasID = true
      } else {
        try takeNodeAttribute()
      }
      isInside = try scanner.nextMember()
    }
    if hasID {
      hasTextIDs = true
      if let number = id.withUnsafeBufferPointer({ Int(decimal: $0) }) { numberTexts.insert(number) }
    } else {
      id = Array(String(nodeCount).utf8)
    }
    nodeCount += 1
    let node = try id.withUnsafeBufferPointer { id throws(GraphFormatError) in try assembly.declare(id, line: line) }
    for (column, value) in pending { assembly.nodeAttributes.set(value, column: column, row: node) }
  }

  private mutating func takeEdge() throws(GraphFormatError) {
    pending.removeAll(keepingCapacity: true)
    sourceID.removeAll(keepingCapacity: true)
    targetID.removeAll(keepingCapacity: true)
    var hasSource = false, hasTarget = false
    var weight: Double?
    var linkValue: AttributeValue?
    _ = try scanner.peek()
    let line = scanner.line
    var isInside = try scanner.firstMember("an object for an edge, such as {\"source\": \"a\", \"target\": \"b\"}")
    while isInside {
      if scanner.textIs("source") {
        sourcePosition = try scanID()
        scanner.swapText(with: &sourceID)
        hasSource = true
      } else if scanner.textIs("target") {
        targetPosition = try scanID()
        scanner.swapText(with: &targetID)
        hasTarget = true
      } else if scanner.textIs("weight") {
        weight = try takeWeight()
      } else if isD3, scanner.textIs("value") {
        linkValue = try values.next(of: "value", from: &scanner)
      } else {
        try takeEdgeAttribute()
      }
      isInside = try scanner.nextMember()
    }
    guard hasSource, hasTarget else {
      throw source.error(
        .syntax, line: line, "an edge has no \(hasSource ? "target" : "source"); every edge needs both ends")
    }
    let a = try end(sourceID, position: sourcePosition, line: line)
    let b = try end(targetID, position: targetPosition, line: line)
    try takeLinkValue(linkValue, weight: &weight)
    if a != b {
      for (column, value) in pending { assembly.edgeAttributes.set(value, column: column, row: assembly.nextEdgeRow) }
    }
    try assembly.addEdge(a, b, weight: weight, line: line)
  }

  /// The node at an end of an edge: by its id, or by its position where the ids are texts.
  private mutating func end(_ id: [UInt8], position: Int?, line: Int) throws(GraphFormatError) -> Int {
    // Positions are node numbers as long as no edge has named a node before its turn.
    if let position, !hasNumberIDs, hasTextIDs, 0..<nodeCount ~= position, assembly.nodeCount == nodeCount,
      !numberTexts.contains(position)
    {
      positionCount += 1
      return position
    }
    return try id.withUnsafeBufferPointer { id throws(GraphFormatError) in try assembly.end(id, line: line) }
  }

  /// Takes the `value` of a link, which is what d3's examples call the weight: for that if it is a number and there is none.
  private mutating func takeLinkValue(_ value: AttributeValue?, weight: inout Double?) throws(GraphFormatError) {
    guard let value else { return }
    if weight == nil, let number = value.real, number.isFinite {
      weight = number
    } else {
      pending.append((try assembly.edgeColumn("value", line: scanner.line), value))
    }
  }

  /// Scans an id into the scanner's text; a whole number is given back too.
  private mutating func scanID() throws(GraphFormatError) -> Int? {
    switch try scanner.peek() {
    case UInt8(ascii: "\""):
      try scanner.string("an id")
      return nil
    case let byte? where byte == UInt8(ascii: "-") || byte &- UInt8(ascii: "0") < 10:
      guard case .integer(let number) = try scanner.number() else { return -1 }
      return number
    default: throw try scanner.unexpected("the id of a node: a text or a number")
    }
  }

  private mutating func takeWeight() throws(GraphFormatError) -> Double? {
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

  /// The key just scanned as the name of an attribute.
  private func attributeName() throws(GraphFormatError) -> String {
    let key = try scanner.textString()
    return isUntyped ? String(key.dropFirst()) : key
  }

  private mutating func takeNodeAttribute() throws(GraphFormatError) {
    let (key, isNew) = scanner.text.withUnsafeBufferPointer { nodeKeys.number(of: $0) }
    if isNew { columnOfNodeKey.append(try assembly.nodeColumn(try attributeName(), line: scanner.line)) }
    let column = columnOfNodeKey[key]
    let name = assembly.nodeAttributes.columns[column].name
    if let value = try values.next(of: name, from: &scanner) { pending.append((column, value)) }
  }

  private mutating func takeEdgeAttribute() throws(GraphFormatError) {
    if isMultigraph, scanner.textIs("key") { return try scanner.skip() }
    let (key, isNew) = scanner.text.withUnsafeBufferPointer { edgeKeys.number(of: $0) }
    if isNew { columnOfEdgeKey.append(try assembly.edgeColumn(try attributeName(), line: scanner.line)) }
    let column = columnOfEdgeKey[key]
    let name = assembly.edgeAttributes.columns[column].name
    if let value = try values.next(of: name, from: &scanner) { pending.append((column, value)) }
  }
}
