internal import Primitives
internal import TextModel

extension DocumentFormat {
  /// Feeds, news and editions of texts in XML.
  public static let xml = DocumentFormat(XMLFormat())
}

/// XML of the kinds that hold stories, told by its first element: RSS and Atom, NITF and NewsML, TEI, pages of MediaWiki.
struct XMLFormat: DocumentFileFormat {
  let name = "xml"
  let title = "XML (RSS, Atom, NITF, NewsML, TEI, MediaWiki)"
  let suffixes = ["xml", "rss", "atom", "nitf", "tei", "fb2", "enex", "nxml"]
  let libraries: [OutsideLibrary] = [.libxml2]
  let isOftenData = true

  private static let feeds: Set<String> = ["rss", "RDF", "feed"]
  private static let news: Set<String> = [
    "nitf", "newsItem", "newsMessage", "NewsML", "NewsItem", "packageItem", "TEI", "TEI.2", "teiCorpus",
    "teiCorpus.2",
  ]

  private static let wiki = "mediawiki"
  private static let notes = "en-export"
  private static let book = "FictionBook"
  private static let pubMed: Set<String> = ["PubmedArticleSet", "PubmedArticle", "PubmedBookArticleSet"]
  /// JATS and what wraps several articles of it; other XML calls its root "article", too.
  private static let journal: Set<String> = ["article", "pmc-articleset", "articles"]

  private static let known: Set<String> = feeds.union(news).union(pubMed).union([wiki, notes, book])

  private static func isJournal(_ root: String, _ head: [UInt8]) -> Bool {
    guard journal.contains(root) else { return false }
    let marks = ["<article-meta", "<journal-meta", "-//NLM//DTD"].map { Array($0.utf8) }
    return head.indices.contains { at in
      (head[at] == UInt8(ascii: "<") || head[at] == UInt8(ascii: "-"))
        && marks.contains { head[at...].starts(with: $0) }
    }
  }

  func recognition(of head: FileHead, isNamed: Bool) -> Recognition? {
    guard head.binaryType == nil, let root = XMLRoot.name(in: head.text) else { return nil }
    if Self.known.contains(root) || Self.isJournal(root, head.text) { return isNamed ? .suffixAndContent : .content }
    // Those have formats of their own.
    guard root != "html", root != "tt", FlatOpenDocument.mimeType(in: head) == nil else { return nil }
    if isNamed { return .suffix }
    // Whatever a file is called, what declares itself to be XML is no prose.
    if XMLRoot.isDeclared(in: head.text) { return .content }
    return XMLRoot.hasNamespace(in: head.text) ? .likely : nil
  }

  func records(of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let root = XMLRoot.name(in: file.head.text) ?? ""
    if root == Self.wiki { return MediaWikiRecords(file) }
    let bytes = try file.bytes()
    if Self.isZotero(root, file.head.text) { return try Self.zotero(bytes, of: file) }
    let documents: [Document], fault: MarkupParser.Fault?
    var remark: String?
    if Self.feeds.contains(root) {
      let reader = FeedReader()
      fault = MarkupParser.parse(xml: bytes, with: reader)
      (documents, remark) = (reader.documents(of: file.id), reader.remark)
    } else if Self.pubMed.contains(root) {
      let reader = PubMedReader()
      fault = MarkupParser.parse(xml: bytes, with: reader)
      (documents, remark) = BibliographyEntry.documents(reader.entries, of: file)
    } else if Self.isJournal(root, file.head.text) {
      let reader = JournalReader()
      fault = MarkupParser.parse(xml: bytes, with: reader)
      (documents, remark) = BibliographyEntry.documents(reader.entries, of: file)
    } else if root == Self.notes {
      let reader = NotesReader()
      fault = MarkupParser.parse(xml: bytes, with: reader)
      documents = reader.documents(of: file.id)
    } else if root == Self.book {
      let reader = StoryReader(.fictionBook)
      fault = MarkupParser.parse(xml: bytes, with: reader)
      documents = reader.documents(of: file.id)
    } else if Self.news.contains(root) {
      let reader = StoryReader(root.lowercased().hasPrefix("tei") ? .tei : .news)
      fault = MarkupParser.parse(xml: bytes, with: reader)
      documents = reader.documents(of: file.id)
    } else {
      let reader = StoryReader(.any(document: XMLRecords.name(in: bytes) ?? root))
      fault = MarkupParser.parse(xml: bytes, with: reader)
      documents = reader.documents(of: file.id)
      guard Self.areProse(documents) else { throw Self.unknown(root, file) }
    }
    return try records(documents, of: file, fault, remark)
  }

  private static func isZotero(_ root: String, _ head: [UInt8]) -> Bool {
    root == "RDF" && head.contains(ZoteroReader.mark)
  }

