import TextModel

/// Takes what was read as a place or an organization for the person whom the document names in full, or with a title, by that surname:
/// "Burgueño" beside "Pilar Burgueño Tejada", "Wassenburg" beside "de heer Wassenburg".
///
/// Only in languages that say so (``Lexicon/followsNames``); ``LoneSurnames`` asks for a verb besides. What lists know as a company, a
/// club or a large place stays one, and so does what is part of an organization's name in the document ("Redeker" beside "Redeker AG"),
/// what an article stands before, and a place behind a word for where.
struct FollowedSurnames {
  private static let leastScore = 0.5
  private static let sureScore = 0.85

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names, such ones being people.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames else { return names }
    let surnames = Set(names.flatMap(surnames))
    guard !surnames.isEmpty else { return names }
    let organizations = names.filter { $0.type == .organization && $0.words.count > 1 }
    let inOrganizations = Set(organizations.flatMap { $0.words.compactMap { words.entry($0)?.hash } })
    return names.map { name in
      guard name.type != .person, name.words.count == 1,
        let hash = forms(name.words.lowerBound).first(where: surnames.contains),
        !inOrganizations.contains(hash), mayBePerson(name, hash)
      else { return name }
      var person = name
      person.type = .person
      person.score = max(name.score, Self.sureScore)
      return person
    }
  }

  /// The hashes of a word and of what it is the owner's form of.
  private func forms(_ index: Int) -> [UInt64] {
    [words.entry(index)?.hash, words.plainHash(index)].compactMap { $0 }
  }

  // MARK: Whom the document names

  private func surnames(of name: FoundName) -> [UInt64] {
    guard name.type == .person, name.score >= Self.leastScore, words.casings[name.sentence] == .normal,
      let last = name.words.last
    else { return [] }
    if name.words.count == 1 { return name.title == nil ? [] : surname(last).map { [$0] } ?? [] }
    // "Isabel de Castilla": what stands behind a particle is no surname alone.
    let isBare = words.isCapital(last - 1) || words.words[last - 1].entry < 0
    var found = isBare ? surname(last).map { [$0] } ?? [] : []
    if words.lexicon.hasSeveralSurnames {
      found += name.words.dropFirst().dropLast().compactMap { isGiven($0) ? nil : surname($0) }
    }
    return found
  }

  private func isGiven(_ index: Int) -> Bool {
    words.kinds(index).contains(.givenName) && !words.kinds(index).contains(.surname)
  }

  private func surname(_ index: Int) -> UInt64? {
    guard words.words[index].letterCase == .capitalized, words.words[index].span.length > 2,
      words.classes(index).isDisjoint(with: [.demonym, .suffix, .orgHead, .orgFirst, .legal])
    else { return nil }
    return words.entry(index)?.hash
  }

  // MARK: Who is meant

  private func mayBePerson(_ name: FoundName, _ hash: UInt64) -> Bool {
    let index = name.words.lowerBound
    guard words.words[index].letterCase == .capitalized, words.gazetteer.knownForm(ofHash: hash) == nil else {
      return false
    }
    let before = words.classes(index - 1)
    if before.contains(.article) { return false }
    let kinds = words.gazetteer.kinds(ofHash: hash)
    guard name.type == .place else { return kinds.isDisjoint(with: [.company, .club, .teamNickname]) }
    return kinds.isDisjoint(with: [.country, .subdivision, .bigCity])
      && before.isDisjoint(with: [.locative, .inWord, .atWord, .fromWord, .toWord, .ofWord, .direction])
  }
}
