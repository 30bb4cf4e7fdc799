internal import TextModel

/// An article of Nexis, paragraph by paragraph, with the fields around it.
struct NexisArticle {
  private let paragraphs: [DownloadParagraph]

  /// So many paragraphs from the start, or before the story, belong to the head.
  private static let longestHead = 30
  /// A line that names an edition has no more words.
  private static let editionWords = 6

  init(_ paragraphs: [DownloadParagraph]) { self.paragraphs = paragraphs }

  // MARK: Articles behind their numbers

  /// The article behind "1 of 50 DOCUMENTS": publication, date, title, fields, story, fields, copyright.
  func classic() -> DownloadArticle {
    var article = DownloadArticle()
    let foot = footStart(from: 0)
    let fields = paragraphs[..<foot].prefix(Self.longestHead).indices.filter { field($0, NexisFields.head) != nil }
    let date = paragraphs[..<foot].prefix(8).firstIndex { DownloadDate.iso($0.text) != nil }
    let end = headEnd(fields) ?? date.map { min($0 + 2, foot) } ?? min(1, foot)
    article.date = date.flatMap { DownloadDate.iso(paragraphs[$0].text) }
    var loose = (0..<end).filter { $0 != date && field($0, NexisFields.head) == nil && !isCopyright($0) }
    if let first = loose.first, date.map({ first < $0 }) ?? (loose.count > 1) {
      article.publication = paragraphs[first].text
      loose.removeFirst()
    }
    if let date { loose.removeAll { $0 < date } }
    takeFields(0..<end, into: &article)
    takeTitle(loose, into: &article)
    takeStory(end..<foot, into: &article)
    return article
  }

  /// Where the head ends: behind the length and the fields that follow it.
  private func headEnd(_ fields: [Int]) -> Int? {
    guard let first = fields.first else { return nil }
    var end = (fields.first { field($0, NexisFields.length) != nil } ?? first) + 1
    while fields.contains(end) { end += 1 }
    return end
  }

  // MARK: Articles that say where they end

  /// The article before "End of Document": title, publication, date, copyright, fields, "Body", story, "Classification", fields.
  /// Nil where it is none: a cover, or any other text.
  func modern() -> DownloadArticle? {
    guard let body = paragraphs.firstIndex(where: { $0.text == "Body" }) else { return nil }
    let foot = footStart(from: body + 1)
    let isSure =
      paragraphs[..<body].contains { $0.field(NexisFields.length) != nil }
      || paragraphs[foot...].contains { $0.field(NexisFields.sure) != nil }
    guard isSure else { return nil }
    var article = DownloadArticle()
    takeHead(before: body, into: &article)
    takeStory((body + 1)..<foot, into: &article)
    return article
  }

  /// Reads the head backwards, as covers and lists of articles stand before the first one.
  private func takeHead(before body: Int, into article: inout DownloadArticle) {
    let start = max(0, body - Self.longestHead)
    var end = body
    while end > start, field(end - 1, NexisFields.head) != nil || isLink(end - 1) { end -= 1 }
    takeFields(end..<body, into: &article)
    let copyright = (start..<end).last { isCopyright($0) } ?? end
    let nearest = max(start, copyright - 4)
    guard let date = (nearest..<copyright).last(where: { DownloadDate.iso(paragraphs[$0].text) != nil }) else {
      let loose = (nearest..<copyright).filter { !isLink($0) }
      return takeTitle(Array(loose.suffix(1)), into: &article)
    }
    article.date = DownloadDate.iso(paragraphs[date].text)
    let before = (max(0, date - 6)..<date).filter { !isLink($0) }
    if let publication = before.last { article.publication = paragraphs[publication].text }
    takeTitle(Array(before.dropLast().suffix(1)), into: &article)
  }

  // MARK: Both

  private func field(_ index: Int, _ names: Set<String>) -> (name: String, value: String)? {
    paragraphs[index].field(names)
  }

  private func isLink(_ index: Int) -> Bool { NexisFields.links.contains(paragraphs[index].text) }

  private func isCopyright(_ index: Int) -> Bool {
    let text = paragraphs[index].text.lowercased()
    return ["copyright", "©", "(c) ", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés"]
      .contains { text.hasPrefix($0) }
  }

  private func takeFields(_ range: Range<Int>, into article: inout DownloadArticle) {
    for index in range {
      if let value = field(index, NexisFields.author)?.value, !value.isEmpty { article.author = value }
      if let value = field(index, NexisFields.title)?.value, !value.isEmpty { article.title = value }
      if let value = field(index, NexisFields.highlight)?.value { article.add(value) }
      if let value = field(index, NexisFields.body)?.value { article.add(value) }
    }
  }

  /// Takes the first paragraph that names no edition as the title, and what follows it as words above the story.
  private func takeTitle(_ loose: [Int], into article: inout DownloadArticle) {
    var rest = loose[...]
    while rest.count > 1, let first = rest.first, isEdition(first) || isLink(first) { rest = rest.dropFirst() }
    if article.title == nil, let first = rest.first {
      article.title = paragraphs[first].text
      rest = rest.dropFirst()
    }
    for index in rest where !isLink(index) { article.add(paragraphs[index]) }
  }

  private func isEdition(_ index: Int) -> Bool {
    let words = paragraphs[index].text.lowercased().split { !$0.isLetter }
    return words.count <= Self.editionWords
      && ["edition", "ausgabe", "édition", "final"].contains { words.contains($0[...]) }
  }

  /// Where the fields behind the story begin.
  private func footStart(from start: Int) -> Int {
    var end = paragraphs.count
    while end > start, isFoot(end - 1) { end -= 1 }
    if let heading = (start..<end).last(where: { paragraphs[$0].text == "Classification" }) { end = heading }
    // A caption between the fields hides those before it: two fields one behind the other, or the surest, show them.
    let shown = (start..<end).first {
      field($0, NexisFields.loadDate) != nil
        || field($0, NexisFields.foot) != nil && $0 + 1 < paragraphs.count && field($0 + 1, NexisFields.foot) != nil
    }
    end = shown ?? end
    if let heading = (start..<end).last(where: { paragraphs[$0].text == "Graphic" }) { end = heading }
    return end
  }

  private func isFoot(_ index: Int) -> Bool {
    field(index, NexisFields.foot) != nil || isCopyright(index)
      || NexisFields.footHeadings.contains(paragraphs[index].text)
  }

  /// Takes the story, and the captions among the fields behind it.
  private func takeStory(_ range: Range<Int>, into article: inout DownloadArticle) {
    for index in range where !isLink(index) {
      if let caption = field(index, NexisFields.graphic)?.value {
        article.add(caption, .caption)
      } else {
        article.add(paragraphs[index])
      }
    }
    var isGraphic = false
    for index in range.upperBound..<paragraphs.count {
      if let caption = field(index, NexisFields.graphic)?.value {
        article.add(caption, .caption)
        isGraphic = true
      } else if isFoot(index) {
        isGraphic = paragraphs[index].text == "Graphic"
      } else if isGraphic {
        article.add(paragraphs[index].text, .caption)
      }
    }
  }
}
