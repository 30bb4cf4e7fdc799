internal import TextModel

/// Downloads of Factiva: articles that end in a line "Document LBA0000020200101eg1100b5h", headed by lines or by fields of two
/// capital letters.
enum FactivaDownload {
  /// The articles; nil where lines are no download of Factiva.
  static func articles(in lines: [DownloadLine]) -> [DownloadArticle]? {
    if let coded = FactivaFields.articles(in: lines) { return coded }
    var articles: [DownloadArticle] = [], start = 0
    for end in lines.indices where isEnd(lines[end].text) {
      if let article = article(lines[start..<end]) { articles.append(article) }
      start = end + 1
    }
    return articles.isEmpty ? nil : articles
  }

  /// Whether a line is the number of an article: a source's code, zeros, a day, more letters.
  static func isEnd(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count == 2, words[0] == "Document" || words[0] == "Dokument" || words[0] == "Documento" else {
      return false
    }
    let code = Array(words[1].utf8)
    guard (18...40).contains(code.count), (code[0] | 0x20) &- UInt8(ascii: "a") < 26,
      code.allSatisfy({ ($0 | 0x20) &- UInt8(ascii: "a") < 26 || (0x30...0x39).contains($0) })
    else { return false }
    return code.indices.dropLast(7).contains { at in
      let day = code[at..<at + 8]
      guard day.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
      let number = day.reduce(0) { $0 * 10 + Int($1) - 0x30 }
      return (1900...2099).contains(number / 10_000) && (1...12).contains(number / 100 % 100)
        && (1...31).contains(number % 100)
    }
  }

  private static let wordWords: Set<String> = [
    "words", "wörter", "mots", "palabras", "woorden", "palavras", "ord", "parole", "word", "wort",
  ]
  private static let languages: Set<String> = [
    "english", "german", "french", "spanish", "dutch", "portuguese", "danish", "swedish", "italian", "norwegian",
    "englisch", "deutsch", "französisch", "spanisch", "anglais", "allemand", "français", "espagnol", "inglés",
    "alemán", "francés", "español", "polish", "russian", "chinese", "japanese",
  ]
  private static let bylines = ["by ", "von ", "par ", "por ", "door ", "av ", "af "]
  /// The lines between the count of words and the story, at most.
  private static let headLength = 12
  /// A section's name is shorter, in words.
  private static let sectionWords = 3

  /// The article before its number; nil where no line counts its words.
  private static func article(_ lines: ArraySlice<DownloadLine>) -> DownloadArticle? {
    guard let count = lines.prefix(20).firstIndex(where: { isCount($0.text) }) else { return nil }
    var article = DownloadArticle()
    takeTitle(lines[..<count], into: &article)
    var at = count + 1
    let end = min(lines.endIndex, at + headLength)
    if at < end, let date = DownloadDate.iso(lines[at].text) {
      article.date = date
      at += 1
    }
    if at < end, isTime(lines[at].text) { at += 1 }
    if at < end {
      article.publication = lines[at].text
      at += 1
    }
    for line in lines[storyStart(lines, from: at, to: end)...] {
      article.add(DownloadParagraph(lines: [line]))
    }
    return article
  }

  /// Behind the language and the copyright; where neither is, behind the publication.
  private static func storyStart(_ lines: ArraySlice<DownloadLine>, from start: Int, to end: Int) -> Int {
    var at = (start..<max(start, end)).first { languages.contains(lines[$0].text.lowercased()) }.map { $0 + 1 }
    let next = at ?? start
    if let copyright = (next..<max(next, min(end, next + (at == nil ? headLength : 2)))).first(where: {
      isCopyright(lines[$0].text)
    }) {
      at = copyright + 1
    }
    var found = at ?? start
    while found < end, lines[found].text.lowercased().hasPrefix("all rights reserved") { found += 1 }
    return found
  }

  /// Section, title and byline are told by their words.
  private static func takeTitle(_ lines: ArraySlice<DownloadLine>, into article: inout DownloadArticle) {
    var texts = lines.map(\.text)
    if let byline = texts.lastIndex(where: isByline), byline > 0 {
      article.author = texts[byline]
      texts.removeSubrange(byline...)
    }
    if texts.count > 1, texts[0].split(separator: " ").count <= sectionWords,
      texts[0].count < texts[1].count
    {
      texts.removeFirst()
    }
    article.title = texts.first
    if article.author == nil, texts.count > 1, let last = texts.last, last.split(separator: " ").count <= 8 {
      article.author = last
    }
  }

  private static func isByline(_ line: String) -> Bool {
    let line = line.lowercased()
    return bylines.contains { line.hasPrefix($0) }
  }

  static func isCount(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count == 2, wordWords.contains(words[1].lowercased()) else { return false }
    return words[0].first.map { ("0"..."9").contains($0) } == true
      && words[0].allSatisfy { "0123456789,.’'".contains($0) }
  }

  private static func isTime(_ line: String) -> Bool {
    line.count <= 12 && line.contains(":") && line.first?.isNumber == true
  }

  static func isCopyright(_ line: String) -> Bool {
    let line = line.lowercased()
    return line.hasPrefix("(c) ") || line.hasPrefix("©") || line.hasPrefix("copyright")
  }
}
