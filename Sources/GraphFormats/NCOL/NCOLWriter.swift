import Graphs
import OrderedCollections
import Primitives

/// Writes NCOL, with weights where some isn't 1. Blanks in ids are references, as words can't hold them.
struct NCOLWriter {
  private let graph: AttributedGraph

  init(_ graph: AttributedGraph) { self.graph = graph }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    let hasWeights = graph.hasWeights
    let ids = EncodedTexts(graph.nodeIDs) { CharacterReferences.append(word: $0, to: &$1) }
    for edge in graph.graph.edges {
      ids.append(edge.source, to: &buffer)
      buffer.append(" ")
      ids.append(edge.target, to: &buffer)
      if hasWeights {
        buffer.append(" ")
        buffer.append(weight: edge.weight)
      }
      buffer.append("\n")
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    let isolated = (0..<graph.graph.nodeCount).count { graph.graph.degree(of: $0) == 0 }
    let lonely =
      isolated > 0
      ? ["\(counted(isolated, "node without edges is", "nodes without edges are")) not in an NCOL file"] : []
    return lonely + CharacterReferences.remark(of: graph.nodeIDs) + graph.losses(in: "an NCOL file")
  }
}
