import Graphs
import OrderedCollections
import Primitives

/// Writes LGL: each node, followed by its neighbours further down, with weights where some isn't 1. Blanks and `#` in ids are
/// references, as words can't hold them.
struct LGLWriter {
  private let graph: AttributedGraph

  init(_ graph: AttributedGraph) { self.graph = graph }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    let hasWeights = graph.hasWeights
    let ids = EncodedTexts(graph.nodeIDs) { CharacterReferences.append(word: $0, escaping: ["#"], to: &$1) }
    for node in 0..<graph.graph.nodeCount {
      buffer.append("# ")
      ids.append(node, to: &buffer)
      buffer.append("\n")
      for arc in graph.graph.arcs(of: node) where arc.neighbor > node {
        ids.append(arc.neighbor, to: &buffer)
        if hasWeights {
          buffer.append(" ")
          buffer.append(weight: arc.weight)
        }
        buffer.append("\n")
        try buffer.drainIfFull(to: sink)
      }
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    return CharacterReferences.remark(of: graph.nodeIDs, escaping: ["#"]) + graph.losses(in: "an LGL file")
  }
}
