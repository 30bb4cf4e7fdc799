public import CoMention
public import Graphs
internal import Primitives

extension KeywordFinder {
  /// What nodes are about, in their order, five terms each.
  package func terms(ofNodes nodes: [Int], threads: Int) -> [[String]] {
    Self.terms(nodes, threads: threads) { keywords(ofNode: $0) }
  }

  /// What edges are about, in their order, five terms each.
  package func terms(ofEdges edges: [Int], threads: Int) -> [[String]] {
    Self.terms(edges, threads: threads) { keywords(ofEdge: $0) }
  }

  private static func terms(_ numbers: [Int], threads: Int, _ find: @Sendable (Int) -> [Keyword]) -> [[String]] {
    let blocks = Blocks.ranges(numbers.count, minimum: 64, maximum: threads > 1 ? 8 * threads : 1)
    return Blocks.map(blocks, threads: threads) { block in numbers[block].map { find($0).map(\.term) } }.flatMap { $0 }
  }
}

extension AttributedGraph {
  /// Gives nodes and edges what they are about, as texts `keywords` with semicolons between the terms; gaps where that is nothing.
  ///
  /// - Parameters:
  ///   - coMentions: What the graph was made of.
  ///   - threads: How many threads read; what is found is the same for any number.
  /// - Precondition: The graph has the nodes and edges of `coMentions`.
  /// - Complexity: O(text of the documents + text of the evidence of all edges).
  public mutating func attachKeywords(of coMentions: CoMentionGraph, threads: Int = 1) {
    precondition(graph.nodeCount == coMentions.graph.graph.nodeCount, "The nodes are those of the co-mentions")
    precondition(graph.edgeCount == coMentions.graph.graph.edgeCount, "The edges are those of the co-mentions")
    let finder = KeywordFinder(coMentions, threads: threads)
    func column(_ terms: [[String]]) -> AttributeColumn {
      .text(terms.map { $0.isEmpty ? nil : $0.joined(separator: "; ") })
    }
    nodeAttributes["keywords"] = column(finder.terms(ofNodes: Array(0..<graph.nodeCount), threads: threads))
    edgeAttributes["keywords"] = column(finder.terms(ofEdges: Array(0..<graph.edgeCount), threads: threads))
  }
}
