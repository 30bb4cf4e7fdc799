import Graphs
import OrderedCollections
import Primitives

/// Reads GEXF 1.1 to 1.3: our own, Gephi's and networkx's.
///
/// The label of a node or an edge becomes the attribute `label`, unless it only repeats the id or the `name`. Nodes inside nodes
/// are read as if they stood outside, with the id of the outer one, or their `pid`, as `parent`. What isn't among the attributes is
/// taken from Gephi's drawing: `color` as `#rrggbb`, `x`, `y`, `z`, `size`, `shape`, `thickness`; and `start` and `end`, of several
/// spells the first and the last; and `id`, see ``EdgeIDs``, and `kind` of edges. A weight that changes goes before one that doesn't,
/// and the last of its values counts. Nodes that only edges name are added, as in Gephi and networkx. The value `null` of a number
/// is a gap, as Gephi writes it.
struct GEXFReader: XMLEventHandler {
  enum Element {
    case gexf, graph, attributes(isForNodes: Bool), attribute(Int), defaultValue(Int)
    case nodes(parent: Int?), node(Int), parents(of: Int), edges, edge, values, spells(node: Int?), other
  }

  struct Attribute {
    let name: String
    let isForNodes: Bool
    /// Nil where none is declared.
    let type: AttributeType?
    /// Whether its values are the weights of edges.
    var isWeight = false
    var defaultValue: AttributeValue?
    var column: Int?
  }

  var line = 1

  let source: GraphSource
  let limits: GraphReadingLimits
  var assembly: GraphAssembly
  var path: [Element] = []
  var nodeAttributeNumbers = ByteInterner()
  var edgeAttributeNumbers = ByteInterner()
  var attributes: [Attribute] = []
  /// The numbers in ``attributes`` of the ids of either kind, in the order of the interners.
  var nodeAttributes: [Int] = []
  var edgeAttributes: [Int] = []
  /// What elements say besides their attributes: drawing and times. Attributes of the same name go first.
  var nodeTraits = AttributeColumns()
  var edgeTraits = AttributeColumns()
  private var labels: [(node: Int, label: String)] = []
  var edge = (source: 0, target: 0, weight: Double?.none, line: 0)
  /// The last of the weights that an edge has at different times.
  var lastWeight: Double?
  var undeclared = UndeclaredAttributes()
  var wide = WideIntegers()
  private var edgeIDs = EdgeIDs()
  private var captured: [UInt8] = []
  private var isCapturing = false
  private var isDirected = false
  var hasDynamicValues = false
  private var hasGraph = false
  /// Whether the attributes being declared change in time.
  var areDynamic = false
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
      assembly.remarks.append(ChangingValues.remark)
    }
    assembly.remarks += undeclared.remarks + wide.remarks
    if !undeclared.isEmpty {
      assembly.nodeAttributes.inferTypes()
      assembly.edgeAttributes.inferTypes()
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
    case .graph where name == "attributes":
      areDynamic = (attributes.text("mode") ?? attributes.text("type")) == "dynamic"
      path.append(.attributes(isForNodes: attributes.text("class") != "edge"))
    case .attributes(let isForNodes) where name == "attribute":
      path.append(.attribute(try declare(attributes, isForNodes: isForNodes)))
    case .attribute(let number) where name == "default":
      captured.removeAll(keepingCapacity: true)
      isCapturing = true
      path.append(.defaultValue(number))
    case .graph where name == "nodes": path.append(.nodes(parent: nil))
    case .node(let parent) where name == "nodes": path.append(.nodes(parent: parent))
    case .graph where name == "edges", .node where name == "edges": path.append(.edges)
    case .nodes(let parent) where name == "node": path.append(.node(try startNode(attributes, parent: parent)))
    case .node(let node) where name == "parents": path.append(.parents(of: node))
    case .parents(let node) where name == "parent":
      if let parent = attributes.text("for") { try setTrait("parent", .text(parent), node: node) }
      path.append(.other)
    case .edges where name == "edge":
      try startEdge(attributes)
      path.append(.edge)
    case .node where name == "attvalues", .edge where name == "attvalues": path.append(.values)
    case .node(let node) where name == "spells": path.append(.spells(node: node))
    case .edge where name == "spells": path.append(.spells(node: nil))
    case .spells(let node) where name == "spell":
      try setTimes(attributes, node: node)
      path.append(.other)
    case .node(let node) where !(name == "attvalue"):
      try setDrawing(name, attributes, node: node)
      path.append(.other)
    case .edge where !(name == "attvalue"):
      try setDrawing(name, attributes, node: nil)
      path.append(.other)
    // Gephi takes values without the element around them, too.
    case .values where name == "attvalue", .node where name == "attvalue", .edge where name == "attvalue":
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
      let bytes = captured
      attributes[number].defaultValue = try bytes.withUnsafeBufferPointer { bytes throws(GraphFormatError) in
        try value(bytes, of: number)
      }
    case .attribute(let number) where attributes[number].isForNodes || !isStructure(number):
      _ = try column(of: number)
    case .edge:
      try assembly.addEdge(edge.source, edge.target, weight: lastWeight ?? edge.weight, line: edge.line)
    default: break
    }
  }

  private mutating func startNode(_ attributes: XMLAttributes, parent: Int?) throws(GraphFormatError) -> Int {
    guard let id = attributes["id"] else { throw missing("id", of: "node") }
    let node = try assembly.declare(id, line: line)
    if let outer = attributes.text("pid") ?? parent.map({ assembly.id(of: $0) }), !outer.isEmpty {
      try setTrait("parent", .text(outer), node: node)
    }
    if let label = attributes.text("label") { labels.append((node, label)) }
    try setTimes(attributes, node: node)
    return node
  }

  private mutating func startEdge(_ attributes: XMLAttributes) throws(GraphFormatError) {
    guard let from = attributes["source"] else { throw missing("source", of: "edge") }
    guard let to = attributes["target"] else { throw missing("target", of: "edge") }
    edge = (try assembly.end(from, line: line), try assembly.end(to, line: line), nil, line)
    if let text = attributes["weight"] { edge.weight = try weight(text) }
    lastWeight = nil
    edgeCount += 1
    let row = edge.source == edge.target ? nil : assembly.nextEdgeRow
    edgeIDs.take(attributes["id"], row: row, into: &edgeTraits)
    if let kind = attributes.text("kind"), !kind.isEmpty { try setTrait("kind", .text(kind), node: nil) }
    try setTimes(attributes, node: nil)
    let type = attributes.text("type")
    if type == "directed" || (isDirected && type == nil) { assembly.directedCount = (assembly.directedCount ?? 0) + 1 }
    if let label = attributes.text("label"), edge.source != edge.target {
      let column = try assembly.edgeColumn("label", type: .text, line: line)
      assembly.edgeAttributes.set(.text(label), column: column, row: assembly.nextEdgeRow)
    }
  }

  func missing(_ attribute: String, of element: String) -> GraphFormatError {
    source.error(.syntax, line: line, "<\(element)> has no \(attribute); every <\(element)> needs one")
  }

  func weight(_ text: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) -> Double {
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
