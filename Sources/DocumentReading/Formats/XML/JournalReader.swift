/// The articles of journals in JATS (ANSI/NISO Z39.96) and NLM's DTD: what they say of themselves, with their text.
final class JournalReader: MarkupHandler {
  private(set) var entries: [BibliographyEntry] = []
  private var open: [String] = []
  /// The text of the article that is being read; nil between articles.
  private var story: StoryReader?
  private var articleDepth = 0
  private var entry = BibliographyEntry()
  private var person: [String: String]?
  private var dateParts: [String: String]?
  private var isDatedByDay = false
  private var value: [UInt8] = []

  /// Elements whose words are kept.
  private static let facts: Set<String> = [
    "article-title", "journal-title", "article-id", "surname", "given-names", "string-name", "collab", "day", "month",
    "year",
  ]
  /// What in them is said isn't said of the article.
  private static let others: Set<String> = [
    "related-article", "related-object", "product", "sub-article", "response", "abstract", "trans-abstract", "xref",
    "fn",
    "trans-title-group", "permissions", "author-notes",
  ]

  func start(_ element: MarkupElement) {
    let name = element.name
    open.append(name)
    if story == nil, name == "article" { begin(element) }
    guard let story else { return }
    story.start(element)
    guard isFact else { return }
    switch name {
    case "contrib" where person == nil && (element["contrib-type"] ?? "author") == "author": person = [:]
    // The members of a group that is an author.
    case "contrib-group" where person != nil: setName("literal")
    case "pub-date": dateParts = [:]
    case "article-id": isDOI = element["pub-id-type"] == "doi"
    default: break
    }
    if Self.facts.contains(name) { value.removeAll(keepingCapacity: true) }
  }

  private var isDOI = false

  private func begin(_ element: MarkupElement) {
    (story, articleDepth) = (StoryReader(.journalText), open.count)
    (entry, person, dateParts, isDatedByDay) = (BibliographyEntry(language: element["lang"]), nil, nil, false)
  }

  /// Whether the place is in the front of an article, where it tells of itself.
  private var isFact: Bool { open.contains("front") && !open.contains(where: Self.others.contains) }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let story else { return }
    story.text(bytes)
    if isFact { value.append(contentsOf: bytes) }
  }

  func end(_ name: String) {
    defer { _ = open.popLast() }
    guard let story else { return }
    story.end(name)
    if isFact { take(name) }
    guard open.count == articleDepth else { return }
    var body = BlockText()
    for text in story.texts { body.append(text) }
    entry.body = body
    entries.append(entry)
    self.story = nil
  }

  private var words: String {
    String(decoding: value, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func take(_ name: String) {
    switch name {
    case "article-title": entry.title = entry.title ?? (words.isEmpty ? nil : words)
    case "journal-title": entry.publication = entry.publication ?? (words.isEmpty ? nil : words)
    case "article-id" where isDOI && entry.url == nil && !words.isEmpty: entry.url = "https://doi.org/\(words)"
    case "surname", "given-names": setName(name)
    case "string-name", "collab": if person?["surname"] == nil { setName("literal") }
    case "contrib" where !open.dropLast().contains("contrib"):
      if let name = person.flatMap(PersonFields.name) { entry.authors.append(name) }
      person = nil
    case "day", "month", "year": if dateParts?[name] == nil { dateParts?[name] = words }
    case "pub-date": takeDate()
    default: break
    }
  }

  private func setName(_ field: String) {
    let key = FieldNames.key(field)
    if person?[key] == nil, !words.isEmpty { person?[key] = words }
  }

  /// The first date with a day counts, or else the first.
  private func takeDate() {
    let parts = dateParts ?? [:]
    dateParts = nil
    guard let date = ArticleDate(year: parts["year"], month: parts["month"], day: parts["day"]) else { return }
    guard entry.date == nil || date.hasDay && !isDatedByDay else { return }
    (entry.date, isDatedByDay) = (date.iso, date.hasDay)
  }
}
