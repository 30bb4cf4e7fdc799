import Graphs
import OrderedCollections
import Primitives

/// Reads GraphML: our own, networkx's, igraph's, Gephi's and yEd's.
///
/// The weight is the edge key named `weight`, with its default. A file of several graphs gives the first; the nodes and edges of
/// graphs inside nodes are read as if they stood outside. Of yEd's drawing only a node's label is kept, as `label`. Ids of edges,
/// ports and other elements are left out; hyperedges are refused.
struct GraphMLReader: XMLEventHandler {
  fileprivate enum Element {
    case graphML, key(Int), keyDefault(Int), graph, node(Int), edge, data(key: Int), label, other
  }

  private struct Key {
    let name: String
    let domain: String
    let type: AttributeType
    let isWeight: Bool
    let isDrawing: Bool
    var defaultValue: AttributeValue?
    var nodeColumn: Int?
    var edgeColumn: Int?
  }

  private struct Edge {
    var source: Int
    var target: Int
    var line: Int
    var weight: Double?
  }

  var line = 1

  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var assembly: GraphAssembly
  private var keyNumbers = ByteInterner()
  private var keys: [Key] = []
  private var weightDefault: Double?
  private var path: [Element] = []
  private var edge = Edge(source: 0, target: 0, line: 0)
  private var captured: [UInt8] = []
  private var isCapturing = false
  private var dataHasElements = false
  private var hasLabel = false
  private var isDirected = false
  private var graphCount = 0
  private var nestedGraphCount = 0
  private var edgeCount = 0

