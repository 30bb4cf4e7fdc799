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
  ///   - entity: The entity of the index.
  ///   - ties: Its ties among all.
  ///   - source: The number of the entity.
  ///   - isKnown: Whether the table may have ties of it.
  /// - Throws: Where they can't be written.
  mutating func write(_ entity: Int, _ ties: TieDigests, of source: Int, isKnown: Bool) throws(CaseError) {
    let own = ties.ties(of: entity)
    let (gone, new) = isKnown ? try changes(own, ties, of: source) : ([], own)
    for target in gone { try deletion.run([.integer(source), .integer(target)]) }
    for tie in new {
      try insertion.run([.integer(source), .integer(tie.target), .real(tie.weight), ties.evidence(of: tie)])
    }
  }

  /// The targets of ties that the table has and the entity has no more, and the ties that are new or others; rows are compared where they lie.
  private func changes(
    _ own: [TieDigests.Tie], _ ties: TieDigests, of source: Int
  ) throws(CaseError) -> (gone: [Int], new: [TieDigests.Tie]) {
    try reading.bind([.integer(source)])
    defer { reading.reset() }
    var (gone, new): ([Int], [TieDigests.Tie]) = ([], [])
    var next = 0
    while try reading.step() {
      let target = reading.integer(0)
      while next < own.count, own[next].target < target {
        new.append(own[next])
        next += 1
      }
      guard next < own.count, own[next].target == target else {
        gone.append(target)
        continue
      }
      if own[next].weight != reading.real(1) || !ties.hasPlaces(own[next], in: reading, 2) { new.append(own[next]) }
      next += 1
    }
    return (gone, new + own[next...])
  }
}
