internal import ComentionKit
internal import Primitives

/// Writes documents and what was found in them.
struct DocumentWriting {
  private let connection: Connection
  private let insertion: Statement
  private let replacement: Statement
  private let update: Statement
  private let found: Statement
  private let paragraph: Statement
  private let words: Statement

  private static let columns = [
    "file", "place", "line", "own_file", "own_id", "id", "title", "date", "date_origin", "language", "url", "author",
    "publication", "format", "sha256", "form", "recurring",
  ]

  init(_ connection: Connection) throws(CaseError) {
    self.connection = connection
    insertion = try connection.prepare(
      """
      INSERT INTO document (number, \(Self.columns.joined(separator: ", ")), lead, found_by, found)
      VALUES (?\(String(repeating: ", ?", count: Self.columns.count)), '', '', x'')
      """)
    replacement = try connection.prepare(
      "UPDATE document SET number = ?, \(Self.columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE number = ?")
    update = try connection.prepare("UPDATE document SET id = ?, recurring = ? WHERE number = ?")
    found = try connection.prepare("UPDATE document SET found_by = ?, found = ?, lead = ? WHERE number = ?")
    paragraph = try connection.prepare(

      """
      INSERT INTO paragraph (document, number, role, start, text, first_sentence, sentences)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    words = try connection.prepare("INSERT INTO paragraph_words (rowid, text) VALUES (?, ?)")
  }

  /// Takes the id of a document away for a moment.
  mutating func freeID(of record: DocumentRecord) throws(CaseError) {
    let number = record.number ?? 0
    try connection.run(
      "UPDATE document SET id = ? WHERE number = ?", .text("\u{1}\(number)"), .integer(number))
  }

  /// Writes a document as it is in the corpus, where it isn't so already.
  mutating func write(_ record: DocumentRecord, as document: Document) throws(CaseError) -> CaseDocument {
    var recurring = ByteWriter()
    recurring.add(Self.parts(of: document, besides: record.document)) { $0.add($1) }
    guard let number = record.number, let kept = record.kept else {
      if record.number != nil { try connection.deleteDocument(record) }
      try insertion.run(values(of: record, as: document, recurring.bytes))
      return CaseDocument(number: record.number ?? connection.lastRow, document: document)
    }
    if record.isReread {
      try replacement.run(values(of: record, as: document, recurring.bytes) + [.integer(number)])
    } else if kept.id != document.id || kept.recurring != recurring.bytes {
      try update.run([.text(document.id), .blob(recurring.bytes), .integer(number)])
    }
    return CaseDocument(number: number, document: document, foundBy: kept.foundBy, found: kept.found)
  }

  private func values(of record: DocumentRecord, as document: Document, _ recurring: [UInt8]) -> [Value] {
    let own = record.document
    var form = ByteWriter()
    form.add(formOf: own)
    return [
      .integer(record.number), .integer(record.file), .integer(record.place), .integer(record.line),
      .text(record.ownFile), .text(own.id), .text(document.id), .text(own.title), .text(own.date),
      .text(own.dateOrigin?.word), .text(own.language), .text(own.url), .text(own.author),
      .text(own.publication), .text(own.format), .text(own.sha256), .blob(form.bytes), .blob(recurring),
    ]
  }

  /// The parts that one document has more than another, both in order.
  private static func parts(of document: Document, besides own: Document) -> [DocumentPart] {
    var known = own.parts[...]
    return document.parts.filter { part in
      if known.first == part {
        known.removeFirst()
        return false
      }
      return true
    }
  }

  /// Writes what was found in a document.
  mutating func write(
    _ document: ExtractedDocument, _ bytes: [UInt8], number: Int, key: String
  ) throws(CaseError) {
    try connection.deleteText(ofDocument: number)
    let text = document.document.text
    let offsets = ScalarOffsets(text)
    let paragraphs = document.paragraphs
    let length = text.utf8.count
    // A paragraph holds what stands between it and the next one, so that all of them are the whole text.
    let starts = paragraphs.map(\.span.start) + [length]
    try found.run([
      .text(key), .blob(bytes), .text(String(text[TextSpan(0, starts[0])])), .integer(number),
    ])
    for (place, paragraph) in paragraphs.enumerated() {
      let span = TextSpan(starts[place], starts[place + 1])
      let words = String(text[span])
      let start = offsets.scalarOffset(span.start)
      let sentences = document.sentences[paragraph.sentences].map {
        "\(offsets.scalarOffset($0.span.start) - start)"
      }
      try self.paragraph.run([
        .integer(number), .integer(place), .text("\(paragraph.role)"), .integer(start), .text(words),
        .integer(paragraph.sentences.lowerBound), .text("[\(sentences.joined(separator: ","))]"),
      ])
      try self.words.run([.integer(connection.lastRow), .text(words)])
    }
  }
}

extension Connection {
  /// Takes a document out of a case.
  func deleteDocument(_ record: DocumentRecord) throws(CaseError) {
    guard let number = record.number else { return }
    try deleteText(ofDocument: number)
    try run("DELETE FROM document WHERE number = ?", .integer(number))
    try run("DELETE FROM document_state WHERE document = ?", .integer(number))
  }

  /// Takes the text of a document out, but for what stands before its first paragraph.
  func deleteText(ofDocument number: Int) throws(CaseError) {
    // A deletion of nothing would still have FTS5 write out what it has gathered so far: slow where it is so for each document.
    let first = try row("SELECT 1 FROM paragraph WHERE document = ? LIMIT 1", .integer(number)) { $0.integer(0) }
    if first == nil { return }
    try run(
      """
      INSERT INTO paragraph_words (paragraph_words, rowid, text)
        SELECT 'delete', key, text FROM paragraph WHERE document = ?
      """, .integer(number))
    try run("DELETE FROM paragraph WHERE document = ?", .integer(number))
  }

  /// Forgets what could not be read of some arguments, below them, and of some files.
  func forgetFindings(under arguments: [String], _ files: [CorpusFile]) throws(CaseError) {
    for table in ["problem", "passed_over"] {
      let delete = try prepare("DELETE FROM \(table) WHERE path = ?1 OR substr(path, 1, length(?1) + 1) = ?1 || '/'")
      for argument in arguments {
        var folder = argument[...]
        while folder.utf8.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        try delete.run([.text(String(folder))])
      }
      for file in files { try delete.run([.text(file.path)]) }
    }
  }

  /// Keeps what could not be read, and what is no document.
  func write(_ problems: [DocumentProblem], _ passedOver: [PassedOverFiles]) throws(CaseError) {
    for problem in problems {
      try run(
        "INSERT INTO problem VALUES (?, ?, ?, ?, ?)", .text(problem.path), .integer(problem.line),
        .text(problem.code.description), .text(problem.reason), .text(problem.advice))
    }
    for files in passedOver {
      for name in files.names.isEmpty ? [""] : files.names {
        try run(
          "INSERT INTO passed_over VALUES (?, ?, ?)", .text(files.path), .text(files.reason.description), .text(name))
      }
    }
  }
}
