import TextModel

/// Takes a town for the club that the document names in full, where it does what clubs do: "Norwich scored" beside "Norwich City", "the Hull
/// manager".
///
/// In a text about sport wherever nothing says that the place is meant, and of clubs such as "IFK Göteborg", too; there any town that begins a
/// sentence and does something is its club: "Valencia empató".
///
/// Not behind words that go with places ("in Norwich", "travelled from Norwich"), and nobody whom the document names in full.
struct ClubTowns: DocumentRule {
  /// From this score on nothing in the rest of the document outweighs a type.
  private static let sureScore = 0.95
  /// "Racing Club de Lens", "1. FC Kaiserslautern".
  private static let longestClub = 4
  /// So many words of sport make a report of a match.
  private static let reportWords = 4

  private let words: DocumentWords
  private let lists: KindWords
  private let subjects: SubjectRule

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
    subjects = SubjectRule(words: words)
  }

  /// The names, such towns being organizations.
  ///
  /// - Complexity: O(*n*) for *n* names.
  func applied(to names: [FoundName]) -> [FoundName] {
    var clubs = Set(names.compactMap(town))
    let isAboutSport = words.isAboutSport
    let isReport = isAboutSport && words.hasWordsOfSport(Self.reportWords) && names.contains(where: isListedClub)
    guard !clubs.isEmpty || isReport else { return names }
    var people = Set<Int32>()
    for name in names where name.type == .person && (name.words.count > 1 || name.title != nil) {
      people.formUnion(name.words.map { words.words[$0].entry })
    }
    let towns = names.indices.filter { isOpen(names[$0], people) }
    if isReport {
      clubs.formUnion(towns.filter { isSubject(names[$0]) }.map { entry(names[$0]) })
      clubs.formUnion(towns.filter { isTied(names[$0], to: clubs) }.map { entry(names[$0]) })
    }
    var result = names
    for number in towns where clubs.contains(entry(names[number])) {
      let name = names[number]
      guard isClub(name.words.lowerBound) || isAboutSport && name.type != .person && mayBeClub(name.words.lowerBound)
      else { continue }
      result[number].type = .organization
      result[number].score = max(name.score, Self.sureScore)
    }
    return result
  }

  private func entry(_ name: FoundName) -> Int32 { words.words[name.words.lowerBound].entry }

  /// Whether a name may be a town by itself.
  private func isOpen(_ name: FoundName, _ people: Set<Int32>) -> Bool {
    name.title == nil && name.words.count == 1 && !people.contains(entry(name))
  }

  /// Whether lists have an organization as a club.
  private func isListedClub(_ name: FoundName) -> Bool {
    guard name.type == .organization, let hash = words.hash(name.words) else { return false }
    return words.gazetteer.kinds(ofHash: hash).contains(.club) || town(name) != nil
  }

  /// "Norwich" of "Norwich City", "Göteborg" of "IFK Göteborg", as a number of the vocabulary.
  private func town(_ name: FoundName) -> Int32? {
    guard name.type == .organization, (2...Self.longestClub).contains(name.words.count) else { return nil }
    if name.words.count == 2, isClubTail(name.words.upperBound - 1) {
      return words.words[name.words.lowerBound].entry
    }
    let capitals = name.words.filter { words.words[$0].letterCase.startsUpper }
    let marked = capitals.filter { words.isOn(lists.clubMarks, $0) }
    let others = capitals.filter { !words.isOn(lists.clubMarks, $0) }
    guard !marked.isEmpty, others.count == 1 else { return nil }
    return words.words[others[0]].entry
  }

  /// "Paderborn und Düsseldorf", the one being a club.
  private func isTied(_ name: FoundName, to clubs: Set<Int32>) -> Bool {
    let index = name.words.lowerBound
    return isTown(name)
      && [1, -1].contains { step in
        words.classes(index + step).contains(.andWord) && words.words.indices.contains(index + 2 * step)
          && clubs.contains(words.words[index + 2 * step].entry)
      }
  }

  private func isTown(_ name: FoundName) -> Bool {
    let kinds = words.kinds(name.words.lowerBound)
    return name.type != .person && !kinds.isDisjoint(with: [.city, .bigCity]) && !kinds.contains(.country)
  }

  /// "Düsseldorf wartet seit fünf Spielen": a town at the start of a sentence, with a word behind it that may be a verb.
  private func isSubject(_ name: FoundName) -> Bool {
    let next = name.words.upperBound
    guard isTown(name), name.words.lowerBound == words.sentences[name.sentence].lowerBound, words.isLower(next) else {
      return false
    }
    return words.classes(next).isDisjoint(with: .function) || words.isAny(next, of: words.lexicon.auxiliaries)
  }

  /// "City", "Tigers".
  private func isClubTail(_ index: Int) -> Bool {
    words.isOn(lists.clubTails, index) || words.kinds(index).contains(.teamNickname)
  }

  /// Whether no word that goes with places stands before a word.
  private func mayBeClub(_ index: Int) -> Bool {
    let located: LexicalClass = [.inWord, .locative, .fromWord, .toWord, .ofWord, .atWord]
    // "Kaiserslautern." begins a report from there.
    let isDateline = words.startsLine(index) && !words.isLower(index + 1)
    return words.classes(index - 1).isDisjoint(with: located) && words.words[index].letterCase == .capitalized
      && !words.isCapital(index + 1) && !isDateline
  }

  private func isClub(_ index: Int) -> Bool {
    guard mayBeClub(index) else { return false }
    return subjects.isVerb(index + 1) || words.isOn(lists.pluralVerbs, index + 1)
      || words.isOn(lists.clubRoles, index + 1)
  }
}
