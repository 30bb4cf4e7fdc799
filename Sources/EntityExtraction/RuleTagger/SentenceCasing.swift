/// Whether capital letters say anything in a sentence.
enum SentenceCasing: UInt8, Sendable {
  /// Names are capitalised, other words are not.
  case normal
  /// A Headline Where Almost All Words Are Capitalised, or a list of names.
  case title
  /// A LINE IN CAPITALS.
  case capitals

  /// Judges by the words that could be lower case.
  ///
  /// - Parameters:
  ///   - upper: The number of words all in capitals.
  ///   - capitalized: The number of other capitalised words.
  ///   - lower: The number of words in lower case that are no articles, prepositions or auxiliaries.
  init(upper: Int, capitalized: Int, lower: Int) {
    let total = upper + capitalized + lower
    if upper >= 3, upper * 5 >= total * 4 {
      self = .capitals
    } else if total >= 4, (upper + capitalized) * 4 >= total * 3 {
      self = .title
    } else {
      self = .normal
    }
  }
}
