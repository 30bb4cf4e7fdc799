internal import CSQLite

/// One connection to a SQLite database; to be used by one thread at a time.
///
/// A thin layer of our own over the system's library: the well-known Swift one is a minute and a half of compiling, and brings the
/// whole of Foundation with its tables of Unicode into a program that does without.
final class Connection {
  /// How a database is opened.
  enum Access {
    case reading
    case writing
    case creating
  }

  /// How long to wait for another writer, in milliseconds.
  static let patience: Int32 = 10_000

  let path: String
  let handle: OpaquePointer

  /// Opens a database.
  init(_ path: String, for access: Access) throws(CaseError) {
    self.path = path
    let flags =
      switch access {
      case .reading: SQLITE_OPEN_READONLY
      case .writing: SQLITE_OPEN_READWRITE
      case .creating: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    var handle: OpaquePointer?
    let status = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard status == SQLITE_OK, let handle else {
      let reason = Self.reason(status, handle)
      sqlite3_close_v2(handle)
      throw CaseError(reason.code, path, reason.words)
    }
    self.handle = handle
    sqlite3_busy_timeout(handle, Self.patience)
  }

  /// Opens a database that nobody writes to, in a folder where nothing may be written.
  init(immutable path: String) throws(CaseError) {
    self.path = path
    var escaped = ""
    for byte in path.utf8 {
      let isPlain = (0x61...0x7A).contains(byte | 0x20) || (0x2D...0x39).contains(byte) || byte == 0x5F
      let digits = String(byte, radix: 16)
      escaped += isPlain ? String(UnicodeScalar(byte)) : "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let status = sqlite3_open_v2("file:\(escaped)?immutable=1", &handle, flags, nil)
    guard status == SQLITE_OK, let handle else {
      let reason = Self.reason(status, handle)
      sqlite3_close_v2(handle)
      throw CaseError(reason.code, path, reason.words)
    }
    self.handle = handle
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs statements that give no rows.
  func execute(_ sql: String) throws(CaseError) {
    let status = sqlite3_exec(handle, sql, nil, nil, nil)
    if status != SQLITE_OK { throw error(status) }
  }

  /// Prepares one statement.
  func prepare(_ sql: String) throws(CaseError) -> Statement { try Statement(sql, on: self) }

  /// The rows of a query, made into values.
  func rows<Row>(
    _ sql: String, _ values: Value..., make: (Statement) throws(CaseError) -> Row
  ) throws(CaseError) -> [Row] {
    let statement = try prepare(sql)
    try statement.bind(values)
    var rows: [Row] = []
    while try statement.step() { rows.append(try make(statement)) }
    return rows
  }

  /// The first row of a query, made into a value; nil where there is none.
  func row<Row>(
    _ sql: String, _ values: Value..., make: (Statement) throws(CaseError) -> Row
  ) throws(CaseError) -> Row? {
    let statement = try prepare(sql)
    try statement.bind(values)
    return try statement.step() ? try make(statement) : nil
  }

  /// Runs one statement with values.
  func run(_ sql: String, _ values: Value...) throws(CaseError) {
    let statement = try prepare(sql)
    try statement.run(values)
  }

  /// The number that the last row got.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// Does all or nothing; another writer waits until it is done.
  func transaction<Result>(_ body: () throws(CaseError) -> Result) throws(CaseError) -> Result {
    try execute("BEGIN IMMEDIATE")
    do throws(CaseError) {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Ends a transaction and leaves everything as it was; a full disk may have done so already.
  func rollBack() {
    if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
  }

  /// Reads as everything stands at one moment.
  func snapshot<Result>(_ body: () throws(CaseError) -> Result) throws(CaseError) -> Result {
    try execute("BEGIN")
    defer { sqlite3_exec(handle, "COMMIT", nil, nil, nil) }
    return try body()
  }

  /// What a status means for a person.
  func error(_ status: Int32) -> CaseError {
    let reason = Self.reason(status, handle)
    return CaseError(reason.code, path, reason.words)
  }

  private static func reason(_ status: Int32, _ handle: OpaquePointer?) -> (code: CaseError.Code, words: String) {
    let said = handle.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(status))
    switch status & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED:
      return (.busy, "another program writes to it and did not finish within 10 seconds; try again when it is done")
    case SQLITE_FULL: return (.diskFull, "the disk is full; make room, and run the command again: nothing was changed")
    case SQLITE_IOERR:
      return (.failed, "the disk refused (\(said)); check it, and run the command again: nothing was changed")
    case SQLITE_READONLY, SQLITE_PERM: return (.readOnly, "it may not be written (\(said)); check your rights")
    case SQLITE_CANTOPEN: return (.failed, "cannot be opened; check the name, and that you may read it and its folder")
    case SQLITE_NOTADB: return (.notACase, "no case file; make one with index")
    case SQLITE_CORRUPT: return (.damaged, "the file is damaged (\(said)); take a copy, or index the documents anew")
    default: return (.failed, "\(said) (SQLite \(status))")
    }
  }
}
