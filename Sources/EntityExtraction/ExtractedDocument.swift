public import TextModel

/// A document with its mentions: what resolution and co-mention work on.
///
/// The tokens are dropped, for memory; sentences and paragraphs stay, for evidence.
public struct ExtractedDocument: ParagraphedText, Hashable, Sendable {
  /// The document as read.
  public let document: Document

  /// The language it was read in.
  public let language: Language

  /// Its paragraphs in text order.
  public let paragraphs: [Paragraph]

  /// Its sentences in text order.
  public let sentences: [Sentence]

  /// Its mentions in text order, none overlapping another.
  public let mentions: [Mention]

  /// The languages of its passages.
  package let passageLanguages: PassageLanguages

  /// How broken names would be written in one line, by their offsets.
  package let spellings: [Int: String]

  /// Keeps what later stages need of `text`.
  public init(_ text: TokenizedDocument, mentions: [Mention]) {
    document = text.document
    language = text.language
    passageLanguages = text.passageLanguages
    paragraphs = text.paragraphs
    sentences = text.sentences
    self.mentions = mentions
    var broken = BrokenNames(text)
    spellings = broken.spellings(of: mentions)
  }

  /// Puts together a document from parts that were kept of one.
  package init(
    document: Document, language: Language, paragraphs: [Paragraph], sentences: [Sentence], mentions: [Mention],
    spellings: [Int: String]
  ) {
    (self.document, self.language) = (document, language)
    passageLanguages = PassageLanguages(document, own: language)
    (self.paragraphs, self.sentences) = (paragraphs, sentences)
    (self.mentions, self.spellings) = (mentions, spellings)
  }

  /// The language that a mention stands in: that of its passage, or of the document.
  public func language(of mention: Mention) -> Language { passageLanguages[mention.span.start] }

  /// The letters of a mention.
  public func surface(of mention: Mention) -> Substring { document.text[mention.span] }

  /// The name as it would be written in one line: soft hyphens and quote marks of mail left out, one space for any
  /// white space, words that were broken at a line's end put
  /// together.
  public func spelling(of mention: Mention) -> Substring {
    spellings[mention.span.start].map { Substring($0) } ?? surface(of: mention)
  }

  /// The letters of the title before a mention.
  public func title(of mention: Mention) -> Substring? { mention.title.map { document.text[$0] } }
}
