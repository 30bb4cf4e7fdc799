public import ComentionKit
internal import Primitives

extension CaseWriter {
  /// What adding came to.
  public struct Addition: Sendable {
    /// The ids of documents that were not in the case.
    public var added: [String] = []
    /// The ids of documents whose file was read again, as it had changed.
    public var replaced: [String] = []
    /// The ids of documents whose file holds them no more.
    public var dropped: [String] = []
    /// How many documents were left as they are.
    public var unchanged = 0
    /// The paths of files that are gone; their documents stay.
    public var vanished: [String] = []
    /// How many documents names were looked for in.
    public var extractedCount = 0
    /// The paths of the files that were read.
    public var paths: [String] = []
    /// What could not be read.
    public var problems: [DocumentProblem] = []
    /// What should be known of what was read.
    public var remarks: [DocumentRemark] = []
    /// What is no document.
    public var passedOver: [PassedOverFiles] = []
  }

  /// How far adding is.
  public enum Stage: Sendable {
    case reading(done: Int, of: Int)
    case extracting(done: Int, of: Int)
    case resolving
    case writing
  }

  /// What finds names in new documents.
  public struct Finder: Sendable {
    let extractor: EntityExtractor
    let name: String

    /// - Parameters:
    ///   - extractor: Finds the names.
    ///   - name: What it is called: documents whose names were found by another one are gone through anew.
    public init(_ extractor: EntityExtractor, name: String) { (self.extractor, self.name) = (extractor, name) }
  }

  /// Adds documents, and reads those again that have changed, wherever they are.
  ///
  /// A file is known by its real path. One whose size and time are the same is not opened; one whose bytes are the same is not read.
  ///
  /// - Parameters:
  ///   - arguments: Files and folders.
  ///   - finder: What finds names.
  ///   - threads: How many threads work.
  ///   - progress: Is told how far it is.
  /// - Throws: Where the case can't be written.
  /// - Returns: What became of the documents.
  /// - Complexity: O(*t* + *n* log *n*) for *t* bytes of documents that are new or changed and *n* mentions of all: who is meant is found out in
  ///   the whole corpus.
  public func add(
    _ arguments: [String], finding finder: Finder, threads: Int = 1, progress: (Stage) -> Void = { _ in }
  ) async throws(CaseError) -> Addition {
    try await transaction { () async throws(CaseError) in
      try await addAll(arguments, finder, threads, progress)
    }
  }

  private func addAll(
    _ arguments: [String], _ finder: Finder, _ threads: Int, _ progress: (Stage) -> Void
  ) async throws(CaseError) -> Addition {
    var addition = Addition()
    let reader = settings.reader
    let known = try connection.files()
    let found = reader.files(at: arguments, knowing: known.values.map(\.file))
    let (before, memory) = try documentsAndMemory(threads: threads)
    let past = try connection.pastDocuments(before)
    let work = Self.work(found.files, known, &addition)
    let contents = await work.toRead.concurrentMap(
      threads: threads, progress: { progress(.reading(done: $0, of: work.toRead.count)) },
      { reader.contents(of: $0.file) })
    addition.paths = work.toRead.map(\.file.path)
    try connection.forgetFindings(under: arguments, work.toRead.map(\.file))
    for findings in contents {
      addition.problems += findings.problems
      addition.remarks += findings.remarks
      addition.passedOver += findings.passedOver
    }
    addition.problems += found.problems
    addition.passedOver += found.passedOver
    try connection.write(addition.problems, addition.passedOver)
    let records = try merge(before, work, contents, &addition)
    var documents = try settle(records, threads: threads)
    addition.extractedCount = await extract(&documents, finder, threads, progress)
    progress(.resolving)
    try derive(from: documents, past: past, recalling: memory, threads: threads) { progress(.writing) }
    return addition
  }

  /// Which files have to be read, and of which only the time, or the id, is another one.
  private struct Work {
    var toRead: [FileRecord] = []
    var touched: [FileRecord] = []
  }

  private static func work(
    _ files: [CorpusFile], _ known: [String: FileRecord], _ addition: inout Addition
  ) -> Work {
    var work = Work()
    for file in files {
      let record = known[file.realPath]
      guard let status = try? FileStatus(file.realPath) else {
        addition.vanished.append(file.path)
        if var record, record.file != file {
          record.file = file
          work.touched.append(record)
        }
        continue
      }
      if var record, record.isUntouched(status) {
        guard record.file.id != file.id else { continue }
        record.file.id = file.id
        work.touched.append(record)
        continue
      }
      var file = file
      // The folder that a path begins in may be another one than when the file was found.
      if (try? FileStatus(file.path))?.identity != status.identity { file.path = file.realPath }
      guard var now = try? FileRecord(file, at: file.realPath) else {
        addition.vanished.append(file.path)
        continue
      }
      now.number = record?.number
      if let record, record.sha256 == now.sha256 {
        work.touched.append(now)
      } else {
        work.toRead.append(now)
      }
    }
    return work
  }

  /// Puts together what was there and what was read.
  private func merge(
    _ before: [DocumentRecord], _ work: Work, _ contents: [DocumentReader.FileContents], _ addition: inout Addition
  ) throws(CaseError) -> [DocumentRecord] {
    let reread = Set(work.toRead.compactMap(\.number))
    var records = try rename(work.touched, in: before.filter { !reread.contains($0.file) })
    let byFile = Dictionary(grouping: before, by: \.file)
    addition.unchanged = records.count
    for (file, contents) in zip(work.toRead, contents) {
      // A file that can't be read now stays as it was known, and one that holds nothing is no part of the case.
      let old = file.number.flatMap { byFile[$0] } ?? []
      if contents.documents.isEmpty, old.isEmpty { continue }
      if contents.documents.isEmpty, !contents.problems.isEmpty {
        records += old
        addition.unchanged += old.count
        continue
      }
      let number = try connection.write(file)
      var left = Dictionary(grouping: old, by: \.document.id)
      for (place, (document, fileID, line)) in contents.documents.enumerated() {
        var record = DocumentRecord(
          number: nil, file: number, place: place, line: line, ownFile: fileID, document: document, kept: nil)
        if let former = left[document.id]?.popLast() {
          (record.number, record.isReread) = (former.number, true)
          if former.document.text == document.text { record.kept = former.kept }
          addition.replaced.append(document.id)
        } else {
          addition.added.append(document.id)
        }
        records.append(record)
      }
      for record in old where left[record.document.id]?.popLast() != nil {
        addition.dropped.append(record.kept?.id ?? record.document.id)
        try connection.deleteDocument(record)
      }
    }
    return records
  }
}
