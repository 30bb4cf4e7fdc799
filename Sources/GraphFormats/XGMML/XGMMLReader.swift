import Graphs
import OrderedCollections
import Primitives

/// Reads XGMML, as Cytoscape writes it: nodes, edges and what `att` says of them.
///
/// Nodes are known by their `label` if every node has one of its own, else by their id, as in GML. The weight of an edge is its XML
/// attribute `weight`, or the `att` of this name. The attributes `x`, `y` and `z` of `graphics` are places, `fill`, `w`, `h` and `type`
/// the attributes `color`, `w`, `h` and `shape`. Lists are left out; graphs inside nodes are read as if they stood outside.
struct XGMMLReader: XMLEventHandler {
  private enum Element { case graph, node(Int), edge, other }

  var line = 1

  private let source: GraphSource
  private let input: ChunkedInput
  private var assembly: GraphAssembly
  private var labels = LabelledNodes()
  private var path: [Element] = []
  private var edge: (source: Int, target: Int, line: Int) = (0, 0, 0)
  private var weight: Double?
  private var values: OrderedDictionary<String, AttributeValue> = [:]
  private var listCount = 0
  private var innerGraphCount = 0
  private var hasGraph = false

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.input = input
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    var input = input
    try XMLEvents(source: source).parse(&input, with: &self)
    guard hasGraph else { throw source.error(.syntax, "there is no <graph> in the file") }
    if listCount > 0 { assembly.remarks.append("\(counted(listCount, "list was", "lists were")) left out") }
    if innerGraphCount > 0 {
      let graphs = counted(innerGraphCount, "graph inside a node was", "graphs inside nodes were")
      assembly.remarks.append("\(graphs) read as if outside")
    }
    return labels.name(try assembly.finish())
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(GraphFormatError) {
    guard let parent = path.last else {
      guard name == "graph" else {
        throw source.error(.unsupported, line: line, "the root element is <\(name.description)>; expected <graph>")
      }
      hasGraph = true
      try startGraph(attributes)
      return path.append(.graph)
    }
    switch (name.description, parent) {
    case ("graph", _):
      innerGraphCount += 1
      path.append(.graph)
    case ("node", .graph): path.append(try startNode(attributes))
    case ("edge", .graph): path.append(try startEdge(attributes))
    case ("att", _):
      try takeAttribute(attributes, of: parent)
      // What is inside a list has no name of its own, but a graph inside a node has nodes.
      path.append(.other)
    case ("graphics", _):
      try takeGraphics(attributes, of: parent)
      path.append(.other)
    default: path.append(.other)
    }
  }

  mutating func end() throws(GraphFormatError) {
    guard case .edge = path.removeLast() else { return }
    if edge.source != edge.target {
      for (name, value) in values {
        let column = try assembly.edgeColumn(name, line: edge.line)
        assembly.edgeAttributes.set(value, column: column, row: assembly.nextEdgeRow)
      }
    }
    try assembly.addEdge(edge.source, edge.target, weight: weight, line: edge.line)
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {}

  private mutating func startGraph(_ attributes: XMLAttributes) throws(GraphFormatError) {
    if attributes.text("directed") == "1" { assembly.directedCount = nil }
    if let label = attributes.text("label"), !label.isEmpty { assembly.attributes["name"] = .text(label) }
  }

  private mutating func startNode(_ attributes: XMLAttributes) throws(GraphFormatError) -> Element {
    // A node that another place tells of, `xlink:href="#1"`.
    if attributes["id"] == nil, attributes["href"] != nil { return .other }
    guard let id = attributes["id"] ?? attributes["name"] else { throw missing("id", of: "node") }
    let node = try assembly.declare(id, line: line)
    if let label = attributes.text("label") { labels.set(label, of: node) }
    if let weight = attributes["weight"] {
      try set("weight", .real(try assembly.weight(weight.trimmed, line: line)), of: .node(node))
    }
    return .node(node)
  }

  private mutating func startEdge(_ attributes: XMLAttributes) throws(GraphFormatError) -> Element {
    if attributes["source"] == nil, attributes["href"] != nil { return .other }
    guard let from = attributes["source"] else { throw missing("source", of: "edge") }
    guard let to = attributes["target"] else { throw missing("target", of: "edge") }
    edge = (try assembly.end(from, line: line), try assembly.end(to, line: line), line)
    values.removeAll(keepingCapacity: true)
    weight = nil
    if let text = attributes["weight"] { weight = try assembly.weight(text.trimmed, line: line) }
    if let label = attributes.text("label") { values["label"] = .text(label) }
    return .edge
  }

  private func missing(_ attribute: String, of element: String) -> GraphFormatError {
    source.error(.syntax, line: line, "<\(element)> has no \(attribute); every <\(element)> needs one")
  }
}

// What is said of nodes, edges and the graph.
extension XGMMLReader {
  private mutating func set(_ name: String, _ value: AttributeValue, of element: Element) throws(GraphFormatError) {
    switch element {
    case .graph where path.count == 1: assembly.attributes[name] = value
    case .node(let node):
      let column = try assembly.nodeColumn(name, line: line)
      assembly.nodeAttributes.set(value, column: column, row: node)
    case .edge where name == "weight" && weight == nil && value.real != nil: weight = value.real
    case .edge: values[name] = value
    case .graph, .other: break
    }
  }

  private mutating func takeAttribute(_ attributes: XMLAttributes, of element: Element) throws(GraphFormatError) {
    if case .other = element { return }
    guard let name = attributes.text("name") ?? attributes.text("label") else { return }
    let type = attributes.text("type")?.lowercased() ?? attributes.text("cytype")?.lowercased() ?? ""
    if type == "list" {
      listCount += 1
      return
    }
    guard let text = attributes["value"] else { return }
    let kind: AttributeType =
      switch type {
      case "integer", "int", "long": .integer
      case "real", "double", "float": .real
      case "boolean": .boolean
      default: .text
      }
    guard let value = AttributeValue(text, type: kind) else {
      throw source.error(
        .value, line: line, "\(name.quoted) is \(text.quoted), which is no \(kind.noun); correct it or its type")
    }
    try set(name, value, of: element)
  }

  private mutating func takeGraphics(_ attributes: XMLAttributes, of element: Element) throws(GraphFormatError) {
    guard case .node = element else { return }
    for (name, text) in [
      ("x", attributes["x"]), ("y", attributes["y"]), ("z", attributes["z"]), ("w", attributes["w"]),
      ("h", attributes["h"]),
    ] {
      guard let number = text.flatMap({ Double(decimal: $0.trimmed) }), name != "z" || number != 0 else { continue }
      try set(name, .real(number), of: element)
    }
    if let fill = attributes.text("fill") { try set("color", .text(fill), of: element) }
    if let shape = attributes.text("type") { try set("shape", .text(shape), of: element) }
  }
}
