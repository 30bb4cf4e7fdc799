import Graphs
import OrderedCollections

/// Reads JSON of Cytoscape.js and Cytoscape: `elements` as lists of nodes and edges, or as one list of both.
///
/// An element with `source` and `target` in its `data` is an edge. A `position` becomes the attributes `x` and `y`, unless the
/// data say otherwise. The weight is `weight`. A node's `value` that repeats its id, as networkx writes it, and the `key` of an edge
/// in a multigraph are left out; styles, classes and states aren't read. Attributes that hold lists or objects are left out, with a
/// remark.
struct CytoscapeJSONReader {
  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var scanner: JSONScanner
  private var assembly: GraphAssembly
  private var isDirected = false
  private var isMultigraph = false
  private var hasElements = false
  private var nestedCount = 0
  private var firstNested = ""

  /// An element being read.
  private struct Element {
    var line: Int
    var values: OrderedDictionary<String, AttributeValue> = [:]
    var x: Double?
    var y: Double?
  }

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    scanner = JSONScanner(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    if try scanner.peek() == UInt8(ascii: "[") {
      try takeElements()
    } else {
      try members("a JSON object with elements") { reader throws(GraphFormatError) in try reader.takeMember() }
    }
    guard try scanner.peek() == nil else { throw try scanner.unexpected("the end of the file") }
    guard hasElements else {
      throw source.error(.syntax, "there is no \"elements\" member; expected JSON as Cytoscape.js writes it")
    }
    if nestedCount > 0 {
      let values = counted(nestedCount, "list or object was", "lists or objects were")
      assembly.remarks.append("\(values) left out, as attributes hold single values (\(firstNested.quoted))")
    }
    if isDirected { assembly.directedCount = nil }
    return try assembly.finish()
  }

  private mutating func takeMember() throws(GraphFormatError) {
    switch try scanner.textString() {
    case "directed": isDirected = try scanner.scalar() == .boolean(true)
    case "multigraph": isMultigraph = try scanner.scalar() == .boolean(true)
    case "data":
      // networkx writes a list of pairs here.
      guard try scanner.peek() == UInt8(ascii: "{") else { return try takePairs() }
      try members("an object") { reader throws(GraphFormatError) in
        let name = try reader.scanner.textString()
        if let value = try reader.value(of: name) { reader.assembly.attributes[name] = value }
      }
    case "elements": try takeElements()
    default: try scanner.skip()
    }
  }

  private mutating func takePairs() throws(GraphFormatError) {
    try elements("a list of pairs") { reader throws(GraphFormatError) in
      var values: [AttributeValue?] = []
      try reader.elements("a pair") { reader throws(GraphFormatError) in
        values.append(try reader.value(of: "data"))
        if values.count > 2 { throw reader.scanner.error(.syntax, "expected a pair of a name and a value") }
      }
      if case .text(let name)?? = values.first, values.count == 2, let value = values[1] {
        reader.assembly.attributes[name] = value
      }
    }
  }

  private mutating func takeElements() throws(GraphFormatError) {
    hasElements = true
    if try scanner.peek() == UInt8(ascii: "[") {
      return try elements("a list") { reader throws(GraphFormatError) in try reader.takeElement() }
    }
    try members("an object with nodes and edges") { reader throws(GraphFormatError) in
      if reader.scanner.textIs("nodes") || reader.scanner.textIs("edges") {
        try reader.elements("a list") { reader throws(GraphFormatError) in try reader.takeElement() }
      } else {
        try reader.scanner.skip()
      }
    }
  }

