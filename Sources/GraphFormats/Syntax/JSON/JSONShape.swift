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
      } else {
        try scanner.skip()
      }
      isInside = try scanner.nextMember()
    }
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
    isList && (Set(keys).isSuperset(of: ["source", "target"]) || Set(keys).isSuperset(of: ["from", "to"]))
  }
}
