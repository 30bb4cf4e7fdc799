public import GraphAlgorithms
public import Graphs
internal import OrderedCollections

extension GraphDifference.DocumentCounts {
  /// How many documents a graph file says that there are, all in all and behind each node and each edge; nil where it doesn't say.
  public init?(_ graph: AttributedGraph) {
    guard case .integer(let total)? = graph.attributes["documents"],
      let nodes = graph.nodeAttributes["documents"], let edges = graph.edgeAttributes["documents"]
    else { return nil }
    func numbers(_ column: AttributeColumn) -> [Int]? {
      guard case .integer(let values) = column else { return nil }
      let numbers = values.compactMap { $0 }
      return numbers.count == values.count && numbers.allSatisfy { (0...max(0, total)).contains($0) } ? numbers : nil
    }
    guard total >= 0, let ofNode = numbers(nodes), let ofEdge = numbers(edges) else { return nil }
    self.init(total: total, ofNode: ofNode, ofEdge: ofEdge)
  }
}
