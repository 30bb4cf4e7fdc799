/// Writes the mentions of documents, row by row, where these are others than they were.
struct MentionWriting {
  /// A row of the table of mentions.
  struct Row: Equatable {
    /// Where it begins, in Unicode scalars.
    var start: Int
    var length: Int
    var paragraph: Int
    /// The number of the entity.
    var entity: Int
  }

  private let reading: Statement
  private let clearing: Statement
  private let deletion: Statement
  private let insertion: Statement
  private let digest: Statement

  init(_ connection: Connection) throws(CaseError) {
    reading = try connection.prepare(
      "SELECT start, length, paragraph, entity FROM mention WHERE document = ? ORDER BY start")
    clearing = try connection.prepare("DELETE FROM mention WHERE document = ?")
    deletion = try connection.prepare("DELETE FROM mention WHERE document = ? AND start = ?")
    insertion = try connection.prepare("INSERT OR REPLACE INTO mention VALUES (?, ?, ?, ?, ?)")
    digest = try connection.prepare(
      """
      INSERT INTO document_state (mention_digest, document) VALUES (?, ?)
        ON CONFLICT (document) DO UPDATE SET mention_digest = excluded.mention_digest
      """)
  }

  /// Writes the mentions of a document.
  ///
  /// - Parameters:
  ///   - rows: The mentions, in the order of the text.
  ///   - document: The number of the document.
  ///   - isKnown: Whether the table has mentions of it as it is; otherwise those that it may have are of something else.
  ///   - digest: What stands for all of them.
  /// - Throws: Where they can't be written.
  mutating func write(_ rows: [Row], ofDocument document: Int, isKnown: Bool, digest: Int) throws(CaseError) {
    if !isKnown { try clearing.run([.integer(document)]) }
    let former = isKnown ? try self.rows(ofDocument: document) : []
    var place = 0
    for row in rows {
      while place < former.count, former[place].start < row.start {
        try deletion.run([.integer(document), .integer(former[place].start)])
        place += 1
      }
      if place < former.count, former[place].start == row.start {
        place += 1
        if former[place - 1] == row { continue }
      }
      try insertion.run([
        .integer(document), .integer(row.start), .integer(row.length), .integer(row.paragraph), .integer(row.entity),
      ])
    }
    for row in former[place...] { try deletion.run([.integer(document), .integer(row.start)]) }
    try self.digest.run([.integer(digest), .integer(document)])
  }

  /// The mentions of a document as the table has them.
  private func rows(ofDocument document: Int) throws(CaseError) -> [Row] {
    try reading.bind([.integer(document)])
    defer { reading.reset() }
    var rows: [Row] = []
    while try reading.step() {
      rows.append(
        Row(
          start: reading.integer(0), length: reading.integer(1), paragraph: reading.integer(2),
          entity: reading.integer(3)))
    }
    return rows
  }
}
