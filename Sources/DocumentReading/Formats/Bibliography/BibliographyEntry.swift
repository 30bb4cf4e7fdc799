internal import Primitives
internal import TextModel

/// A work in a list of literature: what programs such as Zotero know of it.
struct BibliographyEntry {
  var id: String?
  var title: String?
  var abstract: String?
  /// The text below the abstract, where more of the work is there.
  var body: BlockText?
  /// Who wrote it, or published it where nobody is named, given names first.
  var authors: [String] = []
  var date: String?
  var publication: String?
  var url: String?
  var language: String?
  /// The line at which it begins in its file, from 1.
  var line: Int?

  /// Its title and abstract as a document; the authors are a unit of their own, as the people in the head of a letter are, and left
  /// out with them. Nil where there is neither.
  func document(orID usualID: String, headers: MailHeaders) -> Document? {
    guard title != nil || abstract != nil || body?.isEmpty == false else { return nil }
    var blocks = BlockText()
    if let title { blocks.add(title, .title) }
    if !authors.isEmpty {
      let role: DocumentPart.Role = headers == .ignore ? .boilerplate : .header
      let label = authors.count == 1 ? "Author" : "Authors"
      blocks.add(
        "\(label): \(authors.joined(separator: "; "))", role, reason: headers == .ignore ? "who wrote it" : nil)
    }
    if let publication { blocks.add(publication, .credit) }
    if let abstract { blocks.add(textOrHTML: abstract) }
    if let body { blocks.append(body) }
    guard !blocks.isEmpty else { return nil }
    var document = blocks.document(
      id: id ?? usualID, sha256: SHA256.digest(of: blocks.bytes).hexadecimal)
    (document.title, document.date) = (title, date)
    document.author = authors.isEmpty ? nil : authors.joined(separator: ", ")
    (document.publication, document.url, document.language) = (publication, url, language.flatMap(Self.code))
    return document
  }

  /// A language's tag; words such as "English" are none.
  private static func code(_ language: String) -> String? {
    guard language.utf8.count <= 3 || language.contains("-") else { return nil }
    return Language(code: language)?.code
  }

  /// What stands second of the three parts of a name: "Doe, Jr., Jane" in BibTeX, "Doe, Jane, Jr." in RIS.
  enum NameOrder { case suffixSecond, suffixLast }

  /// A name with the given names first: "Doe, Jane" is "Jane Doe", with a suffix "Jane Doe, Jr.".
  static func name(_ name: String, _ order: NameOrder) -> String {
    let parts = name.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
    switch parts.count {
    case 2: return "\(parts[1]) \(parts[0])"
    case 3:
      let (given, suffix) = order == .suffixSecond ? (parts[2], parts[1]) : (parts[1], parts[2])
      return "\(given) \(parts[0]), \(suffix)"
    default: return parts.joined(separator: ", ")
    }
  }

  /// The readings of a file of entries: documents, and how many have no text.
  static func records(
    _ entries: [BibliographyEntry], of file: OpenedFile, remark: String? = nil
  ) throws(DocumentProblem) -> any DocumentRecords {
    var readings: [(reading: Reading, origin: DocumentOrigin)] = [], left = 0
    for (index, entry) in entries.enumerated() {
      guard let document = entry.document(orID: "\(file.id):\(index + 1)", headers: file.reader.mailHeaders) else {
        left += 1
        continue
      }
      readings.append((.document(document), DocumentOrigin(fileID: file.id, line: entry.line ?? index + 1)))
    }
    guard !readings.isEmpty else { throw .withoutEntries(file.path) }
    for remark in [remark, emptyRemark(left)].compactMap(\.self) {
      readings.append(
        (.remark(DocumentRemark(path: file.path, message: remark)), DocumentOrigin(fileID: file.id, line: nil)))
    }
    return ReadyRecords(readings)
  }

  /// The documents of entries, and what is said of those without text.
  static func documents(
    _ entries: [BibliographyEntry], of file: OpenedFile
  ) -> (documents: [Document], remark: String?) {
    let documents = entries.enumerated().compactMap { index, entry in
      entry.document(
        orID: entries.count == 1 ? file.id : "\(file.id):\(index + 1)", headers: file.reader.mailHeaders)
    }
    return (documents, emptyRemark(entries.count - documents.count))
  }

  /// What is said of entries without text; nil where there are none.
  static func emptyRemark(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    let entries = counted(count, "entry has", "entries have")
    return "\(entries) neither title nor abstract and \(count == 1 ? "is" : "are") left out"
  }
}

extension DocumentProblem {
  /// The problem of a list of literature that tells of nothing.
  static func withoutEntries(_ path: String) -> DocumentProblem {
    DocumentProblem(
      .damaged, path: path, reason: "holds no entry with a title or an abstract",
      advice: "export it again, with titles and abstracts")
  }
}
