import Graphs
import OrderedCollections
import Primitives

/// Writes the adjacency matrix of a graph as a symmetric Matrix Market file: the cells below the diagonal in the order of columns.
///
/// The kind is `pattern` if all weights are 1, `integer` if they are whole, else `real`. Ids are comments, see ``CommentedIDs``.
struct MatrixMarketWriter {
  private let graph: AttributedGraph

  init(_ graph: AttributedGraph) { self.graph = graph }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    let hasWeights = graph.hasWeights
    buffer.append("%%MatrixMarket matrix coordinate ")
    buffer.append(!hasWeights ? "pattern" : graph.hasWholeWeights ? "integer" : "real")
    buffer.append(" symmetric\n")
    try CommentedIDs.append(graph.nodeIDs, to: &buffer, sink)
    for (place, count) in [graph.graph.nodeCount, graph.graph.nodeCount, graph.graph.edgeCount].enumerated() {
      if place > 0 { buffer.append(" ") }
      buffer.append(integer: count)
    }
    buffer.append("\n")
    for edge in graph.graph.edges {
      buffer.append(integer: edge.target + 1)
      buffer.append(" ")
      buffer.append(integer: edge.source + 1)
      if hasWeights {
        buffer.append(" ")
        buffer.append(weight: edge.weight)
      }
      buffer.append("\n")
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    return graph.losses(in: "a Matrix Market file")
  }
}
