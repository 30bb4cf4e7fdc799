internal import TextModel

/// What a page says of itself, in records for search machines (JSON-LD), in `meta`, and in elements that are named for it.
struct PageMetadata: Hashable {
  /// The headline, without the name of the site.
  var title: String?
  /// When it was published, in ISO 8601 where the page writes it so.
  var date: String?
  /// The dates it states.
  let dates: PageDates
  /// The date in what the page says of its content, for pages that have no other.
  let describedDate: String?
  /// Who wrote it.
  var author: String?
  /// The name of the site.
  var site: String?
  /// A tag of BCP 47, as the page says.
  var language: String?
  /// Where it was published.
  var url: String?
  /// The text of its article, in the words for search machines.
  var body: String?

  /// Reads what a page says of itself.
  init(of tree: PageTree) {
    let metas = PageMetas(of: tree)
    let record = PageRecord(of: tree)
    let signs = PageSigns(of: tree)
    site = record.site ?? metas.first(of: ["og:site_name", "application-name"])
    url = signs.canonical ?? metas.first(of: ["og:url", "twitter:url"]).flatMap(PageSigns.absolute)
    title = PageTitle.title(of: tree, metas, record, signs, SiteNames(site, url: url))
    language = Self.language(signs.language ?? metas.first(of: ["og:locale", "content-language", "dc:language"]))
    author = PageAuthor.cleaned(
      record.author ?? metas.first(of: PageMetas.authors) ?? signs.authors.first ?? signs.bylines.first)
    body = record.body
    let slashes = SlashedDates(ofLanguage: language)
    describedDate = metas.first(of: ["description", "og:description"]).flatMap { PageDateScan.date(in: $0, slashes) }
    dates = PageDates(metas, record, signs, url: url, slashes)
  }

  /// Gives a document what the page says.
  func apply(to document: inout Document) {
    document.title = title
    document.date = date
    document.author = author
    document.language = language
    document.url = url
  }

  /// "en-US" of "en_us, de"; nil where it is no such tag.
  private static func language(_ tag: String?) -> String? {
    guard let tag else { return nil }
    let parts = tag.split { $0 == "," || $0 == ";" || $0 == " " }.first?.split { $0 == "-" || $0 == "_" } ?? []
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return nil
    }
    let region = parts.dropFirst().first { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isLetter } }
    return first.lowercased() + (region.map { "-" + $0.uppercased() } ?? "")
  }
}

extension String {
  /// The text with single spaces and none at its ends; nil where nothing is left.
  var squeezed: String? {
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      let isSpace = scalar.value <= 0x20 || scalar.value == 0xA0 || scalar.value == 0x2028 || scalar.value == 0x2029
      if !isSpace {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
