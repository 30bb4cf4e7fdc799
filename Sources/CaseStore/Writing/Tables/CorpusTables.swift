internal import ComentionKit
internal import Primitives

/// The tables that people read of a case: who is named, where, and with whom. Rows that would be as they are stay untouched.
struct CorpusTables {
  private let connection: Connection
  private let coMentions: CoMentionGraph
  /// The numbers of the documents in the case, in corpus order.
  private let numbers: [Int]
  /// The numbers of the entities in the case, in the order of the index. Who has one keeps it, under
  /// whatever name.
  private let entityNumbers: [Int]
  private let known: [Int: EntityRecord]
  private let gone: [Int]
  private let changes: TableChanges?

  /// - Parameters:
  ///   - connection: The case.
  ///   - coMentions: What is to be written.
  ///   - numbers: The numbers of its documents in the case.
  ///   - former: What the tables have, of the same documents; nil where that is not known, and any row may be another than it is.
  /// - Throws: Where the case can't be read.
  init(
    _ connection: Connection, _ coMentions: CoMentionGraph, _ numbers: [Int], since former: CoMentionGraph?
  ) throws(CaseError) {
    (self.connection, self.coMentions, self.numbers) = (connection, coMentions, numbers)
    var numberOfID: [Entity.ID: Int] = [:]
    var known: [Int: EntityRecord] = [:]
    for record in try connection.entityRecords() {
      numberOfID[record.id] = record.number
      known[record.number] = record
    }
    let numberBefore = numberOfID
    var found: [Int?] = coMentions.index.entities.map { numberOfID.removeValue(forKey: $0.id) }
    var left = Set(numberOfID.values)
    for place in found.indices where found[place] == nil && !left.isEmpty {
      guard let former = try Self.former(coMentions.index, place, numbers, connection) else { continue }
      found[place] = left.remove(former)
    }
    // Who is named most comes first: the lower number of a tie leads, so that the ties of those who have thousands stand together.
    let entities = coMentions.index.entities
    let new = found.indices.filter { found[$0] == nil }.sorted {
      (entities[$1].mentions.count, $0) < (entities[$0].mentions.count, $1)
    }
    var next = 1
    for place in new {
      // Numbers of those who are gone are given away again, but not in the same moment.
      while known[next] != nil { next += 1 }
      found[place] = next
      next += 1
    }
    let numbersNow = found.map { $0 ?? 0 }
    entityNumbers = numbersNow
    (self.known, gone) = (known, left.sorted())
    changes = former.flatMap { former in
      let numbersThen = former.index.entities.map { numberBefore[$0.id] ?? 0 }
      return TableChanges(from: former, numbersThen, to: coMentions, numbersNow)
    }
  }

  /// The number of the entity that the first mention of one meant before: who is called otherwise now.
  private static func former(
    _ index: EntityIndex, _ entity: Int, _ numbers: [Int], _ connection: Connection
  ) throws(CaseError) -> Int? {
    let first = index.entities[entity].mentions[0]
    let document = index.documents[first.document]
    let start = ScalarOffsets(document.document.text).scalars(document.mentions[first.mention].span).lowerBound
    return try connection.row(
      "SELECT entity FROM mention WHERE document = ? AND start = ?", .integer(numbers[first.document]), .integer(start)
    ) { $0.integer(0) }
  }

  func write(threads: Int) throws(CaseError) {
    let ties = TieDigests(coMentions, numbers: numbers, entityNumbers)
    let rows = EntityRows(coMentions, numbers)
    let blocks = Blocks.ranges(entityNumbers.count, minimum: 256)
    let (changes, known, entityNumbers) = (changes, known, entityNumbers)
    let digests = Blocks.reduce(blocks, threads: threads, into: [EntityDigests]()) { block in
      block.map { place in
        let former = changes == nil ? nil : known[entityNumbers[place]]
        let own = changes?.entities[place] == false ? former?.digest : nil
        let tied = changes?.ties[place] == false ? former?.ties : nil
        return EntityDigests(own: own ?? rows.digest(of: place), ties: tied ?? ties.digest(of: place))
      }
    } _: {
      $0 += $1
    }
    try delete(gone)
    try writeEntities(rows, digests)
    try writeTies(ties, digests.map(\.ties))
    try writeMentions(threads: threads)
  }

  private func delete(_ entities: [Int]) throws(CaseError) {
    for (table, column) in [("entity", "number"), ("alias", "entity"), ("joining", "entity"), ("tie", "source")] {
      let delete = try connection.prepare("DELETE FROM \(table) WHERE \(column) = ?")
      for entity in entities { try delete.run([.integer(entity)]) }
    }
  }

