import TextModel

/// Places that are called as somebody of the document is.
extension LoneNames {
  /// Whether a lone surname that lists know as a place is one where it stands: "the Harlow MP", "drove to Harlow", "lives in Harlow", "Derby and
  /// Lincoln".
  func isPlace(_ number: Int, _ names: [FoundName]) -> Bool {
    let index = names[number].words.lowerBound
    guard !words.kinds(index).isDisjoint(with: .place), !words.isPossessive(index + 1) else { return false }
    return isLocal(index) || isDwelling(index) || isRealm(index) || isSaidToBe(index) || isInRegion(number, names)
      || isPlaceBesidePlace(number, names)
  }

  /// "the Harlow MP": before what towns have.
  private func isLocal(_ index: Int) -> Bool {
    words.isLower(index + 1) || words.words.indices.contains(index + 1) && words.words[index + 1].letterCase == .upper
      ? words.isOn(words.lexicon.kindWords.localNouns, index + 1)
        && !words.classes(index - 1).isDisjoint(with: [.article, .indefinite, .locative, .inWord])
      : false
  }

  /// "the King of Jordan": behind "of" and what only a place has.
  private func isRealm(_ index: Int) -> Bool {
    words.classes(index - 1).contains(.ofWord) && words.isLower(index - 1)
      && words.isOn(words.lexicon.kindWords.realms, index - 2)
  }

  /// "Hamilton, Ontario": before a comma and the state or country that it lies in.
  private func isInRegion(_ number: Int, _ names: [FoundName]) -> Bool {
    let comma = names[number].words.upperBound
    guard words.sign(comma) == UInt8(ascii: ","), number + 1 < names.count, names[number + 1].type == .place,
      names[number + 1].words.lowerBound == comma + 1, !words.isPossessive(names[number + 1].words.upperBound),
      let region = words.hash(names[number + 1].words)
    else { return false }
    return !words.gazetteer.kinds(ofHash: region).isDisjoint(with: [.country, .subdivision])
  }

  /// "Lincoln is the capital of Nebraska".
  private func isSaidToBe(_ index: Int) -> Bool {
    words.isLower(index + 1) && words.isAny(index + 1, of: words.lexicon.auxiliaries)
      && !words.classes(index + 2).isDisjoint(with: [.article, .indefinite])
      && (words.isOn(words.lexicon.kindWords.settlements, index + 3)
        || words.isLower(index + 3) && words.isOn(words.lexicon.kindWords.settlements, index + 4))
  }

  /// "drove to Harlow", "grew up in Harlow".
  private func isDwelling(_ index: Int) -> Bool {
    let persons = words.lexicon.persons
    if words.classes(index - 1).contains(.toWord) { return isMotion(index - 2) || isMotion(index - 3) }
    guard words.classes(index - 1).contains(.inWord), words.isLower(index - 1) else { return false }
    return [index - 2, index - 3].contains { words.isLower($0) && words.isAny($0, of: persons.dwellings) }
  }

  /// "slow in Derby and Lincoln", "the Harlow councillor": a listed town, whatever else it was taken for.
  func isListedPlace(_ number: Int, _ names: [FoundName]) -> Bool {
    let index = names[number].words.lowerBound
    return !words.kinds(index).isDisjoint(with: [.city, .bigCity])
      && (isPlaceBesidePlace(number, names) || isLocal(index))
  }

  /// "Derby and Lincoln": a surname that lists know as a place, behind a place and "and".
  private func isPlaceBesidePlace(_ number: Int, _ names: [FoundName]) -> Bool {
    let name = names[number]
    guard number > 0, words.classes(name.words.lowerBound - 1).contains(.andWord), names[number - 1].type == .place,
      names[number - 1].sentence == name.sentence, names[number - 1].words.upperBound == name.words.lowerBound - 1
    else { return false }
    return !words.classes(name.words.upperBound).contains(.speech)
  }
}
