internal import CoMention
public import EntityExtraction
public import EntityResolution
internal import TextModel

/// One of two corpora that are compared.
public struct ComparedCorpus: Sendable {
  /// What it is called: a path.
  public var name: String
  /// Its documents, with the names in them.
  public var documents: [ExtractedDocument]
  /// What was decided about names in it.
  public var decisions: [Decisions.Line]

  /// A corpus.
  public init(named name: String, _ documents: [ExtractedDocument], decisions: [Decisions.Line] = []) {
    (self.name, self.documents, self.decisions) = (name, documents, decisions)
  }
}

/// Two corpora whose names are resolved together, so that the same person has one id in both.
///
///     let pair = try CorpusPair(ComparedCorpus(named: "2018", before), ComparedCorpus(named: "2019", after))
///     let graphs = [pair.first, pair.second].map { CoMentionGraph(findingDuplicatesIn: $0) }
///
/// What one corpus says of a name helps to understand the other; then each is counted by itself. Exchanging them changes nothing else.
public struct CorpusPair: Sendable {
  /// The documents of each, with who is meant.
  public let first: EntityIndex, second: EntityIndex

  /// All documents together.
  public let whole: EntityIndex

  /// Resolves two corpora.
  ///
  /// Where they have ids of documents in common, all ids begin with the names of their corpora.
  ///
  /// - Parameters:
  ///   - first: The one.
  ///   - second: The other.
  ///   - decisions: What was decided about names in both, on top of what was decided in each.
  ///   - isForced: Whether decisions join what has different types or full names.
  ///   - gazetteer: Knows which names mean the same.
  ///   - threads: How many threads work; the result is the same for any number.
  /// - Throws: `DecisionError` where decisions contradict one another.
  public init(
    _ first: ComparedCorpus, _ second: ComparedCorpus, decisions: Decisions = Decisions(), isForced: Bool = false,
    gazetteer: Gazetteer = .standard, threads: Int = 1
  ) throws(DecisionError) {
    let corpora = Self.withDifferentIDs([first, second])
    let all = corpora.enumerated().flatMap { side, corpus in corpus.documents.map { (side: side, document: $0) } }
      .sorted { $0.document.document.id.utf8.lexicographicallyPrecedes($1.document.document.id.utf8) }
    var seen: Set<Decisions.Line> = []
    let lines = (corpora.flatMap(\.decisions) + decisions.lines).filter { line in
      var plain = line
      plain.number = 0
      return seen.insert(plain).inserted
    }
    let decided = lines.isEmpty ? Decisions() : try Decisions(lines)
    whole = EntityIndex(resolving: all.map(\.document), with: gazetteer, threads: threads)
      .applying(decided, isForced: isForced)
    self.first = whole.selecting(all.indices.filter { all[$0].side == 0 })
    self.second = whole.selecting(all.indices.filter { all[$0].side == 1 })
  }

  private static func withDifferentIDs(_ corpora: [ComparedCorpus]) -> [ComparedCorpus] {
    guard haveCommonIDs(corpora) else { return corpora }
    let named = corpora.map {
      $0.renamed { name, id in id == name || id == lastPart(of: name) ? name : "\(name)/\(id)" }
    }
    guard haveCommonIDs(named) else { return named }
    return zip(corpora, ["first", "second"]).map { corpus, side in corpus.renamed { _, id in "\(side)/\(id)" } }
  }

  private static func lastPart(of path: String) -> String { String(path.split(separator: "/").last ?? "") }

  private static func haveCommonIDs(_ corpora: [ComparedCorpus]) -> Bool {
    var ids: Set<String> = []
    return corpora.contains { corpus in corpus.documents.contains { !ids.insert($0.document.id).inserted } }
  }
}

extension ComparedCorpus {
  /// The same with other ids.
  fileprivate func renamed(_ id: (_ name: String, _ id: String) -> String) -> ComparedCorpus {
    var result = self
    result.documents = documents.map { document in
      var renamed = document.document
      renamed.id = id(name, renamed.id)
      return ExtractedDocument(
        document: renamed, language: document.language, paragraphs: document.paragraphs,
        sentences: document.sentences, mentions: document.mentions, spellings: document.spellings)
    }
    for place in decisions.indices {
      if let document = decisions[place].document { result.decisions[place].document = id(name, document) }
    }
    return result
  }
}
