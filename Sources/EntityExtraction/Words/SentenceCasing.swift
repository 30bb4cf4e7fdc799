/// Whether capital letters say anything in a sentence.
enum SentenceCasing: UInt8, Sendable {
  /// Names are capitalised, other words are not.
  case normal
  /// A Headline Where Almost All Words Are Capitalised, or a list of tags.
  case title
  /// A LINE IN CAPITALS.
  case capitals
}

/// Counts the words of a sentence that could be in lower case.
struct CasingTally {
  /// Words all in capitals.
  var upper = 0
  /// Other capitalised words.
  var capitalized = 0
  /// Capitalised words that are neither names nor parts of titles and of organizations' names: "Meets", "Future".
  var plainCapitalized = 0
  /// Words in lower case that are no articles, prepositions or auxiliaries.
  var lower = 0
  /// Whether the second word is a verb of headlines: "Nadal Stuns Murray".
  var hasVerbSecond = false
  /// Whether the line starts with a word like "Tags".
  var startsList = false
  /// Whether a full stop ends it, as it does few headlines.
  var endsWithStop = false
  /// Whether the language capitalises most words of headlines.
  var capitalizesHeadlines = true

  private var total: Int { upper + capitalized + lower }

  private var isInCapitals: Bool { upper >= 3 && upper * 5 >= total * 4 }

  /// Whether nothing but too few words of the language speaks against a headline.
  var mayBeHeadline: Bool {
    capitalizesHeadlines && !startsList && !isInCapitals && total >= 4 && lower * 10 <= total
  }

  /// The casing of a sentence with these words.
  ///
  /// A sentence full of names is not in title case: a headline has common words in capitals, and hardly one in lower
  /// case; one of three words has a verb in the middle.
  var casing: SentenceCasing {
    if isInCapitals { return .capitals }
    guard total >= 4 || total == 3 && hasVerbSecond, lower * 10 <= total else { return .normal }
    // "Our panel is Ms. Ann Lee, of the Federal Railroad Administration."
    if endsWithStop, lower > 0, !startsList { return .normal }
    let isHeadline = capitalizesHeadlines && plainCapitalized >= 2 && plainCapitalized * 5 >= total
    return startsList || isHeadline ? .title : .normal
  }
}