  private func writeEntities(_ rows: EntityRows, _ digests: [EntityDigests]) throws(CaseError) {
    // In the order of the tables, which grow at their ends then.
    let changed = entityNumbers.indices.filter { known[entityNumbers[$0]]?.digest != digests[$0].own }
      .sorted { entityNumbers[$0] < entityNumbers[$1] }
    let insert = try connection.prepare("INSERT OR REPLACE INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let alias = try connection.prepare("INSERT INTO alias VALUES (?, ?, ?, ?, ?, ?)")
    let joining = try connection.prepare("INSERT INTO joining VALUES (?, ?, ?, ?, ?, ?)")
    let noAlias = try connection.prepare("DELETE FROM alias WHERE entity = ?")
    let noJoining = try connection.prepare("DELETE FROM joining WHERE entity = ?")
    for place in changed {
      let (found, number, row) = (coMentions.index.entities[place], entityNumbers[place], rows.row(of: place))
      if known[number] != nil {
        try noAlias.run([.integer(number)])
        try noJoining.run([.integer(number)])
      }
      try insert.run([
        .integer(number), .text(found.id), .text(found.name), .text(found.type.rawValue), .integer(row.mentions),
        .integer(row.documents), .text(row.first), .text(row.last),
        .integer(coMentions.nodeOfEntity[place] == nil ? 0 : 1), .integer(digests[place].own),
        .integer(digests[place].ties),
      ])
      var forms = found.aliases
      if !forms.contains(where: { $0.form == found.name }) { forms.append(Alias(form: found.name, count: 0)) }
      for (place, form) in forms.enumerated() {
        let folded = form.form.foldedName
        try alias.run([
          .integer(number), .integer(place), .text(form.form), folded == form.form.inLowerASCII ? .null : .text(folded),
          .integer(form.count),
          .integer(form.form == found.name ? 1 : 0),
        ])
      }
      for (place, merge) in found.merges.enumerated() {
        try joining.run([
          .integer(number), .integer(place), merge.form == found.name ? .null : .text(merge.form),
          merge.target == found.name ? .null : .text(merge.target), .text(merge.reason.rawValue),
          .integer(merge.document.map { numbers[$0] }),
        ])
      }
    }
    let update = try connection.prepare("UPDATE entity SET tie_digest = ? WHERE number = ? AND tie_digest <> ?1")
    for place in entityNumbers.indices {
      guard let former = known[entityNumbers[place]], former.ties != digests[place].ties else { continue }
      try update.run([.integer(digests[place].ties), .integer(entityNumbers[place])])
    }
  }

  private func writeTies(_ ties: TieDigests, _ digests: [Int]) throws(CaseError) {
    var writing = try TieWriting(connection)
    for place in entityNumbers.indices.sorted(by: { entityNumbers[$0] < entityNumbers[$1] }) {
      let number = entityNumbers[place]
      guard (known[number]?.ties ?? 0) != digests[place] else { continue }
      try writing.write(place, ties, of: number, isKnown: known[number].map { $0.ties != 0 } ?? false)
    }
  }

  private func writeMentions(threads: Int) throws(CaseError) {
    let (index, entityNumbers, count, changes) = (coMentions.index, entityNumbers, numbers.count, changes)
    let digests = Blocks.reduce(Blocks.ranges(count, minimum: 64), threads: threads, into: [Int?]()) { block in
      block.map { place in
        if changes?.documents[place] == false { return nil }
        var hash = StableHash()
        for (mention, entity) in zip(index.documents[place].mentions, index.entities(ofDocument: place)) {
          hash.add(mention.span.start)
          hash.add(mention.span.length)
          hash.add(mention.sentence)
          hash.add(entityNumbers[entity])
        }
        return hash.number
      }
    } _: {
      $0 += $1
    }
    let known = try mentionDigests(of: numbers.indices.filter { digests[$0] != nil }.map { numbers[$0] })
    var writing = try MentionWriting(connection)
    for place in numbers.indices.sorted(by: { numbers[$0] < numbers[$1] }) {
      guard let digest = digests[place], known[numbers[place], default: 0] != digest else { continue }
      let document = index.documents[place]
      let offsets = ScalarOffsets(document.document.text)
      let rows = zip(document.mentions, index.entities(ofDocument: place)).map { mention, entity in
        let scalars = offsets.scalars(mention.span)
        return MentionWriting.Row(
          start: scalars.lowerBound, length: scalars.count,
          paragraph: document.sentences[mention.sentence].paragraph, entity: entityNumbers[entity])
      }
      try writing.write(
        rows, ofDocument: numbers[place], isKnown: known[numbers[place], default: 0] != 0, digest: digest)
    }
  }

  /// What tells of some documents whether their mentions have changed: of few each is asked for, as the table is as long as the texts are many.
  private func mentionDigests(of documents: [Int]) throws(CaseError) -> [Int: Int] {
    guard documents.count < numbers.count / 8 else {
      return Dictionary(
        uniqueKeysWithValues: try connection.rows("SELECT document, mention_digest FROM document_state") {
          ($0.integer(0), $0.integer(1))
        })
    }
    let statement = try connection.prepare("SELECT mention_digest FROM document_state WHERE document = ?")
    var digests: [Int: Int] = [:]
    for document in documents { digests[document] = try statement.row([.integer(document)]) { $0.integer(0) } }
    return digests
  }
}

/// What tells whether the rows of an entity, and those of its ties to entities behind it, have changed.
private struct EntityDigests {
  var own: Int
  var ties: Int
}

/// What the case knows of an entity, as far as it tells whether it has changed.
struct EntityRecord {
  var number: Int
  var id: Entity.ID
  var digest: Int
  var ties: Int
}

extension Connection {
  func entityRecords() throws(CaseError) -> [EntityRecord] {
    try rows("SELECT number, id, digest, tie_digest FROM entity") {
      EntityRecord(number: $0.integer(0), id: $0.text(1), digest: $0.integer(2), ties: $0.integer(3))
    }
  }

  /// Writes which passages say the same, where that has changed.
  func write(_ duplicates: DuplicatePassages, _ numbers: [Int]) throws(CaseError) {
    let rows = duplicates.groups.enumerated().flatMap { group, passages in
      passages.enumerated().map { [numbers[$1.document], $1.paragraph, group, $0] }
    }
    let known = try self.rows(
      "SELECT document, paragraph, passage, place FROM copied_passage ORDER BY passage, place"
    ) { row in (0..<4).map { row.integer($0) } }
    guard known != rows else { return }
    try execute("DELETE FROM copied_passage")
    let insert = try prepare("INSERT INTO copied_passage VALUES (?, ?, ?, ?)")
    for row in rows { try insert.run(row.map { .integer($0) }) }
  }
}

extension String {
  /// As SQLite's `lower` has it.
  fileprivate var inLowerASCII: String {
    String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
