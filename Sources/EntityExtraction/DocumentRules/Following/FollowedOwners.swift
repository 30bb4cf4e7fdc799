import TextModel

/// Finds in the owner's form what the document has as a name, or lists have as an organization, and nothing was found: "Vindelevs aktie",
/// "Madslunds sommerhus", "Enhedslistens Peter Quist"; and cuts such an owner from the person behind it.
///
/// Only in languages with forms that no apostrophe shows (``Lexicon/genitiveEnding``); ``OwnedPlaces`` does the same for large places.
struct FollowedOwners {
  private static let leastScore = 0.5

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those found, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames, words.lexicon.genitiveEnding != nil else { return names }
    let known = knownWords(names)
    let names = names.flatMap { apart($0, known) }
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.words[index].letterCase == .capitalized && cover[index] == nil {
        guard isAlone(index, sentence, cover), let type = owner(index, known) else { continue }
        found.append(FoundName(Candidate(words: index..<index + 1, sentence: number), type: type, score: 0.7))
      }
    }
    return names.replacing(with: found)
  }

  /// The names of one word, the surnames, and the words before a legal form, with what they name; of two types that which comes first.
  private func knownWords(_ names: [FoundName]) -> [UInt64: EntityType] {
    var known: [UInt64: EntityType] = [:]
    for name in names where name.score >= Self.leastScore && words.casings[name.sentence] == .normal {
      let first = name.words.lowerBound
      let isFirm = name.type == .organization && name.words.dropFirst().allSatisfy { words.classes($0).contains(.legal) }
      let word = name.type == .person ? name.words.upperBound - 1 : isFirm || name.words.count == 1 ? first : -1
      guard let entry = words.entry(word), words.words[word].letterCase == .capitalized, entry.lowerCount == 0,
        entry.classes.isDisjoint(with: .function)
      else { continue }
      if known[entry.hash] == nil { known[entry.hash] = name.type }
    }
    return known
  }

  /// What a word in the owner's form names; nil for other words.
  private func owner(_ index: Int, _ known: [UInt64: EntityType]) -> EntityType? {
    guard let plain = words.plainHash(index), let entry = words.entry(index), entry.lowerCount == 0,
      entry.kinds.isDisjoint(with: .commonWord), entry.classes.isEmpty,
      words.gazetteer.knownForm(ofHash: entry.hash) == nil
    else { return nil }
    if let type = known[plain] { return type }
    guard words.gazetteer.kinds(ofHash: plain).isDisjoint(with: [.commonWord, .givenName]),
      let form = words.gazetteer.knownForm(ofHash: plain),
      words.gazetteer.knownNames[form.index].type == .organization, !form.needsCapitals
    else { return nil }
    return .organization
  }

  private func isAlone(_ index: Int, _ sentence: Range<Int>, _ cover: NameCover) -> Bool {
    if words.isTyingHyphen(index - 1) || words.isTyingHyphen(index + 1) { return false }
    // Behind another capital it is a part of something, before one only where that is a name by itself.
    if sentence.contains(index - 1), words.isCapital(index - 1) || cover[index - 1] != nil { return false }
    return !sentence.contains(index + 1) || !words.isCapital(index + 1) || cover[index + 1] != nil
      || words.lexicon.capitalizesNouns
  }

  /// "Vänsterpartiets Ali Esbati" as two names.
  private func apart(_ name: FoundName, _ known: [UInt64: EntityType]) -> [FoundName] {
    let first = name.words.lowerBound
    guard name.words.count > 2, words.words[first].letterCase == .capitalized, words.isGivenName(first + 1),
      !words.isGivenName(first), words.isCapital(name.words.upperBound - 1), let type = owner(first, known),
      type != .person
    else { return [name] }
    var (owner, person) = (name, name)
    owner.words = first..<first + 1
    owner.type = type
    owner.title = nil
    person.words = first + 1..<name.words.upperBound
    person.type = .person
    person.title = nil
    return [owner, person]
  }
}