  private mutating func takeElement() throws(GraphFormatError) {
    _ = try scanner.peek()
    var element = Element(line: scanner.line)
    try members("an object with data") { reader throws(GraphFormatError) in
      if reader.scanner.textIs("data") {
        try reader.members("an object") { reader throws(GraphFormatError) in
          let name = try reader.scanner.textString()
          if let value = try reader.value(of: name) { element.values[name] = value }
          guard element.values.count <= reader.limits.attributes + 8 else {
            throw reader.scanner.error(
              .limit, "an element has more than \(reader.limits.attributes) attributes; raise the limit or drop some")
          }
        }
      } else if reader.scanner.textIs("position"), try reader.scanner.peek() == UInt8(ascii: "{") {
        try reader.members("an object") { reader throws(GraphFormatError) in
          let name = try reader.scanner.textString()
          let place = try reader.value(of: "position")?.real
          if name == "x" { element.x = place } else if name == "y" { element.y = place }
        }
      } else {
        try reader.scanner.skip()
      }
    }
    if element.values["source"] != nil || element.values["target"] != nil {
      try addEdge(element)
    } else {
      try addNode(element)
    }
  }

  private mutating func addNode(_ element: Element) throws(GraphFormatError) {
    var element = element
    guard let id = element.values.removeValue(forKey: "id")?.description else {
      throw source.error(.syntax, line: element.line, "a node has no id in its data; every node needs one")
    }
    let line = element.line
    if element.values["value"]?.description == id { element.values["value"] = nil }
    let node = try assembly.declare(id, line: line)
    for (name, place) in [("x", element.x), ("y", element.y)] where element.values[name] == nil {
      if let place { element.values[name] = .real(place) }
    }
    for (name, value) in element.values {
      let column = try assembly.nodeColumn(name, line: line)
      assembly.nodeAttributes.set(value, column: column, row: node)
    }
  }

  private mutating func addEdge(_ element: Element) throws(GraphFormatError) {
    var element = element
    let line = element.line
    guard let from = element.values.removeValue(forKey: "source")?.description,
      let to = element.values.removeValue(forKey: "target")?.description
    else { throw source.error(.syntax, line: line, "an edge has only one end in its data; every edge needs both") }
    let a = try assembly.end(from, line: line)
    let b = try assembly.end(to, line: line)
    var weight: Double?
    if let value = element.values.removeValue(forKey: "weight") {
      var text = value.description
      weight = value.real ?? text.withUTF8 { Double(decimal: $0) }
      guard weight != nil else {
        throw source.error(.weight, line: line, "weight \(text.quoted) is not a number; expected a positive number")
      }
    }
    if isMultigraph { element.values["key"] = nil }
    if a != b {
      for (name, value) in element.values {
        let column = try assembly.edgeColumn(name, line: line)
        assembly.edgeAttributes.set(value, column: column, row: assembly.nextEdgeRow)
      }
    }
    try assembly.addEdge(a, b, weight: weight, line: line)
  }

  /// The value of an attribute, nil for a gap and for what attributes don't hold.
  private mutating func value(of name: String) throws(GraphFormatError) -> AttributeValue? {
    switch try scanner.peek() {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if nestedCount == 0 { firstNested = name }
      nestedCount += 1
      try scanner.skip()
      return nil
    default: return try scanner.scalar()
    }
  }

  /// Runs a body of this reader for each member of an object.
  private mutating func members(
    _ what: String, _ body: (inout CytoscapeJSONReader) throws(GraphFormatError) -> Void
  ) throws(GraphFormatError) {
    try scanner.expect(UInt8(ascii: "{"), what)
    if try scanner.take(UInt8(ascii: "}")) { return }
    repeat {
      try scanner.string("a key in double quotes")
      try scanner.expect(UInt8(ascii: ":"), "a colon")
      try body(&self)
    } while try scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"), "a comma or a closing brace")
  }

  /// Runs a body of this reader for each element of a list.
  private mutating func elements(
    _ what: String, _ body: (inout CytoscapeJSONReader) throws(GraphFormatError) -> Void
  ) throws(GraphFormatError) {
    try scanner.expect(UInt8(ascii: "["), what)
    if try scanner.take(UInt8(ascii: "]")) { return }
    repeat { try body(&self) } while try scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "]"), "a comma or a closing bracket")
  }
}
