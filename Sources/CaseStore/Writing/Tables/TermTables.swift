internal import ComentionKit

/// How often the corpus has each term: hashes in 4,096 chunks, each with its counts, brought up to date document by document.
struct TermTables {
  private static let restBits: UInt64 = 44
  private static let chunkMask: UInt64 = 0xFFF

  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Finds the documents whose terms have changed, and notes that; before the tables of mentions are written.
  ///
  /// - Parameters:
  ///   - past: The documents as they were.
  ///   - documents: The documents as they are, by their numbers, with what was found in them and by what.
  /// - Throws: Where the case can't be read or written.
  /// - Returns: What is to be counted, and ``apply(_:)`` then.
  func changes(
    from past: PastCorpus, to documents: [(number: Int, document: ExtractedDocument, key: String)]
  ) throws(CaseError) -> TermChanges {
    var changes = TermChanges()
    let write = try connection.prepare(
      """
      INSERT INTO document_state (term_digest, document) VALUES (?, ?)
        ON CONFLICT (document) DO UPDATE SET term_digest = excluded.term_digest
      """)
    var left = past.digests
    for (number, document, key) in documents {
      let digest = Self.digest(document, key)
      let former = left.removeValue(forKey: number) ?? 0
      if former == digest { continue }
      try write.run([.integer(digest), .integer(number)])
      let before = former == 0 ? nil : try past.document(number)
      if let before, let both = RenamedDocument(document, formerly: before) {
        changes.renamed.append(both)
        continue
      }
      if let before { changes.removed.append(before) }
      changes.added.append(document)
    }
    for (number, digest) in left where digest != 0 {
      if let document = try past.document(number) { changes.removed.append(document) }
    }
    return changes
  }

  /// What the terms of a document depend on: how it was read, and which words are names.
  private static func digest(_ document: ExtractedDocument, _ key: String) -> Int {
    var hash = StableHash()
    hash.add(key)
    for mention in document.mentions {
      hash.add(mention.span.start)
      hash.add(mention.span.length)
    }
    return hash.number
  }

  /// Brings the counts up to date.
  ///
  /// - Parameter changes: How much more often terms stand in the corpus, by the numbers of ``CorpusTermCounts``.
  /// - Throws: Where the counts can't be read or written.
  func apply(_ changes: [UInt64: Int]) throws(CaseError) {
    guard !changes.isEmpty else { return }
    var byChunk: [Int: [(rest: UInt64, change: Int)]] = [:]
    for (term, change) in changes {
      let (chunk, rest) = Self.place(of: term)
      byChunk[chunk, default: []].append((rest, change))
    }
    let write = try connection.prepare("INSERT OR REPLACE INTO term_count (chunk, counts) VALUES (?, ?)")
    for (chunk, changes) in byChunk.sorted(by: { $0.key < $1.key }) {
      var counts = try counts(ofChunk: chunk)
      for (rest, change) in changes { counts[rest, default: 0] += change }
      var writer = ByteWriter()
      var last: UInt64 = 0
      for (rest, count) in counts.filter({ $0.value > 0 }).sorted(by: { $0.key < $1.key }) {
        writer.add(Int(rest - last))
        writer.add(count)
        last = rest
      }
      try write.run([.integer(chunk), .blob(writer.bytes)])
    }
    let total = try connection.termTotal() + changes.values.reduce(0, +)
    try connection.set("terms", to: "\(total)")
  }

  private func counts(ofChunk chunk: Int) throws(CaseError) -> [UInt64: Int] {
    let bytes = try connection.row("SELECT counts FROM term_count WHERE chunk = ?", .integer(chunk)) { $0.blob(0) }
    var reader = ByteReader(bytes ?? [])
    var counts: [UInt64: Int] = [:]
    var last: UInt64 = 0
    do throws(MalformedBytes) {
      while !reader.rest.isEmpty {
        last += UInt64(try reader.number())
        counts[last] = try reader.number()
      }
    } catch {
      throw connection.damaged("what terms count")
    }
    return counts
  }

  private static func place(of term: UInt64) -> (chunk: Int, rest: UInt64) {
    (Int(term >> restBits & chunkMask), term & (1 << restBits - 1))
  }

  /// The counts of the corpus for some terms and others that lie near them.
  func counts(of terms: some Sequence<UInt64>) throws(CaseError) -> CorpusTermCounts {
    var chunks: [Int: [UInt64: Int]] = [:]
    for term in terms {
      let (chunk, _) = Self.place(of: term)
      if chunks[chunk] == nil { chunks[chunk] = try counts(ofChunk: chunk) }
    }
    let found = chunks
    return CorpusTermCounts(total: try connection.termTotal()) { term in
      let (chunk, rest) = Self.place(of: term)
      return found[chunk]?[rest] ?? 0
    }
  }
}

/// The documents of a corpus whose terms are others than they were.
struct TermChanges: Sendable {
  var added: [ExtractedDocument] = []
  var removed: [ExtractedDocument] = []
  /// Those of which only the names are others.
  var renamed: [RenamedDocument] = []

  /// How much more often terms stand in the corpus.
  ///
  /// - Parameter threads: How many threads read.
  /// - Returns: The differences that are not 0, by the numbers of ``CorpusTermCounts``.
  /// - Complexity: O(text).
  func counts(threads: Int) -> [UInt64: Int] {
    var changes = CorpusTermCounts.numbers(of: added, threads: threads)
    for (term, count) in CorpusTermCounts.numbers(of: removed, threads: threads) { changes[term, default: 0] -= count }
    changes.merge(CorpusTermCounts.changes(of: renamed, threads: threads), uniquingKeysWith: +)
    return changes.filter { $0.value != 0 }
  }
}
