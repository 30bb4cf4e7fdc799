internal import Primitives

/// The `meta` elements of a page, by their names.
struct PageMetas {
  private var values: [String: String] = [:]

  /// Names of the one who wrote it, the surest first.
  static let authors = [
    "dc:creator", "dcterm:creator", "author", "article:author", "parsely-author", "sailthru:author",
  ]
  /// Names of when it was published, the surest first.
  static let published = [
    "article:published_time", "datepublished", "og:published_time", "article:published", "parsely-pub-date",
    "sailthru:date", "date:published", "publish-date", "publish_date", "publication_date", "pubdate",
    "published_time", "publishdate", "published-date", "publisheddate", "article:publicationdate", "bt:pubdate",
    "dc:date:issued", "dcterms:issued", "cxenseparse:recs:publishtime", "cxenseparse:pubdate", "article:post_date",
    "originalpublicationdate", "citation_publication_date", "citation_date", "article_date_original",
    "rnews:datepublished", "displaydate",
  ]
  /// Names of a date of the page, which may be of its story or of the file.
  static let dates = ["dcterms:created", "dcterms:date", "dc:date", "dc:date:created", "date", "datecreated"]
  /// Names of when it was changed, the surest first.
  static let changed = [
    "article:modified_time", "datemodified", "dcterms:modified", "og:updated_time", "last-modified",
  ]

  init(of tree: PageTree) {
    let (dot, colon) = (UInt8(ascii: "."), UInt8(ascii: ":"))
    for index in tree.nodes.indices where tree.nodes[index].tag == .meta {
      guard let content = tree.value(.content, of: index)?.squeezed else { continue }
      let names = [HTMLAttribute.property, .name, .itemprop, .httpEquiv].compactMap { tree.value($0, of: index) }
      for name in names.flatMap({ $0.wordsAtWhiteSpace() }) {
        let key = String(decoding: name.lowercased().utf8.map { $0 == dot ? colon : $0 }, as: UTF8.self)
        if values[key] == nil || name.hasPrefix("dc") { values[key] = content }
      }
    }
  }

  /// The value of the first name there is.
  func first(of names: [String]) -> String? { names.lazy.compactMap { values[$0] }.first }
}
