internal import EntityExtraction
package import EntityResolution
internal import Graphs
internal import OrderedCollections
internal import Primitives

extension CoMentionGraph {
  /// The graph of the same documents with some mentions given to others: the same as one that is built anew, with the ties
  /// of those that changed alone read again.
  ///
  /// - Parameters:
  ///   - index: The corpus as it is now: the same documents, in the same order.
  ///   - threads: How many threads work on it.
  /// - Returns: The graph with the options of this one.
  /// - Complexity: O(*n* + *m*) for *n* mentions and *m* edges, but for the documents that name those that changed that of building a graph.
  package func updated(to index: EntityIndex, threads: Int = 1) -> CoMentionGraph {
    let change = IndexChange(from: self.index, to: index)
    guard options == CoMentionOptions(), index.documents.count == self.index.documents.count,
      change.documentCount * 2 <= index.documents.count
    else { return CoMentionGraph(index, options: options, duplicates: duplicates, threads: threads) }
    // New names alone change no tie.
    let part =
      change.documentCount == 0
      ? CoMentionGraph(EntityIndex(documents: [], entities: []))
      : CoMentionGraph(change.changedPart(of: index), options: options, duplicates: duplicates, threads: threads)
    return GraphUpdate(self, part, change, index, threads: threads)?.graph
      ?? CoMentionGraph(index, options: options, duplicates: duplicates, threads: threads)
  }
}

/// Which entities of a corpus are meant by other mentions than before.
private struct IndexChange {
  /// For each entity of the later corpus the one in the earlier that the same mentions mean, whatever it is called; nil where there is none.
  private(set) var former: [Int?] = []
  /// For each entity of the later corpus whether it has an id that the former one had not.
  private(set) var isRenamed: [Bool] = []
  /// For each document, whether it names anybody who is meant by other mentions.
  private(set) var isConcerned: [Bool]

  var documentCount: Int { isConcerned.lazy.filter { $0 }.count }

  init(from earlier: EntityIndex, to later: EntityIndex) {
    isConcerned = [Bool](repeating: false, count: later.documents.count)
    guard earlier.documents.count == later.documents.count else { return }
    let shift = MentionShift(from: earlier, to: later)
    former.reserveCapacity(later.entities.count)
    for entity in later.entities {
      let candidate = shift.former(entity.mentions[0]).map { earlier.entity(of: $0) }
      let isSame = candidate.map { shift.areSame(entity.mentions, earlier.entities[$0].mentions) }
      former.append(isSame == true ? candidate : nil)
      isRenamed.append(former.last.flatMap { $0 }.map { earlier.entities[$0].id != entity.id } ?? false)
      if isSame != true { for mention in entity.mentions { isConcerned[mention.document] = true } }
    }
  }

  /// The corpus with the mentions of the documents alone that are concerned.
  func changedPart(of index: EntityIndex) -> EntityIndex {
    let documents = index.documents.enumerated().map { number, document in
      isConcerned[number]
        ? document
        : ExtractedDocument(
          document: document.document, language: document.language, paragraphs: document.paragraphs,
          sentences: document.sentences, mentions: [], spellings: [:])
    }
    let entities = index.entities.compactMap { entity -> Entity? in
      let mentions = entity.mentions.filter { isConcerned[$0.document] }
      if mentions.isEmpty { return nil }
      return Entity(
        id: entity.id, type: entity.type, name: entity.name, aliases: entity.aliases, mentions: mentions,
        documentCount: entity.documentCount, merges: entity.merges)
    }
    return EntityIndex(documents: documents, entities: entities)
  }
}

/// Puts together a graph of the nodes and edges that stayed and those of a part that changed.
private struct GraphUpdate {
  private(set) var graph: CoMentionGraph

