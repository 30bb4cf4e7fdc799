/// The headline of a page, as the page tells it in the places where pages do.
enum PageTitle {
  /// The headline: as a record or a `meta` gives it, else of the page's `title` what is not the site's name, as Readability does.
  /// Where the page's first heading is the title but for the site's name, it is the heading.
  static func title(
    of tree: PageTree, _ metas: PageMetas, _ record: PageRecord, _ signs: PageSigns, _ sites: SiteNames
  ) -> String? {
    told(tree, metas, record, signs).map { sites.removed(from: $0, headings: signs.headlines) }
  }

  private static func told(
    _ tree: PageTree, _ metas: PageMetas, _ record: PageRecord, _ signs: PageSigns
  ) -> String? {
    let full = tree.title.flatMap { String(decoding: tree.bytes[$0], as: UTF8.self).squeezed }
    let stated =
      recorded(record, full) ?? metas.first(of: ["dc:title", "dcterm:title", "og:title"])
      ?? metas.first(of: ["title", "twitter:title", "parsely-title"])
    if let stated = stated?.squeezed { return HTMLEntities.decodedWholly(stated) }
    return (full.map { headline(of: $0, signs) } ?? signs.headings.first).map(HTMLEntities.decodedWholly)
  }

  /// Of a record's headline and name the one that is like the page's title.
  private static func recorded(_ record: PageRecord, _ full: String?) -> String? {
    guard let headline = record.headline, let name = record.name, headline != name else {
      return record.headline ?? record.name
    }
    guard let full else { return headline }
    return likeness(headline, full) > 0.75 && likeness(name, full) <= 0.75 ? headline : name
  }

  /// How much of a text's words are another's, 0 to 1, by their letters.
  static func likeness(_ a: String, _ b: String) -> Double { TitleWords(a).likeness(of: b) }

  static let separators: Set<Character> = ["|", "-", "–", "—", "\\", "/", ">", "»", "·", "•"]

  // MARK: The page's `title`

  private static func headline(of full: String, _ signs: PageSigns) -> String {
    let words = full.split(separator: " ")
    if let headline = beforeSite(words, signs) { return headline }
    var title = full
    if let mark = words.lastIndex(where: isSeparator), mark > 0, mark < words.count - 1 {
      title = words[..<mark].joined(separator: " ")
      if mark < 3, let first = words.firstIndex(where: isSeparator) {
        title = words[(first + 1)...].joined(separator: " ")
      }
    } else if full.contains(": ") {
      if signs.headings.contains(full) { return full }
      title = behindColon(full)
    } else if full.count > 150 || full.count < 15 {
      if signs.headlines.count == 1 { title = signs.headlines[0] }
    }
    let count = title.split(separator: " ").count
    guard count <= 4 else { return title }
    let isHierarchy = words.contains { ["\\", "/", ">", "»"].contains($0) }
    let bare = words.count { !isSeparator($0) }
    return isHierarchy && count == bare - 1 ? title : full
  }

  /// What stands before the only separator and a few words behind it, two words or more, if the page's heading is that.
  private static func beforeSite(_ words: [Substring], _ signs: PageSigns) -> String? {
    guard let mark = words.firstIndex(where: isSeparator), mark > 1, (1...4).contains(words.count - mark - 1),
      !words[(mark + 1)...].contains(where: isSeparator)
    else { return nil }
    let headline = words[..<mark].joined(separator: " ")
    return Set(signs.headlines) == [headline] ? headline : nil
  }

  private static func isSeparator(_ word: Substring) -> Bool {
    word.count == 1 && word.first.map(separators.contains) == true
  }

  private static func behindColon(_ full: String) -> String {
    guard let last = full.lastIndex(of: ":"), let first = full.firstIndex(of: ":") else { return full }
    let behind = full[full.index(after: last)...]
    if behind.split(separator: " ").count >= 3 { return String(behind).squeezed ?? full }
    if full[..<first].split(separator: " ").count > 5 { return full }
    return String(full[full.index(after: first)...]).squeezed ?? full
  }
}

/// The words of a title, with which those of lines are compared.
struct TitleWords {
  private let known: Set<Substring>

  init(_ title: String) { known = Set(Self.words(title)) }

  /// How much of a text's words are the title's, 0 to 1, by their letters.
  func likeness(of text: String) -> Double {
    let others = Self.words(text)
    let length = others.reduce(0) { $0 + $1.count }
    let strange = others.reduce(0) { known.contains($1) ? $0 : $0 + $1.count }
    return length == 0 ? 0 : 1 - Double(strange) / Double(length)
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
