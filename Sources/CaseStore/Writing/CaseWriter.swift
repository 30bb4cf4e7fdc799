internal import ComentionKit
internal import Primitives

/// A case that is written to: documents come and go, and decisions are made. Each call does all of it or nothing, and what depends on
/// all documents is brought up to date with it.
///
/// One writer at a time: another one waits ten seconds, and is told then. Those who read see the case as it was until all is done.
public final class CaseWriter {
  private(set) var connection: Connection

  /// What the last change came to, for whoever ends the process soon: to take all of it apart takes as long as to write it.
  var derived: [Any] = []

  /// How the documents of the case are read.
  public let settings: CaseSettings

  private init(_ connection: Connection, _ settings: CaseSettings) {
    (self.connection, self.settings) = (connection, settings)
  }

  /// Opens a case; one of an earlier version is brought up to date first.
  ///
  /// - Throws: Where the file is no case, or can't be opened.
  /// - Complexity: O(1); for a case of an earlier version O(*n*) in its size.
  public convenience init(opening path: String) throws(CaseError) {
    let (connection, isOutdated) = try Connection.writing(path)
    self.init(connection, CaseSettings(try connection.settings()))
    guard isOutdated else { return }
    try connection.transaction { () throws(CaseError) in
      try connection.migrate()
      let documents = try connection.settledDocuments()
      if !documents.isEmpty { try derive(from: documents, past: PastCorpus(), threads: 2) }
    }
  }

  /// Makes a case without documents in a file that is not there yet; ``finish()`` makes it one that stays.
  ///
  /// - Parameters:
  ///   - path: The file, which nobody should know of before it is finished.
  ///   - settings: How its documents are read.
  ///   - program: The program and its version.
  /// - Throws: Where nothing can be written there.
  /// - Returns: The case, to be filled.
  public static func create(
    at path: String, _ settings: CaseSettings = CaseSettings(), program: String = "comention"
  ) throws(CaseError) -> CaseWriter {
    let connection = try Connection.creating(path)
    for (name, value) in settings.rows { try connection.set(name, to: value) }
    try connection.set("made_by", to: program)
    return CaseWriter(connection, settings)
  }

  /// Moves what was written from the log beside the file into the file itself, so that a copy of the file alone has it; as far as nobody reads
  /// an earlier state, and without waiting. What could not be moved stays in the log.
  public func settle() { try? connection.execute("PRAGMA wal_checkpoint(PASSIVE)") }

  /// Ends the making of a case, which is written once more without gaps: what comes later is written so that no crash and no power
  /// cut leaves a half of it.
  ///
  /// - Throws: Where the case can't be written.
  public func finish() throws(CaseError) {
    let path = connection.path
    let packed = path + "-packed"
    FileSystem.remove(packed)
    do throws(CaseError) {
      // What was added to the index of words bit by bit becomes one piece.
      try connection.run("INSERT INTO paragraph_words (paragraph_words) VALUES ('optimize')")
      try connection.run("VACUUM INTO ?", .text(packed))
    } catch {
      FileSystem.remove(packed)
      throw error
    }
    do throws(SystemError) {
      try FileSystem.rename(packed, to: path)
    } catch {
      FileSystem.remove(packed)
      throw CaseError(.failed, path, "the finished file could not be put in its place (\(error)); check the folder")
    }
    connection = try Connection(path, for: .writing)
    try connection.execute("PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL")
    // Nothing of a new file has been waited for yet.
    try connection.transaction { () throws(CaseError) in try connection.set("finished", to: "1") }
    try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }
}
