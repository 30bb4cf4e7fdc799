/// Writes the ties of entities, row by row, where these are others than they were.
struct TieWriting {
  private let reading: Statement
  private let deletion: Statement
  private let insertion: Statement

  init(_ connection: Connection) throws(CaseError) {
    reading = try connection.prepare("SELECT target, weight, evidence FROM tie WHERE source = ? ORDER BY target")
    deletion = try connection.prepare("DELETE FROM tie WHERE source = ? AND target = ?")
    insertion = try connection.prepare("INSERT OR REPLACE INTO tie VALUES (?, ?, ?, ?)")
  }

  /// Writes the ties of an entity to those of higher numbers.
  ///
  /// - Parameters:
  ///   - rows: The ties, by their targets.
  ///   - source: The number of the entity.
  ///   - isKnown: Whether the table may have ties of it.
  /// - Throws: Where they can't be written.
  mutating func write(_ rows: [TieDigests.Row], of source: Int, isKnown: Bool) throws(CaseError) {
    let former = isKnown ? try self.rows(of: source) : []
    var place = 0
    for row in rows {
      while place < former.count, former[place].target < row.target {
        try deletion.run([.integer(source), .integer(former[place].target)])
        place += 1
      }
      if place < former.count, former[place].target == row.target {
        place += 1
        if former[place - 1] == row { continue }
      }
      try insertion.run([.integer(source), .integer(row.target), .real(row.weight), row.evidence])
    }
    for row in former[place...] { try deletion.run([.integer(source), .integer(row.target)]) }
  }

  /// The ties of an entity as the table has them.
  private func rows(of source: Int) throws(CaseError) -> [TieDigests.Row] {
    try reading.bind([.integer(source)])
    defer { reading.reset() }
    var rows: [TieDigests.Row] = []
    while try reading.step() {
      let evidence: Value = reading.wholeNumber(2).map { .integer($0) } ?? .text(reading.text(2))
      rows.append(TieDigests.Row(target: reading.integer(0), weight: reading.real(1), evidence: evidence))
    }
    return rows
  }
}
