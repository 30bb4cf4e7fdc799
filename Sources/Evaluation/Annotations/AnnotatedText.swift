public import EntityExtraction
public import TextModel

/// A text with the names that somebody found in it.
public struct AnnotatedText: Sendable {
  /// A name and what it names.
  public struct Name: Hashable, Sendable, Comparable {
    /// Where the name stands.
    public var span: TextSpan
    /// What it names.
    public var type: EntityType

    /// Creates a name.
    public init(span: TextSpan, type: EntityType) {
      self.span = span
      self.type = type
    }

    /// Orders by place, then by type.
    public static func < (a: Name, b: Name) -> Bool { (a.span, a.type) < (b.span, b.type) }
  }

  /// The text, cut as the annotation cuts it, or by the tokenizer where it is of running text.
  public let text: TokenizedDocument

  /// The names in text order, none overlapping another.
  public let names: [Name]

  /// Creates an annotated text.
  public init(text: TokenizedDocument, names: [Name]) {
    self.text = text
    self.names = names.sorted()
  }
}
