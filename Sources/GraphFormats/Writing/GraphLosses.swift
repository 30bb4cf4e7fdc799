import Graphs
import OrderedCollections

extension AttributedGraph {
  /// Whether some edge has another weight than 1.
  var hasWeights: Bool { graph.edges.contains { $0.weight != 1 } }

  /// Whether all weights are whole numbers that 32 bits hold, as programs that want whole ones read them.
  var hasWholeWeights: Bool {
    graph.edges.allSatisfy { abs($0.weight) < 2_147_483_648 && $0.weight == $0.weight.rounded() }
  }

  /// The remarks on the attributes that a format has no room for.
  func losses(in format: String, keepingOfNodes nodes: Set<String> = [], ofEdges edges: Set<String> = []) -> [String] {
    nodeAttributes.loss(of: "node", in: format, keeping: nodes)
      + edgeAttributes.loss(of: "edge", in: format, keeping: edges) + attributeLoss(in: format)
  }
}
