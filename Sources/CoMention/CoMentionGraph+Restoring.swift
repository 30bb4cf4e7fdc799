package import EntityResolution
package import Graphs
package import TextModel

extension CoMentionGraph {
  /// Puts together a graph from parts that were kept of one, or of a part of one.
  ///
  /// - Parameters:
  ///   - index: The corpus.
  ///   - options: How the graph was built.
  ///   - duplicates: Which passages of the corpus say the same.
  ///   - graph: The graph with its attributes.
  ///   - unitCount: The number of units.
  ///   - entityOfNode: The entity of each node, as an index into the index's entities.
  ///   - evidence: The evidence of the edges, in their order.
  ///   - evidenceStarts: Where that of each edge begins, and where that of the last ends.
  /// - Precondition: There is an entity for every node, and evidence for every edge.
  package init(
    restoring index: EntityIndex, options: CoMentionOptions, duplicates: DuplicatePassages, graph: AttributedGraph,
    unitCount: Int, entityOfNode: [Int], evidence: [Evidence], evidenceStarts: [Int32]
  ) {
    precondition(
      evidenceStarts.count == graph.graph.edgeCount + 1 && evidenceStarts.last.map(Int.init) == evidence.count,
      "There is evidence for every edge")
    var nodeOfEntity = [Int?](repeating: nil, count: index.entities.count)
    for (node, entity) in entityOfNode.enumerated() { nodeOfEntity[entity] = node }
    self.init(
      index: index, options: options, duplicates: duplicates, graph: graph, unitCount: unitCount,
      entityOfNode: entityOfNode, nodeOfEntity: nodeOfEntity,
      evidenceTable: EvidenceTable(items: evidence, starts: evidenceStarts))
  }
}