  init?(
    _ old: CoMentionGraph, _ part: CoMentionGraph, _ change: IndexChange, _ index: EntityIndex, threads: Int
  ) {
    var rows = MergedRows()
    var entityOfNode: [Int] = []
    var nodeOfEntity = [Int?](repeating: nil, count: index.entities.count)
    var nodeOfOld = [Int32](repeating: -1, count: old.entityOfNode.count)
    var nodeOfPart = [Int32](repeating: -1, count: part.entityOfNode.count)
    var isChanged = [Bool](repeating: false, count: part.entityOfNode.count)
    var isMoved: [Bool] = []
    var place = 0
    for (entity, former) in change.former.enumerated() {
      let id = index.entities[entity].id
      while place < part.index.entities.count, part.index.entities[place].id < id { place += 1 }
      let isInPart = place < part.index.entities.count && part.index.entities[place].id == id
      let nodeInPart = isInPart ? part.nodeOfEntity[place] : nil
      let node = former.map { old.nodeOfEntity[$0] } ?? nodeInPart
      guard let node else { continue }
      if former != nil { nodeOfOld[node] = Int32(entityOfNode.count) }
      if let nodeInPart {
        nodeOfPart[nodeInPart] = Int32(entityOfNode.count)
        isChanged[nodeInPart] = former == nil
      }
      nodeOfEntity[entity] = entityOfNode.count
      isMoved.append(change.isRenamed[entity])
      rows.append(node, ofPart: former == nil)
      entityOfNode.append(entity)
    }
    guard
      let edges = MergedEdges(
        old.graph.graph, nodeOfOld, isMoved: isMoved, part.graph.graph, nodeOfPart, isChanged: isChanged)
    else { return nil }
    let names = entityOfNode.map { index.entities[$0] }
    let (nodes, (evidence, columns)) = Blocks.sideBySide(threads: threads) { [rows] in
      Self.nodes(names, old.graph, part.graph, rows, edges)
    } _: {
      var evidence = EvidenceTable()
      for run in edges.rows.runs { evidence.append(run.rows, of: run.isPart ? part.evidenceTable : old.evidenceTable) }
      return (evidence, Self.columns(old.graph.edgeAttributes, part.graph.edgeAttributes, edges.rows))
    }
    guard var result = nodes, let columns else { return nil }
    for (name, column) in columns { result.edgeAttributes[name] = column }
    graph = CoMentionGraph(
      index: index, options: old.options, duplicates: old.duplicates, graph: result, unitCount: old.unitCount,
      entityOfNode: entityOfNode, nodeOfEntity: nodeOfEntity, evidenceTable: evidence)
  }

  /// The graph without what is said of its edges; nil where the tables of nodes don't fit.
  private static func nodes(
    _ entities: [Entity], _ old: AttributedGraph, _ part: AttributedGraph, _ rows: MergedRows, _ edges: MergedEdges
  ) -> AttributedGraph? {
    guard let columns = columns(old.nodeAttributes, part.nodeAttributes, rows) else { return nil }
    let weighted = WeightedGraph(
      nodeCount: entities.count, sortedSources: edges.sources, targets: edges.targets, weights: edges.weights)
    var graph = AttributedGraph(graph: weighted, differentIDs: entities.map(\.id))
    graph.attributes = old.attributes
    for (name, column) in columns { graph.nodeAttributes[name] = column }
    graph.nodeAttributes["name"] = .text(entities.map(\.name))
    graph.nodeAttributes["type"] = .text(entities.map(\.type.rawValue))
    graph.nodeAttributes["aliases"] = .text(entities.map(\.otherForms))
    return graph
  }

  /// The columns of a table that comes from two others; nil where their columns are not the same.
  private static func columns(
    _ old: AttributeTable, _ part: AttributeTable, _ rows: MergedRows
  ) -> [(name: String, column: AttributeColumn)]? {
    guard part.names.allSatisfy({ old[$0] != nil }) else { return nil }
    var columns: [(name: String, column: AttributeColumn)] = []
    for (name, column) in old.columns {
      switch (column, part[name]) {
      case (.text(let a), .text(let b)?): columns.append((name, .text(rows.values(a, b))))
      case (.integer(let a), .integer(let b)?): columns.append((name, .integer(rows.values(a, b))))
      // A part without dates has no column for them.
      case (.text(let a), nil): columns.append((name, .text(rows.values(a, nil))))
      default: return nil
      }
      if ["first", "last"].contains(name), case .text(let dates)? = columns.last?.column,
        !dates.contains(where: { $0 != nil })
      {
        return nil
      }
    }
    return columns
  }
}
