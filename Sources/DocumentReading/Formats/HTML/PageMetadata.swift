internal import TextModel

/// What a page says of itself.
struct PageMetadata: Hashable {
  var title: String?
  var date: String?
  var author: String?
  var site: String?
  var language: String?
  var url: String?

  init(of tree: PageTree) {
    title = tree.title.map { String(decoding: tree.bytes[$0], as: UTF8.self) }
  }

  /// Gives a document what the page says.
  func apply(to document: inout Document) {
    document.title = title
    document.date = date
    document.author = author
    document.language = language
    document.url = url
  }
}
