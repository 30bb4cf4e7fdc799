internal import ComentionKit
internal import Primitives

extension CaseWriter {
  /// Leaves documents out.
  ///
  /// - Parameters:
  ///   - names: Ids of documents, ids of files, or paths of files.
  ///   - finder: Finds names in documents that are read otherwise without the others.
  ///   - threads: How many threads work.
  /// - Throws: Where the case has no such document, or can't be written.
  /// - Returns: The ids of the documents that were in the case.
  /// - Complexity: O(*n* log *n*) for *n* mentions of what stays.
  public func remove(_ names: [String], finding finder: Finder, threads: Int = 1) async throws(CaseError) -> [String] {
    try await transaction { () async throws(CaseError) in
      let (all, memory) = try documentsAndMemory(threads: threads)
      var records = all
      let past = try connection.pastDocuments(records)
      var removed: [String] = []
      for name in names {
        let found = try numbers(ofDocumentsCalled: name, among: records)
        for record in records where found.contains(record.number ?? 0) {
          removed.append(record.kept?.id ?? record.document.id)
          try connection.deleteDocument(record)
        }
        records.removeAll { found.contains($0.number ?? 0) }
      }
      try connection.execute("DELETE FROM file WHERE number NOT IN (SELECT file FROM document)")
      var documents = try settle(renamed(records), threads: threads)
      _ = await extract(&documents, finder, threads) { _ in }
      try derive(from: documents, past: past, recalling: memory, threads: threads)
      return removed.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// The numbers of the documents that have an id, or stand in a file of an id or a path.
  private func numbers(
    ofDocumentsCalled name: String, among records: [DocumentRecord]
  ) throws(CaseError) -> Set<Int> {
    let real = FileSystem.realPath(name)
    let files = Set(
      try connection.files().values.filter { $0.file.id == name || $0.file.path == name || $0.file.realPath == real }
        .map { $0.number ?? 0 })
    let found = records.filter { $0.kept?.id == name || files.contains($0.file) }
    guard !found.isEmpty else {
      throw CaseError(
        .unknownDocument, connection.path, "no document is called “\(name)”; comention read shows their ids")
    }
    return Set(found.map { $0.number ?? 0 })
  }

  /// Does all or nothing; another writer waits until it is done.
  func transaction<Result>(
    _ body: () async throws(CaseError) -> Result
  ) async throws(CaseError) -> Result {
    try connection.execute("BEGIN IMMEDIATE")
    derived = []
    do throws(CaseError) {
      let result = try await body()
      try connection.execute("COMMIT")
      return result
    } catch {
      connection.rollBack()
      throw error
    }
  }
}
