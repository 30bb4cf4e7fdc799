import TextModel

/// Families by their surname in the plural.
extension SentenceKinds {
  private static let missedScore = 0.6

  /// "The Vanderbilts built it", "with the Kennedys": those that nothing was found in.
  func missedFamilies(_ names: [FoundName]) -> [FoundName] {
    guard !words.lexicon.capitalizesNouns, !words.lexicon.followsNames else { return [] }
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence.dropFirst() where cover[index] == nil && words.words[index].letterCase == .capitalized {
        guard words.classes(index - 1).contains(.article), words.kinds(index).isEmpty else { continue }
        let name = FoundName(
          Candidate(words: index..<index + 1, sentence: number), type: .organization, score: Self.missedScore)
        // "the Germans".
        if let singular = singular(of: name), !singular.contains(where: words.gazetteer.isDemonym(hash:)),
          isFamily(name, singular)
        {
          found.append(decided(name, .person))
        }
      }
    }
    return found
  }

  /// What "the Mendenhalls" are called one by one, by hash; nil for what can be no family.
  func singular(of name: FoundName) -> [UInt64]? {
    let index = name.words.lowerBound
    guard name.type != .person, name.words.count == 1, words.words[index].letterCase == .capitalized,
      words.classes(index - 1).contains(.article), kinds(name).isDisjoint(with: [.club, .teamNickname, .company])
    else { return nil }
    return words.familyNames(index)
  }

  /// "the Kennedys": a listed surname in the plural that is nothing listed itself.
  func isFamily(_ name: FoundName, _ singular: [UInt64]) -> Bool {
    let index = name.words.lowerBound
    guard name.type == .organization, kinds(name).isEmpty,
      let entry = words.entry(index), entry.classes.isEmpty, entry.lowerCount == 0,
      words.gazetteer.knownForm(ofHash: entry.hash) == nil, !words.isCapital(index + 1),
      !words.lexicon.capitalizesNouns, !words.lexicon.followsNames
    else { return false }
    return singular.contains { hash in
      let kinds = words.gazetteer.kinds(ofHash: hash)
      return kinds.contains(.surname) && kinds.isDisjoint(with: .commonWord)
    }
  }
}
