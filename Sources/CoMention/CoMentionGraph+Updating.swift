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
    // New names alone change no tie.
    let part =
      change.documentCount == 0
      ? CoMentionGraph(EntityIndex(documents: [], entities: []))
      : CoMentionGraph(change.changedPart(of: index), options: options, duplicates: duplicates, threads: threads)
    return GraphUpdate(self, part, change, index)?.graph
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
    let places = zip(earlier.documents, later.documents).map { Self.places(of: $1.mentions, in: $0.mentions) }
    let isShifted = places.contains { $0 != nil }
    func then(_ mention: MentionReference) -> MentionReference? {
      guard let places = places[mention.document] else { return mention }
      let place = places[mention.mention]
      return place < 0 ? nil : MentionReference(document: mention.document, mention: Int(place))
    }
    former.reserveCapacity(later.entities.count)
    for entity in later.entities {
      let candidate = then(entity.mentions[0]).map { earlier.entity(of: $0) }
      let isSame = candidate.map { candidate in
        let mentions = earlier.entities[candidate].mentions
        guard mentions.count == entity.mentions.count else { return false }
        return isShifted ? zip(entity.mentions, mentions).allSatisfy { then($0) == $1 } : entity.mentions == mentions
      }
      former.append(isSame == true ? candidate : nil)
      isRenamed.append(former.last.flatMap { $0 }.map { earlier.entities[$0].id != entity.id } ?? false)
      if isSame != true { for mention in entity.mentions { isConcerned[mention.document] = true } }
    }
  }

  /// Where each mention of a document stood before some were left out or taken in again, -1 for those that did not; nil where all
  /// stand where they stood.
  private static func places(of later: [Mention], in earlier: [Mention]) -> [Int32]? {
    if later.count == earlier.count, zip(later, earlier).allSatisfy({ $0.span == $1.span }) { return nil }
    let known = Dictionary(earlier.enumerated().map { ($1.span, Int32($0)) }) { first, _ in first }
    return later.map { known[$0.span] ?? -1 }
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
    var isMoved: [Bool] = []
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
      isMoved.append(change.isRenamed[entity])
      nodes.append(Source(isPart: former == nil, row: node))
      entityOfNode.append(entity)
    }
    typealias Edge = (source: Int32, target: Int32, weight: Double, from: Source)
    var kept: [Edge] = []
    kept.reserveCapacity(old.graph.graph.edgeCount)
    var added: [Edge] = []
    old.graph.graph.forEachEdge(in: 0..<old.graph.graph.edgeCount) { number, edge in
      let (a, b) = (nodeOfOld[edge.source], nodeOfOld[edge.target])
      guard a >= 0, b >= 0 else { return }
      let source = Source(isPart: false, row: number)
      // Those who keep their ids keep their order.
      if isMoved[Int(a)] || isMoved[Int(b)] {
        added.append((min(a, b), max(a, b), edge.weight, source))
      } else {
        kept.append((a, b, edge.weight, source))
      }
    }
    for (number, edge) in part.graph.graph.edges.enumerated() where isChanged[edge.source] || isChanged[edge.target] {
      let (a, b) = (nodeOfPart[edge.source], nodeOfPart[edge.target])
      // A neighbour is a node of the part only where it is one of the whole.
      guard a >= 0, b >= 0 else { return nil }
      added.append((a, b, edge.weight, Source(isPart: true, row: number)))
    }
    added.sort { ($0.source, $0.target) < ($1.source, $1.target) }
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
    let entities = entityOfNode.map { index.entities[$0] }
    result.nodeAttributes["name"] = .text(entities.map(\.name))
    result.nodeAttributes["type"] = .text(entities.map(\.type.rawValue))
    result.nodeAttributes["aliases"] = .text(entities.map(\.otherForms))
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
