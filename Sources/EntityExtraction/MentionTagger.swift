public import TextModel

/// Anything that finds names in a tokenized document: the rule tagger, a trained one, or your own.
///
/// Your own needs no more than ranges of the text: `mention(of:at:)` of the document
/// finds the tokens and the sentence, and `withoutOverlaps()` settles what overlaps.
public protocol MentionTagger: Sendable {
  /// The mentions of one document, in text order, none overlapping another.
  ///
  /// The same document must give the same mentions on every call, from any thread. An ``EntityExtractor`` puts them into
  /// text order and settles overlaps itself.
  func mentions(in document: TokenizedDocument) -> [Mention]
}
