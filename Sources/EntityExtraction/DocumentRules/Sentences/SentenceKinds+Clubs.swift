import TextModel

/// What sentences of reports of matches say.
extension SentenceKinds {
  func isClub(_ name: FoundName, before next: FoundName?, behind last: FoundName?) -> Bool {
    guard !isCountry(name) else { return false }
    let isListed = kinds(name).contains(.club)
    // What plays against a listed club is one, too.
    let mayPlay = { (other: FoundName) in
      if isListed { return !isCountry(other) }
      return name.type == .place && other.type == .organization
        && !kinds(other).isDisjoint(with: [.club, .teamNickname])
    }
    if let next, next.sentence == name.sentence, beats(name, next), mayPlay(next) { return true }
    if let last, last.sentence == name.sentence, beats(last, name), mayPlay(last) { return true }
    guard isListed else { return false }
    // "Preston manager Ryan Lowe", "Leeds (4-2-3-1)".
    if words.isOn(lists.clubRoles, name.words.upperBound) || isFormation(name.words.upperBound) { return true }
    // "Preston lost 2-0".
    return isScore(name.words.upperBound + 1) || isScore(name.words.upperBound)
  }

  /// "Chelsea, in Manhattan", "Fulham, London": a place that a club is called after, with the place that it is in.
  func isQuarter(_ name: FoundName, before next: FoundName) -> Bool {
    guard name.type == .organization, name.words.count == 1, kinds(name).contains(.club), next.type == .place,
      next.sentence == name.sentence, words.sign(name.words.upperBound) == UInt8(ascii: ","),
      !words.classes(name.words.lowerBound - 1).isDisjoint(with: [.locative, .toWord, .ofWord, .fromWord])
    else { return false }
    let behind = name.words.upperBound + 1
    return next.words.lowerBound == behind
      || words.classes(behind).contains(.inWord) && next.words.lowerBound == behind + 1
  }

  /// "Brazil beat Ghana": two countries.
  func isNational(_ name: FoundName, before next: FoundName?, behind last: FoundName?) -> Bool {
    guard name.type == .organization, name.words.count == 1, isCountry(name) else { return false }
    if let next, next.sentence == name.sentence, beats(name, next), isCountry(next) { return true }
    if let last, last.sentence == name.sentence, beats(last, name), isCountry(last) { return true }
    return false
  }

  /// "Phoenix beat Denver": a city, by which its team is meant, and nobody who is called so.
  func isCityTeam(_ name: FoundName, before next: FoundName?) -> Bool {
    guard let next, next.sentence == name.sentence, beats(name, next) else { return false }
    return kinds(name).contains(.bigCity) && kinds(next).contains(.bigCity)
  }

  func beats(_ winner: FoundName, _ loser: FoundName) -> Bool {
    guard winner.words.upperBound < loser.words.lowerBound else { return false }
    let between = winner.words.upperBound..<loser.words.lowerBound
    guard let first = between.first, between.count <= 2, words.words[first].letterCase == .lower else { return false }
    return words.isOn(lists.sportVerbs, first)
  }

  /// "(4-3-3)".
  private func isFormation(_ index: Int) -> Bool {
    words.sign(index) == UInt8(ascii: "(") && isScore(index + 1) && words.sign(index + 4) == Word.hyphen
      && words.isNumber(index + 5)
  }

  /// "3-1".
  private func isScore(_ index: Int) -> Bool {
    guard index + 2 < words.words.count else { return false }
    return words.words[index].kind == .number && words.sign(index + 1) == Word.hyphen
      && words.words[index + 2].kind == .number
      && words.words[index].span.length <= 3 && words.words[index + 2].span.length <= 3
      && !words.words[index + 1].followsSpace
  }
}
