internal import ComentionKit
internal import Primitives

extension CaseWriter {
  /// Resolves the corpus, builds its graph, and writes both, with what was found in documents just now.
  ///
  /// What needs nothing of one another is done side by side: a disk is waited for, and much of either is work for one thread.
  ///
  /// - Parameters:
  ///   - documents: The documents as they are now.
  ///   - past: The documents as they were.
  ///   - known: What resolution found in single documents before.
  ///   - threads: How many threads work on it.
  ///   - willWrite: Is told that all is worked out.
  /// - Throws: Where the case can't be read or written.
  func derive(
    from documents: [CaseDocument], past: PastCorpus, recalling known: ResolutionMemory? = nil, threads: Int,
    willWrite: () -> Void = {}
  ) throws(CaseError) {
    let documents = documents.inOrder
    // A connection is for one thread at a time: one side alone uses it.
    nonisolated(unsafe) let connection = connection
    nonisolated(unsafe) let past = past
    let found = try documents.extracted(path: connection.path, threads: threads)
    let keys = try documents.map { document throws(CaseError) in try document.nameKey(path: connection.path) }
    let earlier = try past.earlier(of: documents) { () throws(CaseError) in try connection.savedDuplicates() }
    let (resolved, (duplicates, failure)) = Blocks.sideBySide(threads: threads) {
      EntityIndex.resolving(found, keys: keys, recalling: known, with: .standard, threads: threads) {
        Connection.savedBytes($0.bytes)
      }
    } _: {
      // One thread is resolving's, which takes longer: what is guessed here for several would be in vain.
      let duplicates = DuplicatePassages(in: found, earlier: earlier, threads: max(1, threads - 1))
      return (duplicates, CaseError.of { () throws(CaseError) in try connection.writeFound(documents) })
    }
    if let failure { throw failure }
    let (index, memory) = resolved
    let corpus = SettledCorpus(
      index: index, numbers: documents.map(\.number), keys: documents.map(\.foundBy), duplicates: duplicates)
    let decided = index.applying(try connection.decided())
    let (coMentions, saved) = Blocks.sideBySide(threads: threads) {
      CoMentionGraph(decided, duplicates: duplicates, threads: threads)
    } _: {
      Result { () throws(CaseError) in
        try connection.save(.memory, memory)
        try connection.save(.resolution, Connection.savedBytes(SavedResolution(index, of: found).bytes))
        try connection.save(.duplicates, Connection.savedBytes(SavedDuplicates.bytes(duplicates)))
        try connection.write(duplicates, corpus.numbers)
        return try connection.termChanges(of: decided, corpus, past: past)
      }
    }
    let terms = try saved.get()
    willWrite()
    let (counts, failureOfWriting) = Blocks.sideBySide(threads: threads) {
      terms.counts(threads: threads)
    } _: {
      CaseError.of { () throws(CaseError) in
        try connection.write(coMentions, of: corpus, past: past, threads: threads)
      }
    }
    if let failureOfWriting { throw failureOfWriting }
    try TermTables(connection).apply(counts)
    derived = [coMentions, corpus, documents, found]
  }

  /// All documents, and what resolution found in single ones.
  func documentsAndMemory(threads: Int) throws(CaseError) -> ([DocumentRecord], ResolutionMemory?) {
    let bytes = try connection.savedMemoryBytes()
    // One side alone uses it.
    nonisolated(unsafe) let connection = connection
    let (documents, memory) = Blocks.sideBySide(threads: threads) {
      Result { () throws(CaseError) in try connection.documents() }
    } _: {
      bytes.flatMap { ResolutionMemory(saved: $0) }
    }
    return (try documents.get(), memory)
  }

  /// Follows the decisions anew, in a corpus that is otherwise as it was.
  func follow(threads: Int) throws(CaseError) {
    let connection = connection
    let (corpus, documents) = try connection.settledCorpus(threads: threads)
    let decided = corpus.index.applying(try connection.decided())
    let coMentions = CoMentionGraph(decided, duplicates: corpus.duplicates, threads: threads)
    let places = Dictionary(uniqueKeysWithValues: corpus.numbers.enumerated().map { ($1, $0) })
    let past = try connection.past { number throws(CaseError) in places[number].map { documents[$0] } }
    let terms = try connection.termChanges(of: decided, corpus, past: past)
    try TermTables(connection).apply(terms.counts(threads: threads))
    try connection.write(coMentions, of: corpus, past: past, threads: threads)
  }
}

/// A corpus with all that no decision changes.
struct SettledCorpus {
  /// Who is meant with nothing decided.
  var index: EntityIndex
  /// The numbers of the documents in the case, in corpus order.
  var numbers: [Int]
  /// What the names of each document depend on.
  var keys: [String]
  /// Which passages say the same.
  var duplicates: DuplicatePassages
}

extension Connection {
  /// What is kept whole.
  enum SavedPart: String {
    case resolution, duplicates, memory
  }

