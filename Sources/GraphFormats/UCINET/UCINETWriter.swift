import Graphs
import OrderedCollections
import Primitives

/// Writes a DL file of the kind `edgelist1` with labels, every edge from both its ends, as UCINET takes an edge for a directed one.
///
/// Labels with blanks or commas stand in quotes; quotes and line breaks in them are references. UCINET itself cuts labels after 18
/// characters and knows no small letters.
struct UCINETWriter {
  private let graph: AttributedGraph

  init(_ graph: AttributedGraph) { self.graph = graph }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    let hasWeights = graph.hasWeights
    buffer.append("dl n=")
    buffer.append(integer: graph.graph.nodeCount)
    buffer.append("\nformat = edgelist1\n")
    if graph.nodeIDs.enumerated().contains(where: { $1 != String($0 + 1) }) {
      buffer.append("labels:\n")
      for id in graph.nodeIDs {
        Self.append(id, to: &buffer)
        buffer.append("\n")
        try buffer.drainIfFull(to: sink)
      }
    }
    buffer.append("data:\n")
    for edge in graph.graph.edges {
      for (a, b) in [(edge.source, edge.target), (edge.target, edge.source)] {
        buffer.append(integer: a + 1)
        buffer.append(" ")
        buffer.append(integer: b + 1)
        if hasWeights {
          buffer.append(" ")
          buffer.append(weight: edge.weight)
        }
        buffer.append("\n")
      }
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    return graph.losses(in: "a DL file")
  }

  private static func append(_ id: String, to buffer: inout OutputBuffer) {
    let separators: Set<UInt8> = [0x20, UInt8(ascii: ","), UInt8(ascii: "=")]
    let isQuoted = id.utf8.contains(where: separators.contains) || id.hasSuffix(":")
    if isQuoted { buffer.append("\"") }
    var line = OutputBuffer(capacity: id.utf8.count + 16)
    CharacterReferences.append(line: id, to: &line)
    line.withBytes { bytes in
      for byte in bytes {
        if byte == UInt8(ascii: "\"") { buffer.append("&#34;") } else { buffer.append(byte: byte) }
      }
    }
    if isQuoted { buffer.append("\"") }
  }
}
