/// A run of sentences between blank lines, or a line that stands by itself.
public struct Paragraph: Hashable, Sendable {
  /// What part a paragraph plays on its page.
  public enum Role: UInt8, Hashable, Sendable, CaseIterable {
    /// Running text.
    case body
    /// A headline or a section heading.
    case heading
    /// Part of the page, not of the story: its mentions count, but tie nobody to anybody.
    case boilerplate
    /// A line that credits a writer, a photographer or an agency: no part of the story either.
    case credit
  }

  /// From the first sentence's start to the last one's end.
  public var span: TextSpan

  /// The indices of its sentences in ``TokenizedDocument/sentences``; never empty.
  public var sentences: Range<Int>

  /// What part it plays.
  public var role: Role

  /// Creates a paragraph.
  public init(span: TextSpan, sentences: Range<Int>, role: Role = .body) {
    self.span = span
    self.sentences = sentences
    self.role = role
  }
}
