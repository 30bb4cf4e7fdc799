internal import ComentionKit
internal import Primitives

/// What a case holds, and what has become of the files it was made of.
public struct CaseStatus: Hashable, Sendable {
  /// The number of documents.
  public var documents = 0
  /// The number of files that they stand in.
  public var files = 0
  /// Files whose size or time is another than when they were read, by their paths.
  public var changed: [String] = []
  /// Files that are gone, by their paths.
  public var vanished: [String] = []
  /// Paths that could not be read.
  public var unread = 0
  /// The number of paragraphs, sentences, mentions, entities and ties.
  public var paragraphs = 0, sentences = 0, mentions = 0, entities = 0, ties = 0
  /// The number of decisions that hold, of those of them that were refused, and of those that were taken back.
  public var decisions = 0, refusedDecisions = 0, undoneDecisions = 0
  /// The first and the last date of a document, of those that can be read.
  public var firstDate: String?, lastDate: String?
  /// The size of the file in bytes.
  public var size = 0
  /// What made the case.
  public var program = ""
}

extension CaseReader {
  /// Counts, and looks after the files.
  ///
  /// - Throws: Where the case can't be read.
  /// - Complexity: O(*n*) for *n* rows, and a question to the system for each file.
  public func status() throws(CaseError) -> CaseStatus {
    func count(_ what: String) throws(CaseError) -> Int {
      try connection.row("SELECT count(*) FROM \(what)") { $0.integer(0) } ?? 0
    }
    var status = CaseStatus()
    status.documents = try count("document")
    (status.paragraphs, status.sentences) = (
      try count("paragraph"),
      try connection.row("SELECT sum(json_array_length(sentences)) FROM paragraph") { $0.integer(0) } ?? 0
    )
    (status.mentions, status.ties) = (try count("mention"), try count("tie"))
    status.entities = try count("entity WHERE is_node")
    (status.decisions, status.refusedDecisions) = (
      try count("decision WHERE undone_at IS NULL"), refusedDecisionCount
    )
    status.undoneDecisions = try count("decision WHERE undone_at IS NOT NULL")
    status.unread = try count("(SELECT DISTINCT path FROM problem)")
    // As text, what can't be read as a date would be the first or the last.
    let dates = try connection.rows("SELECT DISTINCT date FROM document") {
      $0.optionalText(0).flatMap { CalendarDate(iso: $0) }
    }
    let range = dates.compactMap { $0 }.dateRange
    (status.firstDate, status.lastDate) = (range?.lowerBound.description, range?.upperBound.description)
    status.size = (try? FileStatus(connection.path))?.size ?? 0
    status.program = program
    for record in try connection.files().values.sorted(by: { $0.file.path < $1.file.path }) {
      status.files += 1
      guard let now = try? FileStatus(record.file.realPath) else {
        status.vanished.append(record.file.path)
        continue
      }
      if !record.isUntouched(now) { status.changed.append(record.file.path) }
    }
    return status
  }

  /// What is wrong with the file itself; nothing where it is whole.
  ///
  /// - Throws: Where the case can't be read.
  /// - Complexity: O(*n* log *n*) in the size of the file.
  public func integrityProblems() throws(CaseError) -> [String] {
    try connection.rows("PRAGMA integrity_check") { $0.text(0) }.filter { $0 != "ok" }
  }
}
