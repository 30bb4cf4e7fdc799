import Graphs
import OrderedCollections
import Primitives

/// Writes an adjacency list: a line for each node, its id and those of its neighbours further down, separated by tabs.
///
/// networkx reads it with `read_adjlist(path, delimiter="\t")`. Ids with tabs, line breaks, backslashes or `#`, and an empty one,
/// are escaped as the first line says. An adjacency list holds neither weights nor attributes.
struct AdjacencyListWriter {
  private let graph: AttributedGraph

  init(_ graph: AttributedGraph) { self.graph = graph }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    let ids = EncodedTexts(graph.nodeIDs, encode: Self.append)
    buffer.append(verbatim: adjacencyListHeader)
    buffer.append("\n")
    // Edges are sorted by source, then target.
    var edges = graph.graph.edges.makeIterator()
    var next = edges.next()
    for node in 0..<graph.graph.nodeCount {
      ids.append(node, to: &buffer)
      while let edge = next, edge.source == node {
        buffer.append("\t")
        ids.append(edge.target, to: &buffer)
        next = edges.next()
        try buffer.drainIfFull(to: sink)
      }
      buffer.append("\n")
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    return remarks
  }

  private var remarks: [String] {
    let escaped = graph.nodeIDs.count { id in id.isEmpty || id.utf8.contains(where: Self.isEscaped) }
    let isWeighted = graph.graph.edges.contains { $0.weight != 1 }
    return (isWeighted ? ["an adjacency list holds no weights"] : [])
      + (escaped > 0
        ? ["\(counted(escaped, "id is", "ids are")) escaped with backslashes, as the first line of the file says"] : [])
      + graph.nodeAttributes.loss(of: "node", in: "an adjacency list")
      + graph.edgeAttributes.loss(of: "edge", in: "an adjacency list")
      + graph.attributeLoss(in: "an adjacency list")
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    [0x09, 0x0A, 0x0D, UInt8(ascii: "\\"), UInt8(ascii: "#")].contains(byte)
  }

  private static func append(_ id: String, to buffer: inout OutputBuffer) {
    if id.isEmpty { buffer.append("\\e") }
    for byte in id.utf8 {
      switch byte {
      case 0x09: buffer.append("\\t")
      case 0x0A: buffer.append("\\n")
      case 0x0D: buffer.append("\\r")
      case UInt8(ascii: "\\"): buffer.append("\\\\")
      case UInt8(ascii: "#"): buffer.append("\\h")
      default: buffer.append(byte: byte)
      }
    }
  }
}
