/// The rules by which each place of a document is cut: those of the document, or of a passage in another language.
struct PassageRules {
  /// The rules of the document.
  let own: TextRules
  /// The passages with their rules, in text order, whole scalars of the text.
  private let passages: [(span: TextSpan, rules: TextRules)]

  init(_ languages: PassageLanguages, own: TextRules, in bytes: TextBytes) {
    self.own = own
    var end = 0
    passages = languages.passages.compactMap { part in
      guard let language = part.language, let span = SpanList([part.span], in: bytes).spans.first, span.start >= end
      else { return nil }
      end = span.end
      return (span, TextRules.of(language))
    }
  }

  /// Where the passages stand.
  var spans: [TextSpan] { passages.map(\.span) }

  /// The rules at an offset.
  func at(_ offset: Int) -> TextRules {
    guard !passages.isEmpty else { return own }
    let next = firstPassage(endingAfter: offset)
    return next < passages.count && passages[next].span.start <= offset ? passages[next].rules : own
  }

  /// Goes through the pieces of a span that have the same rules.
  func forEachPiece(_ start: Int, _ end: Int, _ body: (_ start: Int, _ end: Int, TextRules) -> Void) {
    var position = start
    var next = firstPassage(endingAfter: start)
    while next < passages.count, passages[next].span.start < end {
      let (span, rules) = passages[next]
      if position < span.start { body(position, span.start, own) }
      position = max(position, span.start)
      body(position, min(span.end, end), rules)
      position = min(span.end, end)
      next += 1
    }
    if position < end || start == end { body(position, end, own) }
  }

  private func firstPassage(endingAfter offset: Int) -> Int {
    var (low, high) = (0, passages.count)
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
