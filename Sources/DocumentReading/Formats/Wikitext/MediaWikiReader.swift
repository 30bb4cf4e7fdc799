internal import Primitives
internal import TextModel

/// The pages of an export of MediaWiki (`pages-articles.xml`, Special:Export): those of articles, each in its last revision.
final class MediaWikiReader: MarkupHandler {
  private struct Page {
    var title = ""
    var space = ""
    var date = ""
    var text = ""
    var isRedirect = false
    var line = 0
    /// Whether it holds more than is kept of a page.
    var isTooLarge = false
  }

  /// An article, and the line at which it begins.
  typealias Article = (document: Document, line: Int)

  private let largestPage: Int
  private var articles: [Article] = []
  /// How many pages are no articles: talk, templates, files, categories; and how many only lead to another.
  private(set) var (otherCount, redirectCount) = (0, 0)
  private var tooLargeCount = 0
  private var page: Page?
  private var language: String?
  private var value: [UInt8] = []
  private var isKept = false

  /// Keeps no more bytes of a page than these.
  init(largestPage: Int) { self.largestPage = largestPage }

  /// The articles that ended since they were taken last.
  func takePages() -> [Article] {
    defer { articles = [] }
    return articles
  }

  private static let fields: Set<String> = ["title", "ns", "timestamp", "text"]

  func start(_ element: MarkupElement) {
    if element.name == "mediawiki" { language = element["lang"] }
    if element.name == "page" { page = Page(line: element.line) }
    if element.name == "redirect" { page?.isRedirect = true }
    isKept = page != nil && Self.fields.contains(element.name)
    if isKept { value.removeAll(keepingCapacity: true) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isKept else { return }
    if value.count + bytes.count > largestPage {
      page?.isTooLarge = true
    } else {
      value.append(contentsOf: bytes)
    }
  }

  func end(_ name: String) {
    if name == "page" { return endPage() }
    guard isKept else { return }
    isKept = false
    let text = String(decoding: value, as: UTF8.self)
    switch name {
    case "title": page?.title = text
    case "ns": page?.space = text
    case "timestamp": page?.date = text
    case "text": page?.text = text
    default: break
    }
  }

  private func endPage() {
    guard let page else { return }
    self.page = nil
    guard page.space.isEmpty || page.space == "0" else { return otherCount += 1 }
    guard !page.isTooLarge else { return tooLargeCount += 1 }
    guard !page.isRedirect, !Wikitext.isRedirect(page.text) else { return redirectCount += 1 }
    var blocks = BlockText()
    blocks.add(page.title, .title)
    Wikitext.add(page.text, to: &blocks)
    guard !blocks.isEmpty else { return }
    let digest = SHA256.digest(of: Array(page.text.utf8)).hexadecimal
    var document = blocks.document(id: page.title, sha256: digest)
    (document.title, document.date, document.language) = (page.title, page.date.isEmpty ? nil : page.date, language)
    articles.append((document, page.line))
  }

  /// What there is to say of pages that are left out; nil where there are none.
  var remark: String? {
    guard otherCount + redirectCount + tooLargeCount > 0 else { return nil }
    let parts = [
      otherCount > 0 ? "\(counted(otherCount, "page", "pages")) of other kinds (talk, templates, categories)" : nil,
      tooLargeCount > 0 ? "\(counted(tooLargeCount, "page", "pages")) of more than \(largestPage) bytes" : nil,
      redirectCount > 0 ? counted(redirectCount, "redirect", "redirects") : nil,
    ]
    return "left out: " + parts.compactMap(\.self).joined(separator: ", ")
  }
}
