/// A word or a term of two words that sets some sentences apart from the rest of a corpus.
public struct Keyword: Hashable, Sendable {
  /// The lemma, in lower case: "sign", "nuclear weapon".
  public var term: String

  /// In how many of the sentences, or runs of sentences, it stands.
  public var count: Int

  /// The z-score of its log-odds ratio: how many standard deviations it is more frequent in them than in the rest.
  public var score: Double

  /// Creates a keyword.
  package init(term: String, count: Int, score: Double) { (self.term, self.count, self.score) = (term, count, score) }
}
