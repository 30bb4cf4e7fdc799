import Graphs
import OrderedCollections
import Primitives

/// Writes the Trivial Graph Format: numbered nodes with their ids for labels, then edges.
///
/// An edge's label is its weight, or its text `label` in a graph whose weights are all 1.
struct TGFWriter {
  private let graph: AttributedGraph
  private let hasWeights: Bool
  private let labels: [String?]?

  init(_ graph: AttributedGraph) {
    self.graph = graph
    hasWeights = graph.hasWeights
    labels = hasWeights ? nil : Self.labels(graph)
  }

  /// The labels of the edges, unless they would be taken for weights, or for none.
  private static func labels(_ graph: AttributedGraph) -> [String?]? {
    guard case .text(let labels)? = graph.edgeAttributes["label"], !labels.contains("") else { return nil }
    return labels.allSatisfy { $0.flatMap { Double($0) } != nil } ? nil : labels
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    for (node, id) in graph.nodeIDs.enumerated() {
      buffer.append(integer: node + 1)
      buffer.append(" ")
      CharacterReferences.append(line: id, to: &buffer)
      buffer.append("\n")
      try buffer.drainIfFull(to: sink)
    }
    buffer.append("#\n")
    for (index, edge) in graph.graph.edges.enumerated() {
      buffer.append(integer: edge.source + 1)
      buffer.append(" ")
      buffer.append(integer: edge.target + 1)
      if hasWeights {
        buffer.append(" ")
        buffer.append(weight: edge.weight)
      } else if let label = labels?[index] {
        buffer.append(" ")
        CharacterReferences.append(line: label, to: &buffer)
      }
      buffer.append("\n")
      try buffer.drainIfFull(to: sink)
    }
    try buffer.drain(to: sink)
    return graph.losses(in: "a TGF file", ofEdges: labels == nil ? [] : ["label"])
  }
}
