import Graphs
import OrderedCollections
import Primitives

/// Writes a METIS graph, with weights of edges where some isn't 1. Ids are comments, see ``CommentedIDs``.
///
/// METIS wants whole weights; others are written as they are, which NetworKit reads, with a remark. An attribute `weight` that is a
/// whole number for every node is written as its weight.
struct METISWriter {
  private let graph: AttributedGraph
  private let nodeWeights: [Int]?

  init(_ graph: AttributedGraph) {
    self.graph = graph
    nodeWeights = Self.nodeWeights(graph)
  }

  private static func nodeWeights(_ graph: AttributedGraph) -> [Int]? {
    guard case .integer(let weights)? = graph.nodeAttributes["weight"], !weights.isEmpty else { return nil }
    let whole = weights.compactMap { $0 }
    return whole.count == weights.count && whole.allSatisfy { 0...Int(Int32.max) ~= $0 } ? whole : nil
  }

  func write<Failure>(to sink: ByteSink<Failure>) throws(Failure) -> [String] {
    var buffer = OutputBuffer()
    let hasWeights = graph.hasWeights
    try CommentedIDs.append(graph.nodeIDs, to: &buffer, sink)
    buffer.append(integer: graph.graph.nodeCount)
    buffer.append(" ")
    buffer.append(integer: graph.graph.edgeCount)
    if hasWeights || nodeWeights != nil {
      buffer.append(verbatim: " 0\(nodeWeights == nil ? 0 : 1)\(hasWeights ? 1 : 0)")
    }
    buffer.append("\n")
    for node in 0..<graph.graph.nodeCount {
      var separator: StaticString = ""
      if let nodeWeights {
        buffer.append(integer: nodeWeights[node])
        separator = " "
      }
      for arc in graph.graph.arcs(of: node) {
        buffer.append(separator)
        buffer.append(integer: arc.neighbor + 1)
        if hasWeights {
          buffer.append(" ")
          buffer.append(weight: arc.weight)
        }
        separator = " "
        try buffer.drainIfFull(to: sink)
      }
      buffer.append("\n")
    }
    try buffer.drain(to: sink)
    let fractions =
      hasWeights && !graph.hasWholeWeights
      ? ["some weights are no whole numbers, which METIS itself doesn't read"] : []
    return fractions + graph.losses(in: "a METIS graph", keepingOfNodes: nodeWeights == nil ? [] : ["weight"])
  }
}
