import Graphs
import OrderedCollections
import Primitives

/// Reads node-link JSON as networkx and d3 write it, `nodes` with `id`, `edges` or `links` with `source` and `target`, and its
/// relatives: graphology's and Gephi's (`key` and `attributes`), vis.js's (`from` and `to`), sigma's, networkx's `adjacency_data`,
/// JSON Graph Format, arrows.app's and Neo4j's (`relationships`), Kumu's (`elements` and `connections`), JSON Canvas, lists of edges or of pairs, and one node or edge a
/// line, see ``takeLines()``.
///
/// Ids are texts or numbers; a node without one has its position for an id, as in networkx. Ends that are whole numbers are
/// positions in the list of nodes, as in d3, if the ids before are texts and none of them is that number; ends that are texts are
/// names, if the nodes have these and no ids. Nodes that only edges name are added, but a position that no node has is refused. The
/// weight is `weight`, and, read as d3's, else `value`; else ``WeightRule`` decides. In a multigraph the `key` of an edge is left
/// out. The objects `attributes`, `data`, `metadata` and `properties` of a node or an edge hold attributes as it does itself; others
/// that hold lists or objects are left out, with a remark; `null` is a gap. A `position` becomes `x` and `y`, the latter counting up,
/// as it counts down in these files.
struct NodeLinkJSONReader {
  let source: GraphSource
  let isD3: Bool
  let isUntyped: Bool
  var scanner: JSONScanner<ChunkedInput>
  var assembly: GraphAssembly
  var nodeKeys = ByteInterner()
  var edgeKeys = ByteInterner()
  var columnOfNodeKey: [Int] = []
  var columnOfEdgeKey: [Int] = []
  /// The attributes of the node or edge being read.
  var pending: [(column: Int, value: AttributeValue)] = []
  var id: [UInt8] = []
  var nodeCount = 0
  /// Whether an id is a number, so that numbers at the ends of edges are ids too.
  var hasNumberIDs = false
  var hasTextIDs = false
  /// The numbers that ids which are texts spell.
  var numberTexts: Set<Int> = []
  /// The nodes without an id, by their name; of several with one name none can be meant.
  var nodeOfName: [String: Int?] = [:]
  var edge = NodeLinkEdge()
  var positionCount = 0
  /// Whether an end is a number that was not taken for a position.
  var hasNumberEnds = false
  var edgeCount = 0
  var adjacency = JSONAdjacency()
  var hasNodes = false
  /// Whether the file is a list of edges and nothing else, which declares no nodes.
  var isEdgeList = false
  var isMultigraph = false
  var directedness = JSONDirectedness()
  var values = JSONSingleValues()
  /// The outermost members that say nothing of the graph, for the message that it is none.
  private var otherKeys: [String] = []
  /// The lists of objects or pairs among them.
  private var otherLists: [String] = []
  /// Under which other names edges stood.
  private var otherEdgeKeys: [String] = []
  /// Whether there was a list of edges.
  private var hasEdges = false

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

  mutating func read(_ shape: NodeLinkShape = .object) throws(GraphFormatError) -> GraphReading {
    isEdgeList = shape != .object
    hasEdges = isEdgeList
    hasNodes = isEdgeList
    switch shape {
    case .edges: try takeEdges()
    case .lines: try takeLines()
    case .list: try takeListedLines()
    case .object:
      var isInside = try scanner.firstMember("a JSON object with nodes and edges")
      while isInside {
        try takeMember()
        isInside = try scanner.nextMember()
      }
    }
    guard try scanner.peek() == nil else {
      throw try scanner.unexpected(.other("the end of the file, as the \(isEdgeList ? "list" : "object") is closed"))
    }
    guard hasNodes else { throw noNodes() }
    try addAdjacency()
    try settleEdges()
    assembly.remarks += values.remarks
    if positionCount > 0 {
      let ends = counted(positionCount, "end of an edge is a position", "ends of edges are positions")
      assembly.remarks.append("\(ends) in the list of nodes, not an id")
    }
    // Such numbers can only be meant as positions, of which one is wrong.
    assembly.addsUndeclaredNodes = !hasNumberEnds || hasNumberIDs || !numberTexts.isEmpty || nodeCount == 0
    assembly.directedCount = directedness.directedCount(of: edgeCount)
    if isUntyped {
      assembly.nodeAttributes.inferTypes()
      assembly.edgeAttributes.inferTypes()
    }
    return try assembly.finish()
  }

  private func noNodes() -> GraphFormatError {
    let found = otherKeys.isEmpty ? "" : ", only \(otherKeys.map(\.quoted).joined(separator: ", "))"
    return source.error(
      .syntax, "there is no \"nodes\" list\(found); expected node-link JSON, as networkx and d3 write it")
  }

  /// Takes a member of the outermost object, or of `graph` where the graph itself stands there.
  private mutating func takeMember() throws(GraphFormatError) {
    let key = try scanner.textString()
    switch key {
    case "directed": directedness.isDirected = try scanner.scalar() == .boolean(true)
    case "multigraph": isMultigraph = try scanner.scalar() == .boolean(true)
    case "options" where try scanner.peek() == UInt8(ascii: "{"): try takeOptions()
    case "graph", "attributes", "metadata": try takeGraph()
    case "graphs" where try scanner.peek() == UInt8(ascii: "["): try takeFirstGraph()
    case "nodes", "vertices":
      hasNodes = true
      try takeNodes()
    // Kumu's files.
    case "elements" where try scanner.peek() == UInt8(ascii: "["):
      hasNodes = true
      try takeNodes()
    case "edges", "links":
      hasEdges = true
      try takeEdges()
    case "adjacency" where try scanner.peek() == UInt8(ascii: "["): try takeAdjacency()
    default: try takeOtherMember(key)
    }
  }

