public import ComentionKit

/// A decision that a case keeps, with when it was made and where it came from.
public struct CaseDecision: Hashable, Sendable {
  /// What was decided; its number is its place in the case.
  public var line: Decisions.Line
  /// When, in ISO 8601.
  public var decidedAt: String
  /// The file it stood in, or who said it.
  public var origin: String
}

extension Connection {
  /// The decisions of a case that hold, in the order in which they were made.
  func decisions() throws(CaseError) -> [CaseDecision] {
    let sql = """
      SELECT number, verb, name, value, document, is_forced, decided_at, origin FROM decision ORDER BY number
      """
    let path = path
    return try rows(sql) { row throws(CaseError) in
      guard let verb = Decisions.Verb(rawValue: row.text(1)) else {
        throw CaseError(.damaged, path, "decision \(row.integer(0)) is “\(row.text(1))”; the file is damaged")
      }
      return CaseDecision(
        line: Decisions.Line(
          number: row.integer(0), verb: verb, name: row.text(2), value: row.text(3), document: row.optionalText(4),
          isForced: row.integer(5) != 0),
        decidedAt: row.text(6), origin: row.text(7))
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
