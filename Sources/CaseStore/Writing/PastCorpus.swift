internal import ComentionKit

/// The documents of a case as they were before something was changed.
struct PastCorpus {
  /// The numbers that stand for the terms of each.
  var digests: [Int: Int] = [:]
  /// A document with the names that the case had in it; nil where there was none.
  var document: (Int) throws(CaseError) -> ExtractedDocument? = { _ in nil }
  /// The documents, where some may have changed.
  var records: [Int: DocumentRecord] = [:]

  /// What was known of their passages.
  ///
  /// - Parameters:
  ///   - documents: The documents of now, in corpus order.
  ///   - duplicates: Gives what was found in those of then.
  /// - Throws: Where they can't be read.
  /// - Returns: Nil where there were none.
  func earlier(
    of documents: [CaseDocument], _ duplicates: () throws(CaseError) -> DuplicatePassages
  ) throws(CaseError) -> EarlierDuplicates<ExtractedDocument>? {
    let former = records.values.compactMap { record in
      record.kept.map { (number: record.number ?? 0, id: $0.id, key: $0.foundBy, date: record.document.date) }
    }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    guard !former.isEmpty, former.count == records.count else { return nil }
    var places = Dictionary(uniqueKeysWithValues: former.enumerated().map { ($1.number, $0) })
    let now = documents.map { document -> Int? in
      guard let place = places[document.number], former[place].id == document.document.id,
        former[place].key == document.foundBy, former[place].date == document.document.date
      else { return nil }
      places[document.number] = nil
      return place
    }
    var gone: [ExtractedDocument] = []
    for number in places.keys.sorted() {
      if let document = try self.document(number) { gone.append(document) }
    }
    return EarlierDuplicates(try duplicates(), places: now, gone: gone)
  }
}

extension Connection {
  /// The documents as they stand in the case now, to be compared with what becomes of them.
  ///
  /// - Parameter documents: The documents of which some may be taken out or read anew before the comparison.
  /// - Throws: Where they can't be read.
  /// - Returns: The documents.
  func pastDocuments(_ documents: [DocumentRecord]) throws(CaseError) -> PastCorpus {
    var records: [Int: DocumentRecord] = [:]
    for record in documents { records[record.number ?? 0] = record }
    var past = try past { number throws(CaseError) in try records[number]?.caseDocument(path: self.path) }
    past.records = records
    return past
  }

  /// The documents, which stay, with the names that they have now.
  func past(_ document: @escaping (Int) throws(CaseError) -> CaseDocument?) throws(CaseError) -> PastCorpus {
    let digests = try rows("SELECT document, term_digest FROM document_state") { ($0.integer(0), $0.integer(1)) }
    return PastCorpus(digests: Dictionary(uniqueKeysWithValues: digests)) { number throws(CaseError) in
      guard let found = try document(number) else { return nil }
      let extracted = try found.extracted(path: self.path)
      let names = try self.names(inDocument: number, extracted)
      return ExtractedDocument(
        document: extracted.document, language: extracted.language, paragraphs: extracted.paragraphs,
        sentences: extracted.sentences, mentions: names, spellings: [:])
    }
  }
}
