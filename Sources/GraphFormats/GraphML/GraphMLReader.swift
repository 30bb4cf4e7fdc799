import Graphs
import OrderedCollections
import Primitives

/// Reads GraphML: our own, networkx's, igraph's, Gephi's, Cytoscape's and yEd's.
///
/// The weight is the edge key named `weight`, with its default; else ``WeightRule`` decides. A file of several graphs gives the first;
/// the nodes and edges of graphs inside nodes are read as if they stood outside, with the id of the node around them as `parent`. A
/// key that is declared twice is what it was first, one that isn't declared has the types of its values; one id may be another key
/// for edges than for nodes. Of yEd's drawing the rest is taken: `label`, `x` and `y` of the middle, the latter counting up,
/// `width`, `height`, `color` and `shape` of a node, `label` of an edge; and `id` of edges, see ``EdgeIDs``. Where the file gives
/// attributes of these names, they stay. Hyperedges of two ends are edges; others are left out, with a remark, and so are ports.
struct GraphMLReader: XMLEventHandler {
  enum Element {
    case graphML, key(GraphMLKeys.Declaration), keyDefault(GraphMLKeys.Declaration)
    case graph(parent: Int?), node(Int), edge, hyperedge, data(key: Int), label, other
  }

  struct Edge {
    var source: Int
    var target: Int
    var line: Int
    var weight: Double?
  }

  var line = 1

  let source: GraphSource
  let limits: GraphReadingLimits
  var assembly: GraphAssembly
  var keys: GraphMLKeys
  var weightDefault: Double?
  var path: [Element] = []
  var edge = Edge(source: 0, target: 0, line: 0)
  var captured: [UInt8] = []
  var isCapturing = false
  var dataHasElements = false
  var drawing = GraphMLDrawing()
  /// What elements say besides their data. Attributes of the same name go first.
  var nodeTraits = AttributeColumns()
  var edgeTraits = AttributeColumns()
  var wide = WideIntegers()
  private var edgeIDs = EdgeIDs()
  private var hyperedgeEnds: [Int] = []
  private var hyperedgeCount = 0
  private var portCount = 0
  private var isDirected = false
  private(set) var graphCount = 0
  private var nestedGraphCount = 0
  private var edgeCount = 0

  init(source: GraphSource, limits: GraphReadingLimits) {
    self.source = source
    self.limits = limits
    keys = GraphMLKeys(source: source, limits: limits)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read(_ input: inout ChunkedInput) throws(GraphFormatError) -> GraphReading {
    try XMLEvents(source: source).parse(&input, with: &self)
    guard graphCount > 0 else { throw source.error(.syntax, "there is no <graph> in the file") }
    addRemarks()
    if keys.hasUndeclared {
      assembly.nodeAttributes.inferTypes()
      assembly.edgeAttributes.inferTypes()
    }
    try keepTraits()
    if assembly.directedCount == edgeCount, edgeCount > 0 { assembly.directedCount = nil }
    return try assembly.finish()
  }

  private mutating func addRemarks() {
    if graphCount > 1 { assembly.remarks.append("the file holds \(graphCount) graphs; the first was read") }
    if nestedGraphCount > 0 {
      let count = counted(nestedGraphCount, "graph inside a node was", "graphs inside nodes were")
      assembly.remarks.append("\(count) read as a part of the whole")
    }
    if hyperedgeCount > 0 {
      let count = counted(hyperedgeCount, "hyperedge was", "hyperedges were")
      assembly.remarks.append("\(count) left out, as an edge has two ends")
    }
    if portCount > 0 {
      let count = counted(portCount, "port of a node was", "ports of nodes were")
      assembly.remarks.append("\(count) left out; edges end in the nodes")
    }
    assembly.remarks += keys.remarks + wide.remarks
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
    case .node(let parent) where name == "graph":
      nestedGraphCount += 1
      path.append(.graph(parent: parent))
    case .node where name == "port":
      portCount += 1
      path.append(.other)
    case .hyperedge where name == "endpoint":
      guard let node = attributes["node"] else { throw missing("node", of: "endpoint") }
      hyperedgeEnds.append(try assembly.end(node, line: line))
      path.append(.other)
    case .data, .label, .other: path.append(startInside(name, attributes))
    default: path.append(.other)
    }
  }

  private mutating func startGraph(_ attributes: XMLAttributes) -> Element {
    graphCount += 1
    guard graphCount == 1 else { return .other }
    isDirected = attributes.text("edgedefault") == "directed"
    return .graph(parent: nil)
  }

  private mutating func startInGraph(_ name: XMLName, _ attributes: XMLAttributes) throws(GraphFormatError) -> Element {
    switch name {
    case "node":
      guard let id = attributes["id"] else { throw missing("id", of: "node") }
      let node = try assembly.declare(id, line: line)
      if case .graph(let parent?)? = path.last {
        set("parent", .text(assembly.id(of: parent)), node: node)
      }
      return .node(node)
    case "edge":
      guard let from = attributes["source"] else { throw missing("source", of: "edge") }
      guard let to = attributes["target"] else { throw missing("target", of: "edge") }
      edge = Edge(source: try assembly.end(from, line: line), target: try assembly.end(to, line: line), line: line)
      countEdge(isDirected: attributes.text("directed").map { $0 == "true" } ?? isDirected, id: attributes["id"])
      return .edge
    case "data": return try startData(attributes)
    // Gephi takes keys here, too.
    case "key": return .key(try startKey(attributes))
    case "hyperedge":
      hyperedgeEnds.removeAll(keepingCapacity: true)
      edge.line = line
      return .hyperedge
    default: return .other
    }
  }

  private mutating func countEdge(isDirected: Bool, id: UnsafeBufferPointer<UInt8>?) {
    let row = edge.source == edge.target ? nil : assembly.nextEdgeRow
    edgeIDs.take(id, row: row, into: &edgeTraits)
    edgeCount += 1
    if isDirected { assembly.directedCount = (assembly.directedCount ?? 0) + 1 }
  }

  func missing(_ attribute: String, of element: String) -> GraphFormatError {
    source.error(.syntax, line: line, "<\(element)> has no \(attribute); every <\(element)> needs one")
  }

  mutating func capture() {
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
    case .label: endLabel()
    case .edge:
      try assembly.addEdge(edge.source, edge.target, weight: edge.weight ?? weightDefault, line: edge.line)
    case .hyperedge: try endHyperedge()
    default: break
    }
  }

  private mutating func endHyperedge() throws(GraphFormatError) {
    guard hyperedgeEnds.count == 2 else {
      hyperedgeCount += 1
      return
    }
    edge = Edge(source: hyperedgeEnds[0], target: hyperedgeEnds[1], line: edge.line)
    countEdge(isDirected: false, id: nil)
    try assembly.addEdge(edge.source, edge.target, weight: weightDefault, line: edge.line)
  }
}
