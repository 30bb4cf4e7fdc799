import Graphs
import OrderedCollections
import Primitives

/// Writes a script of Cypher statements for `cypher-shell`: a constraint, then nodes and relationships in batches of 500.
///
/// Running it again changes nothing, as everything is merged by `id`. Every node has the label `Entity` and one made from its text
/// `type`, as in ``Neo4jCSVWriter``; relationships are of the type `RELATED_TO`, merged without regard to direction. Numbers that
/// are not finite are divisions by zero.
///
/// Texts are in single quotes; quotes and backslashes are escaped, control characters and line separators written as `\uXXXX`. A `u`
/// after a backslash is escaped too: Neo4j before version 5 resolved `\uXXXX` before it looked for quotes. Names of attributes are in
/// backticks, without backticks and backslashes in them.
struct CypherWriter {
  private static let batchSize = 500

  private let graph: AttributedGraph
  private let nodeColumns: NamedColumns
  private let edgeColumns: NamedColumns

  init(_ graph: AttributedGraph) {
    self.graph = graph
    nodeColumns = NamedColumns(graph.nodeAttributes, of: "node", reserved: ["id", ""], clean: Self.cleaned)
    edgeColumns = NamedColumns(graph.edgeAttributes, of: "edge", reserved: ["weight", ""], clean: Self.cleaned)
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    buffer.append("CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n")
    let labels = NodeLabels(graph)
    var nodesOfLabel: OrderedDictionary<String?, [Int]> = [:]
    for node in 0..<graph.graph.nodeCount { nodesOfLabel[labels.label(of: node), default: []].append(node) }
    for (label, nodes) in nodesOfLabel {
      for start in stride(from: 0, to: nodes.count, by: Self.batchSize) {
        let batch = nodes[start..<min(nodes.count, start + Self.batchSize)]
        try writeNodes(batch, label: label, buffer: &buffer, to: sink)
      }
    }
    for start in stride(from: 0, to: graph.graph.edgeCount, by: Self.batchSize) {
      let batch = start..<min(graph.graph.edgeCount, start + Self.batchSize)
      try writeEdges(batch, buffer: &buffer, to: sink)
    }
    try buffer.drain(to: sink)
    return nodeColumns.remarks + edgeColumns.remarks + graph.attributeLoss(in: "a Cypher script")
  }

  private func writeNodes<Failure>(
    _ nodes: ArraySlice<Int>, label: String?, buffer: inout OutputBuffer, to sink: ByteSink<Failure>
  ) throws(Failure) {
    buffer.append("UNWIND [")
    for (index, node) in nodes.enumerated() {
      buffer.append(index == 0 ? "\n{id: " : ",\n{id: ")
      Self.append(graph.nodeIDs[node], to: &buffer)
      buffer.append(", properties: {")
      appendRow(node, of: nodeColumns, isFirst: true, to: &buffer)
      buffer.append("}}")
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("\n] AS row MERGE (n:Entity {id: row.id}) SET ")
    if let label { buffer.append(verbatim: "n:`\(label)`, ") }
    buffer.append("n += row.properties;\n")
  }

  private func writeEdges<Failure>(
    _ edges: Range<Int>, buffer: inout OutputBuffer, to sink: ByteSink<Failure>
  ) throws(Failure) {
    buffer.append("UNWIND [")
    for index in edges {
      let edge = graph.graph.edge(index)
      buffer.append(index == edges.lowerBound ? "\n{source: " : ",\n{source: ")
      Self.append(graph.nodeIDs[edge.source], to: &buffer)
      buffer.append(", target: ")
      Self.append(graph.nodeIDs[edge.target], to: &buffer)
      buffer.append(", properties: {`weight`: ")
      Self.append(.real(edge.weight), to: &buffer)
      appendRow(index, of: edgeColumns, isFirst: false, to: &buffer)
      buffer.append("}}")
      try buffer.drainIfFull(to: sink)
    }
    buffer.append(
      "\n] AS row MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target}) MERGE (a)-[r:RELATED_TO]-(b) ")
    buffer.append("SET r += row.properties;\n")
  }

  private func appendRow(_ row: Int, of columns: NamedColumns, isFirst: Bool, to buffer: inout OutputBuffer) {
    var isFirst = isFirst
    for (name, column) in columns.columns {
      guard let value = column[row] else { continue }
      buffer.append(isFirst ? "`" : ", `")
      isFirst = false
      buffer.append(verbatim: name)
      buffer.append("`: ")
      Self.append(value, to: &buffer)
    }
  }

  private static func append(_ value: AttributeValue, to buffer: inout OutputBuffer) {
    switch value {
    case .text(let text): append(text, to: &buffer)
    case .integer(let number): buffer.append(integer: number)
    case .boolean(let flag): buffer.append(verbatim: flag ? "true" : "false")
    case .real(let number) where number.isNaN: buffer.append("(0.0 / 0.0)")
    case .real(let number) where number.isInfinite: buffer.append(number > 0 ? "(1.0 / 0.0)" : "(-1.0 / 0.0)")
    // Cypher's exponents have no plus.
    case .real(let number):
      for byte in number.description.utf8 where byte != UInt8(ascii: "+") { buffer.append(byte: byte) }
    }
  }

  private static func append(_ text: String, to buffer: inout OutputBuffer) {
    buffer.append("'")
    var isAfterBackslash = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": buffer.append("\\\\")
      case "'": buffer.append("\\'")
      case "\n": buffer.append("\\n")
      case "\r": buffer.append("\\r")
      case "\t": buffer.append("\\t")
      case "u" where isAfterBackslash: buffer.append("\\u0075")
      case "U" where isAfterBackslash: buffer.append("\\u0055")
      case let scalar where needsCode(scalar):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        buffer.append(verbatim: "\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: buffer.append(scalar: scalar)
      }
      isAfterBackslash = scalar == "\\"
    }
    buffer.append("'")
  }

  private static func needsCode(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func cleaned(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      scalars.append(scalar == "`" || scalar == "\\" || needsCode(scalar) ? "_" : scalar)
    }
    return String(scalars)
  }
}
