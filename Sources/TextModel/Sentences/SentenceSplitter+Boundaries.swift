extension SentenceSplitter {
  /// Whether the sentence ends at a place; see the rules of ``SentenceSplitter``.
  func endsSentence(_ place: Place) -> Bool {
    if place.ending == .wide { return true }
    guard tokens[place.next].followsSpace else { return endsGlued(place) }
    if continuesBySign(place) { return false }
    let head = firstWord(place)
    let isLowercase = head.map(isPlainLowercase) ?? false
    switch place.ending {
    case .wide: return true
    case .stop:
      if numbersItem(place) || precedesYear(place) || endsOrdinal(place, head: head) { return false }
      return !isLowercase || bytes[tokens[place.next].span.start] == UInt8(ascii: "[")
    case .exclamation:
      return !isLowercase && !startsWithDash(place) && !isAttributed(place)
    case .ellipsis:
      guard let head, !isLowercase, !isAttributed(place) else { return false }
      return place.isClosed || !tokens[place.stop].followsSpace || opensSentence(head)
    case .abbreviation: return head.map { abbreviationEnds(place, head: $0) } ?? false
    }
  }

  /// Whether a comma or the like, or another stop, comes next.
  private func continuesBySign(_ place: Place) -> Bool {
    let token = tokens[place.next]
    guard token.kind == .punctuation else { return false }
    switch bytes[token.span.start] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "."),
      UInt8(ascii: "!"), UInt8(ascii: "?"):
      return true
    default: return false
    }
  }

  /// The next token that is no opening quote or bracket.
  private func firstWord(_ place: Place) -> Int? {
    for index in place.next..<min(place.next + 4, place.limit) where tokens[index].kind != .punctuation { return index }
    return nil
  }

  /// Whether a word is lower case, and no name like "iPhone" or "al-Qaida".
  private func isPlainLowercase(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, bytes.isLowercase(at: token.span.start) else { return false }
    for offset in token.span.start..<min(token.span.end, token.span.start + 8) where isASCIICapital(bytes[offset]) {
      return false
    }
    guard token.span.length == 2, index + 2 < tokens.count, bytes[tokens[index + 1].span.start] == UInt8(ascii: "-")
    else { return true }
    return !bytes.isUppercase(at: tokens[index + 2].span.start)
  }

  private func isASCIICapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

  /// Whether the stop belongs to the number of a list item: "2. …", "IV. …".
  private func numbersItem(_ place: Place) -> Bool {
    guard place.stop == place.start + 1, !place.isClosed, !tokens[place.stop].followsSpace else { return false }
    let token = tokens[place.start]
    return token.kind == .number ? token.span.length <= 3 : isNumeral(token)
  }

  /// Whether the stop is that of an ordinal, where the language writes them so: "am 3. Oktober", "Heinrich IV. zog".
  private func endsOrdinal(_ place: Place, head: Int?) -> Bool {
    guard rules.ordinalsHaveStops, !place.isClosed, place.stop > place.start, !tokens[place.stop].followsSpace,
      let head
    else { return false }
    let token = tokens[place.stop - 1]
    guard token.kind == .number ? token.span.length <= 2 : isNumeral(token) else { return false }
    return tokens[head].kind == .number || !opensSentence(head)
  }

  private func isNumeral(_ token: Token) -> Bool {
    token.kind == .word && token.span.length <= 5
      && (token.span.start..<token.span.end).allSatisfy {
        bytes[$0] == UInt8(ascii: "I") || bytes[$0] == UInt8(ascii: "V") || bytes[$0] == UInt8(ascii: "X")
      }
  }

  /// Whether a number and a closing bracket come next, as in the "(2d Cir. 1997)" of a citation, or a year in brackets behind the
  /// initial of an author, as in "Leech, B. (1998)".
  private func precedesYear(_ place: Place) -> Bool {
    if place.next + 2 < place.limit, bytes[tokens[place.next].span.start] == UInt8(ascii: "("), place.stop > place.start
    {
      let (before, year) = (tokens[place.stop - 1], tokens[place.next + 1])
      return before.span.length == 1 && bytes.isUppercase(at: before.span.start) && year.kind == .number
        && year.span.length == 4
    }
    guard place.next + 1 < place.limit, tokens[place.next].kind == .number else { return false }
    let close = tokens[place.next + 1]
    return bytes[close.span.start] == UInt8(ascii: ")") && !close.followsSpace
  }

  func startsWithDash(_ place: Place) -> Bool {
    let start = tokens[place.next].span.start
    if bytes[start] == UInt8(ascii: "-") { return true }
    return bytes[start] == 0xE2 && bytes.byte(start + 1) == 0x80
      && (bytes.byte(start + 2) == 0x93 || bytes.byte(start + 2) == 0x94)
  }

  /// Whether the quotation that ends here is followed by its speaker.
  private func isAttributed(_ place: Place) -> Bool {
    place.isClosed && rules.attributesSpeech(place.next, in: tokens, bytes: bytes)
  }

  func opensSentence(_ index: Int, afterName: Bool = false) -> Bool {
    rules.opensSentence(index, in: tokens, bytes: bytes, afterName: afterName)
  }

  /// Rule 5: no white space behind the stop.
  private func endsGlued(_ place: Place) -> Bool {
    guard let head = firstWord(place), bytes.isUppercase(at: tokens[head].span.start) else { return false }
    guard place.ending != .abbreviation else { return opensSentence(head, afterName: true) }
    guard place.ending != .ellipsis, place.stop > place.start else { return false }
    let before = tokens[place.stop - 1]
    if before.kind == .word, before.span.end == tokens[place.stop].span.start, bytes.isLowercase(at: before.span.start),
      bytes.scalarCount(before.span.start, min(before.span.end, before.span.start + 8)) > 1
    {
      return true
    }
    return opensSentence(head, afterName: true)
  }
}
