/// What the columns of tables and the fields of records are usually called, the likeliest first; compared without case and
/// signs, so that `published_at` and `publishedAt` are one.
enum FieldNames {
  static let text = [
    "text", "body", "content", "fulltext", "articlebody", "articletext", "article", "story", "storytext", "bodytext",
    "maintext", "plaintext", "rawtext", "cleanedtext", "contenttext", "contentrendered", "document", "transcript",
    "message", "selftext", "contenthtml", "bodyhtml", "htmlbody", "tweet", "tweettext", "posttext", "artikeltext",
    "postcontent", "volltext", "inhalt", "texte", "textearticle", "contenu", "texto", "contenido", "testo",
    "contenuto", "conteúdo", "conteudo", "tekst", "tekstartikel", "inhoud", "innehåll", "brödtext", "indhold",
    "brødtekst",
  ]
  static let id = [
    "id", "docid", "documentid", "articleid", "storyid", "recordid", "identifier", "guid", "uuid", "idstr",
  ]
  static let date = [
    "date", "published", "publishedat", "publishedon", "publisheddate", "publicationdate", "publishdate", "pubdate",
    "datepublished", "firstpublished", "webpublicationdate", "datetime", "timestamp", "created", "createdat",
    "createddate", "createdutc", "publishedtime", "publishtime", "publicationdatetime", "publisheddatetime", "postdate",
    "posted", "postedat", "dateposted", "sentat", "timestampms", "updated", "updatedat", "modified", "datum",
    "erscheinungsdatum", "veröffentlichungsdatum", "veröffentlichtam", "veröffentlicht", "publikationsdatum", "fecha",
    "fechadepublicación", "fechadepublicacion", "fechapublicación", "fechapublicacion", "datedepublication",
    "datepublication", "datedeparution", "dateparution", "datadipubblicazione", "datapubblicazione", "datadepublicação",
    "datadepublicacao", "datapublicação", "publicatiedatum", "dato", "udgivelsesdato", "publiceringsdatum", "ts",
  ]
  static let title = [
    "title", "headline", "webtitle", "subject", "heading", "headlinemain", "titlerendered", "titel", "überschrift",
    "schlagzeile", "titre", "título", "titulo", "titolo", "posttitle", "rubrik", "overskrift",
  ]
  static let author = [
    "author", "authors", "byline", "authorname", "creator", "writer", "bylineoriginal", "autor", "auteur", "autore",
    "författare", "forfatter", "forfattere", "skribent", "verfasser", "verfasserin", "autorin", "autoren", "autorinnen",
    "redakteur", "redakteurin", "auteurs", "autrice", "rédacteur", "autora", "autores", "autoras", "autori", "redactor",
    "periodista", "jornalista", "journalist", "journaliste", "reporter", "schrijver", "redacteur", "sendername",
    "userprofilerealname", "userprofiledisplayname", "from", "by",
  ]
  static let url = ["url", "link", "weburl", "href", "permalink", "sourceurl", "articleurl", "canonicalurl", "uri"]
  static let language = ["language", "lang", "inlanguage"]

  /// Names that only tables in Italian and Portuguese have, in which "data" is the date.
  static let besideData: Set<String> = [
    "testo", "titolo", "contenuto", "autore", "texto", "título", "titulo", "conteúdo", "conteudo",
  ]
  /// Fields whose objects hold the fields of a document.
  static let wrappers: Set<String> = [
    "fields", "source", "article", "document", "attributes", "data", "item", "result", "tweet",
  ]

  /// A name as names are compared.
  static func key(_ name: some StringProtocol) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return String(decoding: name.utf8.compactMap(folded), as: UTF8.self) }
    return String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

extension FieldNames {
  /// A letter of ASCII in lower case, or a digit; nil for a sign.
  private static func folded(_ byte: UInt8) -> UInt8? {
    let isLetterOrDigit = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    return isLetterOrDigit ? (byte &- 0x41 < 26 ? byte | 0x20 : byte) : nil
  }
}

/// Where a document's parts stand among columns or fields.
struct FieldChoice: Hashable {
  var text: Int?
  var id: Int?
  var date: Int?
  var title: Int?
  var author: Int?
  var url: Int?
  var language: Int?

  /// Chooses among names: those that were asked for, or else the usual ones.
  init(_ names: [String], _ columns: DocumentColumns) {
    let keys = names.map(FieldNames.key)
    // Of a field inside one that only wraps others, `fields.bodyText`, the last name counts, behind all that stand alone.
    let inner = names.map { name in
      let parts = name.split(separator: ".").map(FieldNames.key)
      return parts.dropLast().contains { !FieldNames.wrappers.contains($0) } ? "" : parts.last ?? ""
    }
    func place(_ wanted: String?, _ usual: [String]) -> Int? {
      if let wanted { return names.firstIndex(of: wanted) ?? keys.firstIndex(of: FieldNames.key(wanted)) }
      return usual.lazy.compactMap { keys.firstIndex(of: $0) }.first
        ?? usual.lazy.compactMap { inner.firstIndex(of: $0) }.first
    }
    text = place(columns.text, FieldNames.text)
    id = place(columns.id, FieldNames.id)
    date = place(columns.date, FieldNames.date)
    title = place(columns.title, FieldNames.title)
    // "data" is a date beside words of a language in which it is one.
    if date == nil, !FieldNames.besideData.isDisjoint(with: keys) { date = place(nil, ["data"]) }
    author = place(nil, FieldNames.author)
    url = place(nil, FieldNames.url)
    language = place(nil, FieldNames.language)
  }

  /// Takes the titles as the texts, where a date or an address says that they are those of documents; a title alone may be that of
  /// anything. Whether it did.
  mutating func takeTitles() -> Bool {
    guard text == nil, title != nil, date != nil || url != nil else { return false }
    text = title
    return true
  }

  /// How many of the parts were found.
  var count: Int { [text, id, date, title, author, url, language].count { $0 != nil } }
}

extension DocumentProblem {
  /// A table or a file of records in which nothing is a text.
  static func noTextField(_ path: String, found names: [String], _ columns: DocumentColumns, what: String)
    -> DocumentProblem
  {
    let shown = names.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
    let more = names.count > 12 ? " and \(names.count - 12) more" : ""
    let wanted = columns.text.map { "\(what) called \"\($0)\"" } ?? "\(what) of text"
    return DocumentProblem(
      .noTextField, path: path, reason: "has no \(wanted); found \(names.isEmpty ? "none" : shown + more)",
      advice: "name the one that holds the text")
  }
}
