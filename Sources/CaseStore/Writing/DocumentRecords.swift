internal import ComentionKit
internal import Primitives

/// A document of a case.
struct DocumentRecord {
  /// Its number in the case; nil for one that is new.
  var number: Int?
  /// The number of its file.
  var file: Int
  /// Its place among the documents of the file.
  var place: Int
  /// Its line, where it is a record.
  var line: Int?
  /// The file, or the member of an archive, by its id, that it stood in.
  var ownFile: String
  /// As it was read by itself.
  var document: Document
  /// What stands in the case of it, nil for one that is new: its id, the lines that it has in common with others, by whom and what the
  /// names were found in it.
  var kept: (id: String, recurring: [UInt8], foundBy: String, found: [UInt8])?
  /// Whether its file was read again.
  var isReread = false
}

/// A document of a case with its place in the corpus, and what was found in it.
struct CaseDocument {
  /// Its number in the case.
  var number: Int
  /// With its id in the case and the lines that it has in common with others.
  var document: Document
  /// What the names depend on, and what was found; empty where nobody has looked yet.
  var foundBy = ""
  var found: [UInt8] = []
  /// What was found just now and is not written yet.
  var fresh: ExtractedDocument?

  /// The document with the names that were found in it.
  func extracted(path: String) throws(CaseError) -> ExtractedDocument {
    if let fresh { return fresh }
    do throws(MalformedBytes) {
      return try FoundNames(Deflated.plain(found)).document(document)
    } catch {
      throw CaseError(.damaged, path, "document \(document.id) is damaged; index the documents anew")
    }
  }
}

extension Connection {
  private static let columns = """
    number, file, place, line, own_file, own_id, id, title, date, date_origin, language, url, author, format, sha256,
    form, recurring, found_by, found, lead, publication
    """

  /// The texts of the documents, or of one of them.
  func texts(ofDocument number: Int? = nil) throws(CaseError) -> [Int: String] {
    var texts: [Int: String] = [:]
    let paragraphs = try prepare(
      "SELECT document, text FROM paragraph \(number == nil ? "" : "WHERE document = ?") ORDER BY document, number")
    if let number { try paragraphs.bind([.integer(number)]) }
    while try paragraphs.step() { texts[paragraphs.integer(0), default: ""] += paragraphs.text(1) }
    return texts
  }

  /// The documents of a case, all of them or one.
  ///
  /// - Parameter number: The number of the only one.
  /// - Throws: Where they can't be read.
  /// - Returns: The documents.
  func documents(_ number: Int? = nil) throws(CaseError) -> [DocumentRecord] {
    let texts = try texts(ofDocument: number)
    let rows = try prepare("SELECT \(Self.columns) FROM document \(number == nil ? "" : "WHERE number = ?")")
    if let number { try rows.bind([.integer(number)]) }
    var records: [DocumentRecord] = []
    while try rows.step() { records.append(try record(rows, texts)) }
    return records
  }

  private func record(_ row: Statement, _ texts: [Int: String]) throws(CaseError) -> DocumentRecord {
    let number = row.integer(0)
    var document = Document(id: row.text(5), text: row.text(19) + texts[number, default: ""])
    (document.title, document.date) = (row.optionalText(7), row.optionalText(8))
    document.dateOrigin = row.optionalText(9).flatMap { Document.DateOrigin(word: $0) }
    (document.language, document.url) = (row.optionalText(10), row.optionalText(11))
    (document.author, document.format) = (row.optionalText(12), row.optionalText(13))
    (document.sha256, document.publication) = (row.optionalText(14), row.optionalText(20))
    do throws(MalformedBytes) {
      var form = ByteReader(row.blob(15))
      try form.form(into: &document)
    } catch {
      throw damaged("document \(row.text(6))")
    }
    return DocumentRecord(
      number: number, file: row.integer(1), place: row.integer(2), line: row.optionalInteger(3), ownFile: row.text(4),
      document: document, kept: (row.text(6), row.blob(16), row.text(17), row.blob(18)))
  }

  /// The documents of a case, or one of them, as they are in the corpus, in the order of their ids.
  func settledDocuments(_ number: Int? = nil) throws(CaseError) -> [CaseDocument] {
    let path = path
    var documents: [CaseDocument] = []
    for record in try self.documents(number) {
      documents.append(
        CaseDocument(
          number: record.number ?? 0, document: try record.settled(path: path), foundBy: record.kept?.foundBy ?? "",
          found: record.kept?.found ?? []))
    }
    return documents.inOrder
  }

  /// The error for bytes that make no sense.
  func damaged(_ what: String) -> CaseError {
    CaseError(.damaged, path, "\(what) is damaged; take a copy of the file, or index the documents anew")
  }
}

extension DocumentRecord {
  /// The document with what was found in it, as it stands in the case; nil for one that is new.
  func caseDocument(path: String) throws(CaseError) -> CaseDocument? {
    guard let number, let kept else { return nil }
    return CaseDocument(
      number: number, document: try settled(path: path), foundBy: kept.foundBy, found: kept.found)
  }

  /// The document with its id in the case and the lines that it has in common with others.
  func settled(path: String) throws(CaseError) -> Document {
    guard let kept else { return document }
    var document = document
    document.id = kept.id
    do throws(MalformedBytes) {
      var reader = ByteReader(kept.recurring)
      document.add(try reader.list { reader throws(MalformedBytes) in try reader.part() })
    } catch {
      throw CaseError(.damaged, path, "document \(kept.id) is damaged; index the documents anew")
    }
    return document
  }
}

extension [CaseDocument] {
  /// The documents with the names that were found in them.
  func extracted(path: String, threads: Int) throws(CaseError) -> [ExtractedDocument] {
    let documents = self
    let found = Blocks.map(Blocks.ranges(count, minimum: 64), threads: threads) { block in
      documents[block].map { document -> Result<ExtractedDocument, CaseError> in
        do throws(CaseError) {
          return .success(try document.extracted(path: path))
        } catch {
          return .failure(error)
        }
      }
    }
    var extracted: [ExtractedDocument] = []
    extracted.reserveCapacity(count)
    for result in found.joined() { extracted.append(try result.get()) }
    return extracted
  }

  /// In the order of their ids.
  var inOrder: [CaseDocument] { sorted { $0.document.id.utf8.lexicographicallyPrecedes($1.document.id.utf8) } }
}
