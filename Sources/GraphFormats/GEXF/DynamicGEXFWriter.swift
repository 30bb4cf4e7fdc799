internal import Graphs
internal import OrderedCollections
internal import Primitives

/// Writes a graph with spells.
struct DynamicGEXFWriter {
  /// Where a node or an edge is in a slice.
  private struct Presence {
    var slice: Int
    var number: Int
  }

  private struct Ends: Hashable, Comparable {
    var source: Int, target: Int
    static func < (a: Ends, b: Ends) -> Bool { (a.source, a.target) < (b.source, b.target) }
  }

  private let slices: [DynamicGraph.Slice]
  private let ids: [String]
  private let nodes: [[Presence]]
  private let edges: [(ends: Ends, presences: [Presence])]
  /// Attributes of nodes that are numbers, and hold for a slice.
  private let measures: [String]

  init(_ graph: DynamicGraph) {
    slices = graph.slices
    let ids = Set(slices.flatMap(\.graph.nodeIDs)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let places = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    var nodes = [[Presence]](repeating: [], count: ids.count)
    var edges: [Ends: [Presence]] = [:]
    var measures: [String] = []
    for (number, slice) in slices.enumerated() {
      let placeOf = slice.graph.nodeIDs.map { places[$0] ?? 0 }
      for (node, place) in placeOf.enumerated() { nodes[place].append(Presence(slice: number, number: node)) }
      for (index, edge) in slice.graph.graph.edges.enumerated() {
        let (a, b) = (placeOf[edge.source], placeOf[edge.target])
        edges[Ends(source: min(a, b), target: max(a, b)), default: []].append(Presence(slice: number, number: index))
      }
      for (name, column) in slice.graph.nodeAttributes.columns where !measures.contains(name) {
        switch column {
        case .integer, .real: measures.append(name)
        case .text, .boolean: break
        }
      }
    }
    (self.ids, self.nodes, self.measures) = (ids, nodes, measures)
    self.edges = edges.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) {
    var buffer = OutputBuffer()
    var xml = XMLText()
    let (written, _) = XMLText.uniqueIDs(ids)
    buffer.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
        <meta><creator>comention</creator></meta>
        <graph defaultedgetype="undirected" mode="dynamic" timeformat="date">
          <attributes class="node" mode="static">
            <attribute id="name" title="name" type="string"/>
            <attribute id="type" title="type" type="string"/>
          </attributes>
          <attributes class="node" mode="dynamic">

      """)
    for (number, name) in measures.enumerated() {
      buffer.append("      <attribute id=\"")
      buffer.append(integer: number)
      buffer.append("\" title=\"")
      xml.append(name, to: &buffer)
      buffer.append("\" type=\"double\"/>\n")
    }
    buffer.append(
      """
          </attributes>
          <attributes class="edge" mode="dynamic">
            <attribute id="weight" title="weight" type="double"/>
          </attributes>
          <nodes>

      """)
    for node in nodes.indices {
      append(node, written[node], to: &buffer, xml: &xml)
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("    </nodes>\n    <edges>\n")
    for (number, edge) in edges.enumerated() {
      append(edge, number, written, to: &buffer, xml: &xml)
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("    </edges>\n  </graph>\n</gexf>\n")
    try buffer.drain(to: sink)
  }

  private func append(_ node: Int, _ id: String, to buffer: inout OutputBuffer, xml: inout XMLText) {
    guard let last = nodes[node].last else { return }
    let graph = slices[last.slice].graph
    buffer.append("      <node id=\"")
    xml.append(id, to: &buffer)
    buffer.append("\" label=\"")
    xml.append(graph.name(of: last.number), to: &buffer)
    buffer.append("\"><attvalues>")
    append("name", graph.name(of: last.number), to: &buffer, xml: &xml)
    if let type = graph.nodeAttributes["type"]?[last.number] {
      append("type", type.description, to: &buffer, xml: &xml)
    }
    for presence in nodes[node] {
      let slice = slices[presence.slice]
      for (number, name) in measures.enumerated() {
        guard let value = slice.graph.nodeAttributes[name]?[presence.number]?.real, value.isFinite else { continue }
        buffer.append("<attvalue for=\"")
        buffer.append(integer: number)
        appendValue(value, in: slice, to: &buffer)
      }
    }
    buffer.append("</attvalues>")
    appendSpells(nodes[node], to: &buffer)
    buffer.append("</node>\n")
  }

  private func append(
    _ edge: (ends: Ends, presences: [Presence]), _ number: Int, _ ids: [String], to buffer: inout OutputBuffer,
    xml: inout XMLText
  ) {
    let weights = edge.presences.map { slices[$0.slice].graph.graph.edge($0.number).weight }
    buffer.append("      <edge id=\"")
    buffer.append(integer: number)
    buffer.append("\" source=\"")
    xml.append(ids[edge.ends.source], to: &buffer)
    buffer.append("\" target=\"")
    xml.append(ids[edge.ends.target], to: &buffer)
    buffer.append("\" weight=\"")
    buffer.append(weight: weights.max() ?? 1)
    buffer.append("\"><attvalues>")
    for (presence, weight) in zip(edge.presences, weights) {
      buffer.append("<attvalue for=\"weight")
      appendValue(weight, in: slices[presence.slice], to: &buffer)
    }
    buffer.append("</attvalues>")
    appendSpells(edge.presences, to: &buffer)
    buffer.append("</edge>\n")
  }

  private func append(_ name: StaticString, _ text: String, to buffer: inout OutputBuffer, xml: inout XMLText) {
    buffer.append("<attvalue for=\"")
    buffer.append(name)
    buffer.append("\" value=\"")
    xml.append(text, to: &buffer)
    buffer.append("\"/>")
  }

  private func appendValue(_ value: Double, in slice: DynamicGraph.Slice, to buffer: inout OutputBuffer) {
    buffer.append("\" value=\"")
    buffer.append(weight: value)
    appendInterval(slice, to: &buffer)
  }

  private func appendSpells(_ presences: [Presence], to buffer: inout OutputBuffer) {
    buffer.append("<spells>")
    for presence in presences {
      buffer.append("<spell start=\"")
      buffer.append(verbatim: slices[presence.slice].start)
      buffer.append("\" end=\"")
      buffer.append(verbatim: slices[presence.slice].end)
      buffer.append("\"/>")
    }
    buffer.append("</spells>")
  }

  private func appendInterval(_ slice: DynamicGraph.Slice, to buffer: inout OutputBuffer) {
    buffer.append("\" start=\"")
    buffer.append(verbatim: slice.start)
    buffer.append("\" end=\"")
    buffer.append(verbatim: slice.end)
    buffer.append("\"/>")
  }
}
