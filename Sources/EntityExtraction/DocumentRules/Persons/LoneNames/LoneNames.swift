import TextModel

/// Decides on lone words that are the surname or the given name of somebody whom the document names in full, and a place, a club or a
/// word of the language besides: "Bolton said", "praised Hamilton", "Bishop became her supervisor", "Sydney cried".
///
/// - A place with such a name stays one where the sentence says so ("in Lincoln", "Hamilton, Ontario", "Derby and Lincoln"). Where
///   it doesn't, it is the person, unless the document has the place elsewhere or everybody knows it: then something that a
///   person does must speak for the person.
/// - A person with such a name is the place where nothing else can stand: "the Harlow MP", "grew up in Harlow".
/// - An organization is the person where it does what people do, and is part of no longer name of an organization.
/// - A title or word of the language that was taken for no name is the person where no article stands before it and, at the start of a
///   sentence, a verb behind it; a month, only where nothing but a person can stand; behind a title, always.
/// - "the Harlows" are the family of somebody called Harlow.
/// - What stands behind "of" in somebody's name is no surname: "Castile" beside "Isabel of Castile" is the place.
struct LoneNames: DocumentRule {
  private static let sureScore = 0.85

  let words: DocumentWords
  let subjects: SubjectRule
  let cues: PersonCues

  init(_ words: DocumentWords) {
    self.words = words
    subjects = SubjectRule(words: words)
    cues = PersonCues(words)
  }

