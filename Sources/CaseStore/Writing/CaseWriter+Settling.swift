internal import ComentionKit
internal import Primitives

extension CaseWriter {
  /// Gives all documents the ids and the common lines that they have in the corpus as it is now, and writes what changed.
  ///
  /// - Parameters:
  ///   - records: The documents as they are by themselves.
  ///   - threads: How many threads work on it.
  /// - Throws: Where they can't be written.
  /// - Returns: The documents.
  func settle(_ records: [DocumentRecord], threads: Int) throws(CaseError) -> [CaseDocument] {
    let files = Dictionary(
      uniqueKeysWithValues: try connection.files().values.map { ($0.number ?? 0, $0.file) })
    let order = records.indices.sorted { a, b in
      let (first, second) = (records[a], records[b])
      guard first.file != second.file else { return first.place < second.place }
      let (x, y) = (files[first.file]?.id ?? "", files[second.file]?.id ?? "")
      return x == y ? first.file < second.file : x.utf8.lexicographicallyPrecedes(y.utf8)
    }
    var reader = settings.reader
    reader.threads = threads
    let corpus = reader.corpus(
      of: order.map { (records[$0].document, records[$0].ownFile, records[$0].line) })
    var writing = try DocumentWriting(connection)
    // Ids may change places among documents.
    for (record, document) in zip(order.map({ records[$0] }), corpus) where record.number != nil {
      if record.kept?.id != document.id { try writing.freeID(of: record) }
    }
    var documents: [CaseDocument] = []
    for (record, document) in zip(order.map({ records[$0] }), corpus) {
      documents.append(try writing.write(record, as: document))
    }
    return documents
  }

  /// The documents, with the ids of files that are others now that some files are gone.
  func renamed(_ records: [DocumentRecord]) throws(CaseError) -> [DocumentRecord] {
    let known = try connection.files()
    var touched: [FileRecord] = []
    for file in settings.reader.files(at: [], knowing: known.values.map(\.file)).files {
      guard var record = known[file.realPath], record.file.id != file.id else { continue }
      record.file.id = file.id
      touched.append(record)
    }
    return try rename(touched, in: records)
  }

  /// Writes files of which only the time or the id is another one, and gives their documents the ids that go with it.
  func rename(_ files: [FileRecord], in records: [DocumentRecord]) throws(CaseError) -> [DocumentRecord] {
    guard !files.isEmpty else { return records }
    let byNumber = Dictionary(files.map { ($0.number ?? 0, $0) }) { first, _ in first }
    var ids: [Int: (old: String, new: String)] = [:]
    for known in try connection.files().values {
      guard let number = known.number, let now = byNumber[number] else { continue }
      if now.file.id != known.file.id { ids[number] = (known.file.id, now.file.id) }
    }
    for file in files { _ = try connection.write(file) }
    return records.map { record in
      guard let (old, new) = ids[record.file] else { return record }
      func renamed(_ id: String) -> String {
        id == old || id.hasPrefix(old + "/") || id.hasPrefix(old + ":") ? new + id.dropFirst(old.count) : id
      }
      var record = record
      (record.ownFile, record.document.id) = (renamed(record.ownFile), renamed(record.document.id))
      record.isReread = true
      return record
    }
  }

  /// Looks for names where that has not been done, or was by something else. What is found is written when the corpus is resolved.
  ///
  /// - Returns: In how many documents.
  func extract(
    _ documents: inout [CaseDocument], _ finder: Finder, _ threads: Int, _ progress: (Stage) -> Void
  ) async -> Int {
    let known = documents
    let blocks = Blocks.ranges(known.count, minimum: 64)
    let waiting = Blocks.reduce(blocks, threads: threads, into: [(place: Int, key: String)]()) { block in
      block.compactMap { place in
        let key = Self.key(of: known[place].document, finder)
        return known[place].foundBy == key ? nil : (place, key)
      }
    } _: {
      $0 += $1
    }
    let (extractor, language, total) = (finder.extractor, settings.reader.language, waiting.count)
    let found = await waiting.map({ documents[$0.place].document }).concurrentMap(
      threads: threads, progress: { progress(.extracting(done: $0, of: total)) },
      { document in
        let found = extractor.extract(document, orIn: language)
        return (found, Deflated.bytes(FoundNames(found).bytes))
      })
    for (waiting, (extracted, bytes)) in zip(waiting, found) {
      (documents[waiting.place].foundBy, documents[waiting.place].found) = (waiting.key, bytes)
      documents[waiting.place].fresh = extracted
    }
    return total
  }

  /// Half a digest: two documents of a case have the same one once in 2⁶⁴ documents.
  private static let keyLength = 32

  /// What the names of a document depend on, in few letters.
  private static func key(of document: Document, _ finder: Finder) -> String {
    var writer = ByteWriter()
    writer.add(finder.name)
    writer.add(extractedFrom: document)
    return String(SHA256.digest(of: writer.bytes).hexadecimal.prefix(keyLength))
  }
}
