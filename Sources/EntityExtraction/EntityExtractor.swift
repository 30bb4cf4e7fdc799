public import TextModel

/// Finds the people, places and organizations that a document names.
///
///     let mentions = EntityExtractor().mentions(in: text)
public struct EntityExtractor: Sendable {
  private let tagger: (any MentionTagger)?

  /// Creates an extractor that leaves the finding to `tagger`.
  public init(tagger: any MentionTagger) { self.tagger = tagger }

  /// Creates an extractor with the trained taggers that come with the package, one for each language.
  ///
  /// A document in a language that has none is read by the English one.
  public init() { tagger = nil }

  /// The mentions of one document, in text order, none overlapping another.
  ///
  /// - Complexity: That of the tagger; O(*n*) for the rules.
  public func mentions(in document: TokenizedDocument) -> [Mention] {
    (tagger ?? Self.builtInTagger(for: document.language)).mentions(in: document)
  }

  private static func builtInTagger(for language: Language) -> any MentionTagger {
    (TaggerModel.builtIn(for: language) ?? .english).map { SequenceTagger(model: $0) } ?? RuleTagger()
  }

  /// The document with its mentions, without its tokens.
  public func extract(_ document: TokenizedDocument) -> ExtractedDocument {
    ExtractedDocument(document, mentions: mentions(in: document))
  }
}
