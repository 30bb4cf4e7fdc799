import Graphs
import OrderedCollections
import Primitives

/// Reads JSON of Cytoscape.js and Cytoscape: `elements` as lists of nodes and edges, or as one list of both.
///
/// An element with `source` and `target` in its `data` is an edge. A `position` becomes the attributes `x` and `y`, the latter
/// counting up as in GEXF; it goes before data of these names, which a program that moves nodes leaves as they were. The weight is `weight`. A node's `value` that repeats its id, as networkx writes it, and the `key` of an edge
/// in a multigraph are left out; styles, classes and states aren't read. Attributes that hold lists or objects are left out, with a
/// remark.
struct CytoscapeJSONReader {
  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var scanner: JSONScanner<ChunkedInput>
  private var assembly: GraphAssembly
  private var isDirected = false
  private var isMultigraph = false
  private var hasElements = false
  /// The names of lists other than `nodes` and `edges`.
  private var otherLists: [String] = []
  private var values = JSONSingleValues()

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
    scanner = JSONScanner(input, limits: limits.json)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    if try scanner.peek() == UInt8(ascii: "[") {
      try takeElements()
    } else {
      var isInside = try scanner.firstMember("a JSON object with elements")
      while isInside {
        try takeMember()
        isInside = try scanner.nextMember()
      }
    }
    guard try scanner.peek() == nil else { throw try scanner.unexpected("the end of the file") }
    guard hasElements else {
      throw source.error(.syntax, "there is no \"elements\" member; expected JSON as Cytoscape.js writes it")
    }
    for name in otherLists { assembly.remarks.append("the list \(name.quoted) among the elements was read, too") }
    assembly.remarks += values.remarks
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
      var isInside = try scanner.firstMember("an object")
      while isInside {
        let name = try scanner.textString()
        if let value = try values.next(of: name, from: &scanner) { assembly.attributes[name] = value }
        isInside = try scanner.nextMember()
      }
    case "elements": try takeElements()
    default: try scanner.skip()
    }
  }

  private mutating func takePairs() throws(GraphFormatError) {
    var isInside = try scanner.firstElement("a list of pairs")
    while isInside {
      var pair: [AttributeValue?] = []
      var isInsidePair = try scanner.firstElement("a pair")
      while isInsidePair {
        pair.append(try values.next(of: "data", from: &scanner))
        if pair.count > 2 { throw scanner.error(.syntax, "expected a pair of a name and a value") }
        isInsidePair = try scanner.nextElement()
      }
      if case .text(let name)?? = pair.first, pair.count == 2, let value = pair[1] { assembly.attributes[name] = value }
      isInside = try scanner.nextElement()
    }
  }

  private mutating func takeElements() throws(GraphFormatError) {
    hasElements = true
    if try scanner.peek() == UInt8(ascii: "[") { return try takeList() }
    var isInside = try scanner.firstMember("an object with nodes and edges")
    while isInside {
      let key = try scanner.textString()
      if try scanner.peek() == UInt8(ascii: "[") {
        // Whatever a list is called, its elements say what they are.
        if !["nodes", "edges"].contains(key) { otherLists.append(key) }
        try takeList()
      } else {
        try scanner.skip()
      }
      isInside = try scanner.nextMember()
    }
  }

  private mutating func takeList() throws(GraphFormatError) {
    var isInside = try scanner.firstElement("a list")
    while isInside {
      try takeElement()
      isInside = try scanner.nextElement()
    }
  }

  private mutating func takeElement() throws(GraphFormatError) {
    _ = try scanner.peek()
    var element = Element(line: scanner.line)
    var isInside = try scanner.firstMember("an object with data")
    while isInside {
      if scanner.textIs("data") {
        try takeData(of: &element)
      } else if scanner.textIs("position"), try scanner.peek() == UInt8(ascii: "{") {
        try takePosition(of: &element)
      } else {
        try scanner.skip()
      }
      isInside = try scanner.nextMember()
    }
    if element.values["source"] != nil || element.values["target"] != nil {
      try addEdge(element)
    } else {
      try addNode(element)
    }
  }

  private mutating func takeData(of element: inout Element) throws(GraphFormatError) {
    var isInside = try scanner.firstMember("an object")
    while isInside {
      let name = try scanner.textString()
      if let value = try values.next(of: name, from: &scanner) { element.values[name] = value }
      guard element.values.count <= limits.attributes + 8 else {
        throw scanner.error(
          .limit, "an element has more than \(limits.attributes) attributes; raise the limit or drop some")
      }
      isInside = try scanner.nextMember()
    }
  }

  private mutating func takePosition(of element: inout Element) throws(GraphFormatError) {
    var isInside = try scanner.firstMember("an object")
    while isInside {
      let name = try scanner.textString()
      let place = try values.next(of: "position", from: &scanner)?.real
      if name == "x" { element.x = place } else if name == "y" { element.y = place }
      isInside = try scanner.nextMember()
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
    // Down in the file, as screens count.
    for (name, place) in [("x", element.x), ("y", element.y.map { 0 - $0 })] {
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
}
