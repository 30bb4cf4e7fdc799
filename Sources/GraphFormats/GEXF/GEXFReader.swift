import Graphs
import OrderedCollections
import Primitives

/// Reads GEXF 1.1 to 1.3: our own, Gephi's and networkx's.
///
/// The label of a node or an edge becomes the attribute `label`, unless it only repeats the id or the `name`. Nodes inside nodes
/// are read as if they stood outside. What isn't among the attributes is taken from Gephi's drawing: `color` as `#rrggbb`, `x`, `y`,
/// `z`, `size`, `shape`, `thickness`; and `start` and `end`, of several spells the first and the last.
struct GEXFReader: XMLEventHandler {
  fileprivate enum Element {
    case gexf, graph, attributes(isForNodes: Bool), attribute(Int), defaultValue(Int)
    case nodes, node(Int), edges, edge, values, spells(node: Int?), other
  }

  private struct Attribute {
    let name: String
    let isForNodes: Bool
    let type: AttributeType
    var defaultValue: AttributeValue?
    var column: Int?
  }

  var line = 1

  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var assembly: GraphAssembly
  private var path: [Element] = []
  private var nodeAttributeNumbers = ByteInterner()
  private var edgeAttributeNumbers = ByteInterner()
  private var attributes: [Attribute] = []
  /// The numbers in ``attributes`` of the ids of either kind, in the order of the interners.
  private var nodeAttributes: [Int] = []
  private var edgeAttributes: [Int] = []
  /// What elements say besides their attributes: drawing and times. Attributes of the same name go first.
  private var nodeTraits = AttributeColumns()
  private var edgeTraits = AttributeColumns()
  private var labels: [(node: Int, label: String)] = []
  private var edge = (source: 0, target: 0, weight: Double?.none, line: 0)
  private var captured: [UInt8] = []
  private var isCapturing = false
  private var isDirected = false
  private var hasDynamicValues = false
  private var hasGraph = false
  private var edgeCount = 0

