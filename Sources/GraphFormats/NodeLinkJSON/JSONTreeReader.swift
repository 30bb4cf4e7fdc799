import Graphs
import OrderedCollections
import Primitives

/// Reads a tree as networkx's `tree_data` writes it: each node an object with its `id`, its attributes and its `children`.
///
/// Each node but the root has an edge from the one it is a child of. A node without an `id` has its place in the order of the file
/// for one, as in d3's hierarchies, where nodes have a `name` only.
struct JSONTreeReader {
  private let source: GraphSource
  private let limits: GraphReadingLimits
  private var scanner: JSONScanner<ChunkedInput>
  private var assembly: GraphAssembly
  private var values = JSONSingleValues()
  private var nodes: [Node] = []

  /// A node as read; its id may stand behind its children.
  private struct Node {
    let parent: Int?
    let line: Int
    var id: String?
    var attributes: OrderedDictionary<String, AttributeValue> = [:]
  }

  init(source: GraphSource, limits: GraphReadingLimits, input: ChunkedInput) {
    self.source = source
    self.limits = limits
    scanner = JSONScanner(input, limits: limits.json)
    assembly = GraphAssembly(source: source, limits: limits)
  }

  mutating func read() throws(GraphFormatError) -> GraphReading {
    try takeNode(parent: nil, depth: 0)
    guard try scanner.peek() == nil else {
      throw try scanner.unexpected("the end of the file, as the root of the tree is closed")
    }
    for (position, node) in nodes.enumerated() {
      let number = try assembly.declare(node.id ?? String(position), line: node.line)
      for (name, value) in node.attributes {
        let column = try assembly.nodeColumn(name, line: node.line)
        assembly.nodeAttributes.set(value, column: column, row: number)
      }
      if let parent = node.parent { try assembly.addEdge(parent, number, weight: nil, line: node.line) }
    }
    assembly.remarks += values.remarks
    assembly.directedCount = nil
    return try assembly.finish()
  }

  private mutating func takeNode(parent: Int?, depth: Int) throws(GraphFormatError) {
    guard 2 * depth < limits.depth else {
      throw scanner.error(.limit, "values are nested deeper than the limit of \(limits.depth); raise the limit")
    }
    _ = try scanner.peek()
    let number = nodes.count
    nodes.append(Node(parent: parent, line: scanner.line))
    var isInside = try scanner.firstMember("an object for a node, such as {\"id\": \"a\", \"children\": []}")
    while isInside {
      let name = try scanner.textString()
      if name == "children" {
        try takeChildren(of: number, depth: depth)
      } else if let value = try values.next(of: name, from: &scanner) {
        if name == "id" { nodes[number].id = value.description } else { nodes[number].attributes[name] = value }
      }
      isInside = try scanner.nextMember()
    }
  }

  private mutating func takeChildren(of node: Int, depth: Int) throws(GraphFormatError) {
    guard try scanner.peek() == UInt8(ascii: "[") else { return try scanner.skip() }
    var isInside = try scanner.firstElement("a list of nodes")
    while isInside {
      try takeNode(parent: node, depth: depth + 1)
      isInside = try scanner.nextElement()
    }
  }
}
