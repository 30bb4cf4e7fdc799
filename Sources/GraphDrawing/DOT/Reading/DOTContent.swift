import CGraphvizShim
import Primitives

/// A parsed DOT text, and how it is told to another process. For a process of its own: nothing is freed.
struct DOTContent {
  /// An attribute that is kept, and what it is called.
  private struct Attribute {
    let handle: OpaquePointer
    let name: [UInt8]
    let isLabel: Bool
  }

  private let graph: OpaquePointer
  /// Whether this module wrote it: then `node_id` holds the ids, and names and texts are escaped.
  private let isOurs: Bool
  private let nodeID: OpaquePointer?
  private let weight: OpaquePointer?
  /// Where an engine put the nodes; nil in files that say it in attributes of their own.
  private let place: OpaquePointer?
  private var graphAttributes: [Attribute] = []
  private var nodeAttributes: [Attribute] = []
  private var edgeAttributes: [Attribute] = []
  private var leftOut: Set<String> = []
  private let graphCount: Int
  /// Whether something that is no graph follows the last.
  private let hasMore: Bool
  private var text: DOTText

  /// Parses a text.
  init(parsing dot: [UInt8]) throws(DOTFailure) {
    guard cgv_load() else {
      throw DOTFailure(.worker, "Graphviz, which reads DOT, is not installed; \(GraphvizError.advice)")
    }
    cgv_lock()
    defer { cgv_unlock() }
    cgv_clear_errors()
    var hasMore = false, graphCount = 0
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let parsed = (dot.dropFirst(dot.starts(with: mark) ? mark.count : 0) + [0]).withUnsafeBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.flatMap { cgv_first_graph_read($0, &graphCount, &hasMore) }
    }
    guard let parsed else { throw Self.failure() }
    graph = parsed
    (self.hasMore, self.graphCount) = (hasMore, graphCount)
    nodeID = cgv_attribute_find(parsed, CGV_NODE, "node_id").flatMap { Self.tellsApart($0, in: parsed) ? $0 : nil }
    isOurs = nodeID != nil
    weight = cgv_attribute_find(parsed, CGV_EDGE, "weight")
    let saysPlace = (["x", "y"] as [String]).contains { cgv_attribute_find(parsed, CGV_NODE, $0) != nil }
    place = isOurs || saysPlace ? nil : cgv_attribute_find(parsed, CGV_NODE, "pos")
    text = DOTText(isLatin1: Self.isLatin1(parsed), hasDoubledBackslashes: isOurs)
    graphAttributes = attributes(CGV_GRAPH)
    nodeAttributes = attributes(CGV_NODE)
    edgeAttributes = attributes(CGV_EDGE)
  }

  private static func failure() -> DOTFailure {
    let said = GraphvizGraph.lastError
    guard !said.isEmpty else {
      return DOTFailure(.empty, "there is no graph in the file; expected \"graph { … }\" or \"digraph { … }\"")
    }
    let words = said.split { $0 == " " || $0 == "\n" }
    let line = words.firstIndex(of: "line").flatMap { $0 + 1 < words.count ? Int(words[$0 + 1]) : nil }
    let near = said.range(ofWord: "near").map { String(said[$0...].prefix { !$0.isNewline }) }
    let reason = said.contains("syntax error") ? "syntax error" + (near.map { " \($0)" } ?? "") : said
    return DOTFailure(.syntax, line: line, "\(reason); expected DOT, is the file complete? Check it with dot -Tcanon")
  }

  private static func isLatin1(_ graph: OpaquePointer) -> Bool {
    let charset = cgv_graph_get(graph, "charset").map { String(cString: $0).lowercased() } ?? ""
    return ["latin-1", "latin1", "l1", "iso-8859-1", "iso_8859-1", "iso8859-1", "iso-ir-100"].contains(charset)
  }

  /// Whether every node has a value of its own, as ids have to be.
  private static func tellsApart(_ attribute: OpaquePointer, in graph: OpaquePointer) -> Bool {
    var seen: Set<String> = []
    var node = cgv_next_node(graph, nil)
    while let current = node {
      guard seen.insert(String(cString: cgv_node_value(current, attribute))).inserted else { return false }
      node = cgv_next_node(graph, current)
    }
    return true
  }

  /// The attributes that are kept, in the order they were declared.
  private mutating func attributes(_ kind: cgv_kind) -> [Attribute] {
    var found: [(place: Int32, attribute: Attribute)] = []
    var next = cgv_next_attribute(graph, kind, nil)
    while let handle = next {
      next = cgv_next_attribute(graph, kind, handle)
      let name = String(cString: cgv_attribute_name(handle))
      guard handle != nodeID, handle != weight, handle != place else { continue }
      guard Self.isKept(name, kind, isOurs: isOurs) else {
        if !isOurs { leftOut.insert(name) }
        continue
      }
      let column = isOurs ? text.undoubled(AttributeNames.columnName(of: name)) : name
      let isLabel = !isOurs && (name == "label" || name == "xlabel")
      found.append(
        (cgv_attribute_place(handle), Attribute(handle: handle, name: Array(column.utf8), isLabel: isLabel)))
    }
    return found.sorted { $0.place < $1.place }.map(\.attribute)
  }

  /// What a file of others says of a node besides how to draw it.
  private static let sayings: Set<String> = [
    "class", "comment", "group", "headlabel", "href", "id", "label", "taillabel", "tooltip", "url", "xlabel",
  ]

  private static func isKept(_ name: String, _ kind: cgv_kind, isOurs: Bool) -> Bool {
    if !AttributeNames.isReserved(name) { return !name.hasPrefix("_") }
    return !isOurs && (sayings.contains(name.lowercased()) || (kind == CGV_NODE && name == "weight"))
  }
}