  init(source: GraphSource, limits: GraphReadingLimits) {
    self.source = source
    self.limits = limits
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read(_ input: inout ChunkedInput) throws(GraphFormatError) -> GraphReading {
    try XMLEvents(source: source).parse(&input, with: &self)
    guard graphCount > 0 else { throw source.error(.syntax, "there is no <graph> in the file") }
    if graphCount > 1 { assembly.remarks.append("the file holds \(graphCount) graphs; the first was read") }
    if nestedGraphCount > 0 {
      let count = counted(nestedGraphCount, "graph inside a node was", "graphs inside nodes were")
      assembly.remarks.append("\(count) read as a part of the whole")
    }
    if assembly.directedCount == edgeCount, edgeCount > 0 { assembly.directedCount = nil }
    return try assembly.finish()
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(GraphFormatError) {
    switch path.last {
    case nil:
      guard name == "graphml" else {
        throw source.error(
          .unsupported, line: line, "the root element is <\(name.description)>; expected <graphml>")
      }
      path.append(.graphML)
    case .graphML where name == "key": path.append(.key(try startKey(attributes)))
    case .graphML where name == "graph": path.append(startGraph(attributes))
    case .key(let key) where name == "default":
      capture()
      path.append(.keyDefault(key))
    case .graph: path.append(try startInGraph(name, attributes))
    case .node where name == "data", .edge where name == "data":
      path.append(try startData(attributes))
    case .node where name == "graph":
      nestedGraphCount += 1
      path.append(.graph)
    case .data, .label, .other: path.append(startInside(name))
    default: path.append(.other)
    }
  }

  private mutating func startGraph(_ attributes: XMLAttributes) -> Element {
    graphCount += 1
    guard graphCount == 1 else { return .other }
    isDirected = attributes.text("edgedefault") == "directed"
    return .graph
  }

  private mutating func startInGraph(_ name: XMLName, _ attributes: XMLAttributes) throws(GraphFormatError) -> Element {
    switch name {
    case "node":
      guard let id = attributes["id"] else { throw missing("id", of: "node") }
      return .node(try assembly.declare(id, line: line))
    case "edge":
      guard let from = attributes["source"] else { throw missing("source", of: "edge") }
      guard let to = attributes["target"] else { throw missing("target", of: "edge") }
      edge = Edge(source: try assembly.end(from, line: line), target: try assembly.end(to, line: line), line: line)
      edgeCount += 1
      let own = attributes.text("directed")
      if own == "true" || (isDirected && own != "false") { assembly.directedCount = (assembly.directedCount ?? 0) + 1 }
      return .edge
    case "data": return try startData(attributes)
    case "hyperedge":
      throw source.error(
        .unsupported, line: line, "hyperedges aren't read; write each as a node, or as edges between all its members")
    default: return .other
    }
  }

  private func missing(_ attribute: String, of element: String) -> GraphFormatError {
    source.error(.syntax, line: line, "<\(element)> has no \(attribute); every <\(element)> needs one")
  }

  /// What an element inside data is: yEd wraps the label of a node in several.
  private mutating func startInside(_ name: XMLName) -> Element {
    if !dataHasElements { captured.removeAll(keepingCapacity: true) }
    dataHasElements = true
    isCapturing = false
    guard !hasLabel, name == "NodeLabel" else { return .other }
    hasLabel = true
    capture()
    return .label
  }

  private mutating func capture() {
    captured.removeAll(keepingCapacity: true)
    isCapturing = true
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
    guard isCapturing else { return }
    captured.append(contentsOf: bytes)
    guard captured.count <= limits.textBytes else {
      throw source.error(
        .limit, line: line, "a text is longer than the limit of \(limits.textBytes) bytes; raise the limit")
    }
  }

  mutating func end() throws(GraphFormatError) {
    switch path.removeLast() {
    case .key(let key): try endKey(key)
    case .keyDefault(let key): try setDefault(of: key)
    case .data(let key): try endData(key)
    case .label: isCapturing = false
    case .edge:
      try assembly.addEdge(edge.source, edge.target, weight: edge.weight ?? weightDefault, line: edge.line)
    default: break
    }
  }
}

// The keys and their values.
extension GraphMLReader {
  private mutating func startKey(_ attributes: XMLAttributes) throws(GraphFormatError) -> Int {
    guard let id = attributes["id"] else { throw missing("id", of: "key") }
    let (number, isNew) = keyNumbers.number(of: id)
    guard isNew else { throw source.error(.syntax, line: line, "key \(id.quoted) is declared a second time") }
    guard number < 2 * limits.attributes else {
      throw source.error(.limit, line: line, "more than \(2 * limits.attributes) keys; raise the limit or drop some")
    }
    let name = attributes.text("attr.name") ?? String(decoding: id, as: UTF8.self)
    let domain = attributes.text("for") ?? "all"
    let isDrawing = attributes["yfiles.type"] != nil
    keys.append(
      Key(
        name: name, domain: domain, type: type(attributes.text("attr.type")),
        isWeight: name == "weight" && ["edge", "all"].contains(domain) && !isDrawing, isDrawing: isDrawing))
    return number
  }

  private func type(_ name: String?) -> AttributeType {
    switch name {
    case "boolean": .boolean
    case "int", "integer", "long", "short": .integer
    case "float", "double": .real
    default: .text
    }
  }

  /// Adds the column of a key that says what it is for, so that it is there even if all its values are gaps.
  private mutating func endKey(_ key: Int) throws(GraphFormatError) {
    guard !keys[key].isDrawing, !keys[key].isWeight else { return }
    switch keys[key].domain {
    case "node": _ = try column(of: key, \.nodeColumn)
    case "edge": _ = try column(of: key, \.edgeColumn)
    case "graph": if let value = keys[key].defaultValue { assembly.attributes[keys[key].name] = value }
    default: break
    }
  }

  private mutating func setDefault(of key: Int) throws(GraphFormatError) {
    isCapturing = false
    guard !keys[key].isDrawing else { return }
    if keys[key].isWeight {
      weightDefault = try captured.withUnsafeBufferPointer { bytes throws(GraphFormatError) in try weight(bytes) }
    }
    keys[key].defaultValue = try value(of: key)
  }

  private mutating func startData(_ attributes: XMLAttributes) throws(GraphFormatError) -> Element {
    guard let id = attributes["key"] else { throw missing("key", of: "data") }
    let (number, isNew) = keyNumbers.number(of: id)
    guard !isNew, number < keys.count else {
      throw source.error(.syntax, line: line, "no <key> declares \(id.quoted); add one with its name and type")
    }
    capture()
    dataHasElements = false
    hasLabel = false
    return .data(key: number)
  }

  private mutating func endData(_ key: Int) throws(GraphFormatError) {
    isCapturing = false
    if keys[key].isDrawing || dataHasElements { return try endDrawing() }
    switch path.last {
    case .node(let node):
      let known = keys[key].nodeColumn
      let column = if let known { known } else { try column(of: key, \.nodeColumn) }
      assembly.nodeAttributes.set(try value(of: key), column: column, row: node)
    case .edge where keys[key].isWeight:
      edge.weight = try captured.withUnsafeBufferPointer { bytes throws(GraphFormatError) in try weight(bytes) }
    case .edge where edge.source != edge.target:
      let known = keys[key].edgeColumn
      let column = if let known { known } else { try column(of: key, \.edgeColumn) }
      assembly.edgeAttributes.set(try value(of: key), column: column, row: assembly.nextEdgeRow)
    case .graph where graphCount == 1 && nestedDepth == 0:
      assembly.attributes[keys[key].name] = try value(of: key)
    default: break
    }
  }

  private var nestedDepth: Int { path.count { if case .node = $0 { true } else { false } } }

  private mutating func endDrawing() throws(GraphFormatError) {
    let label = captured.withUnsafeBufferPointer { String(decoding: $0.trimmed, as: UTF8.self) }
    guard hasLabel, case .node(let node)? = path.last, !label.isEmpty else { return }
    let column = try assembly.nodeColumn("label", type: .text, line: line)
    assembly.nodeAttributes.set(.text(label), column: column, row: node)
  }

  private mutating func column(of key: Int, _ slot: WritableKeyPath<Key, Int?>) throws(GraphFormatError) -> Int {
    if let known = keys[key][keyPath: slot] { return known }
    let (name, type, value) = (keys[key].name, keys[key].type, keys[key].defaultValue)
    let column =
      slot == \.nodeColumn
      ? try assembly.nodeColumn(name, type: type, default: value, line: line)
      : try assembly.edgeColumn(name, type: type, default: value, line: line)
    keys[key][keyPath: slot] = column
    return column
  }

  private func weight(_ text: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) -> Double {
    guard let weight = Double(xml: text.trimmed) else {
      throw source.error(
        .weight, line: line, "weight \(text.quoted) is not a number; expected a positive number")
    }
    return weight
  }

  /// The captured text as a value of a key.
  private func value(of key: Int) throws(GraphFormatError) -> AttributeValue {
    let type = keys[key].type
    let value = captured.withUnsafeBufferPointer { AttributeValue($0, type: type) }
    guard let value else {
      let shown = captured.withUnsafeBufferPointer { $0.quoted }
      throw source.error(
        .value, line: line,
        "\(keys[key].name.quoted) is \(shown), which is no \(type.noun); correct it or its attr.type")
    }
    return value
  }
}
