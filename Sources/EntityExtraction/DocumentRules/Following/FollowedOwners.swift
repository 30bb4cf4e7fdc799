import TextModel

/// Finds in the owner's form what the document has as a name, or lists have as an organization, and nothing was found: "Vindelevs aktie",
/// "Madslunds sommerhus", "Enhedslistens Peter Quist"; and cuts such an owner from the person behind it.
///
/// Only in languages with forms that no apostrophe shows (``Lexicon/genitiveEnding``); ``OwnedPlaces`` does the same for large places.
struct FollowedOwners: DocumentRule {
  private static let leastScore = 0.5

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those found, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames, words.lexicon.genitiveEnding != nil else { return names }
    let known = knownWords(names)
    let bodies = Set(names.filter { $0.type != .person && $0.words.count > 1 }.compactMap { words.hash($0.words) })
    let names = names.flatMap { apart($0, known, bodies) }
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.words[index].letterCase == .capitalized && cover[index] == nil {
        guard isAlone(index, sentence, cover), !words.lexicon.capitalizesNouns || isBeforeNoun(index, sentence),
          let type = owner(index, known, isBeforePerson: cover[index + 1].map { names[$0].type == .person } ?? false)
        else { continue }
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
      let isNamed = name.words.count == 1 || name.type == .organization && isCalled(first, in: name.words)
      let word = name.type == .person ? name.words.upperBound - 1 : isNamed ? first : -1
      guard let entry = words.entry(word), words.words[word].letterCase == .capitalized, entry.lowerCount == 0,
        entry.classes.isDisjoint(with: .function)
      else { continue }
      if known[entry.hash] == nil { known[entry.hash] = name.type }
    }
    return known
  }

  /// Whether an organization may be called by its first word: "Vindelev" of "Vindelev A/S", "Landessportbund".
  private func isCalled(_ first: Int, in range: Range<Int>) -> Bool {
    let isProper = words.kinds(first).isDisjoint(with: [.commonWord, .country, .bigCity, .subdivision, .givenName])
    if isProper, range.count <= 4, words.hash(first + 1..<range.upperBound).map(isLegal) ?? false { return true }
    if isProper, let last = range.last, words.classes(last).contains(.legal) { return true }
    let endings = words.lexicon.kindWords.headEndings
    let folded = String(decoding: words.letters(first), as: UTF8.self).foldedName
    return endings.contains { folded.hasSuffix($0) && folded.utf8.count > $0.utf8.count + 2 }
  }

  /// "A/S" may be cut into three.
  private func isLegal(_ hash: UInt64) -> Bool { words.lexicon.classes(ofHash: hash).contains(.legal) }

  /// What a word in the owner's form names; nil for other words.
  private func owner(_ index: Int, _ known: [UInt64: EntityType], isBeforePerson: Bool) -> EntityType? {
    guard let plain = words.plainHash(index), let entry = words.entry(index), entry.lowerCount == 0,
      entry.classes.subtracting(isBeforePerson ? .demonym : []).isEmpty,
      words.gazetteer.knownForm(ofHash: entry.hash) == nil
    else { return nil }
    if entry.classes.isEmpty, entry.kinds.isDisjoint(with: .commonWord), let type = known[plain] { return type }
    // Parties are called after words of the language.
    guard !words.gazetteer.kinds(ofHash: plain).contains(.givenName), !words.lexicon.capitalizesNouns,
      let form = words.gazetteer.knownForm(ofHash: plain), !form.needsCapitals
    else { return nil }
    let type = words.gazetteer.knownNames[form.index].type
    // "Tysklands Nancy Faeser"; other places in the owner's form are for ``OwnedPlaces``.
    return type == .organization || type == .place && isBeforePerson ? type : nil
  }

  private func isAlone(_ index: Int, _ sentence: Range<Int>, _ cover: NameCover) -> Bool {
    if words.isTyingHyphen(index - 1) || words.isTyingHyphen(index + 1) { return false }
    // Behind another capital it is a part of something, before one only where that is a name by itself.
    if sentence.contains(index - 1), words.isCapital(index - 1) || cover[index - 1] != nil { return false }
    return !sentence.contains(index + 1) || !words.isCapital(index + 1) || cover[index + 1] != nil
      || words.lexicon.capitalizesNouns
  }

  /// Where all nouns have capitals, an owner stands without an article right before what is owned, or an adjective of it: "Habecks neuer
  /// Plan", but not "die Outfits", "Babys sind", which are plurals.
  private func isBeforeNoun(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let determiners: LexicalClass = [.article, .pronoun, .indefinite]
    if sentence.contains(index - 1), !words.classes(index - 1).isDisjoint(with: determiners) { return false }
    if words.isCapital(index + 1) { return sentence.contains(index + 1) }
    return sentence.contains(index + 2) && words.isLower(index + 1) && words.isCapital(index + 2)
      && words.classes(index + 1).isDisjoint(with: [.function, .speech])
      && !words.isAny(index + 1, of: words.lexicon.auxiliaries)
  }

  /// Whether a range is the owner's form of what the document has elsewhere.
  private func isOwner(_ range: Range<Int>, in bodies: Set<UInt64>) -> Bool {
    guard let last = range.last, words.plainHash(last) != nil else { return false }
    var hash = NameHash()
    for index in range.dropLast() { words.append(index, to: &hash) }
    hash.separate()
    hash.append(folding: words.letters(last).dropLast())
    return hash.value.map(bodies.contains) ?? false
  }

  /// "Kessmars" of "Kessmars Management", where nouns have capitals: what the document has as a name, and a word of the language.
  private func ofNoun(_ name: FoundName, _ known: [UInt64: EntityType]) -> FoundName? {
    let (first, noun) = (name.words.lowerBound, name.words.upperBound - 1)
    guard words.lexicon.capitalizesNouns, name.words.count == 2, name.type == .organization,
      let type = words.plainHash(first).flatMap({ known[$0] }), words.kinds(noun).contains(.commonWord),
      words.classes(noun).isDisjoint(with: [.orgHead, .placeHead, .legal])
    else { return nil }
    var owner = name
    owner.words = first..<noun
    owner.type = type
    return owner
  }

  /// "Vänsterpartiets Ali Esbati" as two names.
  private func apart(_ name: FoundName, _ known: [UInt64: EntityType], _ bodies: Set<UInt64>) -> [FoundName] {
    if let owner = ofNoun(name, known) { return [owner] }
    let range = name.words
    // "Royal" of "Royal Greenlands Susanne Arfelt" is a given name, too.
    let body = range.dropFirst(2).dropLast().first { isOwner(range.lowerBound..<$0, in: bodies) }
    guard range.count > 2, let given = body ?? range.dropFirst().dropLast().first(where: words.isGivenName),
      body != nil || !words.isGivenName(range.lowerBound), words.isCapital(range.upperBound - 1),
      words.classes(range.upperBound - 1).isDisjoint(with: [.orgHead, .placeHead, .legal]),
      words.words[given - 1].letterCase == .capitalized, words.plainHash(given - 1) != nil
    else { return [name] }
    let single =
      given - 1 == range.lowerBound
      ? self.owner(given - 1, known, isBeforePerson: true) : body.map { _ in .organization }
    // "Dansk Industris Lars Rafnsen": the tagger says what the whole is.
    guard let type = single ?? (given - 1 > range.lowerBound ? name.type : nil), type != .person else { return [name] }
    var (owner, person) = (name, name)
    owner.words = range.lowerBound..<given
    owner.type = type
    owner.title = nil
    person.words = given..<range.upperBound
    person.type = .person
    person.title = nil
    return [owner, person]
  }
}