  /// What a list of edges is called, too.
  private static let edgeKeys: Set<String> = [
    "relationships", "connections", "rels", "relations", "arcs", "ties", "edgelist", "edge_list",
  ]

  /// Takes a member with a name that doesn't say what it is: a list of objects with two ends is one of edges.
  private mutating func takeOtherMember(_ key: String) throws(GraphFormatError) {
    guard try scanner.peek() == UInt8(ascii: "[") else {
      if Self.edgeKeys.contains(key.lowercased()), try scanner.peek() == UInt8(ascii: "{") { otherLists.append(key) }
      if otherKeys.count < 5 { otherKeys.append(key) }
      return try scanner.skip()
    }
    let shape = try nextShape()
    if Self.edgeKeys.contains(key.lowercased()) || (shape.isEdgeList && !shape.isListOfPairs)
      || shape.isRelationshipList
    {
      hasEdges = true
      otherEdgeKeys.append(key)
      return try takeEdges()
    }
    if otherKeys.count < 5 { otherKeys.append(key) }
    if shape.isList, !shape.keys.isEmpty || shape.isListOfPairs { otherLists.append(key) }
    try scanner.skip()
  }

  /// What the value that comes next is like.
  private mutating func nextShape() throws(GraphFormatError) -> JSONShape {
    try scanner.input.lookAhead(bytes: 1 << 14)
    return JSONShape(scanner.input.window[scanner.input.position...].prefix(1 << 14))
  }

  /// Refuses a file whose edges, if it has any, must be in a list that no name or content shows to be one; tells of other lists of edges.
  private mutating func settleEdges() throws(GraphFormatError) {
    guard !isEdgeList, adjacency.rowCount == 0 else { return }
    if !hasEdges, nodeCount > 0 {
      guard otherLists.isEmpty else {
        throw source.error(
          .syntax,
          "there is no list of edges; beside the nodes there is \(otherLists.prefix(5).map(\.quoted).joined(separator: ", ")): call "
            + "the list of edges \"edges\", and the ends of an edge \"source\" and \"target\"")
      }
      assembly.remarks.append("there is no list of edges in the file, only nodes")
    }
    let known: Set<String> = ["relationships", "connections"]
    for key in otherEdgeKeys where !known.contains(key) {
      assembly.remarks.append("the list \(key.quoted) was read as edges")
    }
  }

  /// What graphology says of a graph.
  private mutating func takeOptions() throws(GraphFormatError) {
    var isInside = try scanner.firstMember("an object")
    while isInside {
      if scanner.textIs("type") {
        directedness.type = try values.next(of: "type", from: &scanner)?.description
      } else {
        try scanner.skip()
      }
      isInside = try scanner.nextMember()
    }
  }

  /// Takes the attributes of the graph, or in JSON Graph Format the graph.
  private mutating func takeGraph() throws(GraphFormatError) {
    // networkx 1 wrote a list of pairs here.
    guard try scanner.peek() == UInt8(ascii: "{") else { return try scanner.skip() }
    var isInside = try scanner.firstMember("an object")
    while isInside {
      let next = try scanner.peek()
      let isNested = next == UInt8(ascii: "[") || next == UInt8(ascii: "{")
      if isNested, Self.graphParts.contains(where: { scanner.textIs($0) }) {
        try takeMember()
      } else {
        try takeGraphAttribute()
      }
      isInside = try scanner.nextMember()
    }
  }

  /// What stands in `graph` where that is the graph itself.
  private static let graphParts: [StaticString] = [
    "nodes", "vertices", "edges", "links", "relationships", "metadata", "rels", "relations", "arcs", "ties",
  ]

  /// Takes the first of several graphs, as JSON Graph Format lists them.
  private mutating func takeFirstGraph() throws(GraphFormatError) {
    var count = 0
    var isInside = try scanner.firstElement("a list of graphs")
    while isInside {
      count += 1
      if count == 1 { try takeGraph() } else { try scanner.skip() }
      isInside = try scanner.nextElement()
    }
    if count > 1 { assembly.remarks.append("the file holds \(count) graphs; the first was read") }
  }

  private mutating func takeGraphAttribute() throws(GraphFormatError) {
    let name = try attributeName()
    guard let value = try values.next(of: name, from: &scanner) else { return }
    if name == "directed", case .boolean(true) = value { directedness.isDirected = true }
    if case .text(let text) = value, isUntyped {
      assembly.attributes[name] = AttributeValue(unquoted: text) ?? value
    } else {
      assembly.attributes[name] = value
    }
  }

  /// The key just scanned as the name of an attribute.
  func attributeName() throws(GraphFormatError) -> String {
    let key = try scanner.textString()
    return isUntyped ? String(key.dropFirst()) : key
  }

  /// Whether the key just scanned is of an object that holds attributes, and that object is next.
  mutating func isContainer() throws(GraphFormatError) -> Bool {
    guard try scanner.peek() == UInt8(ascii: "{"), !isUntyped else { return false }
    return scanner.textIs("attributes") || scanner.textIs("data") || scanner.textIs("metadata")
      || scanner.textIs("properties")
  }

  /// Scans an id into the scanner's text; a whole number is given back too.
  mutating func scanID() throws(GraphFormatError) -> Int? {
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
}
