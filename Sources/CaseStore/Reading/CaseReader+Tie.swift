public import ComentionKit
internal import OrderedCollections
internal import Primitives

extension CaseReader {
  /// What a tie is about under the default options: what `KeywordFinder` says of it.
  ///
  /// - Returns: The terms; none where no tie joins them.
  public func keywords(ofTieBetween a: NamedNode, and b: NamedNode) throws(CaseError) -> [Keyword] {
    let text = try connection.row(
      "SELECT keywords FROM tie WHERE source = ? AND target = ?", .integer(min(a.number, b.number)),
      .integer(max(a.number, b.number))
    ) { $0.text(0) }
    guard let keywords = SavedKeywords.keywords(in: text ?? "[]") else {
      throw connection.damaged("what a tie is about")
    }
    return keywords
  }

  /// What a tie is about, by the ids of its ends: what ``keywords(ofTieBetween:and:)-(NamedNode,_)`` gives.
  public func keywords(ofTieBetween a: Entity.ID, and b: Entity.ID) throws(CaseError) -> [Keyword] {
    var ends: [NamedNode] = []
    for id in [a, b] { ends += try nodes(named: id).filter { $0.id == id } }
    return ends.count == 2 ? try keywords(ofTieBetween: ends[0], and: ends[1]) : []
  }

  /// The graph of one tie under the default options, with the documents that hold its evidence and no others.
  ///
  /// - Returns: Two nodes, in the order of the graph, and one edge; nil where no tie joins them.
  /// - Complexity: O(*n*) in the length of the documents of the tie.
  public func tie(between a: NamedNode, and b: NamedNode) throws(CaseError) -> CoMentionGraph? {
    let ends = a.number < b.number ? [a, b] : [b, a]
    let found = try connection.row(
      "SELECT weight, count, documents, evidence FROM tie WHERE source = ? AND target = ?", .integer(ends[0].number),
      .integer(ends[1].number)
    ) { (weight: $0.real(0), count: $0.integer(1), documents: $0.integer(2), evidence: $0.text(3)) }
    guard let found else { return nil }
    var evidence: [EvidenceRow] = []
    for item in Self.evidence(in: found.evidence) { evidence.append(try row(item)) }
    let copies = try copies(of: evidence)
    var numbers: [Int: Int] = [:]
    var documents: [ExtractedDocument] = []
    var mentions: [[MentionReference]] = [[], []]
    var loaded: [(number: Int, document: ExtractedDocument)] = []
    for number in Set(evidence.map(\.document) + copies.flatMap { $0.map(\.document) }) {
      for document in try connection.settledDocuments(number) {
        loaded.append((number, try document.extracted(path: connection.path)))
      }
    }
    loaded.sort { $0.document.document.id.utf8.lexicographicallyPrecedes($1.document.document.id.utf8) }
    for (place, (number, document)) in loaded.enumerated() {
      numbers[number] = place
      let own = try mentionsOf(ends, document, number)
      for (index, mention) in own.enumerated() {
        mentions[mention.end].append(MentionReference(document: place, mention: index))
      }
      documents.append(
        ExtractedDocument(
          document: document.document, language: document.language, paragraphs: document.paragraphs,
          sentences: document.sentences, mentions: own.map(\.mention), spellings: [:]))
    }
    let entities = zip(ends, mentions).map { end, mentions in
      Entity(
        id: end.id, type: end.type, name: end.name, aliases: [], mentions: mentions,
        documentCount: Set(mentions.map(\.document)).count, merges: [])
    }
    let weighted = WeightedGraph(nodeCount: 2, sortedSources: [0], targets: [1], weights: [found.weight])
    var graph = AttributedGraph(graph: weighted, nodeIDs: ends.map(\.id))
    graph.nodeAttributes["name"] = .text(ends.map(\.name))
    graph.nodeAttributes["type"] = .text(ends.map(\.type.rawValue))
    graph.edgeAttributes["count"] = .integer([found.count])
    graph.edgeAttributes["documents"] = .integer([found.documents])
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
      duplicates: duplicates, graph: graph, unitCount: 0, entityOfNode: [0, 1], evidence: [rows.sorted()])
  }

  /// A place that ties two, by the number of its document in the case.
  private struct EvidenceRow {
    var document: Int
    var first: Int
    var more: Int
  }

  private func row(_ numbers: [Int]) throws(CaseError) -> EvidenceRow {
    guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { throw connection.damaged("the evidence of a tie") }
    return EvidenceRow(document: numbers[0], first: numbers[1], more: numbers[2])
  }

  /// The lists of numbers in a list: "[[1,2,0],[4,0,1]]".
  private static func evidence(in text: String) -> [[Int]] {
    text.split(separator: "]").map { item in
      item.drop { !("0"..."9").contains($0) }.split(separator: ",").compactMap { Int($0) }
    }.filter { !$0.isEmpty }
  }

  /// The passages that say the same as those of some evidence, in their groups.
  private func copies(of evidence: [EvidenceRow]) throws(CaseError) -> [[(document: Int, paragraph: Int)]] {
    let group = try connection.prepare(
      """
      SELECT c.passage FROM copied_passage c JOIN sentence s ON s.document = c.document AND s.paragraph = c.paragraph
      WHERE s.document = ? AND s.number = ?
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

  /// The mentions of either end in a document, in text order.
  private func mentionsOf(
    _ ends: [NamedNode], _ document: ExtractedDocument, _ number: Int
  ) throws(CaseError) -> [(end: Int, mention: Mention)] {
    let rows = try connection.rows(
      "SELECT start, length, sentence, entity FROM mention WHERE document = ? AND entity IN (?, ?) ORDER BY start",
      .integer(number), .integer(ends[0].number), .integer(ends[1].number)
    ) { (start: $0.integer(0), length: $0.integer(1), sentence: $0.integer(2), entity: $0.integer(3)) }
    let scalars = document.document.text.unicodeScalars
    var (place, offset) = (scalars.startIndex, 0)
    func utf8Offset(_ wanted: Int) throws(CaseError) -> Int {
      guard let next = scalars.index(place, offsetBy: wanted - offset, limitedBy: scalars.endIndex) else {
        throw connection.damaged("a mention in \(document.document.id)")
      }
      (place, offset) = (next, wanted)
      return document.document.text.utf8.distance(
        from: document.document.text.startIndex, to: next)
    }
    var mentions: [(end: Int, mention: Mention)] = []
    for row in rows {
      let start = try utf8Offset(row.start)
      let end = try utf8Offset(row.start + row.length)
      guard end > start, document.sentences.indices.contains(row.sentence) else {
        throw connection.damaged("a mention in \(document.document.id)")
      }
      let mention = Mention(
        span: TextSpan(start, end), tokens: document.sentences[row.sentence].tokens, sentence: row.sentence,
        type: .person)
      mentions.append((row.entity == ends[0].number ? 0 : 1, mention))
    }
    return mentions
  }
}