  private static func zotero(_ bytes: [UInt8], of file: OpenedFile) throws(DocumentProblem) -> any DocumentRecords {
    let reader = ZoteroReader()
    let fault = MarkupParser.parse(xml: bytes, with: reader)
    return try BibliographyEntry.records(reader.finished(), of: file, remark: fault?.remark)
  }

  /// A block of as many words is prose.
  private static let proseWords = 10

  /// Whether texts are mostly prose: half of their bytes or more stand in lines of many words. Values of data are shorter.
  private static func areProse(_ documents: [Document]) -> Bool {
    let lines = documents.lazy.flatMap { $0.text.split(whereSeparator: \.isNewline) }
    let prose = lines.filter { $0.split(separator: " ").count >= proseWords }
    return prose.reduce(0) { $0 + $1.utf8.count } * 2 >= max(1, documents.reduce(0) { $0 + $1.text.utf8.count })
  }

  private static func unknown(_ root: String, _ file: OpenedFile) -> DocumentProblem {
    DocumentProblem(
      .noTextField, path: file.path, reason: "is XML of a kind that isn't known (its first element is \"\(root)\")",
      advice: "give RSS, Atom, NITF, NewsML or TEI, or make text of it first")
  }

  private func records(
    _ documents: [Document], of file: OpenedFile, _ fault: MarkupParser.Fault?, _ remark: String?
  ) throws(DocumentProblem) -> any DocumentRecords {
    guard !documents.isEmpty else {
      guard let fault else { throw .withoutText(file.path) }
      throw .notWellFormed(file.path, fault)
    }
    let isOne = documents.count == 1
    var readings = documents.enumerated().map { index, document in
      (Reading.document(document), DocumentOrigin(fileID: file.id, line: isOne ? nil : index + 1))
    }
    if let remark {
      readings.append(
        (.remark(DocumentRemark(path: file.path, message: remark)), DocumentOrigin(fileID: file.id, line: nil)))
    }
    if let fault {
      readings.append(
        (.remark(DocumentRemark(path: file.path, message: fault.remark)), DocumentOrigin(fileID: file.id, line: nil)))
    }
    return ReadyRecords(readings)
  }
}

extension DocumentProblem {
  /// XML of which nothing could be read.
  static func notWellFormed(_ path: String, _ fault: MarkupParser.Fault) -> DocumentProblem {
    DocumentProblem(
      .damaged, path: path, line: fault.line, reason: "is no well-formed XML (\(fault.reason))",
      advice: "get it again, or correct it")
  }
}

/// The first element of XML.
enum XMLRoot {
  /// Its name without prefix, as far as the first bytes of a file show it, in UTF-8; nil where they are no XML.
  static func name(in head: [UInt8]) -> String? {
    var rest = head.drop { $0 <= 0x20 }
    while rest.first == UInt8(ascii: "<") {
      if rest.starts(with: Array("<!--".utf8)) {
        rest = after("-->", in: rest)
      } else if rest.starts(with: Array("<?".utf8)) {
        rest = after("?>", in: rest)
      } else if rest.starts(with: Array("<!".utf8)) {
        let end = rest.firstIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ">") } ?? rest.endIndex
        rest =
          end < rest.endIndex && rest[end] == UInt8(ascii: "[")
          ? after("]>", in: rest[end...]) : rest[end...].dropFirst()
      } else {
        let name = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        let parts = name.split(separator: UInt8(ascii: ":"))
        guard let local = parts.last, local.first.map({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) == true else {
          return nil
        }
        return String(decoding: local, as: UTF8.self)
      }
      rest = rest.drop { $0 <= 0x20 }
    }
    return nil
  }

  /// Whether the bytes begin with a declaration of XML, or with one of the type of the document.
  static func isDeclared(in head: [UInt8]) -> Bool {
    let rest = head.drop { $0 <= 0x20 }
    if rest.starts(with: "<?xml ".utf8) { return true }
    let type = Array("<!DOCTYPE ".utf8)
    return rest.starts(with: type)
      && String(decoding: rest.dropFirst(type.count).prefix(4), as: UTF8.self).lowercased() != "html"
  }

  /// Whether the first element says what its names are from.
  static func hasNamespace(in head: [UInt8]) -> Bool {
    let rest = head.drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
    let mark = Array(" xmlns".utf8)
    return rest[..<end].indices.contains { rest[$0] == 0x20 && rest[$0...].starts(with: mark) }
  }

  private static func after(_ end: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark = Array(end.utf8)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == mark[0], bytes[at...].starts(with: mark) { return bytes[(at + mark.count)...] }
      at += 1
    }
    return []
  }
}
