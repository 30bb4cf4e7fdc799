extension TextRules {
  /// Whether a token is a capitalised word that begins sentences and hardly ever a name: "The", "But", "After".
  ///
  /// Where a name may go on (`afterName`, as in "Gen. …", "J. …"), words that are also surnames ("He", "An") don't
  /// count.
  func opensSentence(_ index: Int, in tokens: [Token], bytes: TextBytes, afterName: Bool) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.span.length <= longestOpener, Self.isCapitalised(token, bytes: bytes) else {
      return false
    }
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
  func attributesSpeech(_ index: Int, in tokens: [Token], bytes: TextBytes) -> Bool {
    for place in index..<min(index + 5, tokens.count) {
      let token = tokens[place]
      guard token.kind == .word, token.followsSpace || place == index else { return false }
      if place > index, speechVerbs.contains(bytes.lowercased(token.span.start, token.span.end)) { return true }
      guard bytes.isUppercase(at: token.span.start) else { return false }
    }
    return false
  }

  /// Whether a line that ends with this word breaks off in mid-sentence.
  func cannotEndSentence(_ token: Token, bytes: TextBytes) -> Bool {
    let end = token.span.end
    if bytes[end - 1] == UInt8(ascii: ".") {
      guard let key = bytes.packedWord(token.span.start, end - 1) else { return false }
      return token.span.length == 2 && bytes.isUppercase(at: token.span.start) || abbreviations[key] == .title
    }
    guard token.span.length <= longestUnfinished, bytes.isLowercase(at: token.span.start) else { return false }
    return unfinished.contains(bytes.lowercased(token.span.start, end))
  }

  /// Whether a capitalised word goes on after a clock time: a day, month or time zone.
  func completesTime(_ token: Token, bytes: TextBytes) -> Bool {
    token.span.length <= longestTimeWord && timeWords.contains(bytes.lowercased(token.span.start, token.span.end))
  }
}