// What is told.
extension DOTContent {
  /// Writes remarks and graph piece by piece; false when the sink fails.
  mutating func write(to sink: ([UInt8]) -> Bool) -> Bool {
    guard sink(DOTAnswer.head(remarks: remarks)) else { return false }
    let nodes = nodes
    text.append(ascii: "{\"directed\": \(cgv_graph_is_directed(graph)), \"graph\": {\"")
    // A member that is no attribute, so that all others have a comma before them.
    text.append(ascii: "@\": null")
    for attribute in graphAttributes { append(attribute, cgv_graph_value(graph, attribute.handle), of: nil) }
    text.append(ascii: "},\n\"nodes\": [")
    guard writeNodes(nodes, to: sink) else { return false }
    text.append(ascii: "\n],\n\"edges\": [")
    guard writeEdges(of: nodes, to: sink) else { return false }
    text.append(ascii: "\n]}\n")
    return sink(text.taken())
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if hasMore {
      remarks.append("more follows the first graph of the file; only that was read")
    } else if graphCount > 1 {
      remarks.append("the file holds \(graphCount) graphs; the first was read")
    }
    let subgraphs = cgv_subgraph_count(graph)
    if subgraphs > 0, !isOurs {
      remarks.append("\(counted(subgraphs, "subgraph was", "subgraphs were")) read as a part of the whole")
    }
    if !leftOut.isEmpty {
      remarks.append("what only says how to draw was left out (\(leftOut.sorted().joined(separator: ", ")))")
    }
    let hints = layoutHintCount
    if hints > 0 {
      let edges = counted(hints, "edge has", "edges have")
      remarks.append("\(edges) weight 0, which in DOT only says how to draw; 1 was taken")
    }
    return remarks
  }

  /// How many edges have a weight of zero, which lets Graphviz place their ends freely: it says nothing of how strong they are.
  private var layoutHintCount: Int {
    guard let weight, !isOurs else { return 0 }
    var count = 0
    var node = cgv_next_node(graph, nil)
    while let tail = node {
      var edge = cgv_next_edge(graph, tail, nil)
      while let current = edge {
        if Self.isZero(cgv_edge_value(current, weight)) { count += 1 }
        edge = cgv_next_edge(graph, tail, current)
      }
      node = cgv_next_node(graph, tail)
    }
    return count
  }

  /// Whether a value is a zero as numbers are written: `0`, `0.0`, `-0`.
  private static func isZero(_ value: UnsafePointer<CChar>?) -> Bool {
    // Most weights begin otherwise, and need no reading.
    guard let value,
      [UInt8(ascii: "0"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "+")]
        .contains(UInt8(bitPattern: value[0]))
    else { return false }
    return Double(String(cString: value)) == 0
  }