  /// The names with their types decided, and with surnames that were taken for none.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let people = names.filter { $0.type == .person && $0.words.count > 1 && words.casings[$0.sentence] == .normal }
    let titled = Set(names.compactMap(titledSurname))
    let surnames = Set(people.compactMap(surname))
    let called = surnames.union(people.compactMap(givenName)).union(introduced(names))
    let origins = Set(people.compactMap(origin)).subtracting(called)
    guard !called.isEmpty || !origins.isEmpty || !titled.isEmpty else { return names }
    let places = Set(names.indices.filter { isPlaceBySentence($0, names) }.map { entry(names[$0]) })
    let inOrganizations = Set(
      names.filter { $0.type == .organization && $0.words.count > 1 }
        .flatMap { $0.words.map { words.words[$0].entry } })
    var result = names.filter { !isNoun($0) }.map { cited($0, surnames) }
    let names = result
    for (number, name) in names.enumerated() where name.words.count == 1 && (name.title == nil || isOffice(name)) {
      guard words.words[name.words.lowerBound].letterCase == .capitalized else { continue }
      if origins.contains(entry(name)) {
        if name.type != .place, name.score < 0.9 { decide(&result[number], .place) }
      } else if called.contains(entry(name)) {
        let isPlace = isPlaceBySentence(number, names)
        switch name.type {
        case .place where isPerson(name, isPlace: isPlace, places): decide(&result[number], .person)
        case .organization where isListedPlace(number, names): decide(&result[number], .place)
        case .organization where !inOrganizations.contains(entry(name)) && isActingPerson(name):
          decide(&result[number], .person)
        case .person where surnames.contains(entry(name)) && self.isPlace(number, names):
          decide(&result[number], .place)
        default: break
        }
      }
    }
    return result.replacing(with: missed(surnames.union(titled), called.union(titled), result))
  }

  /// "Price" of "Price rises worried him": a word of the language at the start of a sentence, before another noun and a verb.
  private func isNoun(_ name: FoundName) -> Bool {
    let index = name.words.lowerBound
    return name.type == .person && name.words.count == 1 && name.title == nil
      && words.isCapitalByPlace(index, in: name.sentence) && words.kinds(index).contains(.commonWord)
      && words.isLower(index + 1) && words.classes(index + 1).isEmpty && words.isLower(index + 2)
      && words.classes(index + 2).isEmpty && subjects.isVerb(index + 2)
  }

  /// The author of a reference in what was taken for more: "Klüver" of "Building on Klüver (2013)".
  private func cited(_ name: FoundName, _ surnames: Set<Int32>) -> FoundName {
    let last = name.words.upperBound - 1
    guard name.type == .organization, name.words.count > 1, isCited(last + 1),
      surnames.contains(words.words[last].entry), words.isLower(last - 1)
    else { return name }
    var author = name
    author.words = last..<last + 1
    author.type = .person
    return author
  }

  /// "King of Jordan", of which "King of" was read as a title.
  private func isOffice(_ name: FoundName) -> Bool { words.classes(name.words.lowerBound - 1).contains(.ofWord) }

  private func entry(_ name: FoundName) -> Int32 { words.words[name.words.lowerBound].entry }

  /// The name with a type that the rest of the document should not outweigh.
  private func decide(_ name: inout FoundName, _ type: EntityType) {
    name.type = type
    if type == .place { name.title = nil }
    name.score = max(name.score, Self.sureScore)
  }

  // MARK: Whom the document names

  /// The surname of somebody named in full, as a number of the vocabulary.
  private func surname(_ name: FoundName) -> Int32? {
    guard name.score >= 0.5, origin(name) == nil else { return nil }
    let comma = name.words.first { words.sign($0) == UInt8(ascii: ",") }
    // "Klüver, H.": the surname stands first.
    let (first, last) = comma.map { ($0 + 1, $0 - 1) } ?? (name.words.lowerBound, name.words.upperBound - 1)
    guard name.words.contains(first), name.words.contains(last) else { return nil }
    guard words.words[last].letterCase == .capitalized, words.words[last].span.length > 2,
      !words.isAny(last, of: words.lexicon.persons.generations), !words.classes(last).contains(.demonym)
    else { return nil }
    let isPersonal =
      words.kinds(first).contains(.givenName) || words.words[first].letterCase == .initial || name.title != nil
      || words.kinds(last).contains(.surname) || InitialedNames.isDotted(words.letters(first))
    return isPersonal ? words.words[last].entry : nil
  }

  /// "Banks" of "Mr. Banks", as a number of the vocabulary.
  private func titledSurname(_ name: FoundName) -> Int32? {
    guard name.type == .person, name.words.count == 1, let title = name.title?.lowerBound,
      words.words[name.words.lowerBound].letterCase == .capitalized,
      words.isOn(words.lexicon.kindWords.courtesyTitles, title),
      words.kinds(name.words.lowerBound).contains(.surname)
    else { return nil }
    return entry(name)
  }

  /// The given name of somebody named in full, as a number of the vocabulary.
  private func givenName(_ name: FoundName) -> Int32? {
    let first = name.words.lowerBound
    guard name.score >= 0.5, name.words.count < 5, words.kinds(first).contains(.givenName),
      words.words[first].letterCase == .capitalized, words.isCapital(first + 1), words.words[first].span.length > 2,
      words.classes(first).isDisjoint(with: [.honorific, .role, .demonym])
    else { return nil }
    return words.words[first].entry
  }

  /// Lone words that may be somebody's name and are said to be somebody: "Paris, the manager,".
  private func introduced(_ names: [FoundName]) -> [Int32] {
    names.filter { name in
      name.words.count == 1 && name.type != .organization && words.casings[name.sentence] == .normal
        && words.words[name.words.lowerBound].letterCase == .capitalized
        && !words.kinds(name.words.lowerBound).isDisjoint(with: .person)
        && words.classes(name.words.lowerBound - 1).isDisjoint(with: [.inWord, .article, .direction, .locative])
        && cues.isIntroduced(name.words.lowerBound)
    }.map(entry)
  }

  /// "Castile" of "Isabel of Castile".
  private func origin(_ name: FoundName) -> Int32? {
    let last = name.words.upperBound - 1
    guard name.words.count > 2, words.classes(last - 1).contains(.ofWord) else { return nil }
    return words.words[last].entry
  }

  // MARK: Places

  private func isPerson(_ name: FoundName, isPlace: Bool, _ places: Set<Int32>) -> Bool {
    if isPlace { return false }
    let isFamous = !words.kinds(name.words.lowerBound).isDisjoint(with: [.country, .bigCity, .subdivision])
    return !isFamous && !places.contains(entry(name)) || cues.isActing(name.words.lowerBound)
  }

  /// Whether the sentence says that a lone place is one: "in Lincoln", "the city of Lincoln", "Lincoln, Nebraska".
  private func isPlaceBySentence(_ number: Int, _ names: [FoundName]) -> Bool {
    let name = names[number]
    guard name.type == .place, name.words.count == 1 else { return false }
    let before = name.words.lowerBound - 1
    // "grâce à Lucie".
    if words.isOn(words.lexicon.kindWords.figurativeLeads, before - 1) { return false }
    let classes = words.classes(before)
    if !classes.isDisjoint(with: [.inWord, .article, .direction]) || classes.contains(.locative) { return true }
    if classes.contains(.toWord), isMotion(before - 1) || isMotion(before - 2) { return true }
    if classes.contains(.ofWord), !words.classes(before - 1).isDisjoint(with: [.placeHead, .orgHead, .orgFirst]) {
      return true
    }
    return isBesidePlace(number, names)
  }

  func isMotion(_ index: Int) -> Bool {
    words.isLower(index) && words.isAny(index, of: words.lexicon.persons.motions)
  }

  /// Whether "and" or a comma ties a name to a place: "Derby and Lincoln", "Lincoln, Nebraska".
  private func isBesidePlace(_ number: Int, _ names: [FoundName]) -> Bool {
    func ties(_ first: Int, _ second: Int, _ other: Int) -> Bool {
      guard names.indices.contains(first), names.indices.contains(second), names[other].type == .place,
        names[first].sentence == names[second].sentence
      else { return false }
      let between = names[first].words.upperBound..<names[second].words.lowerBound
      guard between.count == 1, let sign = between.first else { return false }
      return words.sign(sign) == UInt8(ascii: ",") || words.classes(sign).contains(.andWord)
    }
    return ties(number, number + 1, number + 1) || ties(number - 1, number, number - 1)
  }

  // MARK: People

  private func isActingPerson(_ name: FoundName) -> Bool {
    let kinds = words.hash(name.words).map { words.gazetteer.kinds(ofHash: $0) } ?? []
    guard !kinds.contains(.company), !words.classes(name.words.lowerBound - 1).contains(.article) else { return false }
    let next = name.words.upperBound
    if isCited(next) { return true }
    let isLoose = kinds.isDisjoint(with: [.club, .teamNickname, .institution]) && name.score < 0.5
    return cues.isActing(name.words.lowerBound) || isLoose && (words.isNumber(next) || words.isPossessive(next))
  }

  /// "(2013)" behind an author.
  private func isCited(_ index: Int) -> Bool {
    words.sign(index) == UInt8(ascii: "(") && words.isNumber(index + 1) && words.words[index + 1].span.length == 4
  }
}
