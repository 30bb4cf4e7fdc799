import Graphs
import OrderedCollections
import Primitives

/// Writes a simple interaction file, a line for each edge: two ids and between them the attribute `interaction`, or `edge` where there is
/// none. Nodes without edges have a line of their own.
struct SIFWriter {
  private let graph: AttributedGraph
  private let interactions: [String?]?

  init(_ graph: AttributedGraph) {
    self.graph = graph
    if case .text(let values)? = graph.edgeAttributes["interaction"] {
      interactions = values
    } else {
      interactions = nil
    }
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    // Spaces can stay as they are between tabs, but a reader has to see a tab first.
    let ids = EncodedTexts(graph.nodeIDs) { CharacterReferences.append(line: $0, to: &$1) }
    for (index, edge) in graph.graph.edges.enumerated() {
      ids.append(edge.source, to: &buffer)
      buffer.append("\t")
      if let interaction = interactions?[index] {
        CharacterReferences.append(line: interaction, to: &buffer)
      } else {
        buffer.append("edge")
      }
      buffer.append("\t")
      ids.append(edge.target, to: &buffer)
      buffer.append("\n")
      try buffer.drainIfFull(to: sink)
    }
    for node in 0..<graph.graph.nodeCount where graph.graph.degree(of: node) == 0 {
      ids.append(node, to: &buffer)
      // Without an edge before it, a name with spaces would be taken for several.
      if graph.graph.edgeCount == 0 { buffer.append("\t") }
      buffer.append("\n")
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    let weights = graph.hasWeights ? ["a simple interaction file holds no weights"] : []
    return weights
      + graph.losses(in: "a simple interaction file", ofEdges: interactions == nil ? [] : ["interaction"])
  }
}
