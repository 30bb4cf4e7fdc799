import TextModel

/// Takes what was read as a place or an organization for the person whom the document names in full, or with a title, by that surname:
/// "Burgueño" beside "Pilar Burgueño Tejada", "Wassenburg" beside "de heer Wassenburg", "El Bouchti" beside "Samira El Bouchti".
///
/// Only in languages that say so (``Lexicon/followsNames``); ``LoneNames`` asks for a verb besides. What lists know as a company, a
/// club or a large place stays one, and so does what is part of an organization's name in the document ("Redeker" beside "Redeker AG"),
/// what an article stands before, and a place behind a word for where. Of places that lists know, and of what stands behind a particle in
/// the full name ("Lalande" of "Édouard de Lalande") where the document has it as a place besides, the sentence must speak for the person:
/// a verb, or who says it.
struct FollowedSurnames: DocumentRule {
  private static let leastScore = 0.5
  private static let sureScore = 0.85

  private let words: DocumentWords
  private let subjects: SubjectRule

  init(_ words: DocumentWords) {
    self.words = words
    subjects = SubjectRule(words: words)
  }

  /// The names, such ones being people.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    guard words.lexicon.followsNames else { return names }
    let people = names.filter {
      $0.type == .person && $0.score >= Self.leastScore && words.casings[$0.sentence] == .normal
    }
    let surnames = Set(people.flatMap(surnames))
    let origins = Set(people.compactMap(origin)).subtracting(surnames)
    let called = surnames.union(origins)
    let tails = Set(people.flatMap(tails))
    let endings = words.lexicon.persons.surnameEndings
    guard !called.isEmpty || !endings.isEmpty else { return names }
    let standing = standing(of: names)
    let places = placesOfDocument(names)
    let organizations = names.filter { $0.type == .organization && $0.words.count > 1 }
    let inOrganizations = Set(organizations.flatMap { $0.words.compactMap { words.entry($0)?.hash } })
    return names.map { name in
      guard name.type != .person else { return name }
      let isMeant: Bool
      if name.words.count > 1 {
        isMeant =
          words.hash(name.words).map { tails.contains($0) && standing[$0] ?? 0 >= 0 && mayBeWhole(name, $0) } ?? false
      } else if let hash = forms(name.words.lowerBound).first(where: called.contains) {
        isMeant =
          !inOrganizations.contains(hash) && standing[hash] ?? 0 >= -1
          && mayBePerson(name, hash, isSure: surnames.contains(hash) || !places.contains(hash))
      } else {
        isMeant = isPatronymic(name, endings, inOrganizations)
      }
      guard isMeant else { return name }
      var person = name
      person.type = .person
      person.score = max(name.score, Self.sureScore)
      return person
    }
  }

  /// How much more often a name, and the last word of one, stands for people than for anything else.
  private func standing(of names: [FoundName]) -> [UInt64: Int] {
    var standing: [UInt64: Int] = [:]
    for name in names {
      let isPerson = name.type == .person
      if let hash = words.hash(name.words) { standing[hash, default: 0] += isPerson ? 1 : -1 }
      guard isPerson, name.words.count > 1 else { continue }
      for tail in tails(of: name).dropFirst() { standing[tail, default: 0] += 1 }
      for index in name.words.dropFirst() {
        if let hash = words.entry(index)?.hash { standing[hash, default: 0] += 1 }
      }
    }
    return standing
  }

  /// Whether several words that end a full name can be the person where they stand.
  private func mayBeWhole(_ name: FoundName, _ hash: UInt64) -> Bool {
    guard words.gazetteer.knownForm(ofHash: hash) == nil, !words.classes(name.words.lowerBound - 1).contains(.article)
    else { return words.isGivenName(name.words.lowerBound) && words.gazetteer.knownForm(ofHash: hash) == nil }
    return name.type == .organization || isActing(name.words.upperBound - 1) || isActing(name.words.lowerBound)
  }

  /// The hashes of a word and of what it is the owner's form of.
  private func forms(_ index: Int) -> [UInt64] {
    [words.entry(index)?.hash, words.plainHash(index)].compactMap { $0 }
  }

  // MARK: Whom the document names

  private func surnames(of name: FoundName) -> [UInt64] {
    guard let last = name.words.last else { return [] }
    if name.words.count == 1 { return isTitled(name) ? surname(last).map { [$0] } ?? [] : [] }
    let isBare = words.isCapital(last - 1) || words.words[last - 1].entry < 0
    var found = isBare ? surname(last).map { [$0] } ?? [] : []
    if words.lexicon.hasSeveralSurnames {
      found += name.words.dropFirst().dropLast().compactMap { isGiven($0) ? nil : surname($0) }
    }
    return found
  }

  private func isTitled(_ name: FoundName) -> Bool {
    let before = name.words.lowerBound - 1
    let index = words.sign(before) == UInt8(ascii: ".") ? before - 1 : before
    return name.title != nil || words.classes(index).contains(.honorific)
  }

  /// "Lalande" of "Édouard de Lalande".
  private func origin(of name: FoundName) -> UInt64? {
    guard name.words.count > 2, let last = name.words.last, words.isLower(last - 1),
      words.classes(last - 1).contains(.particle)
    else { return nil }
    return surname(last)
  }

  /// The words that stand behind "in", or in a longer name of a place or an organization, where the document has them.
  private func placesOfDocument(_ names: [FoundName]) -> Set<UInt64> {
    var places: Set<UInt64> = []
    for name in names where name.type != .person {
      let isWhere = !words.classes(name.words.lowerBound - 1).isDisjoint(with: [.inWord, .fromWord, .article])
      guard name.words.count > 1 || isWhere else { continue }
      places.formUnion(name.words.compactMap { words.entry($0)?.hash })
    }
    return places
  }

  /// Names of two words or more that end a full name, and the full name itself.
  private func tails(of name: FoundName) -> [UInt64] {
    guard name.words.count > 1 else { return [] }
    // "Windisch-Grätz" behind "Fürst".
    guard words.isGivenName(name.words.lowerBound) else {
      return isTitled(name) ? words.hash(name.words).map { [$0] } ?? [] : []
    }
    let starts = name.words.dropLast().filter { words.isCapital($0) }
    return starts.compactMap { words.hash($0..<name.words.upperBound) }
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

  private func mayBePerson(_ name: FoundName, _ hash: UInt64, isSure: Bool) -> Bool {
    let index = name.words.lowerBound
    guard words.words[index].letterCase == .capitalized else { return false }
    let before = words.classes(index - 1)
    let kinds = words.gazetteer.kinds(ofHash: hash)
    if before.contains(.article) || kinds.contains(.country) { return false }
    let isListed = words.gazetteer.knownForm(ofHash: hash) != nil
    guard name.type == .place else {
      return !isListed && kinds.isDisjoint(with: [.company, .club, .teamNickname]) && (isSure || isActing(index))
    }
    let isPlace = !kinds.isDisjoint(with: .place) || isListed || !isSure
    // "conocer a Urdangarena": of what no list has, only "in" makes a place.
    let places: LexicalClass = [.locative, .inWord, .atWord, .fromWord, .toWord, .ofWord, .direction]
    let isWhere = isPlace ? !before.isDisjoint(with: places) : before.contains(.inWord) && !before.contains(.toWord)
    if isWhere { return false }
    return isSure && !isListed && kinds.isDisjoint(with: [.subdivision, .bigCity]) || isActing(index)
  }

  /// "dijo Ibarra", "Ibarra dijo".
  private func isActing(_ index: Int) -> Bool {
    subjects.isVerb(index + 1) || words.classes(index + 1).contains(.speech)
      || words.classes(index - 1).contains(.speech)
  }

  /// "Ulriksen" in languages where hardly anything else ends so.
  private func isPatronymic(_ name: FoundName, _ endings: [String], _ inOrganizations: Set<UInt64>) -> Bool {
    let index = name.words.lowerBound
    guard !endings.isEmpty, name.type == .organization, words.words[index].letterCase == .capitalized,
      let hash = words.entry(index)?.hash, !inOrganizations.contains(hash),
      words.gazetteer.knownForm(ofHash: hash) == nil,
      words.gazetteer.kinds(ofHash: hash).isDisjoint(with: [.company, .club, .teamNickname, .institution])
    else { return false }
    let folded = String(decoding: words.letters(index), as: UTF8.self).foldedName
    return endings.contains { folded.hasSuffix($0) && folded.utf8.count > $0.utf8.count + 2 }
  }
}
