internal import EntityExtraction
package import EntityResolution
internal import Graphs
internal import OrderedCollections

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
    let part = CoMentionGraph(
      change.changedPart(of: index), options: options, duplicates: duplicates, threads: threads)
    return GraphUpdate(self, part, change, index)?.graph
      ?? CoMentionGraph(index, options: options, duplicates: duplicates, threads: threads)
  }
}

/// Which entities of a corpus are others than before.
private struct IndexChange {
  /// For each entity of the later corpus the same one in the earlier; nil where it changed.
  private(set) var former: [Int?] = []
  /// For each document, whether it names anybody who changed.
  private(set) var isConcerned: [Bool]

  var documentCount: Int { isConcerned.lazy.filter { $0 }.count }

  init(from earlier: EntityIndex, to later: EntityIndex) {
    isConcerned = [Bool](repeating: false, count: later.documents.count)
    former.reserveCapacity(later.entities.count)
    var place = 0
    for entity in later.entities {
      while place < earlier.entities.count, earlier.entities[place].id < entity.id { place += 1 }
      let isSame = place < earlier.entities.count && earlier.entities[place] == entity
      former.append(isSame ? place : nil)
      if !isSame { for mention in entity.mentions { isConcerned[mention.document] = true } }
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
  /// Where a row of the new graph comes from.
  private struct Source {
    var isPart: Bool
    var row: Int
  }

  private(set) var graph: CoMentionGraph

  init?(_ old: CoMentionGraph, _ part: CoMentionGraph, _ change: IndexChange, _ index: EntityIndex) {
    var nodes: [Source] = []
    var entityOfNode: [Int] = []
    var nodeOfEntity = [Int?](repeating: nil, count: index.entities.count)
    var nodeOfOld = [Int32](repeating: -1, count: old.entityOfNode.count)
    var nodeOfPart = [Int32](repeating: -1, count: part.entityOfNode.count)
    var isChanged = [Bool](repeating: false, count: part.entityOfNode.count)
    var place = 0
    for (entity, former) in change.former.enumerated() {
      let id = index.entities[entity].id
      while place < part.index.entities.count, part.index.entities[place].id < id { place += 1 }
      let isInPart = place < part.index.entities.count && part.index.entities[place].id == id
      let nodeInPart = isInPart ? part.nodeOfEntity[place] : nil
      let node = former.map { old.nodeOfEntity[$0] } ?? nodeInPart
      guard let node else { continue }
      if former != nil { nodeOfOld[node] = Int32(nodes.count) }
      if let nodeInPart {
        nodeOfPart[nodeInPart] = Int32(nodes.count)
        isChanged[nodeInPart] = former == nil
      }
      nodeOfEntity[entity] = nodes.count
      nodes.append(Source(isPart: former == nil, row: node))
      entityOfNode.append(entity)
    }
    typealias Edge = (source: Int32, target: Int32, weight: Double, from: Source)
    var kept: [Edge] = []
    kept.reserveCapacity(old.graph.graph.edgeCount)
    for (number, edge) in old.graph.graph.edges.enumerated() {
      let (a, b) = (nodeOfOld[edge.source], nodeOfOld[edge.target])
      if a >= 0, b >= 0 { kept.append((a, b, edge.weight, Source(isPart: false, row: number))) }
    }
    var added: [Edge] = []
    for (number, edge) in part.graph.graph.edges.enumerated() where isChanged[edge.source] || isChanged[edge.target] {
      let (a, b) = (nodeOfPart[edge.source], nodeOfPart[edge.target])
      // A neighbour is a node of the part only where it is one of the whole.
      guard a >= 0, b >= 0 else { return nil }
      added.append((a, b, edge.weight, Source(isPart: true, row: number)))
    }
    var edges: [Edge] = []
    edges.reserveCapacity(kept.count + added.count)
    var next = 0
    for edge in kept {
      while next < added.count, (added[next].source, added[next].target) < (edge.source, edge.target) {
        edges.append(added[next])
        next += 1
      }
      edges.append(edge)
    }
    edges += added[next...]
    let weighted = WeightedGraph(
      nodeCount: nodes.count, sortedSources: edges.map(\.source), targets: edges.map(\.target),
      weights: edges.map(\.weight))
    var result = AttributedGraph(graph: weighted, differentIDs: entityOfNode.map { index.entities[$0].id })
    result.attributes = old.graph.attributes
    guard Self.fill(&result.nodeAttributes, old.graph.nodeAttributes, part.graph.nodeAttributes, nodes),
      Self.fill(&result.edgeAttributes, old.graph.edgeAttributes, part.graph.edgeAttributes, edges.map(\.from))
    else { return nil }
    var evidence = EvidenceTable()
    for edge in edges {
      let table = edge.from.isPart ? part.evidenceTable : old.evidenceTable
      for item in table[edge.from.row] { evidence.append(item) }
      evidence.closeRow()
    }
    graph = CoMentionGraph(
      index: index, options: old.options, duplicates: old.duplicates, graph: result, unitCount: old.unitCount,
      entityOfNode: entityOfNode, nodeOfEntity: nodeOfEntity, evidenceTable: evidence)
  }

  /// Fills a table from two others; false where their columns are not the same.
  private static func fill(
    _ table: inout AttributeTable, _ old: AttributeTable, _ part: AttributeTable, _ rows: [Source]
  ) -> Bool {
    guard part.names.allSatisfy({ old[$0] != nil }) else { return false }
    for (name, column) in old.columns {
      func mixed<Value>(_ a: [Value?], _ b: [Value?]) -> [Value?] { rows.map { $0.isPart ? b[$0.row] : a[$0.row] } }
      switch (column, part[name]) {
      case (.text(let a), .text(let b)?): table[name] = .text(mixed(a, b))
      case (.integer(let a), .integer(let b)?): table[name] = .integer(mixed(a, b))
      // A part without dates has no column for them.
      case (.text(let a), nil): table[name] = .text(rows.map { $0.isPart ? nil : a[$0.row] })
      default: return false
      }
      if ["first", "last"].contains(name), case .text(let dates)? = table[name], !dates.contains(where: { $0 != nil }) {
        return false
      }
    }
    return true
  }
}
