import Graphs
import OrderedCollections
import Primitives

/// Writes a Pajek network: `*Vertices` with labels, and `*Edges` with weights.
///
/// The label of a vertex is the id it has here. Quotes, backslashes and control characters, and ampersands that could be taken for
/// a reference, are references such as `&#34;`, which Pajek resolves. Nodes with numbers for `x` and `y` get their place, see
/// ``PajekWindow``; an edge gets its text `label`. Pajek networks hold no other attributes.
struct PajekWriter {
  private let graph: AttributedGraph
  private let x: AttributeColumn?
  private let y: AttributeColumn?
  private let window: PajekWindow
  private let labels: AttributeColumn?

  init(_ graph: AttributedGraph) {
    self.graph = graph
    let (x, y) = (graph.nodeAttributes["x"], graph.nodeAttributes["y"])
    let hasPlaces = x?.isNumeric == true && y?.isNumeric == true
    self.x = hasPlaces ? x : nil
    self.y = hasPlaces ? y : nil
    window = PajekWindow(
      around: graph.nodeIDs.indices.lazy.compactMap { hasPlaces ? Self.place(of: $0, x, y) : nil })
    if case .text? = graph.edgeAttributes["label"] { labels = graph.edgeAttributes["label"] } else { labels = nil }
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    buffer.append("*Vertices ")
    buffer.append(integer: graph.graph.nodeCount)
    buffer.append("\n")
    var incompletePlaces = 0
    for (node, id) in graph.nodeIDs.enumerated() {
      buffer.append(integer: node + 1)
      buffer.append(" ")
      append(id, to: &buffer)
      if !appendPlace(of: node, to: &buffer), x?[node] != nil || y?[node] != nil { incompletePlaces += 1 }
      buffer.append("\n")
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("*Edges\n")
    for (index, edge) in graph.graph.edges.enumerated() {
      buffer.append(integer: edge.source + 1)
      buffer.append(" ")
      buffer.append(integer: edge.target + 1)
      buffer.append(" ")
      buffer.append(weight: edge.weight)
      if case .text(let label)? = labels?[index] {
        buffer.append(" l ")
        append(label, to: &buffer)
      }
      buffer.append("\n")
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    let places =
      incompletePlaces > 0
      ? ["\(counted(incompletePlaces, "node has", "nodes have")) no finite x and y; their places were left out"] : []
    return places + window.remarks
      + graph.nodeAttributes.loss(of: "node", in: "Pajek", keeping: x == nil ? [] : ["x", "y"])
      + graph.edgeAttributes.loss(of: "edge", in: "Pajek", keeping: labels == nil ? [] : ["label"])
      + graph.attributeLoss(in: "Pajek")
  }

  private func appendPlace(of node: Int, to buffer: inout OutputBuffer) -> Bool {
    guard let place = Self.place(of: node, x, y) else { return false }
    let (across, down) = window.place(place)
    buffer.append(" ")
    buffer.append(verbatim: across.shortest)
    buffer.append(" ")
    buffer.append(verbatim: down.shortest)
    buffer.append(" ellipse")
    return true
  }

  private static func place(
    of node: Int, _ x: AttributeColumn?, _ y: AttributeColumn?
  ) -> (x: Double, y: Double)? {
    guard let x = x?[node]?.real, let y = y?[node]?.real, x.isFinite, y.isFinite else { return nil }
    return (x, y)
  }

  private func append(_ text: String, to buffer: inout OutputBuffer) {
    buffer.append("\"")
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      let isReference = scalar == "&" && scalars.first == "#"
      if isReference || scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || scalar.value == 0x7F {
        CharacterReferences.append(scalar, to: &buffer)
      } else {
        buffer.append(scalar: scalar)
      }
    }
    buffer.append("\"")
  }
}

extension AttributeColumn {
  /// Whether the values are numbers.
  var isNumeric: Bool {
    switch self {
    case .integer, .real: true
    case .text, .boolean: false
    }
  }
}
