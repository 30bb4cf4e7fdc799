public import ComentionKit
internal import OrderedCollections
internal import Primitives

extension CaseReader {
  /// What a tie is about under the default options: what `KeywordFinder` says of it.
  ///
  /// - Throws: Where the case can't be read.
  /// - Returns: The terms; none where no tie joins them.
  /// - Complexity: O(*n*) in the length of the documents of the tie.
  public func keywords(ofTieBetween a: NamedNode, and b: NamedNode) throws(CaseError) -> [Keyword] {
    guard let tie = try tie(between: a, and: b, namingAll: true) else { return [] }
    let terms = CorpusTermCounts.numbers(of: tie.index.documents)
    return KeywordFinder(tie, in: try TermTables(connection).counts(of: terms.keys)).keywords(ofEdge: 0)
  }

  /// The graph of one tie under the default options, with the documents that hold its evidence and no others.
  ///
  /// - Throws: Where the case can't be read.
  /// - Returns: Two nodes, in the order of the graph, and one edge; nil where no tie joins them.
  /// - Complexity: O(*n*) in the length of the documents of the tie.
  public func tie(between a: NamedNode, and b: NamedNode) throws(CaseError) -> CoMentionGraph? {
    try tie(between: a, and: b, namingAll: false)
  }

  private func tie(
    between a: NamedNode, and b: NamedNode, namingAll: Bool
  ) throws(CaseError) -> CoMentionGraph? {
    let ends = a.id < b.id ? [a, b] : [b, a]
    let found = try connection.row(
      "SELECT weight, evidence FROM tie WHERE source = ? AND target = ?",
      .integer(min(a.number, b.number)), .integer(max(a.number, b.number))
    ) { (weight: $0.real(0), evidence: $0.withText(1, TiePlace.places)) }
    guard let found else { return nil }
    guard let evidence = found.evidence else { throw connection.damaged("the evidence of a tie") }
    let copies = try copies(of: evidence)
    var numbers: [Int: Int] = [:]
    var documents: [ExtractedDocument] = []
    // The third entity is anybody else.
    var mentions: [[MentionReference]] = [[], [], []]
    var loaded: [(number: Int, document: ExtractedDocument)] = []
    for number in Set(evidence.map(\.document) + copies.flatMap { $0.map(\.document) }) {
      for document in try connection.settledDocuments(number) {
        loaded.append((number, try document.extracted(path: connection.path)))
      }
    }
    loaded.sort { $0.document.document.id.utf8.lexicographicallyPrecedes($1.document.document.id.utf8) }
    for (place, (number, document)) in loaded.enumerated() {
      numbers[number] = place
      let own = try connection.mentionRows(inDocument: number, document).compactMap { row in
        let end = ends.firstIndex { $0.number == row.entity }
        return end != nil || namingAll ? (end: end ?? ends.count, mention: row.mention) : nil
      }
      for (index, mention) in own.enumerated() {
        mentions[mention.end].append(MentionReference(document: place, mention: index))
      }
      documents.append(
        ExtractedDocument(
          document: document.document, language: document.language, paragraphs: document.paragraphs,
          sentences: document.sentences, mentions: own.map(\.mention), spellings: [:]))
    }
    var entities = zip(ends, mentions).map { end, mentions in
      Entity(
        id: end.id, type: end.type, name: end.name, aliases: [], mentions: mentions,
        documentCount: Set(mentions.map(\.document)).count, merges: [])
    }
    if !mentions[2].isEmpty {
      entities.append(
        Entity(id: "", type: .person, name: "", aliases: [], mentions: mentions[2], documentCount: 0, merges: []))
    }
    let weighted = WeightedGraph(nodeCount: 2, sortedSources: [0], targets: [1], weights: [found.weight])
    var graph = AttributedGraph(graph: weighted, nodeIDs: ends.map(\.id))
    graph.nodeAttributes["name"] = .text(ends.map(\.name))
    graph.nodeAttributes["type"] = .text(ends.map(\.type.rawValue))
    graph.edgeAttributes["count"] = .integer([Int(found.weight)])
    graph.edgeAttributes["documents"] = .integer([TiePlace.documentCount(evidence[...])])
    let rows = evidence.compactMap { row in
      numbers[row.document].map { Evidence(document: $0, sentences: row.first...row.first + row.more) }
    }
    let duplicates = DuplicatePassages(
      groups: copies.map { group in
        group.compactMap { passage in
          numbers[passage.document].map { .init(document: $0, paragraph: passage.paragraph) }
        }
      }, stories: [])
    return CoMentionGraph(
      restoring: EntityIndex(documents: documents, entities: entities), options: CoMentionOptions(),
      duplicates: duplicates, graph: graph, unitCount: 0, entityOfNode: [0, 1], evidence: rows.sorted(),
      evidenceStarts: [0, Int32(rows.count)])
  }

  /// The passages that say the same as those of some evidence, in their groups.
  private func copies(of evidence: [TiePlace]) throws(CaseError) -> [[(document: Int, paragraph: Int)]] {
    let group = try connection.prepare(
      """
      SELECT passage FROM copied_passage WHERE document = ?1 AND paragraph = (
        SELECT number FROM paragraph WHERE document = ?1 AND first_sentence <= ?2 AND sentences <> '[]'
        ORDER BY number DESC LIMIT 1)
      """)
    var groups: OrderedSet<Int> = []
    for row in evidence {
      try group.bind([.integer(row.document), .integer(row.first)])
      while try group.step() { groups.append(group.integer(0)) }
      group.reset()
    }
    let passages = try connection.prepare(
      "SELECT document, paragraph FROM copied_passage WHERE passage = ? ORDER BY place")
    var found: [[(document: Int, paragraph: Int)]] = []
    for number in groups.sorted() {
      try passages.bind([.integer(number)])
      var members: [(document: Int, paragraph: Int)] = []
      while try passages.step() { members.append((passages.integer(0), passages.integer(1))) }
      passages.reset()
      found.append(members)
    }
    return found
  }
}
