public import TextModel

extension TokenizedDocument {
  /// The mention of a name that stands in a range of the text: what a tagger of one's own makes its mentions with.
  ///
  ///     text.text.ranges(of: "Aurora").compactMap { text.mention(of: EntityType("vessel"), at: $0) }
  ///
  /// - Parameters:
  ///   - type: What it names.
  ///   - range: A range of the document's `text`, as searching it gives.
  ///   - alignment: What becomes of a range that cuts a token: "Aurora" in "Auroras". The default refuses it.
  ///   - score: How sure the tagger is, 0...1. The default is 1.
  /// - Returns: The mention, with its tokens and its sentence; nil if the range has no token, cuts one, or goes over the
  ///   end of a sentence.
  /// - Precondition: The range is one of this text, and the score is in 0...1.
  /// - Complexity: O(log *n*) for *n* tokens.
  public func mention(
    of type: EntityType, at range: Range<String.Index>, alignment: TokenAlignment = .strict, score: Double = 1
  ) -> Mention? {
    mention(of: type, at: span(of: range), alignment: alignment, score: score)
  }

  /// The mention of a name that stands in a span of the text.
  ///
  /// Spans by Unicode scalars, as other programs give them, come from `ScalarOffsets.span(_:)`.
  ///
  /// - Parameters:
  ///   - type: What it names.
  ///   - span: A span of the text.
  ///   - alignment: What becomes of a span that cuts a token. The default refuses it.
  ///   - score: How sure the tagger is, 0...1. The default is 1.
  /// - Returns: The mention; nil if the span has no token, cuts one, or goes over the end of a sentence.
  /// - Precondition: The score is in 0...1.
  /// - Complexity: O(log *n*) for *n* tokens.
  public func mention(
    of type: EntityType, at span: TextSpan, alignment: TokenAlignment = .strict, score: Double = 1
  ) -> Mention? {
    tokens(in: span, alignment: alignment).flatMap { mention(of: type, tokens: $0, score: score) }
  }

  /// The mention of a name that some tokens make up.
  ///
  /// - Parameters:
  ///   - type: What it names.
  ///   - tokens: The indices of its tokens.
  ///   - score: How sure the tagger is, 0...1. The default is 1.
  /// - Returns: The mention; nil if there are no tokens in the range, or not of one sentence.
  /// - Precondition: There are such tokens, and the score is in 0...1.
  /// - Complexity: O(log *n*) for *n* sentences.
  public func mention(of type: EntityType, tokens: Range<Int>, score: Double = 1) -> Mention? {
    precondition((0...1).contains(score), "A score is 0...1")
    guard let sentence = sentence(ofTokens: tokens) else { return nil }
    return Mention(span: span(of: tokens), tokens: tokens, sentence: sentence, type: type, score: score)
  }

  /// Whether a mention is one of this document: tokens of its sentence, and a span inside the text.
  func holds(_ mention: Mention) -> Bool {
    guard sentences.indices.contains(mention.sentence), !mention.tokens.isEmpty else { return false }
    let sentence = sentences[mention.sentence].tokens
    return sentence.lowerBound <= mention.tokens.lowerBound && mention.tokens.upperBound <= sentence.upperBound
      && mention.span.end <= document.text.utf8.count && mention.span.length > 0
  }
}

extension Sequence<Mention> {
  /// The mentions in text order, of those that overlap the longest, of equals the leftmost, of those the first given: as
  /// spaCy's `filter_spans`.
  ///
  /// A mention is as long as its span.
  ///
  /// - Complexity: O(*n* log *n*) for *n* mentions, and the length of the text.
  public func withoutOverlaps() -> [Mention] {
    let all = Array(self)
    if zip(all, all.dropFirst()).allSatisfy({ $0.span.end <= $1.span.start }) { return all }
    let order = all.indices.sorted {
      let (a, b) = (all[$0].span, all[$1].span)
      return (b.length, a.start, $0) < (a.length, b.start, $1)
    }
    var isTaken = [Bool](repeating: false, count: all.map(\.span.end).max() ?? 0), kept: [Mention] = []
    // None that follows is longer, so that it can overlap no other without an end inside it.
    for index in order {
      let span = all[index].span
      guard span.length > 0, !isTaken[span.start], !isTaken[span.end - 1] else { continue }
      for offset in span.start..<span.end { isTaken[offset] = true }
      kept.append(all[index])
    }
    return kept.sorted { $0.span < $1.span }
  }
}
