internal import TextModel

/// Articles of Factiva with "indexing": each field has a code of two or three capital letters before it, HD for the headline, LP
/// and TD for the story, AN for the number of the article.
enum FactivaFields {
  private static let codes: Set<String> = [
    "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "ART", "CT", "CX",
    "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CLM", "DLN", "CLF", "GS", "PB", "RST", "TX",
  ]
  /// Those that every article has.
  private static let needed: Set<String> = ["HD", "PD", "SN"]
  /// What stands between a code and its value: cells of a table, or white space.
  private static let separators = [" | ", " "]
  private static let stories: Set<String> = ["LP", "TD", "CX"]
  private static let captions: Set<String> = ["ART"]

  private struct Field {
    var code: String
    var lines: [DownloadLine]
    var text: String { lines.map(\.text).filter { !$0.isEmpty }.joined(separator: " ") }
  }

  /// The articles; nil where lines are no such download.
  static func articles(in lines: [DownloadLine]) -> [DownloadArticle]? {
    guard let separator = separators.first(where: { mark in lines.contains { value(of: $0, "HD", mark) != nil } })
    else { return nil }
    var articles: [[Field]] = [], isOpen = false
    for line in lines {
      guard let field = field(line, separator, after: articles.last ?? []) else {
        if isOpen { articles[articles.count - 1][articles[articles.count - 1].count - 1].lines.append(line) }
        continue
      }
      let starts = field.code == "SE" || field.code == "HD"
      let isNew = starts && (articles.last?.contains { $0.code == "HD" } ?? true)
      if isNew { articles.append([]) }
      guard !articles.isEmpty else { continue }
      articles[articles.count - 1].append(field)
      // What stands behind the number of an article is a summary of the search.
      isOpen = field.code != "AN"
    }
    let found = articles.filter { fields in
      needed.isSubset(of: fields.map(\.code)) && fields.contains { stories.contains($0.code) || $0.code == "AN" }
    }
    return found.isEmpty ? nil : found.map(article)
  }

  private static func value(of line: DownloadLine, _ code: String, _ separator: String) -> String? {
    if line.text == code { return "" }
    let mark = code + separator
    return line.text.hasPrefix(mark) ? String(line.text.dropFirst(mark.count)) : nil
  }

  /// The field that a line begins; in a story, where a sentence may begin with "IN", only one that has what such a field has.
  private static func field(_ line: DownloadLine, _ separator: String, after fields: [Field]) -> Field? {
    let code = String(line.text.prefix { ("A"..."Z").contains($0) })
    guard codes.contains(code), let value = value(of: line, code, separator) else { return nil }
    let isInStory = fields.last.map { stories.contains($0.code) } ?? false
    if isInStory, separator != " | ", !value.isEmpty {
      guard closes(code, value), !fields.contains(where: { $0.code == code }) else { return nil }
    }
    return Field(code: code, lines: [DownloadLine(text: value, role: .story, begins: true)])
  }

  private static func closes(_ code: String, _ value: String) -> Bool {
    switch code {
    case "CO", "IN", "NS", "RE": value.contains(" : ")
    case "AN": FactivaDownload.isEnd(value)
    case "CT": value.contains { $0.isNumber || $0 == "@" }
    case "TD", "ART", "CX", "PUB", "IPC", "IPD", "CLM": true
    default: false
    }
  }

  private static func article(_ fields: [Field]) -> DownloadArticle {
    let value = { (code: String) in
      fields.first { $0.code == code }.flatMap { $0.text.isEmpty ? nil : $0.text }
    }
    var article = DownloadArticle()
    (article.title, article.author, article.publication) = (value("HD"), value("BY"), value("SN"))
    article.date = value("PD").map { DownloadDate.iso($0) ?? $0 }
    for field in fields where stories.contains(field.code) || captions.contains(field.code) {
      let isCaption = captions.contains(field.code)
      for line in field.lines { article.add(line.text, isCaption ? .caption : .story) }
    }
    return article
  }
}
