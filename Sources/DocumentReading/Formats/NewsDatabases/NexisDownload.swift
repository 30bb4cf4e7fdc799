/// Downloads of Nexis and LexisNexis: those with "1 of 50 DOCUMENTS" before each article, and since 2017 those with "Body" in it
/// and "End of Document" behind it.
enum NexisDownload {
  /// The articles; nil where lines are no download of Nexis.
  static func articles(in lines: [DownloadLine]) -> [DownloadArticle]? { numbered(lines) ?? ended(lines) }

  /// The articles behind "1 of 50 DOCUMENTS", if the first of them has a field that such articles have.
  private static func numbered(_ lines: [DownloadLine]) -> [DownloadArticle]? {
    let starts = lines.indices.filter { isNumber(lines[$0].text) }
    guard let first = starts.first else { return nil }
    let bounds = starts.dropFirst() + [lines.count]
    let isSure = lines[first..<(bounds.first ?? lines.count)].contains {
      $0.field(NexisFields.length.union(NexisFields.sure)) != nil
    }
    guard isSure else { return nil }
    return zip(starts, bounds).map { start, end in
      NexisArticle(DownloadParagraph.paragraphs(of: lines[(start + 1)..<end])).classic()
    }
  }

  /// The articles that "End of Document" ends, if one of them has "Body" and a field that such articles have.
  private static func ended(_ lines: [DownloadLine]) -> [DownloadArticle]? {
    var segments: [[DownloadParagraph]] = [], start = 0
    for index in lines.indices where isEnd(lines[index].text) || index == lines.count - 1 {
      let end = isEnd(lines[index].text) ? index : index + 1
      segments.append(DownloadParagraph.paragraphs(of: lines[start..<end]))
      start = index + 1
    }
    let articles = segments.compactMap { NexisArticle($0).modern() }
    return articles.isEmpty ? nil : articles
  }

  private static func isEnd(_ line: String) -> Bool { line == "End of Document" }

  /// Whether a line is the number of an article: "1 of 50 DOCUMENTS", "Dokument 1 von 50", "Document 1 de 50".
  static func isNumber(_ line: String) -> Bool {
    var words = line.split(separator: " ")
    if line.hasPrefix("FOCUS - ") { words.removeFirst(2) }
    guard words.count == 4 else { return false }
    if words[3] == "DOCUMENTS" || words[3] == "DOCUMENT" {
      return words[1] == "of" && isCount(words[0]) && isCount(words[2])
    }
    guard words[0] == "Dokument" || words[0] == "Document", words[2] == "von" || words[2] == "de" else { return false }
    return isCount(words[1]) && isCount(words[3])
  }

  private static func isCount(_ word: Substring) -> Bool {
    (1...6).contains(word.utf8.count) && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
