internal import TextModel

/// Who wrote a page, as it says.
enum PageAuthor {
  /// The names alone: no address, no word before them.
  static func cleaned(_ author: String?) -> String? {
    guard let author = author?.squeezed, !author.hasPrefix("http"), !author.contains("://") else { return nil }
    return HTMLEntities.decoded(author)
  }

  /// Lines that say it are no longer, and so many stand before the story.
  private static let (longestLine, mostLines) = (120, 8)

  /// Who wrote it by the last lines before the story, "March 14, 2024 by Ngozi Bello", and which line that is.
  static func shown(in layout: PageLayout, _ roles: [BlockRole], language: String?) -> (name: String, line: Int)? {
    let blocks = layout.blocks
    let start = blocks.indices.first { roles[$0].role == .story && blocks[$0].text.count > longestLine } ?? 0
    let words = PageWords.of(language.flatMap(Language.init(code:)) ?? .english).credits
    return (max(0, start - mostLines)..<start).lazy.filter { blocks[$0].text.count <= longestLine }.compactMap { line in
      let text = String(decoding: layout.bytes[blocks[line].text], as: UTF8.self)
      return name(behindDateIn: text, words).map { (name: $0, line: line) }
    }.first
  }

  /// Whether a year or a time stands last, "March 14, 2024" or "14.3.2024, 10:30 Uhr".
  private static func isDate(_ words: ArraySlice<Substring>) -> Bool {
    words.suffix(2).contains { word in word.count(where: \.isNumber) >= 3 }
  }

  /// Two to four words that begin with capitals, behind a date and the word of a byline, up to the end or a bar.
  static func name(behindDateIn line: String, _ known: CreditWords) -> String? {
    line.split { "|·•".contains($0) }.lazy.compactMap { part in
      let words = part.split(separator: " ")
      guard let byline = words.firstIndex(where: { known.bylines.contains(String($0)) }),
        isDate(words[..<byline])
      else { return nil }
      let name = words[(byline + 1)...].map { $0.filter { $0 != "," } }
      let isName = name.allSatisfy { $0.first?.isUppercase == true || known.nameWords.contains($0) }
      return (2...4).contains(name.count) && isName ? name.joined(separator: " ") : nil
    }.first
  }
}
