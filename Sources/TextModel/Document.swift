/// One text as it was read: a file, or one record of a file.
///
/// The text is kept exactly as decoded; every ``TextSpan`` points into it.
public struct Document: Hashable, Sendable {
  /// The path relative to the argument the file was found under, or the record's own id.
  public var id: String

  /// The decoded text, byte-order mark removed, line ends as they were.
  public var text: String

  /// The title the source gives, if any.
  public var title: String?

  /// The date as the source writes it, ISO 8601 where it follows one.
  public var date: String?

  /// Where the date was found; nil where there is none, and for a text made in memory.
  public var dateOrigin: DateOrigin?

  /// Where the date of a document can stand.
  public enum DateOrigin: UInt8, Hashable, Sendable, CaseIterable {
    /// In a field of its own: a record's `date`, or front matter.
    case field
    /// In a line with a label: "Date: 12 March 2024".
    case header
    /// In a line that is a date, or in the dateline of a story.
    case dateline
    /// In the file's name, or in the names of folders above it.
    case name
  }

  /// Where the document was published.
  public var url: String?

  /// The hexadecimal SHA-256 of the bytes the document was decoded from; nil for a text made in memory.
  public var sha256: String?

  /// Who wrote it, as the source says.
  public var author: String?

  /// The paper, agency or journal that it stood in, as the source says.
  public var publication: String?

  /// The language it is written in, as a tag of BCP 47 ("en", "de"), as the source says or its words tell.
  public var language: String?

  /// What it was read from: the name of a format, "html".
  public var format: String?

  /// Pieces of the text that are something else than running text, in text order.
  public private(set) var parts: [DocumentPart] = []

  /// Where its pages begin, in text order; none where it has none.
  public var pages: [DocumentPage] = []

  /// Signs that shape the text but are no part of it (Markdown's `**`, link targets, code), in text order.
  ///
  /// Tokens never reach into them, and are cut where they stand.
  public var markup: [TextSpan]

  /// What a single line end inside a block of lines means.
  public var lineEnds: LineEnds

  /// What a single line end, with no blank line, means in a text.
  public enum LineEnds: UInt8, Hashable, Sendable, CaseIterable {
    /// To be told from the lengths of the lines, and how they begin.
    case asFound
    /// A space, as in Markdown: the paragraph goes on.
    case wrapping
    /// The end of a paragraph.
    case ending
  }

  /// Creates a document from a text in memory.
  public init(
    id: String, text: String, title: String? = nil, date: String? = nil, url: String? = nil, sha256: String? = nil,
    boilerplate: [TextSpan] = [], credits: [TextSpan] = [], markup: [TextSpan] = [], headings: [TextSpan] = [],
    lineEnds: LineEnds = .asFound
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.date = date
    self.url = url
    self.sha256 = sha256
    self.markup = markup
    self.lineEnds = lineEnds
    add(boilerplate.map { DocumentPart($0, .boilerplate) })
    add(credits.map { DocumentPart($0, .credit) })
    add(headings.map { DocumentPart($0, .heading) })
  }

  /// Says what pieces of the text are; what was said before stays.
  public mutating func add(_ more: [DocumentPart]) {
    guard !more.isEmpty else { return }
    parts = (parts + more).sorted()
  }

  /// Takes back what was said of pieces that fit.
  public mutating func removeParts(where isOne: (DocumentPart) -> Bool) { parts.removeAll(where: isOne) }

  /// The spans of all parts of a kind, in text order.
  public func spans(of role: DocumentPart.Role) -> [TextSpan] { parts.filter { $0.role == role }.map(\.span) }

  /// Lines that belong to the page around the story ("Most Popular", "Related Topics"), in text order.
  public var boilerplate: [TextSpan] { spans(of: .boilerplate) }

  /// Lines, and parts of lines, that say who wrote the story or took the picture ("By Ngozi Bello", "Jane Doe/AFP/Getty Images",
  /// the "(Reuters)" of a dateline), in text order.
  public var credits: [TextSpan] { spans(of: .credit) }

  /// Lines that the source itself marks as headings, in text order.
  public var headings: [TextSpan] { spans(of: .heading) }
}
