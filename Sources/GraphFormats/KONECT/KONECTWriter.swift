import Graphs
import OrderedCollections
import Primitives

/// Writes a network as KONECT has them: numbered nodes, and weights where some isn't 1. Ids are comments, see ``CommentedIDs``.
struct KONECTWriter {
  private let graph: AttributedGraph

  init(_ graph: AttributedGraph) { self.graph = graph }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    let hasWeights = graph.hasWeights
    buffer.append(hasWeights ? "% sym posweighted\n%" : "% sym unweighted\n%")
    for count in [graph.graph.edgeCount, graph.graph.nodeCount, graph.graph.nodeCount] {
      buffer.append(" ")
      buffer.append(integer: count)
    }
    buffer.append("\n")
    try CommentedIDs.append(graph.nodeIDs, to: &buffer, sink)
    for edge in graph.graph.edges {
      buffer.append(integer: edge.source + 1)
      buffer.append(" ")
      buffer.append(integer: edge.target + 1)
      if hasWeights {
        buffer.append(" ")
        buffer.append(weight: edge.weight)
      }
      buffer.append("\n")
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    return graph.losses(in: "a KONECT network")
  }
}
