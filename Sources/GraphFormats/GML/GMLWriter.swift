import Graphs
import OrderedCollections
import Primitives

/// Writes GML as networkx reads it: `graph [ node [ id 0 label "…" ] edge [ source 0 target 1 weight 1 ] ]`, in ASCII.
///
/// A node's `id` is its number, and its `label` the id it has here. Texts keep every character: what isn't printable ASCII, and
/// quotes and ampersands, are references such as `&#233;`. Real numbers have a point and integers none, so types come back; there
/// are no truth values in GML, so these become 1 and 0. Numbers that are not finite are `NAN`, `+INF` and `-INF`, as networkx
/// writes them. Names of attributes are letters, digits and underscores only.
struct GMLWriter {
  private let graph: AttributedGraph
  private let graphAttributes: [(name: String, value: AttributeValue)]
  private let nodeColumns: NamedColumns
  private let edgeColumns: NamedColumns
  private let nameRemarks: [String]

  init(_ graph: AttributedGraph) {
    self.graph = graph
    nodeColumns = NamedColumns(graph.nodeAttributes, of: "node", reserved: ["id", "label"], clean: \.asIdentifier)
    edgeColumns = NamedColumns(
      graph.edgeAttributes, of: "edge", reserved: ["source", "target", "weight", "key"], clean: \.asIdentifier)
    var taken: Set<String> = ["node", "edge", "directed", "multigraph"]
    var remarks: [String] = []
    graphAttributes = graph.attributes.map { name, value in
      var free = name.asIdentifier
      while !taken.insert(free).inserted { free += "_" }
      if free != name { remarks.append("graph attribute \(name.quoted) is called \(free.quoted) in the file") }
      return (free, value)
    }
    nameRemarks = remarks
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    buffer.append("graph [\n")
    for (name, value) in graphAttributes { append("  ", name, value, to: &buffer) }
    for (node, id) in graph.nodeIDs.enumerated() {
      buffer.append("  node [\n    id ")
      buffer.append(integer: node)
      buffer.append("\n    label ")
      append(id, to: &buffer)
      buffer.append("\n")
      appendRow(node, of: nodeColumns, to: &buffer)
      try buffer.drainIfFull(to: sink)
    }
    for (index, edge) in graph.graph.edges.enumerated() {
      buffer.append("  edge [\n    source ")
      buffer.append(integer: edge.source)
      buffer.append("\n    target ")
      buffer.append(integer: edge.target)
      buffer.append("\n    weight ")
      append(weight: edge.weight, to: &buffer)
      buffer.append("\n")
      appendRow(index, of: edgeColumns, to: &buffer)
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("]\n")
    try buffer.drain(to: sink)
    return nameRemarks + nodeColumns.remarks + edgeColumns.remarks + booleanRemarks
  }

  private var booleanRemarks: [String] {
    func names(_ columns: NamedColumns) -> [String] {
      columns.columns.compactMap { if case .boolean = $0.column { $0.name } else { nil } }
    }
    let ofGraph = graphAttributes.compactMap { if case .boolean = $0.value { $0.name } else { nil } }
    let all = ofGraph + names(nodeColumns) + names(edgeColumns)
    return all.isEmpty
      ? [] : ["GML has no truth values; these attributes are 1 and 0 in the file: \(all.joined(separator: ", "))"]
  }

  private func appendRow(_ row: Int, of columns: NamedColumns, to buffer: inout OutputBuffer) {
    for (name, column) in columns.columns {
      if let value = column[row] { append("    ", name, value, to: &buffer) }
    }
    buffer.append("  ]\n")
  }

  private func append(
    _ indent: StaticString, _ name: String, _ value: AttributeValue, to buffer: inout OutputBuffer
  ) {
    buffer.append(indent)
    buffer.append(verbatim: name)
    buffer.append(" ")
    switch value {
    case .text(let text): append(text, to: &buffer)
    case .integer(let number): buffer.append(integer: number)
    case .real(let number): append(real: number, to: &buffer)
    case .boolean(let flag): buffer.append(integer: flag ? 1 : 0)
    }
    buffer.append("\n")
  }

  private func append(weight: Double, to buffer: inout OutputBuffer) {
    if weight < 1e15, weight == weight.rounded() {
      buffer.append(integer: Int(weight))
    } else {
      append(real: weight, to: &buffer)
    }
  }

  /// GML wants a point before an exponent.
  private func append(real: Double, to buffer: inout OutputBuffer) {
    if real.isNaN { return buffer.append("NAN") }
    if real.isInfinite { return buffer.append(real > 0 ? "+INF" : "-INF") }
    let text = real.description
    guard let exponent = text.firstIndex(of: "e"), !text[..<exponent].contains(".") else {
      return buffer.append(verbatim: text)
    }
    buffer.append(verbatim: String(text[..<exponent]))
    buffer.append(".0")
    buffer.append(verbatim: String(text[exponent...]))
  }

  private func append(_ text: String, to buffer: inout OutputBuffer) {
    buffer.append("\"")
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "&") }) {
      buffer.append(verbatim: text)
    } else {
      for scalar in text.unicodeScalars {
        if scalar.value < 0x7F, scalar.value >= 0x20, scalar != "\"", scalar != "&" {
          buffer.append(byte: UInt8(scalar.value))
        } else {
          CharacterReferences.append(scalar, to: &buffer)
        }
      }
    }
    buffer.append("\"")
  }
}
