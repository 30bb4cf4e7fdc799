internal import TextModel

/// Reads Markdown without changing its text: what is no text is marked, see ``Document/markup``.
///
/// Marked are front matter, fenced and indented code, code spans, HTML tags and comments, link targets and image paths
/// with their brackets, reference definitions, `#` and underlines of headings, bullets, block quote signs, table rules,
/// emphasis, and backslashes. The words of links, images and headings stay. The title is the front matter's, or else
/// the first heading's words.
///
/// The rules follow CommonMark, simplified: a construct is looked for within one line (but for fences, comments,
/// scripts and front matter), and emphasis needs no partner.
///
/// - Complexity: O(*n*).
struct MarkdownStructure {
  let bytes: [UInt8]
  var markup: [TextSpan] = []
  var headings: [TextSpan] = []
  private(set) var title: String?
  private(set) var date: String?
  private(set) var url: String?
  private(set) var author: String?

  /// Reads the structure of a text.
  init(_ text: String) {
    bytes = Array(text.utf8)
    var start = 0
    if let matter = FrontMatter(bytes) {
      markup.append(TextSpan(0, matter.end))
      (title, date, url, author) = (matter.title, matter.date, matter.url, matter.author)
      start = matter.end
    }
    readBlocks(from: start)
    markup = markup.filter { $0.length > 0 }.sorted()
    title = title ?? headings.lazy.map(words).first { !$0.isEmpty }
  }

  /// The document that the structure makes of its text.
  func apply(to document: inout Document) {
    document.markup = markup
    document.add(headings.map { DocumentPart($0, DocumentPart.Role.heading) })
    document.title = title
    document.date = date
    document.url = url
    document.author = author
    document.lineEnds = .wrapping
  }

  mutating func mark(_ start: Int, _ end: Int) { if start < end { markup.append(TextSpan(start, end)) } }

  /// The text of a heading without its markup.
  private func words(_ heading: TextSpan) -> String {
    var kept: [UInt8] = []
    var offset = heading.start
    for span in markup where span.end > heading.start && span.start < heading.end {
      if span.start > offset { kept += bytes[offset..<span.start] }
      offset = max(offset, span.end)
    }
    if offset < heading.end { kept += bytes[offset..<heading.end] }
    return String(decoding: kept, as: UTF8.self).split { $0 == " " || $0 == "\t" }.joined(separator: " ")
  }
}
