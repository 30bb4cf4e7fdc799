public import TextModel

/// A span of a document that names a person, a place or an organization.
///
/// Leading articles, titles and possessive endings are outside the span.
public struct Mention: Hashable, Sendable {
  /// Where the name stands.
  public var span: TextSpan

  /// The tokens it covers, as indices into the document's tokens; never empty.
  public var tokens: Range<Int>

  /// The index of its sentence.
  public var sentence: Int

  /// What it names.
  public var type: EntityType

  /// The title or role directly before a person's name: "President", "Secretary of State", "Mr.".
  public var title: TextSpan?

  /// How sure the tagger is, 0...1.
  public var score: Double

  /// Creates a mention.
  public init(
    span: TextSpan, tokens: Range<Int>, sentence: Int, type: EntityType, title: TextSpan? = nil, score: Double = 1
  ) {
    self.span = span
    self.tokens = tokens
    self.sentence = sentence
    self.type = type
    self.title = title
    self.score = score
  }
}
