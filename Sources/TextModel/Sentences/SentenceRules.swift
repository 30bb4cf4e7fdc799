/// The word lists that tell whether a sentence begins, goes on or ends.
enum SentenceRules {
  /// Whether a token is a capitalised word that begins sentences and hardly ever a name: "The", "But", "After".
  ///
  /// Where a name may go on (`afterName`, as in "Gen. …", "J. …"), words that are also surnames ("He", "An") don't
  /// count.
  static func opensSentence(_ index: Int, in tokens: [Token], bytes: TextBytes, afterName: Bool) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.span.length <= 9, isCapitalised(token, bytes: bytes) else { return false }
    if index + 1 < tokens.count, !tokens[index + 1].followsSpace, bytes[token.span.end] == UInt8(ascii: "-") {
      return false
    }
    let word = bytes.lowercased(token.span.start, token.span.end)
    return openers.contains(word) || !afterName && openersThatAreNames.contains(word)
  }

  /// Whether a word is upper case at its start and lower case after it, or a single capital.
  private static func isCapitalised(_ token: Token, bytes: TextBytes) -> Bool {
    guard bytes.isUppercase(at: token.span.start) else { return false }
    return token.span.length == 1 || bytes.isLowercase(at: token.span.end - 1)
  }

  /// Whether a quotation's speaker follows: up to four capitalised words, then a verb of saying.
  static func attributesSpeech(_ index: Int, in tokens: [Token], bytes: TextBytes) -> Bool {
    for place in index..<min(index + 5, tokens.count) {
      let token = tokens[place]
      guard token.kind == .word, token.followsSpace || place == index else { return false }
      if place > index, speechVerbs.contains(bytes.lowercased(token.span.start, token.span.end)) { return true }
      guard bytes.isUppercase(at: token.span.start) else { return false }
    }
    return false
  }

  /// Whether a line that ends with this word breaks off in mid-sentence.
  static func cannotEndSentence(_ token: Token, bytes: TextBytes) -> Bool {
    let end = token.span.end
    if bytes[end - 1] == UInt8(ascii: ".") {
      guard let key = bytes.packedWord(token.span.start, end - 1) else { return false }
      return token.span.length == 2 && bytes.isUppercase(at: token.span.start) || Abbreviation(packed: key) == .title
    }
    guard token.span.length <= 5, bytes.isLowercase(at: token.span.start) else { return false }
    return unfinished.contains(bytes.lowercased(token.span.start, end))
  }

  /// Whether a capitalised word goes on after a clock time: a day, month or time zone.
  static func completesTime(_ token: Token, bytes: TextBytes) -> Bool {
    token.span.length <= 9 && timeWords.contains(bytes.lowercased(token.span.start, token.span.end))
  }

  private static let openers = words(
    """
    a the this that these those there then thus they she it its his her their our we you i when while where \
    what who why how if although though because since until unless after before but and or yet nor also as at \
    by for from of on to with within without about despite during among amid according besides instead however \
    meanwhile moreover still now later earlier some many several both each every most such another other \
    others here once just even only asked nobody nothing everyone not neither either rather perhaps
    """)

  private static let openersThatAreNames = words("he an in so no do my your")

  private static let speechVerbs = words(
    """
    said says say asked asks told tells added adds wrote writes tweeted tweets replied replies answered argued \
    warned noted insisted claimed shouted cried yelled joked quipped recalled explained declared announced \
    continued concluded stated observed responded demanded wondered
    """)

  private static let unfinished = words(
    "the a an of and or nor to in on with from by for at as than into via per his her its their our my your whose")

  private static let timeWords = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
    september october november december et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest msk \
    jst kst ist aest eastern central mountain pacific greenwich local mon tue wed thu fri sat sun jan feb mar \
    apr jun jul aug sep sept oct nov dec
    """)

  private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
