/// A sentence, a headline, or a line of a list.
public struct Sentence: Hashable, Sendable {
  /// From the first token's start to the last token's end.
  public var span: TextSpan

  /// The indices of its tokens in ``TokenizedDocument/tokens``; never empty.
  public var tokens: Range<Int>

  /// The index of its paragraph.
  public var paragraph: Int

  /// Creates a sentence.
  public init(span: TextSpan, tokens: Range<Int>, paragraph: Int) {
    self.span = span
    self.tokens = tokens
    self.paragraph = paragraph
  }
}
