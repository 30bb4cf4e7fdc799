import TextModel

/// A candidate that was judged to be a name.
struct FoundName: Sendable {
  var words: Range<Int>
  var sentence: Int
  var type: EntityType
  var title: Range<Int>?
  var score: Double

  init(_ candidate: Candidate, type: EntityType, score: Double) {
    words = candidate.words
    sentence = candidate.sentence
    self.type = type
    title = type == .person ? candidate.title : nil
    self.score = score
  }

  /// The mention it stands for.
  func mention(in document: DocumentWords) -> Mention {
    let first = document.words[words.lowerBound]
    let last = document.words[words.upperBound - 1]
    // Rules may have made the name an organization's, or longer to the left.
    let title = type == .person ? title.flatMap { $0.upperBound <= words.lowerBound ? $0 : nil } : nil
    return Mention(
      span: document.span(words), tokens: first.token..<last.token + 1, sentence: sentence, type: type,
      title: title.map(document.span), score: min(1, score))
  }
}
