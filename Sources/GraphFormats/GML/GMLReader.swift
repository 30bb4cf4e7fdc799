import Graphs
import OrderedCollections
import Primitives

/// Reads GML: our own, networkx's, igraph's, Gephi's, yEd's and the network collections' of old.
///
/// Nodes are known by their `label` if every node has one of its own, else by their `id`. The weight of an edge is `weight`;
/// where there is none, ``WeightRule`` takes `value`, as in M. E. J. Newman's collection. What is nested in a node or an edge
/// becomes attributes named with a point, `LabelGraphics.fontSize`; but of the `graphics` of a node the place is `x`, `y` and `z`,
/// the rest `width`, `height`, `color` and `shape`, unless it has attributes of these names. There `y` counts down, except in
/// Gephi's files, so it changes its sign. The group that yEd says with `gid` becomes the attribute `parent`. Of a key that is repeated the first stays, and words without quotes are texts, both with
/// a remark. Texts may be UTF-8 or have references.
struct GMLReader {
  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var scanner: GMLScanner
  private var assembly: GraphAssembly
  private var labels = LabelledNodes()
  /// The attributes of the graph, node or edge being read.
  private var pending: OrderedDictionary<String, AttributeValue> = [:]
  private var repeatedCount = 0
  private var wordCount = 0
  private var wide = WideIntegers()
  /// Whether `y` of `graphics` counts up.
  private var countsUp = false
  /// The groups that nodes are in, as yEd says them, by their ids.
  private var groups: [(node: Int, id: String, value: AttributeValue)] = []
  private var hasParents = false
  private var graphCount = 0
  private var isMultigraph = false

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    scanner = GMLScanner(source: source, limits: limits, input: input)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    while true {
      switch try scanner.next() {
      case .end: return try finish()
      case .key:
        let key = try scanner.string()
        let token = try scanner.next()
        if key == "graph", token == .open {
          graphCount += 1
          try graphCount == 1 ? takeGraph() : skip(depth: 1)
        } else {
          if key == "Creator", token == .text || token == .key { countsUp = try scanner.string().hasPrefix("Gephi") }
          try skip(token)
        }
      default: throw scanner.error(.syntax, "expected \"graph [\"")
      }
    }
  }

  private mutating func finish() throws(GraphFormatError) -> GraphReading {
    guard graphCount > 0 else { throw source.error(.syntax, "there is no \"graph [\" in the file") }
    if graphCount > 1 { assembly.remarks.append("the file holds \(graphCount) graphs; the first was read") }
    if repeatedCount > 0 {
      let keys = counted(repeatedCount, "value of a repeated key was", "values of repeated keys were")
      assembly.remarks.append("\(keys) left out; the first of each stays")
    }
    if wordCount > 0 {
      let words = counted(wordCount, "value is a word", "values are words")
      assembly.remarks.append("\(words) without quotes, read as \(wordCount == 1 ? "text" : "texts")")
    }
    assembly.remarks += wide.remarks
    try takeGroups()
    return labels.name(try assembly.finish())
  }

  /// Makes the attribute `parent` of the groups: what the node of that group is called in the end.
  private mutating func takeGroups() throws(GraphFormatError) {
    guard !groups.isEmpty else { return }
    let nodes = Dictionary(uniqueKeysWithValues: (0..<assembly.nodeCount).map { (assembly.id(of: $0), $0) })
    let areNodes = groups.allSatisfy { nodes[$0.id] != nil }
    let names = areNodes ? labels.names(count: assembly.nodeCount) : nil
    let column = try assembly.nodeColumn(areNodes && !hasParents ? "parent" : "gid", line: nil)
    for (node, id, value) in groups {
      let name = names.flatMap { names in nodes[id].map { AttributeValue.text(names[$0]) } }
      assembly.nodeAttributes.set(areNodes && !hasParents ? name ?? .text(id) : value, column: column, row: node)
    }
  }

  private mutating func takeGraph() throws(GraphFormatError) {
    var attributes: OrderedDictionary<String, AttributeValue> = [:]
    while true {
      switch try scanner.next() {
      case .close:
        assembly.attributes = attributes
        return
      case .key:
        let key = try scanner.string()
        let token = try scanner.next()
        switch (key, token) {
        case ("node", .open): try takeNode()
        case ("edge", .open): try takeEdge()
        case ("directed", _):
          if token == .integer(1) { assembly.directedCount = nil }
        case ("multigraph", _): isMultigraph = token == .integer(1)
        default:
          swap(&attributes, &pending)
          defer { swap(&attributes, &pending) }
          try take(key, token, depth: 1)
        }
      case .end: throw scanner.error(.syntax, "the file ends inside the graph; is it complete?")
      default: throw scanner.error(.syntax, "expected a key, such as node or edge")
      }
    }
  }

  private mutating func takeNode() throws(GraphFormatError) {
    pending.removeAll(keepingCapacity: true)
    let line = scanner.line
    try takeMembers(prefix: "", depth: 2)
    guard let id = pending.removeValue(forKey: "id") else {
      throw source.error(.syntax, line: line, "a node has no id; every node needs one")
    }
    let node = try assembly.declare(id.description, line: line)
    if let label = pending.removeValue(forKey: "label") ?? pending["LabelGraphics.text"] {
      labels.set(label.description, of: node)
    }
    takeGraphics()
    if let value = pending.removeValue(forKey: "gid") { groups.append((node, value.description, value)) }
    hasParents = hasParents || pending["parent"] != nil
    for (name, value) in pending {
      let column = try assembly.nodeColumn(name, line: line)
      assembly.nodeAttributes.set(value, column: column, row: node)
    }
  }

  /// The attributes that members of a node's `graphics` become.
  private static let graphics = [
    ("graphics.x", "x"), ("graphics.y", "y"), ("graphics.z", "z"), ("graphics.w", "width"), ("graphics.h", "height"),
    ("graphics.fill", "color"), ("graphics.type", "shape"),
  ]

  private mutating func takeGraphics() {
    guard pending.count > 1 else { return }
    for (key, name) in Self.graphics where pending[name] == nil {
      guard var value = pending[key] else { continue }
      if name == "color", GEXFViz.channels(value.description) == nil { continue }
      if name == "y", !countsUp, let place = value.real { value = .real(0 - place) }
      pending[key] = nil
      pending[name] = value
    }
  }

  private mutating func takeEdge() throws(GraphFormatError) {
    pending.removeAll(keepingCapacity: true)
    let line = scanner.line
    try takeMembers(prefix: "", depth: 2)
    let a = try end("source", line: line)
    let b = try end("target", line: line)
    let weight = try takeWeight(line: line)
    if isMultigraph { pending["key"] = nil }
    if a != b {
      for (name, value) in pending {
        let column = try assembly.edgeColumn(name, line: line)
        assembly.edgeAttributes.set(value, column: column, row: assembly.nextEdgeRow)
      }
    }
    try assembly.addEdge(a, b, weight: weight, line: line)
  }

  private mutating func end(_ key: String, line: Int) throws(GraphFormatError) -> Int {
    guard let id = pending.removeValue(forKey: key) else {
      throw source.error(.syntax, line: line, "an edge has no \(key); every edge needs both ends")
    }
    return try assembly.end(id.description, line: line)
  }

  private mutating func takeWeight(line: Int) throws(GraphFormatError) -> Double? {
    guard let value = pending.removeValue(forKey: "weight") else { return nil }
    if let weight = value.real { return weight }
    var text = value.description
    if let weight = text.withUTF8({ Double(decimal: $0) }) { return weight }
    throw source.error(.weight, line: line, "weight \(text.quoted) is not a number; expected a positive number")
  }

  /// Takes the members of a list up to its closing bracket.
  private mutating func takeMembers(prefix: String, depth: Int) throws(GraphFormatError) {
    guard depth < limits.depth else {
      throw scanner.error(.limit, "lists are nested deeper than the limit of \(limits.depth); raise the limit")
    }
    while true {
      switch try scanner.next() {
      case .close: return
      case .key: try take(prefix + scanner.string(), try scanner.next(), depth: depth)
      case .end: throw scanner.error(.syntax, "the file ends inside a list; is a closing bracket missing?")
      default: throw scanner.error(.syntax, "expected a key or a closing bracket")
      }
    }
  }

  private mutating func take(_ key: String, _ token: GMLScanner.Token, depth: Int) throws(GraphFormatError) {
    let value: AttributeValue
    switch token {
    case .open: return try takeMembers(prefix: key + ".", depth: depth + 1)
    case .integer(let number): value = .integer(number)
    case .real(let number): value = wide.text(scanner.text).map(AttributeValue.text) ?? .real(number)
    case .text: value = .text(try scanner.string())
    case .key:
      let word = try scanner.string()
      switch word.uppercased() {
      case "NAN": value = .real(.nan)
      case "INF": value = .real(.infinity)
      default:
        value = .text(word)
        wordCount += 1
      }
    case .close, .end: throw scanner.error(.syntax, "key \(key.quoted) has no value; expected one")
    }
    if pending[key] != nil {
      repeatedCount += 1
    } else {
      guard pending.count <= limits.attributes + 8 else {
        throw scanner.error(
          .limit, "more than \(limits.attributes) different attributes; raise the limit or drop some")
      }
      pending[key] = value
    }
  }

  private mutating func skip(_ token: GMLScanner.Token) throws(GraphFormatError) {
    switch token {
    case .open: try skip(depth: 1)
    case .close, .end: throw scanner.error(.syntax, "a key has no value; expected one")
    default: break
    }
  }

  /// Skips to the bracket that closes a list.
  private mutating func skip(depth: Int) throws(GraphFormatError) {
    var depth = depth
    while depth > 0 {
      switch try scanner.next() {
      case .open: depth += 1
      case .close: depth -= 1
      case .end: throw scanner.error(.syntax, "the file ends inside a list; is a closing bracket missing?")
      default: break
      }
    }
  }
}
