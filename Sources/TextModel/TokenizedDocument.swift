/// A document cut into paragraphs, sentences and tokens, all pointing into its text.
public struct TokenizedDocument: Hashable, Sendable {
  /// The document as read.
  public let document: Document

  /// The language whose rules it was cut after.
  public let language: Language

  /// Its paragraphs in text order; each has at least one sentence.
  public let paragraphs: [Paragraph]

  /// Its sentences in text order, numbered through the whole document; each has at least one token.
  public let sentences: [Sentence]

  /// Its tokens in text order, numbered through the whole document.
  public let tokens: [Token]

  /// Creates a tokenized document from parts that belong together.
  package init(
    document: Document, language: Language = .english, paragraphs: [Paragraph], sentences: [Sentence], tokens: [Token]
  ) {
    self.document = document
    self.language = language
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.tokens = tokens
  }

  /// The letters of `span`.
  public func text(of span: TextSpan) -> Substring { document.text[span] }

  /// The letters of a token.
  public func text(of token: Token) -> Substring { document.text[token.span] }
}
