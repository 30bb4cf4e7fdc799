public import ComentionKit

/// A decision that a case keeps, with when it was made, where it came from, and what became of it.
public struct CaseDecision: Hashable, Sendable {
  /// What became of a decision.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    /// It changed something.
    case followed
    /// What it says can't be done, or would join what a person may not have meant.
    case refused
    /// There was nothing for it to do; documents may come for which there is.
    case idle
    /// It was taken back.
    case undone
  }

  /// What was decided; its number is the one that it has in the case for good.
  public var line: Decisions.Line
  /// When, in ISO 8601.
  public var decidedAt: String
  /// The file and the line it stood in, or who said it.
  public var origin: String
  /// When it was taken back, in ISO 8601; nil for one that holds.
  public var undoneAt: String?
  /// What became of it.
  public var effect: Effect
  /// Why it was refused or idle, and what to write instead; empty where there is nothing to say.
  public var reason: String
}

extension CaseDecision.Effect {
  /// What an outcome comes to.
  public static func of(_ outcome: DecisionOutcome) -> CaseDecision.Effect {
    outcome.obstacle == nil ? .followed : outcome.isRefused ? .refused : .idle
  }
}

extension Connection {
  /// The decisions of a case that hold, in the order in which they were made.
  func decisions() throws(CaseError) -> [CaseDecision] { try allDecisions().filter { $0.undoneAt == nil } }

  /// The decisions of a case with those that were taken back, in the order in which they were made.
  func allDecisions() throws(CaseError) -> [CaseDecision] {
    let sql = """
      SELECT number, verb, name, value, document, is_forced, decided_at, origin, undone_at, effect, reason
      FROM decision ORDER BY number
      """
    let path = path
    return try rows(sql) { row throws(CaseError) in
      guard let verb = Decisions.Verb(rawValue: row.text(1)), let effect = CaseDecision.Effect(rawValue: row.text(9))
      else {
        throw CaseError(
          .damaged, path, "decision \(row.integer(0)) is “\(row.text(1))”, “\(row.text(9))”; the file is damaged")
      }
      return CaseDecision(
        line: Decisions.Line(
          number: row.integer(0), verb: verb, name: row.text(2), value: row.text(3), document: row.optionalText(4),
          isForced: row.integer(5) != 0),
        decidedAt: row.text(6), origin: row.text(7), undoneAt: row.optionalText(8), effect: effect,
        reason: row.text(10))
    }
  }

  /// Keeps new decisions; those that were refused, too.
  func insert(_ lines: [Decisions.Line], origin: (Decisions.Line) -> String, at date: String) throws(CaseError) {
    let insert = try prepare(
      """
      INSERT INTO decision
        (number, verb, name, value, document, is_forced, decided_at, origin, undone_at, effect, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, '')
      """)
    for line in lines {
      try insert.run([
        .integer(line.number), .text(line.verb.rawValue), .text(line.name), .text(line.value), .text(line.document),
        .integer(line.isForced ? 1 : 0), .text(date), .text(origin(line)),
        .text(CaseDecision.Effect.idle.rawValue),
      ])
    }
  }

  /// Says of decisions that they are taken back.
  func undo(_ numbers: [Int], at date: String) throws(CaseError) {
    let update = try prepare("UPDATE decision SET undone_at = ?, effect = ?, reason = '' WHERE number = ?")
    for number in numbers {
      try update.run([.text(date), .text(CaseDecision.Effect.undone.rawValue), .integer(number)])
    }
  }

  /// Says what became of the decisions.
  func write(_ outcomes: [DecisionOutcome]) throws(CaseError) {
    let update = try prepare("UPDATE decision SET effect = ?1, reason = ?2 WHERE number = ?3 AND undone_at IS NULL")
    for outcome in outcomes {
      try update.run([
        .text(CaseDecision.Effect.of(outcome).rawValue), .text(outcome.reason), .integer(outcome.line.number),
      ])
    }
  }

  /// The settings of a case.
  func settings() throws(CaseError) -> [String: String] {
    let pairs = try rows("SELECT name, value FROM setting WHERE value IS NOT NULL") { ($0.text(0), $0.text(1)) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// Keeps a setting.
  func set(_ name: String, to value: String?) throws(CaseError) {
    try run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", .text(name), .text(value))
  }
}
