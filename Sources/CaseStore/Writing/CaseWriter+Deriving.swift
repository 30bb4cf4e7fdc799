internal import ComentionKit
internal import Primitives

extension CaseWriter {
  /// Resolves the corpus, builds its graph, and writes both.
  func derive(
    from documents: [CaseDocument], threads: Int, willWrite: () -> Void = {}
  ) throws(CaseError) {
    let documents = documents.inOrder
    var found: [ExtractedDocument] = []
    found.reserveCapacity(documents.count)
    for document in documents { found.append(try document.extracted(path: connection.path)) }
    let index = EntityIndex(resolving: found, with: .standard, threads: threads)
    try connection.save(.resolution, SavedResolution(index, of: found).bytes)
    let duplicates = DuplicatePassages(in: index.documents, threads: threads)
    let corpus = SettledCorpus(index: index, numbers: documents.map(\.number), duplicates: duplicates)
    _ = try follow(corpus, threads: threads, willWrite: willWrite)
  }

  /// Follows the decisions anew, in a corpus that is otherwise as it was.
  ///
  /// - Returns: The graph with them.
  func follow(
    _ corpus: SettledCorpus, threads: Int, willWrite: () -> Void = {},
    checking check: (EntityIndex) throws(CaseError) -> Void = { _ in }
  ) throws(CaseError) -> CoMentionGraph {
    let decided = corpus.index.applying(try connection.decided())
    try check(decided)
    let coMentions = CoMentionGraph(decided, duplicates: corpus.duplicates, threads: threads)
    willWrite()
    try connection.save(.graph, SavedGraph(coMentions).bytes)
    try connection.save(.evidence, SavedEvidence.bytes(coMentions))
    try connection.write(decided.decisionOutcomes)
    try connection.set("names_nobody", to: decided.entities.isEmpty ? "1" : "0")
    try connection.set("generation", to: "\(try connection.generation() + 1)")
    try CorpusTables(coMentions, corpus.numbers).write(to: connection, threads: threads)
    return coMentions
  }
}

/// A corpus with all that no decision changes.
struct SettledCorpus {
  /// Who is meant with nothing decided.
  var index: EntityIndex
  /// The numbers of the documents in the case, in corpus order.
  var numbers: [Int]
  /// Which passages say the same.
  var duplicates: DuplicatePassages
}

extension Connection {
  /// What is kept whole.
  enum SavedPart: String {
    case resolution, graph, evidence
  }

  /// Keeps something whole.
  func save(_ part: SavedPart, _ bytes: [UInt8]) throws(CaseError) {
    try run(
      "INSERT OR REPLACE INTO saved (name, content) VALUES (?, ?)", .text(part.rawValue),
      .blob(Deflated.bytes(bytes)))
  }

  /// What was kept whole.
  func saved<Content>(
    _ part: SavedPart, _ make: ([UInt8]) throws(MalformedBytes) -> Content
  ) throws(CaseError) -> Content {
    let bytes = try row("SELECT content FROM saved WHERE name = ?", .text(part.rawValue)) { $0.blob(0) }
    do throws(MalformedBytes) {
      return try make(Deflated.plain(bytes ?? []))
    } catch {
      throw damaged("the \(part.rawValue)")
    }
  }

  /// The decisions that hold.
  func decided() throws(CaseError) -> Decisions {
    let lines = try decisions().map(\.line)
    do throws(DecisionError) {
      return try Decisions(lines)
    } catch {
      throw CaseError(.damaged, path, "the decisions contradict one another: \(error)")
    }
  }

  /// How often the corpus or what was decided has changed.
  func generation() throws(CaseError) -> Int {
    try row("SELECT value FROM setting WHERE name = 'generation'") { $0.integer(0) } ?? 0
  }

  /// The corpus with nothing decided.
  func settledCorpus() throws(CaseError) -> SettledCorpus {
    let (index, numbers) = try undecidedIndex()
    let graph = try saved(.graph) { bytes throws(MalformedBytes) in try SavedGraph(bytes) }
    return SettledCorpus(index: index, numbers: numbers, duplicates: graph.duplicates)
  }

  /// The corpus with nothing decided, and the numbers of its documents.
  func undecidedIndex() throws(CaseError) -> (EntityIndex, [Int]) {
    let documents = try settledDocuments()
    var found: [ExtractedDocument] = []
    found.reserveCapacity(documents.count)
    for document in documents { found.append(try document.extracted(path: path)) }
    let resolution = try saved(.resolution) { bytes throws(MalformedBytes) in try SavedResolution(bytes) }
    do throws(MalformedBytes) {
      return (try resolution.index(of: found), documents.map(\.number))
    } catch {
      throw damaged("the resolution")
    }
  }
}
