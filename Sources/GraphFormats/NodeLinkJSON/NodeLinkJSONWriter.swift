import Graphs
import OrderedCollections

/// Writes node-link JSON as networkx 3.6 does with `edges="edges"`, one node or edge a line.
///
/// Gaps are keys left out, and so are numbers that are not finite: JSON has none. Real numbers keep a point or an exponent and
/// integers have neither, so types come back; the weight of an edge is the shortest number.
struct NodeLinkJSONWriter {
  private let graph: AttributedGraph
  private let nodeColumns: NamedColumns
  private let edgeColumns: NamedColumns

  init(_ graph: AttributedGraph) {
    self.graph = graph
    nodeColumns = NamedColumns(graph.nodeAttributes, of: "node", reserved: ["id"])
    edgeColumns = NamedColumns(graph.edgeAttributes, of: "edge", reserved: ["source", "target", "weight"])
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var json = JSONText()
    var buffer = OutputBuffer()
    let ids = EncodedIDs(graph.nodeIDs) { JSONText.append($0, to: &$1) }
    buffer.append("{\"directed\": false, \"multigraph\": false, \"graph\": {")
    var isFirst = true
    for (name, value) in graph.attributes {
      json.append(name, value, isFirst: &isFirst, to: &buffer)
    }
    buffer.append("},\n\"nodes\": [")
    for node in 0..<graph.graph.nodeCount {
      buffer.append(node == 0 ? "\n{\"id\": " : ",\n{\"id\": ")
      ids.append(node, to: &buffer)
      append(node, of: nodeColumns, json: &json, to: &buffer)
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("\n],\n\"edges\": [")
    for index in 0..<graph.graph.edgeCount {
      let edge = graph.graph.edge(index)
      buffer.append(index == 0 ? "\n{\"source\": " : ",\n{\"source\": ")
      ids.append(edge.source, to: &buffer)
      buffer.append(", \"target\": ")
      ids.append(edge.target, to: &buffer)
      buffer.append(", \"weight\": ")
      buffer.append(weight: edge.weight)
      append(index, of: edgeColumns, json: &json, to: &buffer)
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("\n]}\n")
    try buffer.drain(to: sink)
    return nodeColumns.remarks + edgeColumns.remarks + json.remarks
  }

  private func append(
    _ row: Int, of columns: NamedColumns, json: inout JSONText, to buffer: inout OutputBuffer
  ) {
    var isFirst = false
    for (name, column) in columns.columns {
      if let value = column[row] { json.append(name, value, isFirst: &isFirst, to: &buffer) }
    }
    buffer.append("}")
  }
}

/// Writes texts and values as JSON.
struct JSONText {
  /// How many numbers were left out because JSON has no way to write them.
  private(set) var omittedCount = 0

  var remarks: [String] {
    omittedCount == 0
      ? []
      : [
        "\(counted(omittedCount, "value that is", "values that are")) not a finite number left out; JSON can't hold such"
      ]
  }

  /// A member of an object, with the comma before it.
  mutating func append(_ name: String, _ value: AttributeValue, isFirst: inout Bool, to buffer: inout OutputBuffer) {
    if case .real(let number) = value, !number.isFinite {
      omittedCount += 1
      return
    }
    if !isFirst { buffer.append(", ") }
    isFirst = false
    Self.append(name, to: &buffer)
    buffer.append(": ")
    switch value {
    case .text(let text): Self.append(text, to: &buffer)
    case .integer(let number): buffer.append(integer: number)
    case .real(let number): buffer.append(verbatim: number.shortest)
    case .boolean(let flag): buffer.append(verbatim: flag ? "true" : "false")
    }
  }

  /// A text in quotes. Line separators are escaped too, so that the text can stand in JavaScript.
  static func append(_ text: String, to buffer: inout OutputBuffer) {
    buffer.append("\"")
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0xE2 }) {
      for scalar in text.unicodeScalars { append(scalar, to: &buffer) }
    } else {
      buffer.append(verbatim: text)
    }
    buffer.append("\"")
  }

  private static func append(_ scalar: Unicode.Scalar, to buffer: inout OutputBuffer) {
    switch scalar {
    case "\"": buffer.append("\\\"")
    case "\\": buffer.append("\\\\")
    case "\n": buffer.append("\\n")
    case "\r": buffer.append("\\r")
    case "\t": buffer.append("\\t")
    case "\u{2028}": buffer.append("\\u2028")
    case "\u{2029}": buffer.append("\\u2029")
    case let scalar where scalar.value < 0x20:
      buffer.append(scalar.value < 0x10 ? "\\u000" : "\\u00")
      buffer.append(verbatim: String(scalar.value, radix: 16))
    default: buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
