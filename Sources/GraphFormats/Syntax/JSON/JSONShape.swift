import Primitives

/// What kind of value JSON starts with and, of an object, which members it has: enough to tell dialects apart.
///
/// Only the first bytes are looked at; what they don't hold whole is left out.
struct JSONShape {
  /// The keys of the outermost object, or of the first object in the outermost list, in the order of the file.
  private(set) var keys: [String] = []
  /// The keys of the object that the member `data` of the above holds.
  private(set) var dataKeys: [String] = []
  /// Whether the outermost value is a list.
  private(set) var isList = false
  /// Whether it is a list whose first element is a list of two single values, or of three.
  private(set) var isListOfPairs = false
  /// What the outermost object says of its `type`.
  private(set) var type: String?
  /// Whether an object follows the outermost one, or nothing does.
  private(set) var isLine = false

  /// Looks at the first bytes of a file.
  ///
  /// - Complexity: O(*b*) for *b* bytes.
  init(_ start: some Sequence<UInt8>) {
    let source = GraphSource(format: .nodeLinkJSON, file: "")
    var rest: [UInt8]? = Array(start)
    let input = ChunkedInput(source: source, limits: GraphReadingLimits()) {
      defer { rest = nil }
      return rest
    }
    var scanner = JSONScanner(input, limits: GraphReadingLimits().json)
    // It ends where the bytes end, or where they are no JSON.
    try? look(&scanner)
  }

  private mutating func look(_ scanner: inout JSONScanner<ChunkedInput>) throws(GraphFormatError) {
    isList = try scanner.peek() == UInt8(ascii: "[")
    if isList {
      guard try scanner.firstElement("a list") else { return }
      if try scanner.peek() == UInt8(ascii: "[") { return try lookAtPair(&scanner) }
    }
    var isInside = try scanner.firstMember("an object")
    while isInside {
      let key = try scanner.textString()
      keys.append(key)
      if key == "data", try scanner.peek() == UInt8(ascii: "{") {
        var isInsideData = try scanner.firstMember("an object")
        while isInsideData {
          dataKeys.append(try scanner.textString())
          try scanner.skip()
          isInsideData = try scanner.nextMember()
        }
      } else if key == "type", try scanner.peek() == UInt8(ascii: "\"") {
        try scanner.string("a text")
        type = try scanner.textString()
      } else {
        try scanner.skip()
      }
      isInside = try scanner.nextMember()
    }
    let next = try scanner.peek()
    isLine = !isList && (next == nil || next == UInt8(ascii: "{"))
  }

  private mutating func lookAtPair(_ scanner: inout JSONScanner<ChunkedInput>) throws(GraphFormatError) {
    var kinds: [Bool] = []
    var isInside = try scanner.firstElement("a list")
    while isInside {
      guard let next = try scanner.peek(), next != UInt8(ascii: "["), next != UInt8(ascii: "{") else { return }
      kinds.append(next == UInt8(ascii: "\""))
      try scanner.skip()
      isInside = try scanner.nextElement()
    }
    // Three numbers may be the row of a matrix as well.
    isListOfPairs = (kinds.count == 2 && kinds[0] == kinds[1]) || (kinds.count == 3 && kinds[0] && kinds[1])
  }

  /// Whether it is an object that stands on a line of its own, for a node or an edge.
  var isGraphLine: Bool {
    guard isLine, !hasKey(among: ["nodes", "links", "edges", "elements", "adjacency"]) else { return false }
    return isEdge || isNode
  }

  /// Whether it has what a letter or a message has, which may be from one to another as well.
  private var isMessage: Bool {
    keys.contains { ["text", "body", "content", "message", "subject"].contains($0.lowercased()) }
  }

  /// Whether it is an edge: with two ends, as Neo4j writes them in lines, or as people do.
  var isEdge: Bool {
    let found = Set(keys)
    let ends: [Set<String>] = [["source", "target"], ["from", "to"], ["start", "end"]]
    return type == "relationship" || (!isMessage && ends.prefix(2).contains { found.isSuperset(of: $0) })
      || (found.isSuperset(of: ends[2]) && found.contains("label") && found.contains("id"))
  }

  /// Whether it is a node as Neo4j writes it in lines.
  var isNode: Bool {
    type == "node" && keys.contains("id") && (keys.contains("labels") || keys.contains("properties")) && !isMessage
  }

  /// Whether it is a list that begins with such a node, as Neo4j writes it in one array.
  var isNodeList: Bool { isList && isNode }

  /// Whether it is a list that begins with an edge in Neo4j's words.
  var isRelationshipList: Bool {
    let found = Set(keys)
    let ends: [Set<String>] = [
      ["start", "end"], ["startNode", "endNode"], ["fromId", "toId"], ["from_id", "to_id"],
      ["sourceId", "targetId"], ["source_id", "target_id"], ["tail", "head"], ["src", "dst"],
    ]
    return isList && !isMessage
      && (type == "relationship" || ends.dropFirst().contains { found.isSuperset(of: $0) }
        || (found.isSuperset(of: ends[0]) && found.contains("label")))
  }

  /// Whether it is an object with one of some keys.
  func hasKey(among wanted: Set<String>) -> Bool { !isList && keys.contains(where: wanted.contains) }

  /// Whether it is a tree, as networkx's `tree_data` and d3's hierarchies are.
  var isTree: Bool {
    !isList && keys.contains("children") && (keys.contains("id") || keys.contains("name"))
      && !hasKey(among: ["nodes", "links", "edges", "elements", "adjacency"])
  }

  /// Whether it is a list of elements, as Cytoscape.js takes them.
  var isElementList: Bool {
    isList && keys.contains("data") && dataKeys.contains { ["id", "source", "target"].contains($0) }
  }

  /// Whether it is a list of edges.
  var isEdgeList: Bool {
    isList && !isMessage
      && (isListOfPairs || Set(keys).isSuperset(of: ["source", "target"]) || Set(keys).isSuperset(of: ["from", "to"]))
  }
}
