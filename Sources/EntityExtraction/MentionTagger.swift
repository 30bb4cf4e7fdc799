public import TextModel

/// Anything that finds names in a tokenized document: the rule tagger, a trained one, or your own.
public protocol MentionTagger: Sendable {
  /// The mentions of one document, in text order, none overlapping another.
  ///
  /// The same document must give the same mentions on every call, from any thread.
  func mentions(in document: TokenizedDocument) -> [Mention]
}