  /// The nodes in the order of the file; those of our own files by their numbers, since Graphviz writes a node after an edge that
  /// names it.
  private var nodes: [OpaquePointer] {
    var nodes: [OpaquePointer] = []
    var next = cgv_next_node(graph, nil)
    while let node = next {
      nodes.append(node)
      next = cgv_next_node(graph, node)
    }
    guard isOurs else { return nodes }
    let numbers = nodes.compactMap { node in
      cgv_node_name(node).flatMap { Int(String(cString: $0).dropFirst()) }
    }
    guard numbers.count == nodes.count else { return nodes }
    return zip(numbers, nodes).sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func writeNodes(_ nodes: [OpaquePointer], to sink: ([UInt8]) -> Bool) -> Bool {
    var isFirst = true
    for current in nodes {
      let name = cgv_node_name(current)
      text.append(ascii: isFirst ? "\n{\"id\": " : ",\n{\"id\": ")
      isFirst = false
      appendID(of: current)
      for attribute in nodeAttributes { append(attribute, cgv_node_value(current, attribute.handle), of: name) }
      appendPlace(of: current)
      text.append(ascii: "}")
      if text.isLong, !sink(text.taken()) { return false }
    }
    return true
  }

  private mutating func writeEdges(of nodes: [OpaquePointer], to sink: ([UInt8]) -> Bool) -> Bool {
    var isFirst = true
    for tail in nodes {
      var edge = cgv_next_edge(graph, tail, nil)
      while let current = edge {
        text.append(ascii: isFirst ? "\n{\"source\": " : ",\n{\"source\": ")
        isFirst = false
        appendID(of: tail)
        text.append(ascii: ", \"target\": ")
        if let head = cgv_edge_head(current) { appendID(of: head) }
        appendWeight(of: current)
        for attribute in edgeAttributes { append(attribute, cgv_edge_value(current, attribute.handle), of: nil) }
        text.append(ascii: "}")
        if text.isLong, !sink(text.taken()) { return false }
        edge = cgv_next_edge(graph, tail, current)
      }
    }
    return true
  }

  private mutating func appendID(of node: OpaquePointer) {
    if let nodeID {
      text.append(quoted: cgv_node_value(node, nodeID))
    } else if let name = cgv_node_name(node) {
      text.append(quoted: name)
    } else {
      text.append(ascii: "\"\"")
    }
  }

  /// `x` and `y` of a position such as `27,18` or `27,18!`.
  private mutating func appendPlace(of node: OpaquePointer) {
    guard let place, let value = cgv_node_value(node, place) else { return }
    let numbers = String(cString: value).split { $0 == "," || $0 == "!" || $0 == " " }.map { Double($0) }
    guard numbers.count >= 2, let x = numbers[0], let y = numbers[1], x.isFinite, y.isFinite else { return }
    text.append(ascii: ", \"@x\": \"\(x)\", \"@y\": \"\(y)\"")
  }

  private mutating func appendWeight(of edge: OpaquePointer) {
    guard let weight, let value = cgv_edge_value(edge, weight), value[0] != 0 else { return }
    text.append(ascii: ", \"weight\": ")
    guard isOurs || !Self.isZero(value) else { return text.append(ascii: "\"1\"") }
    text.append(quoted: value)
  }

  /// An attribute with the comma before it; nothing where it has no value, or only says the name of its node.
  private mutating func append(
    _ attribute: Attribute, _ value: UnsafePointer<CChar>?, of node: UnsafePointer<CChar>?
  ) {
    guard let value, value[0] != 0 else { return }
    let isHTML = cgv_value_is_html(value)
    guard isHTML || attribute.isLabel else {
      text.append(ascii: ", \"@")
      text.append(escaped: attribute.name)
      text.append(ascii: "\": ")
      return text.append(quoted: value)
    }
    let raw = text.decoded(value)
    let name = node.map { text.decoded($0) } ?? ""
    let graphName = cgv_graph_name(graph).map { text.decoded($0) } ?? ""
    let shown = isHTML ? DOTLabel.text(html: raw) : DOTLabel.text(raw, node: name, graph: graphName)
    guard !shown.isEmpty, shown != name || !attribute.isLabel else { return }
    text.append(ascii: ", \"@")
    text.append(escaped: attribute.name)
    text.append(ascii: "\": \"")
    text.append(escaped: Array(shown.utf8))
    text.append(ascii: "\"")
  }
}

extension StringProtocol {
  /// Where a word starts that has a space before it.
  fileprivate func range(ofWord word: String) -> Index? {
    var start = startIndex
    while let space = self[start...].firstIndex(of: " ") {
      start = index(after: space)
      if self[start...].hasPrefix(word + " ") { return start }
    }
    return nil
  }
}
