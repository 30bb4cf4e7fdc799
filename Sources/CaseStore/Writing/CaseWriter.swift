public import ComentionKit
internal import Primitives

/// A case that is written to: documents come and go, and decisions are made. Each call does all of it or nothing, and what depends on
/// all documents is brought up to date with it.
///
/// One writer at a time: another one waits ten seconds, and is told then. Those who read see the case as it was until all is done.
public final class CaseWriter {
  let connection: Connection

  /// How the documents of the case are read.
  public let settings: CaseSettings

  private init(_ connection: Connection, _ settings: CaseSettings) {
    (self.connection, self.settings) = (connection, settings)
  }

  /// Opens a case.
  public convenience init(opening path: String) throws(CaseError) {
    let connection = try Connection.writing(path)
    self.init(connection, CaseSettings(try connection.settings()))
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

  /// Ends the making of a case: what comes later is written so that no crash and no power cut leaves a half of it.
  public func finish() throws(CaseError) {
    try connection.execute("PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL")
    // Nothing of a new file has been waited for yet.
    try connection.transaction { () throws(CaseError) in try connection.set("finished", to: "1") }
    try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  /// Keeps decisions, and follows them together with those that were made before.
  ///
  /// - Parameters:
  ///   - decisions: What was decided; lines that the case has already are kept once.
  ///   - origin: The file they stand in.
  ///   - date: When they were made, in ISO 8601.
  ///   - threads: How many threads work.
  /// - Returns: How many were new.
  /// - Throws: A ``DecisionError`` where they contradict one another or those before, a ``CaseError`` where they can't be kept.
  public func decide(_ decisions: Decisions, origin: String, at date: String, threads: Int = 1) throws -> Int {
    let before = try connection.decisions().map(\.line)
    var known = Set(before.map(\.withoutNumber))
    let added = decisions.lines.filter { known.insert($0.withoutNumber).inserted }
    _ = try Decisions(numbered(before + added))
    try connection.transaction { () throws(CaseError) in
      let insert = try connection.prepare(
        """
        INSERT INTO decision (verb, name, value, document, is_forced, decided_at, origin) VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
      for line in added {
        try insert.run([
          .text(line.verb.rawValue), .text(line.name), .text(line.value), .text(line.document),
          .integer(line.isForced ? 1 : 0), .text(date), .text("\(origin):\(line.number)"),
        ])
      }
      if !added.isEmpty { try follow(threads: threads) }
    }
    return added.count
  }

  private func numbered(_ lines: [Decisions.Line]) -> [Decisions.Line] {
    lines.enumerated().map { number, line in
      var line = line
      line.number = number + 1
      return line
    }
  }
}

extension Decisions.Line {
  /// What it says, wherever it stands.
  fileprivate var withoutNumber: Decisions.Line {
    var line = self
    line.number = 0
    return line
  }
}