  /// Bytes as they are kept whole.
  static func savedBytes(_ bytes: [UInt8]) -> [UInt8] { Deflated.bytes(bytes, effort: .little) }

  /// Keeps something whole, the bytes as ``savedBytes(_:)`` gives them.
  func save(_ part: SavedPart, _ bytes: [UInt8]) throws(CaseError) {
    try run("INSERT OR REPLACE INTO saved (name, content) VALUES (?, ?)", .text(part.rawValue), .blob(bytes))
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

  /// Which passages say the same.
  func savedDuplicates() throws(CaseError) -> DuplicatePassages {
    try saved(.duplicates) { bytes throws(MalformedBytes) in try SavedDuplicates.duplicates(bytes) }
  }

  /// What resolution found in single documents, as it is kept; nil where it is not.
  func savedMemoryBytes() throws(CaseError) -> [UInt8]? {
    try row("SELECT content FROM saved WHERE name = ?", .text(SavedPart.memory.rawValue)) { $0.blob(0) }
  }

  /// How often the corpus or what was decided has changed.
  func generation() throws(CaseError) -> Int {
    try row("SELECT value FROM setting WHERE name = 'generation'") { $0.integer(0) } ?? 0
  }

  /// The corpus with nothing decided, and its documents.
  func settledCorpus(threads: Int = 1) throws(CaseError) -> (SettledCorpus, [CaseDocument]) {
    let documents = try settledDocuments()
    let found = try documents.extracted(path: path, threads: threads)
    let resolution = try saved(.resolution) { bytes throws(MalformedBytes) in try SavedResolution(bytes) }
    let duplicates = try savedDuplicates()
    do throws(MalformedBytes) {
      let index = try resolution.index(of: found)
      return (
        SettledCorpus(
          index: index, numbers: documents.map(\.number), keys: documents.map(\.foundBy), duplicates: duplicates),
        documents
      )
    } catch {
      throw damaged("the resolution")
    }
  }

  /// Writes what was found in documents just now.
  func writeFound(_ documents: [CaseDocument]) throws(CaseError) {
    var writing = try DocumentWriting(self)
    for document in documents {
      guard let fresh = document.fresh else { continue }
      try writing.write(fresh, document.found, number: document.number, key: document.foundBy)
    }
  }

  /// The documents whose terms are others than the case counts; before the tables of mentions are written.
  func termChanges(
    of index: EntityIndex, _ corpus: SettledCorpus, past: PastCorpus
  ) throws(CaseError) -> TermChanges {
    try TermTables(self).changes(
      from: past, to: corpus.numbers.indices.map { (corpus.numbers[$0], index.documents[$0], corpus.keys[$0]) })
  }

  /// Brings up to date how often the corpus has each term, where the documents are those of before, and only what was decided of them is
  /// another thing.
  func writeTerms(
    of index: EntityIndex, _ corpus: SettledCorpus, since former: EntityIndex, threads: Int
  ) throws(CaseError) {
    let changed = corpus.numbers.indices.filter { former.documents[$0].mentions != index.documents[$0].mentions }
    guard !changed.isEmpty else { return }
    var past = PastCorpus()
    let digest = try prepare("SELECT term_digest FROM document_state WHERE document = ?")
    var places: [Int: Int] = [:]
    for place in changed {
      let number = corpus.numbers[place]
      places[number] = place
      past.digests[number] = try digest.row([.integer(number)]) { $0.integer(0) } ?? 0
    }
    past.document = { number in places[number].map { former.documents[$0] } }
    let tables = TermTables(self)
    let changes = try tables.changes(
      from: past, to: changed.map { (corpus.numbers[$0], index.documents[$0], corpus.keys[$0]) })
    try tables.apply(changes.counts(threads: threads))
  }

  /// Writes who is meant and who is tied, and that it has changed.
  ///
  /// - Parameters:
  ///   - coMentions: Who is.
  ///   - corpus: The corpus with nothing decided.
  ///   - past: The documents as they were.
  ///   - former: What the tables have, of the same documents; nil where that is not known.
  ///   - threads: How many threads work on it.
  /// - Throws: Where it can't be written.
  func write(
    _ coMentions: CoMentionGraph, of corpus: SettledCorpus, past: PastCorpus, since former: CoMentionGraph? = nil,
    threads: Int
  ) throws(CaseError) {
    let here = Set(corpus.numbers)
    for number in past.digests.keys.sorted() where !here.contains(number) {
      try run("DELETE FROM mention WHERE document = ?", .integer(number))
    }
    try write(coMentions.index.decisionOutcomes)
    for (name, value) in [
      ("names_nobody", coMentions.index.entities.isEmpty ? 1 : 0), ("units", coMentions.unitCount),
      ("has_duplicates", corpus.duplicates.isEmpty ? 0 : 1), ("generation", try generation() + 1),
    ] {
      try set(name, to: "\(value)")
    }
    try CorpusTables(self, coMentions, corpus.numbers, since: former).write(threads: threads)
  }
}
