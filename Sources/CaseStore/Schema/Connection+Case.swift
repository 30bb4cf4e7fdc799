internal import Primitives

extension Connection {
  /// Opens a case to read it as it stands at this moment, whatever is written meanwhile.
  static func reading(_ path: String) throws(CaseError) -> Connection {
    do throws(CaseError) {
      return try snapshot(Connection(path, for: .reading))
    } catch {
      guard CaseHeader.isCase(at: path) else { throw notACase(path) }
      // Where nothing may be written, not even the list of who reads.
      // What a writer has not put in its place yet would be missed.
      let isWritten = ((try? FileStatus("\(path)-wal"))?.size ?? 0) > 0
      guard error.code == .failed || error.code == .readOnly, !isWritten else { throw error }
      guard let connection = try? snapshot(Connection(immutable: path)) else { throw error }
      return connection
    }
  }

  /// Refuses what is no case, by what SQLite read of it: to open the file beside it, and close it, would end all locks that this process
  /// has on it (POSIX), and another one could clear away what is read or written here.
  private func check() throws(CaseError) {
    let id = try row("PRAGMA application_id") { $0.integer(0) }
    guard id == Schema.applicationID else { throw Self.notACase(path) }
  }

  private static func snapshot(_ connection: Connection) throws(CaseError) -> Connection {
    try connection.check()
    let version = try connection.version()
    guard version <= Schema.version else { throw newer(connection.path, version) }
    guard version == Schema.version else {
      throw CaseError(
        .failed, connection.path, "of an earlier version of comention; comention add brings it up to date")
    }
    try connection.execute("PRAGMA query_only = 1; PRAGMA mmap_size = 1073741824; BEGIN")
    return connection
  }

  /// Opens a case to write to it, of an earlier version too, which has to be brought up to date.
  static func writing(_ path: String) throws(CaseError) -> (Connection, isOutdated: Bool) {
    let connection: Connection
    do throws(CaseError) {
      connection = try Connection(path, for: .writing)
      try connection.check()
    } catch {
      guard CaseHeader.isCase(at: path) else { throw notACase(path) }
      throw error
    }
    let version = try connection.version()
    guard version <= Schema.version else { throw newer(path, version) }
    try connection.execute("PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY")
    return (connection, version < Schema.version)
  }

  /// Makes a case without documents, in a file that nobody knows of yet.
  static func creating(_ path: String) throws(CaseError) -> Connection {
    let connection = try Connection(path, for: .creating)
    try connection.execute(
      """
      PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;
      PRAGMA temp_store = MEMORY; PRAGMA application_id = \(Schema.applicationID);
      """)
    try connection.migrate()
    // The index of words of a whole corpus is gathered before it is written: parts of it would have to be merged.
    try connection.execute("INSERT INTO paragraph_words (paragraph_words, rank) VALUES ('hashsize', 67108864)")
    return connection
  }

  /// Brings the tables up to date; to be done in a transaction.
  func migrate() throws(CaseError) {
    for (number, statements) in Schema.migrations.enumerated().dropFirst(try version()) {
      try execute("\(statements)\nPRAGMA user_version = \(number + 1)")
    }
  }

  private func version() throws(CaseError) -> Int { try row("PRAGMA user_version") { $0.integer(0) } ?? 0 }

  private static func notACase(_ path: String) -> CaseError {
    CaseError(.notACase, path, "no case file; make one with: comention index DOCUMENTS -o NAME.comention")
  }

  private static func newer(_ path: String, _ version: Int) -> CaseError {
    CaseError(
      .newerVersion, path,
      "written by a later version of comention (\(version); this one knows \(Schema.version)); use that one")
  }
}
