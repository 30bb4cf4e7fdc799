public import Graphs

/// The filters of graphs that are compared: who or what passes in one of them is in all that have it. It is made from all graphs, and each is
/// then filtered by it (`filtered(by:)`).
///
/// Filtered each by itself, somebody who is named three times in one graph and once in the other would have vanished from it.
public struct CommonFilter: Sendable {
  private let options: CoMentionOptions
  /// A number for each id that passes.
  private var numbers: [String: Int] = [:]
  /// The ties that pass, between such numbers; nil where all do.
  private var ties: Set<NodePair>?

  /// Finds what passes.
  ///
  /// - Parameters:
  ///   - graphs: The graphs, built without these filters. Attributes they lack filter nothing.
  ///   - options: How often an entity has to be mentioned in one of them, and how heavy an edge has to be.
  /// - Complexity: O(*n* + *m*).
  public init(_ graphs: [AttributedGraph], _ options: CoMentionOptions) {
    self.options = options
    for graph in graphs {
      let mentions = graph.nodeAttributes["mentions"]
      for (node, id) in graph.nodeIDs.enumerated() where numbers[id] == nil {
        if let count = mentions?[node]?.real, count < Double(options.minimumMentions) { continue }
        numbers[id] = numbers.count
      }
    }
    guard options.minimumWeight > 0 else { return }
    var found: Set<NodePair> = []
    for graph in graphs {
      let numbers = numbers(in: graph)
      for edge in graph.graph.edges where edge.weight >= options.minimumWeight {
        if let pair = Self.pair(edge, numbers) { found.insert(pair) }
      }
    }
    ties = found
  }

  /// What is left of a graph.
  ///
  /// - Complexity: O(*n* + *m* log *m*).
  public func applied(to graph: AttributedGraph) -> AttributedGraph {
    let kept = kept(of: graph)
    if kept.nodes.count == graph.graph.nodeCount, kept.edges.count == graph.graph.edgeCount { return graph }
    var isKept = [Bool](repeating: false, count: graph.graph.edgeCount)
    for edge in kept.edges { isKept[edge] = true }
    return graph.subgraph(of: kept.nodes) { isKept[$0] }
  }

  /// The nodes and edges of a graph that are left, ascending.
  private func kept(of graph: AttributedGraph) -> (nodes: [Int], edges: [Int]) {
    let numbers = numbers(in: graph)
    let edges = graph.graph.edges.enumerated().compactMap { index, edge in
      Self.pair(edge, numbers).flatMap { ties?.contains($0) ?? true ? index : nil }
    }
    return (numbers.indices.filter { numbers[$0] != nil }, edges)
  }

  private func numbers(in graph: AttributedGraph) -> [Int?] { graph.nodeIDs.map { numbers[$0] } }

  private static func pair(_ edge: WeightedGraph.Edge, _ numbers: [Int?]) -> NodePair? {
    guard let a = numbers[edge.source], let b = numbers[edge.target] else { return nil }
    return NodePair(min(a, b), max(a, b))
  }
}

extension CommonFilter {
  fileprivate func applied(to coMentions: CoMentionGraph) -> CoMentionGraph {
    let (nodes, edges) = kept(of: coMentions.graph)
    let entityOfNode = nodes.map { coMentions.entityOfNode[$0] }
    var nodeOfEntity = [Int?](repeating: nil, count: coMentions.nodeOfEntity.count)
    for (node, entity) in entityOfNode.enumerated() { nodeOfEntity[entity] = node }
    return CoMentionGraph(
      index: coMentions.index, options: options, duplicates: coMentions.duplicates,
      graph: applied(to: coMentions.graph), unitCount: coMentions.unitCount, entityOfNode: entityOfNode,
      nodeOfEntity: nodeOfEntity, evidenceTable: coMentions.evidenceTable.rows(edges))
  }
}

extension CoMentionGraph {
  /// What is left of the graph under a filter that it shares with others.
  ///
  /// - Parameter filter: The filter.
  /// - Returns: The graph, with the evidence of the edges that are left.
  /// - Complexity: O(*n* + *m* log *m*).
  public func filtered(by filter: CommonFilter) -> CoMentionGraph { filter.applied(to: self) }
}

extension CoMentionOptions {
  /// The same without the filters that graphs to be compared have in common; see ``CommonFilter``.
  public var unfiltered: CoMentionOptions {
    var options = self
    (options.minimumMentions, options.minimumWeight) = (1, 0)
    return options
  }
}
