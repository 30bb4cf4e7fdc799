import TextModel

/// Takes for a person what begins with a given name and that the tagger took for a place or an organization without being sure: "el
/// Barcelona de Pablo Fornals".
///
/// Only where the language asks for it (``Lexicon/trustsGivenNames``; given names alone in all that follow names but write no noun with
/// a capital), and not behind what places and organizations are called by:
/// "calle Pablo Iglesias", "el Miguel Hernández".
struct GivenNameTypes: DocumentRule {
  private static let sureScore = 0.9

  private let words: DocumentWords
  private let phrases: PhraseMatcher

  init(_ words: DocumentWords) {
    self.words = words
    phrases = PhraseMatcher(document: words)
  }

  /// The names with such ones as people.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    let lexicon = words.lexicon
    guard lexicon.trustsGivenNames || lexicon.followsNames && !lexicon.capitalizesNouns else { return names }
    return names.map { name in
      guard name.type == .place || name.type == .organization, name.score < Self.sureScore, isPerson(name) else {
        return name
      }
      var person = name
      person.type = .person
      return person
    }
  }

  private func isPerson(_ name: FoundName) -> Bool {
    name.words.count == 1 ? isLoneGivenName(name) : words.lexicon.trustsGivenNames && isFullName(name)
  }

  /// "em casa da Luísa" read as an organization: a given name that lists have for nothing else.
  private func isLoneGivenName(_ name: FoundName) -> Bool {
    let word = name.words.lowerBound
    guard name.type == .organization, words.words[word].letterCase == .capitalized, let entry = words.entry(word),
      entry.lowerCount == 0, entry.classes.isEmpty, entry.kinds.contains(.givenName),
      entry.kinds.isDisjoint(with: NameKinds.organization.union(.commonWord)), !words.isTyingHyphen(word - 1),
      !words.isTyingHyphen(word + 1), words.isLower(word - 1)
    else { return false }
    return words.gazetteer.knownForm(ofHash: entry.hash) == nil
  }

  private func isFullName(_ name: FoundName) -> Bool {
    let things: LexicalClass = [
      .orgHead, .orgFirst, .legal, .placeHead, .placeFirst, .direction, .demonym, .event, .noName, .language,
    ]
    let (first, last) = (name.words.lowerBound, name.words.upperBound - 1)
    guard (2...3).contains(name.words.count), words.isGivenName(first),
      name.words.allSatisfy({ words.isCapital($0) && words.words[$0].letterCase == .capitalized }),
      name.words.allSatisfy({ words.classes($0).isDisjoint(with: things) }), !words.isCommon(last),
      words.kinds(last).isDisjoint(with: [.country, .bigCity, .subdivision]),
      words.classes(first - 1).isDisjoint(with: things.union(.article)), !words.isCapital(first - 1)
    else { return false }
    return phrases.longestMatch(at: first, limit: name.words.upperBound)?.known == nil
  }
}
