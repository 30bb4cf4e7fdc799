/// A piece of a text, and what it is there for.
public struct DocumentPart: Hashable, Sendable, Comparable {
  /// What a piece of a text is there for.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Running text.
    case story
    /// The headline of the document.
    case title
    /// A headline or a section heading.
    case heading
    /// The words under a picture.
    case caption
    /// Words of somebody else, set apart from the text.
    case quote
    /// A row of a table.
    case table
    /// A line that credits a writer, a photographer or an agency.
    case credit
    /// The head of a letter: who wrote it, to whom.
    case header
    /// Part of the page, not of the story: navigation, lists of other stories, notices.
    case boilerplate

    /// Whether it is told to the reader as the story is.
    public var isStory: Bool {
      switch self {
      case .story, .title, .heading, .caption, .quote, .table: true
      case .credit, .header, .boilerplate: false
      }
    }
  }

  /// Where it stands in the text.
  public var span: TextSpan

  /// What it is there for.
  public var role: Role

  /// Why it was taken for that, for a person: "a list of links"; nil where its source says so.
  public var reason: String?

  /// The language it is written in, where that is another one than the document's.
  public var language: Language?

  /// Creates a part.
  public init(_ span: TextSpan, _ role: Role, reason: String? = nil, language: Language? = nil) {
    self.span = span
    self.role = role
    self.reason = reason
    self.language = language
  }

  /// The order of the text.
  public static func < (a: DocumentPart, b: DocumentPart) -> Bool {
    a.span == b.span ? a.role.rawValue < b.role.rawValue : a.span < b.span
  }
}
