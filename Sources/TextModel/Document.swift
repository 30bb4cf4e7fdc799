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

  /// Where the document was published.
  public var url: String?

  /// The hexadecimal SHA-256 of the bytes the document was decoded from; nil for a text made in memory.
  public var sha256: String?

  /// Lines that belong to the page around the story ("Most Popular", "Related Topics"), in text order.
  public var boilerplate: [TextSpan]

  /// Creates a document from a text in memory.
  public init(
    id: String, text: String, title: String? = nil, date: String? = nil, url: String? = nil, sha256: String? = nil,
    boilerplate: [TextSpan] = []
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.date = date
    self.url = url
    self.sha256 = sha256
    self.boilerplate = boilerplate
  }
}
