extension SentenceSplitter {
  /// Whether the sentence ends with a word that keeps its stop, before the capitalised word at `head`; rule 4 of
  /// ``SentenceSplitter``.
  func abbreviationEnds(_ place: Place, head: Int) -> Bool {
    let token = tokens[place.stop]
    let start = token.span.start
    guard tokens[head].kind == .word, bytes.isUppercase(at: tokens[head].span.start), !startsWithDash(place) else {
      return false
    }
    if rules.dayHalves.contains(where: { bytes.matches($0, at: start) }) {
      return !rules.completesTime(tokens[head], bytes: bytes)
    }
    let letters = bytes.packedWord(start, token.span.end - 1)
    if bytes.isUppercase(at: start), letters.map({ $0 < 0x100 }) ?? (bytes.scalarCount(start, token.span.end) == 2) {
      return opensSentence(head, afterName: true) || endsWithJudge(place, head: head)
        || endsWithNumeral(place, head: head)
    }
    let abbreviation = letters.flatMap { rules.abbreviations[$0] }
    switch abbreviation {
    case .title: return opensSentence(head, afterName: true)
    case .joining, .numbered: return false
    case .closing: return true
    case .nameTail, .month, .state, .namePart, nil: break
    }
    if opensSentence(head) { return true }
    guard place.next == head || opensQuotation(place) else { return false }
    switch tail(place, abbreviation) {
    case .name: return beginsAnew(head, place) && (isName(head, place) || hasClause(place))
    case .place: return beginsAnew(head, place)
    case .acronym: return isTitle(head, of: rules.courtesyTitles) || isName(head, place)
    case nil: return false
    }
  }

  /// What an abbreviation is the last part of.
  private enum Tail { case name, place, acronym }

  private func tail(_ place: Place, _ abbreviation: Abbreviation?) -> Tail? {
    let token = tokens[place.stop]
    guard place.stop > place.start else { return nil }
    let before = tokens[place.stop - 1]
    let followsComma = bytes[before.span.start] == UInt8(ascii: ",")
    let followsName =
      followsComma || bytes.isUppercase(at: before.span.start)
      || bytes[before.span.start] == UInt8(ascii: "&") || bytes[before.span.start] == UInt8(ascii: ")")
      || isTailTie(place.stop - 1, start: place.start)
    switch abbreviation {
    case .nameTail: return followsName ? .name : nil
    case .state: return .place
    case .month: return .acronym
    case .namePart: return isStreet(place) ? .place : nil
    default: break
    }
    let letters = bytes.lowercased(token.span.start, token.span.end - 1)
    if rules.dottedTails.contains(letters) { return followsName ? .name : nil }
    if rules.dottedStates.contains(letters) { return followsComma ? .place : nil }
    if rules.dottedCities.contains(letters) { return followsName ? .place : .acronym }
    return bytes.isUppercase(at: token.span.start) && !followsName ? .acronym : nil
  }

  /// "14 Elm St.", which ends there, where "St. Paul" goes on.
  private func isStreet(_ place: Place) -> Bool {
    guard place.stop > place.start + 1, isCapitalisedWord(place.stop - 1) else { return false }
    let number = tokens[place.stop - 2]
    return number.kind == .number && number.span.length < 6
  }

  /// Whether a word ties a name to its last part: "et" of "Duval et Cie.".
  private func isTailTie(_ index: Int, start: Int) -> Bool {
    !rules.tailTies.isEmpty && index > start && holds(rules.tailTies, index)
      && bytes.isUppercase(at: tokens[index - 1].span.start)
  }

  /// Whether a quotation mark, and no bracket, comes next.
  private func opensQuotation(_ place: Place) -> Bool {
    switch bytes.scalar(at: tokens[place.next].span.start).scalar {
    case "\"", "\u{201C}", "\u{2018}", "'": true
    default: false
    }
  }

