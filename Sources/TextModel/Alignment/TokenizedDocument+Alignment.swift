extension TokenizedDocument {
  /// The text that the document was cut from.
  public var text: String { document.text }

  /// The tokens of a span. Spaces at its ends make no difference.
  ///
  ///     let name = text.span(of: 0..<2)
  ///     text.tokens(in: name)  // 0..<2
  ///
  /// - Parameters:
  ///   - span: A span of the text.
  ///   - alignment: What becomes of a span that cuts a token. The default refuses it.
  /// - Returns: Their indices; nil if there are none, or if the span cuts a token and is refused for that.
  /// - Complexity: O(log *n*) for *n* tokens.
  public func tokens(in span: TextSpan, alignment: TokenAlignment = .strict) -> Range<Int>? {
    guard span.length > 0 else { return nil }
    // The first token that ends behind the start, and the first that begins at or behind the end.
    var first = tokens.partitioningIndex { $0.span.end > span.start }
    var end = max(first, tokens.partitioningIndex { $0.span.start >= span.end })
    guard first < end else { return nil }
    let cutsFirst = tokens[first].span.start < span.start
    let cutsLast = tokens[end - 1].span.end > span.end
    switch alignment {
    case .strict where cutsFirst || cutsLast: return nil
    case .contracting:
      if cutsFirst { first += 1 }
      if cutsLast { end -= 1 }
    default: break
    }
    return first < end ? first..<end : nil
  }

  /// The sentence of a token.
  ///
  /// - Parameter token: The index of a token.
  /// - Returns: The index of its sentence.
  /// - Precondition: There is such a token.
  /// - Complexity: O(log *n*) for *n* sentences.
  public func sentence(ofToken token: Int) -> Int {
    precondition(tokens.indices.contains(token), "There is no such token")
    return sentences.partitioningIndex { $0.tokens.upperBound > token }
  }

  /// The sentence that some tokens stand in.
  ///
  /// - Parameter range: The indices of tokens.
  /// - Returns: The index of the sentence; nil if they are none, or stand in several.
  /// - Precondition: There are such tokens.
  /// - Complexity: O(log *n*) for *n* sentences.
  public func sentence(ofTokens range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    precondition(range.upperBound <= tokens.count, "There are no such tokens")
    let sentence = sentence(ofToken: range.lowerBound)
    return range.upperBound <= sentences[sentence].tokens.upperBound ? sentence : nil
  }

  /// The span from the first of some tokens to the last.
  ///
  /// - Precondition: There are such tokens, one at least.
  /// - Complexity: O(1).
  public func span(of range: Range<Int>) -> TextSpan {
    precondition(!range.isEmpty && tokens.indices.contains(range), "There are no such tokens")
    return TextSpan(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
  }

  /// The span of a range of ``text``, as searching it gives.
  ///
  ///     text.text.ranges(of: "Aurora").map { text.span(of: $0) }
  ///
  /// - Precondition: The range is one of this text.
  /// - Complexity: O(1) for native strings.
  public func span(of range: Range<String.Index>) -> TextSpan {
    let utf8 = document.text.utf8
    let start = utf8.distance(from: utf8.startIndex, to: range.lowerBound)
    return TextSpan(start, start + utf8.distance(from: range.lowerBound, to: range.upperBound))
  }
}

extension Array {
  /// The first index whose element meets a condition that all behind it meet too; the end if none does.
  fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