  init(source: GraphSource, limits: GraphReadingLimits) {
    self.source = source
    self.limits = limits
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read(_ input: inout ChunkedInput) throws(GraphFormatError) -> GraphReading {
    try XMLEvents(source: source).parse(&input, with: &self)
    guard hasGraph else { throw source.error(.syntax, "there is no <graph> in the file") }
    if hasDynamicValues {
      assembly.remarks.append(
        "the graph is dynamic; of values that change the last was read, their times were left out")
    }
    try keepTraits()
    if assembly.directedCount == edgeCount, edgeCount > 0 { assembly.directedCount = nil }
    try setLabels()
    return try assembly.finish()
  }

  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(GraphFormatError) {
    switch path.last {
    case nil:
      guard name == "gexf" else {
        throw source.error(.unsupported, line: line, "the root element is <\(name.description)>; expected <gexf>")
      }
      path.append(.gexf)
    case .gexf where name == "graph":
      hasGraph = true
      isDirected = attributes.text("defaultedgetype") == "directed"
      if let name = attributes.text("name"), !name.isEmpty { assembly.attributes["name"] = .text(name) }
      path.append(.graph)
    case .graph where name == "attributes": path.append(.attributes(isForNodes: attributes.text("class") != "edge"))
    case .attributes(let isForNodes) where name == "attribute":
      path.append(.attribute(try declare(attributes, isForNodes: isForNodes)))
    case .attribute(let number) where name == "default":
      captured.removeAll(keepingCapacity: true)
      isCapturing = true
      path.append(.defaultValue(number))
    case .graph where name == "nodes", .node where name == "nodes": path.append(.nodes)
    case .graph where name == "edges", .node where name == "edges": path.append(.edges)
    case .nodes where name == "node": path.append(.node(try startNode(attributes)))
    case .edges where name == "edge":
      try startEdge(attributes)
      path.append(.edge)
    case .node where name == "attvalues", .edge where name == "attvalues": path.append(.values)
    case .node(let node) where name == "spells": path.append(.spells(node: node))
    case .edge where name == "spells": path.append(.spells(node: nil))
    case .spells(let node) where name == "spell":
      try setTimes(attributes, node: node)
      path.append(.other)
    case .node(let node):
      try setDrawing(name, attributes, node: node)
      path.append(.other)
    case .edge:
      try setDrawing(name, attributes, node: nil)
      path.append(.other)
    case .values where name == "attvalue":
      try setValue(attributes)
      path.append(.other)
    default: path.append(.other)
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
    if isCapturing { captured.append(contentsOf: bytes) }
  }

  mutating func end() throws(GraphFormatError) {
    switch path.removeLast() {
    case .defaultValue(let number):
      isCapturing = false
      attributes[number].defaultValue = try captured.withUnsafeBufferPointer { bytes throws(GraphFormatError) in
        try value(bytes, of: number)
      }
    case .attribute(let number) where attributes[number].isForNodes || !isStructure(number):
      _ = try column(of: number)
    case .edge: try assembly.addEdge(edge.source, edge.target, weight: edge.weight, line: edge.line)
    default: break
    }
  }

  private mutating func startNode(_ attributes: XMLAttributes) throws(GraphFormatError) -> Int {
    guard let id = attributes["id"] else { throw missing("id", of: "node") }
    let node = try assembly.declare(id, line: line)
    if let label = attributes.text("label") { labels.append((node, label)) }
    try setTimes(attributes, node: node)
    return node
  }

  private mutating func startEdge(_ attributes: XMLAttributes) throws(GraphFormatError) {
    guard let from = attributes["source"] else { throw missing("source", of: "edge") }
    guard let to = attributes["target"] else { throw missing("target", of: "edge") }
    edge = (try assembly.end(from, line: line), try assembly.end(to, line: line), nil, line)
    if let text = attributes["weight"] { edge.weight = try weight(text) }
    edgeCount += 1
    try setTimes(attributes, node: nil)
    let type = attributes.text("type")
    if type == "directed" || (isDirected && type == nil) { assembly.directedCount = (assembly.directedCount ?? 0) + 1 }
    if let label = attributes.text("label"), edge.source != edge.target {
      let column = try assembly.edgeColumn("label", type: .text, line: line)
      assembly.edgeAttributes.set(.text(label), column: column, row: assembly.nextEdgeRow)
    }
  }

  private func missing(_ attribute: String, of element: String) -> GraphFormatError {
    source.error(.syntax, line: line, "<\(element)> has no \(attribute); every <\(element)> needs one")
  }

  private func weight(_ text: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) -> Double {
    guard let weight = Double(xml: text.trimmed) else {
      throw source.error(
        .weight, line: line, "weight \(text.quoted) is not a number; expected a positive number")
    }
    return weight
  }

  /// Keeps the labels that say more than the id and the name do.
  private mutating func setLabels() throws(GraphFormatError) {
    let columns = assembly.nodeAttributes.columns
    let names = columns.first { $0.name == "name" }?.values ?? []
    let own = columns.first { $0.name == "label" }?.values ?? []
    for (node, label) in labels where label != assembly.id(of: node) {
      let name = names.indices.contains(node) ? names[node] : nil
      let known = own.indices.contains(node) ? own[node] : nil
      guard known == nil, name != .text(label) else { continue }
      let column = try assembly.nodeColumn("label", type: .text, line: nil)
      assembly.nodeAttributes.set(.text(label), column: column, row: node)
    }
  }
}

// Drawing and times.
extension GEXFReader {
  private mutating func setTrait(_ name: String, _ value: AttributeValue, node: Int?) throws(GraphFormatError) {
    if let node {
      let column = nodeTraits.column(name, type: nil)
      nodeTraits.set(value, column: column, row: node)
    } else if edge.source != edge.target {
      let column = edgeTraits.column(name, type: nil)
      edgeTraits.set(value, column: column, row: assembly.nextEdgeRow)
    }
  }

  private mutating func setDrawing(
    _ name: XMLName, _ attributes: XMLAttributes, node: Int?
  ) throws(GraphFormatError) {
    switch name {
    case "color": if let color = color(attributes) { try setTrait("color", .text(color), node: node) }
    case "position" where node != nil:
      for (axis, text) in [("x", attributes["x"]), ("y", attributes["y"]), ("z", attributes["z"])] {
        guard let place = text.flatMap({ Double(decimal: $0.trimmed) }), axis != "z" || place != 0 else { continue }
        try setTrait(axis, .real(place), node: node)
      }
    case "size", "thickness":
      guard let size = attributes["value"].flatMap({ Double(decimal: $0.trimmed) }) else { return }
      try setTrait(name == "size" ? "size" : "thickness", .real(size), node: node)
    case "shape": if let shape = attributes.text("value") { try setTrait("shape", .text(shape), node: node) }
    default: break
    }
  }

  private func color(_ attributes: XMLAttributes) -> String? {
    if let hex = attributes.text("hex"), GEXFViz.channels(hex) != nil { return hex }
    var channels: [UInt8] = []
    for text in [attributes["r"], attributes["g"], attributes["b"]] {
      guard let number = text.flatMap({ Int(decimal: $0.trimmed) }), let channel = UInt8(exactly: number) else {
        return nil
      }
      channels.append(channel)
    }
    if let alpha = attributes["a"].flatMap({ Double(decimal: $0.trimmed) }), 0..<1 ~= alpha {
      channels.append(UInt8((alpha * 255).rounded()))
    }
    return GEXFViz.color(channels)
  }

  /// Takes `start` and `end`, so that of several spells the earliest start and the latest end stay.
  private mutating func setTimes(_ attributes: XMLAttributes, node: Int?) throws(GraphFormatError) {
    guard attributes["start"] != nil || attributes["end"] != nil else { return }
    for (name, text) in [("start", attributes.text("start")), ("end", attributes.text("end"))] {
      guard let text, !text.isEmpty else { continue }
      let columns = node == nil ? edgeTraits.columns : nodeTraits.columns
      let values = columns.first { $0.name == name }?.values ?? []
      let row = node ?? assembly.nextEdgeRow
      if values.indices.contains(row), case .text(let known)? = values[row] {
        guard isBefore(text, known) == (name == "start") else { continue }
      }
      try setTrait(name, .text(text), node: node)
    }
  }

  private func isBefore(_ a: String, _ b: String) -> Bool {
    if let x = Double(a), let y = Double(b) { return x < y }
    return a < b
  }

  /// Makes attributes of drawing and times where there are none of the name, and none that the times only repeat.
  private mutating func keepTraits() throws(GraphFormatError) {
    for trait in Self.kept(nodeTraits.columns, beside: assembly.nodeAttributes.columns) {
      let column = try assembly.nodeColumn(trait.name, line: nil)
      for (row, value) in trait.values.enumerated() {
        if let value { assembly.nodeAttributes.set(value, column: column, row: row) }
      }
    }
    for trait in Self.kept(edgeTraits.columns, beside: assembly.edgeAttributes.columns) {
      let column = try assembly.edgeColumn(trait.name, line: nil)
      for (row, value) in trait.values.enumerated() {
        if let value { assembly.edgeAttributes.set(value, column: column, row: row) }
      }
    }
    nodeTraits = AttributeColumns()
    edgeTraits = AttributeColumns()
  }

  /// The traits that no attribute holds already; `start` and `end` are days where `first` and `last` may be months or years.
  private static func kept(
    _ traits: [AttributeColumns.Column], beside columns: [AttributeColumns.Column]
  ) -> [AttributeColumns.Column] {
    let synonyms = ["start": ["first", "firstDate", "date"], "end": ["last", "lastDate", "date"]]
    return traits.filter { trait in
      let names = synonyms[trait.name] ?? []
      let day = trait.name == "start" ? GraphDates.firstDay : GraphDates.lastDay
      return !columns.contains { column in
        column.name == trait.name
          || (names.contains(column.name) && column.values.map { $0?.with(day) } == trait.values)
      }
    }
  }
}

// Attributes and their values.
extension GEXFReader {
  private mutating func declare(_ attributes: XMLAttributes, isForNodes: Bool) throws(GraphFormatError) -> Int {
    guard let id = attributes["id"] else { throw missing("id", of: "attribute") }
    let isNew = isForNodes ? nodeAttributeNumbers.number(of: id).isNew : edgeAttributeNumbers.number(of: id).isNew
    guard isNew else { throw source.error(.syntax, line: line, "attribute \(id.quoted) is declared a second time") }
    let type: AttributeType =
      switch attributes.text("type") {
      case "boolean": .boolean
      case "integer", "long", "short", "byte": .integer
      case "float", "double": .real
      default: .text
      }
    let name = attributes.text("title") ?? String(decoding: id, as: UTF8.self)
    self.attributes.append(Attribute(name: name, isForNodes: isForNodes, type: type))
    let number = self.attributes.count - 1
    if isForNodes { nodeAttributes.append(number) } else { edgeAttributes.append(number) }
    return number
  }

  private mutating func setValue(_ attributes: XMLAttributes) throws(GraphFormatError) {
    guard path.count > 1, let id = attributes["for"] ?? attributes["id"] else { throw missing("for", of: "attvalue") }
    guard let text = attributes["value"] else { throw missing("value", of: "attvalue") }
    if attributes["start"] != nil || attributes["end"] != nil || attributes["timestamp"] != nil {
      hasDynamicValues = true
    }
    switch path[path.count - 2] {
    case .node(let node):
      let number = nodeAttributeNumbers.number(of: id).number
      guard number < nodeAttributes.count else { throw undeclared(id) }
      let attribute = nodeAttributes[number]
      let column = try column(of: attribute)
      assembly.nodeAttributes.set(try value(text, of: attribute), column: column, row: node)
    case .edge:
      let number = edgeAttributeNumbers.number(of: id).number
      guard number < edgeAttributes.count else {
        // Gephi 0.7 writes weights so, without a declaration.
        guard id.elementsEqual("weight".utf8) else { throw undeclared(id) }
        return try setWeight(text)
      }
      let attribute = edgeAttributes[number]
      if self.attributes[attribute].name == "weight" { return try setWeight(text) }
      if isStructure(attribute) { return }
      guard edge.source != edge.target else { return }
      let column = try column(of: attribute)
      assembly.edgeAttributes.set(try value(text, of: attribute), column: column, row: assembly.nextEdgeRow)
    default: break
    }
  }

  private mutating func setWeight(_ text: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
    if edge.weight == nil { edge.weight = try weight(text) }
  }

  /// Whether an edge attribute is no attribute here: the weight, and networkx's key of parallel edges.
  private func isStructure(_ number: Int) -> Bool { ["weight", "networkx_key"].contains(attributes[number].name) }

  private func undeclared(_ id: UnsafeBufferPointer<UInt8>) -> GraphFormatError {
    source.error(.syntax, line: line, "no <attribute> declares \(id.quoted); add one with its title and type")
  }

  private mutating func column(of number: Int) throws(GraphFormatError) -> Int {
    if let known = attributes[number].column { return known }
    let attribute = attributes[number]
    let column =
      attribute.isForNodes
      ? try assembly.nodeColumn(
        attribute.name, type: attribute.type, default: attribute.defaultValue, line: line)
      : try assembly.edgeColumn(
        attribute.name, type: attribute.type, default: attribute.defaultValue, line: line)
    attributes[number].column = column
    return column
  }

  private func value(
    _ text: UnsafeBufferPointer<UInt8>, of number: Int
  ) throws(GraphFormatError) -> AttributeValue {
    let type = attributes[number].type
    guard let value = AttributeValue(text, type: type) else {
      throw source.error(
        .value, line: line,
        "\(attributes[number].name.quoted) is \(text.quoted), which is no \(type.noun); correct it or the attribute's type"
      )
    }
    return value
  }
}

extension AttributeValue {
  /// The value, a text as a function of it.
  fileprivate func with(_ change: (String) -> String) -> AttributeValue {
    if case .text(let text) = self { .text(change(text)) } else { self }
  }
}
