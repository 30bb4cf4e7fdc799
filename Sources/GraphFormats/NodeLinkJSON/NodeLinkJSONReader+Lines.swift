import Graphs
import Primitives

/// What the outermost value of node-link JSON is.
enum NodeLinkShape {
  /// An object with nodes and edges.
  case object
  /// A list of edges.
  case edges
  /// An object for each node and edge, one after the other: JSON Lines.
  case lines
  /// The same as a list.
  case list
}

/// A node or an edge on a line of its own.
private struct NodeLinkLine {
  /// `node` or `relationship`, as Neo4j says.
  var type: String?
  var id: AttributeValue?
  var ends: (source: String?, target: String?)
  var attributes: [(name: String, value: AttributeValue)] = []
}

// One object a line.
extension NodeLinkJSONReader {
  /// Takes an object for each node and edge, as Neo4j's `apoc.export.json` writes them, or edges alone.
  mutating func takeLines() throws(GraphFormatError) {
    while try scanner.peek() != nil { try takeLine() }
  }

  /// Takes a list of such objects, as `apoc.export.json` writes with `ARRAY_JSON`.
  mutating func takeListedLines() throws(GraphFormatError) {
    var isInside = try scanner.firstElement("a list of nodes and edges")
    while isInside {
      _ = try scanner.peek()
      try takeLine()
      isInside = try scanner.nextElement()
    }
  }

  private mutating func takeLine() throws(GraphFormatError) {
    let line = scanner.line
    var members = NodeLinkLine()
    try takeLineMembers(of: &members, isNested: false)
    if members.type == "node" { try addNode(members, line: line) } else { try addEdge(members, line: line) }
  }

  private mutating func takeLineMembers(of line: inout NodeLinkLine, isNested: Bool) throws(GraphFormatError) {
    var isInside = try scanner.firstMember("an object for an edge, such as {\"source\": \"a\", \"target\": \"b\"}")
    while isInside {
      let name = try scanner.textString()
      if !isNested, try isContainer() {
        try takeLineMembers(of: &line, isNested: true)
      } else if !isNested, try takeLineEnd(name, of: &line) {
      } else if let value = try values.next(of: name, from: &scanner) {
        switch name {
        case "id" where !isNested: line.id = value
        case "type" where !isNested && ["node", "relationship"].contains(value.description):
          line.type = value.description
          // Then nodes have lines of their own.
          if nodeCount == 0, edgeCount == 0 { isEdgeList = false }
        default: line.attributes.append((name, value))
        }
      }
      isInside = try scanner.nextMember()
    }
  }

  /// Takes the id of a node at an end: a text, a number or an object that has one.
  private mutating func takeLineEnd(_ name: String, of line: inout NodeLinkLine) throws(GraphFormatError) -> Bool {
    let isObject = try scanner.peek() == UInt8(ascii: "{")
    let isSource = name == "source" || name == "from" || (name == "start" && isObject)
    guard isSource || name == "target" || name == "to" || (name == "end" && isObject) else { return false }
    _ = try scanEnd()
    let id = try scanner.textString()
    if isSource { line.ends.source = id } else { line.ends.target = id }
    return true
  }

  private mutating func addNode(_ line: NodeLinkLine, line number: Int) throws(GraphFormatError) {
    guard let id = line.id else {
      throw source.error(.syntax, line: number, "a node has no id; every node needs one")
    }
    nodeCount += 1
    let node = try assembly.declare(id.description, line: number)
    for (name, value) in line.attributes {
      let column = try assembly.nodeColumn(name, line: number)
      assembly.nodeAttributes.set(value, column: column, row: node)
    }
  }

  private mutating func addEdge(_ line: NodeLinkLine, line number: Int) throws(GraphFormatError) {
    guard let from = line.ends.source, let to = line.ends.target else {
      throw source.error(
        .syntax, line: number, "expected an edge, such as {\"source\": \"a\", \"target\": \"b\"}, or a node of Neo4j's")
    }
    let a = isEdgeList ? try assembly.node(from, line: number) : try assembly.end(from, line: number)
    let b = isEdgeList ? try assembly.node(to, line: number) : try assembly.end(to, line: number)
    edgeCount += 1
    if a != b {
      for (name, value) in [("id", line.id)] + line.attributes.map({ ($0.name, Optional($0.value)) }) {
        guard let value else { continue }
        let column = try assembly.edgeColumn(name, line: number)
        assembly.edgeAttributes.set(value, column: column, row: assembly.nextEdgeRow)
      }
    }
    try assembly.addEdge(a, b, weight: nil, line: number)
  }
}