  /// Whether the initial is that of a judge behind a name and a comma ("Scalia, J."), and a sentence about another
  /// officer of the court, or one with a given name and a surname, begins.
  private func endsWithJudge(_ place: Place, head: Int) -> Bool {
    guard place.stop > place.start + 1, bytes[tokens[place.stop - 1].span.start] == UInt8(ascii: ",") else {
      return false
    }
    return isTitle(head, of: rules.courtesyTitles) || holds(rules.officers, head)
      || head + 1 < place.limit && isCapitalisedWord(head + 1) && beginsAnew(head, place) && hasClause(place)
  }

  /// Whether the letter is a king's figure behind his name ("Seti I."), or one by which things are told apart ("vitamin C."), and a sentence
  /// about somebody with a given name and a surname begins.
  private func endsWithNumeral(_ place: Place, head: Int) -> Bool {
    guard place.next == head, place.stop > place.start, isName(head, place), hasClause(place) else { return false }
    let before = place.stop - 1
    if holds(rules.letteredThings, before) { return true }
    switch bytes[tokens[place.stop].span.start] {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"):
      return tokens[before].span.length > 2 && isCapitalisedWord(before) && head + 2 < place.limit
        && bytes[tokens[head + 1].span.end - 1] != UInt8(ascii: ".")
    default: return false
    }
  }

  /// Whether what follows a name reads as a new sentence: a title, a given name with a name behind it, or capitalised
  /// words that begin no institution or role, with a lower-case word behind them that may be a verb.
  private func beginsAnew(_ head: Int, _ place: Place) -> Bool {
    if isTitle(head, of: rules.courtesyTitles) || isName(head, place) { return true }
    guard bytes[tokens[head].span.end - 1] != UInt8(ascii: "."), !holds(rules.nameContinuations, head) else {
      return false
    }
    var index = head + 1
    while index < min(place.limit, head + 4), isCapitalisedWord(index) {
      if holds(rules.nameContinuations, index) { return false }
      index += 1
    }
    guard index < place.limit else { return false }
    if index + 1 < place.limit, bytes[tokens[index].span.start] == UInt8(ascii: ",") {
      return holds(rules.relatives, index + 1)
    }
    guard tokens[index].kind == .word else { return false }
    let start = tokens[index].span.start
    guard tokens[index].followsSpace else {
      return bytes.apostropheLength(at: start) > 0 && !bytes.isUppercase(at: start)
    }
    return bytes.isLowercase(at: start) && !holds(rules.ties, index)
  }

  /// Whether a given name and another word of a name stand there.
  private func isName(_ head: Int, _ place: Place) -> Bool {
    guard head + 1 < place.limit, isCapitalisedWord(head + 1), holds(rules.givenNames, head) else { return false }
    return !holds(rules.nameContinuations, head + 1)
  }

  private func isCapitalisedWord(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].followsSpace && bytes.isUppercase(at: tokens[index].span.start)
  }

  private func isTitle(_ index: Int, of titles: Set<String>) -> Bool {
    let span = tokens[index].span
    let hasStop = bytes[span.end - 1] == UInt8(ascii: ".")
    return span.length < 12 && titles.contains(bytes.lowercased(span.start, hasStop ? span.end - 1 : span.end))
  }

  private func holds(_ words: Set<String>, _ index: Int) -> Bool {
    let span = tokens[index].span
    return span.length < 24 && words.contains(bytes.lowercased(span.start, span.end))
  }

  /// Whether the sentence so far has a lower-case word that may be a verb, so that it may end.
  private func hasClause(_ place: Place) -> Bool {
    (max(place.start, place.stop - 60)..<place.stop).contains { index in
      let token = tokens[index]
      return token.kind == .word && token.span.length > 1 && bytes.isLowercase(at: token.span.start)
        && !holds(rules.ties, index) && !rules.unfinished.contains(bytes.lowercased(token.span.start, token.span.end))
    }
  }
}
