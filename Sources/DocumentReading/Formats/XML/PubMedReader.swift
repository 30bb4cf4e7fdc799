internal import TextModel

/// The articles in PubMed's XML (NLM's DTD of PubmedArticleSet): what is said of each, and its abstract.
final class PubMedReader: MarkupHandler {
  private(set) var entries: [BibliographyEntry] = []
  private var open: [String] = []
  private var entry: BibliographyEntry?
  private var person: [String: String] = [:]
  private var isEditor = false
  private var editors: [String] = []
  private var dateParts: [String: String] = [:]
  private var isDatedByDay = false
  private var label: String?
  private var value: [UInt8] = []

  private static let articles: Set<String> = ["PubmedArticle", "PubmedBookArticle"]
  /// Elements whose words are kept.
  private static let facts: Set<String> = [
    "PMID", "ArticleTitle", "BookTitle", "VernacularTitle", "AbstractText", "Title", "LastName", "ForeName", "Initials",
    "CollectiveName", "Year", "Month", "Day", "MedlineDate",
  ]
  /// What in them is said isn't said of the article, or in another language.
  private static let others: Set<String> = [
    "ReferenceList", "CommentsCorrectionsList", "InvestigatorList", "OtherAbstract", "AffiliationInfo",
  ]

  func start(_ element: MarkupElement) {
    let name = element.name
    open.append(name)
    if Self.articles.contains(name) {
      (entry, editors, isDatedByDay) = (BibliographyEntry(body: BlockText()), [], false)
    }
    switch name {
    case "AuthorList": isEditor = element["Type"] == "editors"
    case "Author": person = [:]
    case "PubDate", "ArticleDate": dateParts = [:]
    case "AbstractText": label = element["Label"]
    default: break
    }
    if Self.facts.contains(name) { value.removeAll(keepingCapacity: true) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { if entry != nil { value.append(contentsOf: bytes) } }

  func end(_ name: String) {
    defer { _ = open.popLast() }
    guard entry != nil else { return }
    if !open.contains(where: Self.others.contains) { take(name) }
    guard Self.articles.contains(name), var finished = entry else { return }
    if finished.authors.isEmpty { finished.authors = editors }
    entries.append(finished)
    entry = nil
  }

  private var words: String? {
    let words = String(decoding: value, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  private func take(_ name: String) {
    switch name {
    case "PMID":
      guard entry?.id == nil, let words else { return }
      entry?.id = words
      entry?.url = "https://pubmed.ncbi.nlm.nih.gov/\(words)/"
    case "ArticleTitle": if let words { entry?.title = words }
    case "BookTitle", "VernacularTitle": if entry?.title == nil { entry?.title = words }
    case "AbstractText": takeAbstract()
    case "Title" where open.contains("Journal"): entry?.publication = words
    case "LastName", "ForeName", "Initials", "CollectiveName": person[name] = words
    case "Author": takeAuthor()
    case "Year", "Month", "Day", "MedlineDate": dateParts[name] = words
    case "PubDate", "ArticleDate": takeDate()
    default: break
    }
  }

  private func takeAbstract() {
    if let label, label != "UNLABELLED", words != nil { entry?.body?.add(label, .heading) }
    if let words { entry?.body?.add(words) }
  }

  private func takeAuthor() {
    let parts = [person["ForeName"] ?? person["Initials"], person["LastName"]].compactMap(\.self)
    let name = person["CollectiveName"] ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
    guard let name else { return }
    if isEditor { editors.append(name) } else { entry?.authors.append(name) }
  }

  /// The date of the issue, or the one it was put online where that has a day and the other has none.
  private func takeDate() {
    let year = dateParts["Year"] ?? dateParts["MedlineDate"].map { String($0.prefix(4)) }
    guard let date = ArticleDate(year: year, month: dateParts["Month"], day: dateParts["Day"]) else { return }
    guard entry?.date == nil || date.hasDay && !isDatedByDay else { return }
    entry?.date = date.iso
    isDatedByDay = date.hasDay
  }
}
