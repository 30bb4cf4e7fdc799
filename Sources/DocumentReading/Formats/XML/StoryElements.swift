internal import TextModel

/// What the elements of a kind of XML are there for.
struct StoryElements: Sendable {
  /// Those that are a document each; one inside another belongs to that.
  var documents: Set<String>
  /// Those with the text inside.
  var content: Set<String>
  /// Those outside the text that say the title, the author and the dates, the surest first.
  var titles: [String]
  var authors: [String]
  var dates: [String]
  /// Blocks that are no running text, in the text and outside.
  var roles: [String: DocumentPart.Role]
  /// Elements inside a line.
  var inline: Set<String>
  /// What is left out.
  var skipped: Set<String>
  /// Whether what is said about the document stands in the text itself.
  var isUnknown = false
  /// What in them is said isn't said of the document: who made the file, and when.
  var foreign: Set<String> = []
  var row: Set<String>
  var cell: Set<String>

  /// NITF 3.6, NewsML 1 and NewsML-G2 of the IPTC, with HTML inside.
  static let news = StoryElements(
    documents: ["nitf", "newsItem", "NewsItem"], content: ["body.content", "inlineXML", "inlineData", "DataContent"],
    titles: ["hl1", "headline", "HeadLine"], authors: ["byline", "by", "ByLine"],
    dates: ["contentCreated", "date.issue", "FirstCreated", "versionCreated", "ThisRevisionCreated"],
    roles: [
      "hl1": .heading, "headline": .heading, "HeadLine": .heading, "hl2": .heading, "SubHeadLine": .heading,
      "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "byline": .credit, "by": .credit,
      "ByLine": .credit, "bq": .quote, "blockquote": .quote, "media-caption": .caption, "figcaption": .caption,
      "caption": .caption, "tagline": .credit, "media-producer": .credit,
    ],
    inline: [
      "a", "b", "i", "em", "strong", "span", "u", "q", "sub", "sup", "abbr", "cite", "person", "org", "location",
      "chron", "event", "function", "money", "num", "object.title", "virtloc", "lang", "copyrite", "classifier", "city",
      "state", "country", "region", "sublocation", "name.given", "name.family", "alt-code", "img", "small", "time",
    ],
    skipped: [
      "head", "script", "style", "media-reference", "media-metadata", "docdata", "rightsInfo", "Identification",
    ],
    row: ["tr"], cell: ["td", "th"])

  /// XML of an unknown kind, of which all text is read, with the names for parts of texts that many kinds share.
  ///
  /// - Parameter document: The element that is a document: the root, or those of ``XMLRecords``.
  /// - Returns: The elements.
  static func any(document: String) -> StoryElements {
    var elements = news
    elements.isUnknown = true
    elements.documents = [document]
    elements.content = [document]
    elements.titles += ["article-title", "title", "Title"]
    elements.authors += ["author", "Author"]
    elements.dates += ["date", "pubdate", "published", "pubDate", "publication_date", "Date", "timestamp"]
    elements.roles["title"] = .heading
    elements.roles["Title"] = .heading
    elements.roles["article-title"] = .heading
    // What an article of a journal cites (JATS), and a book (DocBook).
    elements.roles["ref-list"] = .boilerplate
    elements.roles["bibliography"] = .boilerplate
    elements.inline.formUnion(["emphasis", "link", "italic", "bold", "xref", "ext-link", "quote"])
    elements.skipped = ["script", "style", "head", "metadata"]
    return elements
  }

  /// FictionBook 2; what it says of itself stands in `title-info`, and pictures in `binary`.
  static let fictionBook = StoryElements(
    documents: ["FictionBook"], content: ["body"], titles: ["book-title"], authors: ["author"], dates: ["date"],
    roles: ["title": .heading, "subtitle": .heading, "epigraph": .quote, "cite": .quote, "text-author": .credit],
    inline: ["a", "emphasis", "strong", "style", "strikethrough", "sub", "sup", "code", "image"],
    skipped: ["binary", "annotation"], foreign: ["document-info", "publish-info", "src-title-info", "custom-info"],
    row: ["tr"], cell: ["td", "th"])

  /// The text of an article of a journal, JATS and NLM's DTD before it; what it says of itself is read beside it.
  static let journalText = StoryElements(
    documents: ["article"], content: ["abstract", "trans-abstract", "body", "back"], titles: [], authors: [], dates: [],
    roles: [
      "title": .heading, "caption": .caption, "disp-quote": .quote, "attrib": .credit, "ref-list": .boilerplate,
    ],
    inline: [
      "bold", "italic", "monospace", "overline", "roman", "sans-serif", "sc", "strike", "underline", "sub", "sup",
      "xref", "ext-link", "uri", "email", "named-content", "styled-content", "abbrev", "inline-formula",
      "inline-graphic", "institution", "country", "milestone-start", "milestone-end", "target", "break", "surname",
      "given-names", "name", "string-name", "year", "source", "person-group", "volume", "fpage", "lpage", "issue",
      "article-title",
    ],
    skipped: [
      "journal-meta", "title-group", "contrib-group", "author-notes", "kwd-group", "permissions", "funding-group",
      "custom-meta-group", "related-article", "product", "label", "tex-math", "math", "object-id", "sig-block",
      "supplementary-material", "table-wrap-foot", "alt-text",
    ], row: ["tr"], cell: ["td", "th"])

  /// TEI P5, and P4 as far as it is the same.
  static let tei = StoryElements(
    documents: ["TEI", "TEI.2"], content: ["text"], titles: ["title"], authors: ["author"], dates: ["date"],
    roles: [
      "head": .heading, "quote": .quote, "cit": .quote, "figDesc": .caption, "fw": .boilerplate, "byline": .credit,
      "titlePart": .heading, "docAuthor": .credit,
    ],
    inline: [
      "abbr", "add", "addName", "author", "choice", "corr", "country", "date", "distinct", "emph", "ex", "expan",
      "cit", "foreign", "forename", "g", "gap", "geogName", "gloss", "hi", "mentioned", "name", "num", "orgName",
      "persName", "pc", "placeName", "q", "quote", "ref", "reg", "roleName", "rs", "s", "said", "seg", "settlement",
      "soCalled",
      "supplied", "surname", "term", "time", "title", "unclear", "w", "anchor", "ptr", "lb", "pb", "cb", "measure",
      "sic",
      "orig", "del", "surplus",
    ],
    skipped: ["sic", "orig", "del", "surplus", "sourceDoc", "facsimile", "standOff"], row: ["row"], cell: ["cell"])
}
