public import CoMention
public import Graphs
internal import Reporting

extension ExplorePage {
  /// The words that set the sentences of nodes and ties apart, the most telling first.
  public struct Keywords: Hashable, Sendable {
    /// For every node, in node order.
    public var nodes: [[String]]
    /// For every edge, in edge order; empty where nobody has looked.
    public var edges: [[String]]

    /// Creates keywords.
    public init(nodes: [[String]], edges: [[String]]) {
      self.nodes = nodes
      self.edges = edges
    }

    /// Finds the keywords of a co-mention graph, five of a node and of an edge, as `KeywordFinder` ranks them.
    ///
    /// Of a large graph only the strongest ties have keywords, three to a node as in the picture, but always a thousand.
    ///
    /// - Parameters:
    ///   - coMentions: The graph with its documents.
    ///   - part: The part of it that is shown, with ids of its nodes; nil means all.
    ///   - threads: How many threads read; what is found is the same for any number.
    /// - Precondition: The part's nodes and edges are the graph's.
    /// - Complexity: O(text of the documents + *m* log *m* + text of the evidence of those edges), for *m* edges.
    public init(of coMentions: CoMentionGraph, showing part: AttributedGraph? = nil, threads: Int = 1) {
      let selection = PageSelection(of: part ?? coMentions.graph, in: coMentions.graph)
      let finder = KeywordFinder(coMentions, threads: threads)
      nodes = finder.terms(ofNodes: selection.nodes, threads: threads)
      let strongest = Self.strongest(
        of: selection.edges, in: coMentions.graph.graph, limit: max(1_000, 3 * nodes.count))
      let found = finder.terms(ofEdges: strongest.map { selection.edges[$0] }, threads: threads)
      var edges = [[String]](repeating: [], count: selection.edges.count)
      for (place, terms) in zip(strongest, found) { edges[place] = terms }
      self.edges = edges
    }

    /// The places of the heaviest edges in a list of them, the first of equal ones, ascending.
    private static func strongest(of edges: [Int], in graph: WeightedGraph, limit: Int) -> [Int] {
      guard edges.count > limit else { return Array(edges.indices) }
      let weights = edges.map { graph.edge($0).weight }
      return edges.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }.prefix(limit).sorted()
    }
  }
}
