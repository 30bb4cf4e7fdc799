internal import TextModel

/// Downloads of ProQuest: fields line by line, the story being that of "Full text", rules of underscores between the articles.
enum ProQuestDownload {
  /// The names of fields, in lower case.
  private static let names: Set<String> = [
    "title", "subtitle", "author", "publication info", "abstract", "links", "full text", "subject", "location",
    "people", "company / organization", "company", "classification", "identifier / keyword", "ethnicity", "credit",
    "illustration", "caption", "illustrations", "publication title", "first page", "last page", "pages",
    "number of pages", "publication year", "publication date", "publication subject", "year", "date", "section",
    "column",
    "publisher", "place of publication", "country of publication", "issn", "eissn", "isbn", "coden", "volume", "issue",
    "edition", "supplement", "source type", "source attribution", "language of publication", "language",
    "document type", "document feature", "proquest document id", "document url", "url", "copyright", "last updated",
    "database", "dateline", "accession number", "doi", "product name", "industry", "naics", "duns", "narrow subject",
    "broad subject", "update", "correspondence author", "author affiliation", "grant", "number of references", "notes",
  ]
  /// The shortest rule between two articles.
  private static let ruleLength = 20

  /// The articles; nil where lines are no download of ProQuest.
  static func articles(in lines: [DownloadLine]) -> [DownloadArticle]? {
    let segments = lines.split { isRule($0.text) }.filter { $0.contains { $0.field(["proquest document id"]) != nil } }
    let isSure = segments.contains { lines in
      lines.contains { $0.field(["full text", "abstract"]) != nil || $0.text.lowercased() == "full text" }
        && lines.contains { $0.field(["title", "publication title", "publication info"]) != nil }
    }
    return isSure ? segments.map(article) : nil
  }

  private static func isRule(_ line: String) -> Bool {
    line.utf8.count >= ruleLength && line.utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "*") }
  }

  private static func article(_ lines: ArraySlice<DownloadLine>) -> DownloadArticle {
    var article = DownloadArticle()
    let story = storyRange(lines)
    var values: [String: String] = [:]
    for line in lines[..<story.lowerBound] + lines[story.upperBound...] {
      if let (name, value) = line.field(names), !value.isEmpty, values[name] == nil { values[name] = value }
    }
    article.title = values["title"] ?? lines.first { $0.field(names) == nil && !isNumber($0.text) }?.text
    article.author = values["author"]
    article.date = values["publication date"] ?? values["date"] ?? values["publication year"]
    let publication = values["publication title"] ?? values["publication info"]
    article.publication = publication?.split(separator: ";").first.map { DownloadLine.trimmed($0) }
    if let subtitle = values["subtitle"] { article.add(subtitle, .heading) }
    takeStory(lines[story], into: &article)
    if article.blocks.isEmpty, let abstract = values["abstract"] { article.add(abstract) }
    if let caption = values["caption"] { article.add(caption, .caption) }
    return article
  }

  /// "Document 1 of 10"
  private static func isNumber(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.count == 4 && words[0] == "Document" && words[2] == "of" && Int(words[1]) != nil
      && Int(words[3]) != nil
  }

  /// The lines from "Full text" to the fields behind it: where two stand one behind the other, as a sentence may begin like one.
  private static func storyRange(_ lines: ArraySlice<DownloadLine>) -> Range<Int> {
    guard let start = lines.firstIndex(where: { $0.field(["full text"]) != nil || $0.text.lowercased() == "full text" })
    else { return lines.endIndex..<lines.endIndex }
    let end = lines.indices.first {
      $0 > start && lines[$0].field(names) != nil && ($0 + 1 == lines.endIndex || lines[$0 + 1].field(names) != nil)
    }
    return start..<(end ?? lines.endIndex)
  }

  private static func takeStory(_ lines: ArraySlice<DownloadLine>, into article: inout DownloadArticle) {
    guard let first = lines.first else { return }
    if let value = first.field(["full text"])?.value, value != "Not available.", value != "Not available" {
      article.add(value)
    }
    for line in lines.dropFirst() {
      if let caption = line.field(["illustration", "caption"])?.value {
        article.add(caption, .caption)
      } else {
        article.add(line.text, line.role)
      }
    }
  }
}
