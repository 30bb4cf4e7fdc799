internal import EntityExtraction
public import EntityResolution
public import Graphs
internal import OrderedCollections
internal import Primitives
public import TextModel

/// Who is mentioned with whom, how strongly, and where it says so.
///
/// Nodes are the entities that pass the options, in order of their ids; an entity that meets nobody is a node without edges.
/// Mentions in credits and other boilerplate count for a node's `mentions`, but tie it to nobody of the story; entities that are named
/// nowhere else are no nodes, unless ``CoMentionOptions/keepsCredits`` says so.
public struct CoMentionGraph: Sendable {
  /// What the graph was built from.
  public let index: EntityIndex

  /// How it was built.
  public let options: CoMentionOptions

  /// Which passages of the documents say the same.
  public let duplicates: DuplicatePassages

  /// The graph with `name`, `type`, `mentions`, `documents` and `aliases` of its nodes, `count` and `documents` of its edges; and where
  /// documents have dates, `first` and `last` of both: from when to when documents name an entity, or tie two.
  public let graph: AttributedGraph

  /// The number of units in the corpus, those without any entity included.
  public let unitCount: Int

  /// The entity of each node, as an index into the index's entities.
  public let entityOfNode: [Int]

  /// The node of each entity of the index; nil for those left out.
  public let nodeOfEntity: [Int?]

  let evidenceTable: EvidenceTable

  init(
    index: EntityIndex, options: CoMentionOptions, duplicates: DuplicatePassages, graph: AttributedGraph,
    unitCount: Int, entityOfNode: [Int], nodeOfEntity: [Int?], evidenceTable: EvidenceTable
  ) {
    (self.index, self.options, self.duplicates, self.graph) = (index, options, duplicates, graph)
    (self.unitCount, self.entityOfNode, self.nodeOfEntity) = (unitCount, entityOfNode, nodeOfEntity)
    self.evidenceTable = evidenceTable
  }

  /// Builds the graph of a resolved corpus.
  ///
  /// - Parameters:
  ///   - index: The corpus.
  ///   - options: How to build it.
  ///   - duplicates: Which passages of the corpus say the same, by the indices of its documents and their paragraphs. How often they
  ///     count, the options say.
  ///   - threads: How many threads work on it; the result is the same for any number.
  /// - Complexity: O(Σ *k*² log *k*) for units with *k* entities each.
  public init(
    _ index: EntityIndex, options: CoMentionOptions = CoMentionOptions(), duplicates: DuplicatePassages = .init(),
    threads: Int = 1
  ) {
    self.index = index
    self.options = options
    self.duplicates = duplicates
    let copies = DocumentCopies.all(index.documents.count, in: duplicates, counting: options.duplicates)
    let sections = Self.inBlocks(index.documents.count, threads) { DocumentSections(index.documents[$0], copies[$0]) }
    let counts = Self.inBlocks(index.entities.count, threads) {
      MentionCounts(index.entities[$0], in: index, sections: sections, copies: copies)
    }
    entityOfNode = index.entities.indices.filter { number in
      let entity = index.entities[number]
      guard options.includes(entity.type), counts[number].mentions >= max(1, options.minimumMentions) else {
        return false
      }
      return options.keepsCredits || entity.mentions.contains { sections[$0.document].isStory(mention: $0.mention) }
    }
    var nodeOfEntity = [Int?](repeating: nil, count: index.entities.count)
    for (node, entity) in entityOfNode.enumerated() { nodeOfEntity[entity] = node }
    self.nodeOfEntity = nodeOfEntity
    let tally = CoMentionTally(
      index, sections: sections, copies: copies, nodeOfEntity: nodeOfEntity,
      mentionsOfNode: entityOfNode.map { index.entities[$0].mentions.count }, options: options, threads: threads)
    unitCount = tally.unitCount
    let allWeights = Self.inBlocks(tally.ties.count, threads) {
      options.weighting.weight(tally.counts(of: tally.ties[$0]))
    }
    let kept = tally.ties.indices.filter { allWeights[$0] > 0 && allWeights[$0] >= options.minimumWeight }
    let ties = kept.map { tally.ties[$0] }
    evidenceTable = tally.evidence.rows(kept)
    let weighted = WeightedGraph(
      nodeCount: entityOfNode.count, sortedSources: ties.map(\.first), targets: ties.map(\.second),
      weights: kept.map { allWeights[$0] })
    let entities = entityOfNode.map { index.entities[$0] }
    var graph = AttributedGraph(graph: weighted, nodeIDs: entities.map(\.id))
    graph.describe(entities, entityOfNode.map { counts[$0] })
    graph.edgeAttributes["count"] = .integer(ties.map { Int($0.count) })
    graph.edgeAttributes["documents"] = .integer(ties.map { Int($0.documents) })
    if let dates = DocumentDates(index) {
      graph.nodeAttributes.set(
        entities.map { entity in
          dates.span(
            of: entity.mentions.lazy.filter { sections[$0.document].counts(mention: $0.mention) }.map(\.document))
        }, dates)
      let evidence = evidenceTable
      graph.edgeAttributes.set(
        Self.inBlocks(ties.count, threads) { edge in dates.span(of: evidence[edge].lazy.map(\.document)) }, dates)
    }
    graph.attributes = [
      "unit": .text(options.unit.description), "weighting": .text(options.weighting.rawValue),
      "units": .integer(tally.unitCount), "documents": .integer(index.documents.count),
    ]
    if !duplicates.isEmpty { graph.attributes["duplicates"] = .text(options.duplicates.rawValue) }
    self.graph = graph
  }

  /// The fewest numbers of a block.
  private static let fewest = 256

  /// The results of some work for every number below a count, in order, some on each thread.
  private static func inBlocks<Result: Sendable>(
    _ count: Int, _ threads: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    if threads <= 1 { return (0..<count).map(body) }
    let blocks = Blocks.ranges(count, minimum: fewest, maximum: 4 * threads)
    return Blocks.reduce(blocks, threads: threads, into: []) {
      $0.map(body)
    } _: {
      $0 += $1
    }
  }

  /// The places that tie the ends of an edge, in corpus order.
  ///
  /// - Parameter edge: The index of an edge.
  /// - Returns: A view of them.
  /// - Precondition: There is such an edge.
  /// - Complexity: O(1).
  public func evidence(ofEdge edge: Int) -> some RandomAccessCollection<Evidence> { evidenceTable[edge] }

  /// The other documents that have the passage of a piece of evidence, ascending; see ``duplicates``.
  public func documents(sharing evidence: Evidence) -> [Int] {
    let paragraph = index.documents[evidence.document].sentences[evidence.sentences.lowerBound].paragraph
    return duplicates.otherDocuments(with: .init(document: evidence.document, paragraph: paragraph))
  }
}

extension AttributedGraph {
  /// Sets the attributes that an entity gives its node.
  fileprivate mutating func describe(_ entities: [Entity], _ counts: [MentionCounts]) {
    nodeAttributes["name"] = .text(entities.map(\.name))
    nodeAttributes["type"] = .text(entities.map(\.type.rawValue))
    nodeAttributes["mentions"] = .integer(counts.map(\.mentions))
    nodeAttributes["documents"] = .integer(counts.map(\.documents))
    nodeAttributes["aliases"] = .text(entities.map(\.otherForms))
  }
}

extension Entity {
  /// The forms of its name that it isn't shown by; nil where there are none.
  var otherForms: String? {
    let others = aliases.map(\.form).filter { $0 != name }
    return others.isEmpty ? nil : others.joined(separator: "; ")
  }
}
