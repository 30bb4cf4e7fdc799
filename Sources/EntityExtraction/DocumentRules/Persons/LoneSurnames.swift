import TextModel

/// Decides on lone words that are the surname of somebody whom the document names in full, and a place, a club or a word of the
/// language besides: "Bolton said", "praised Hamilton", "Bishop became her supervisor".
///
/// - A place with such a name stays one where the sentence says so ("in Lincoln", "Hamilton, Ontario", "Derby and Lincoln"). Where
///   it doesn't, it is the person, unless the document has the place elsewhere or everybody knows it: then something that a
///   person does must speak for the person.
/// - An organization is the person where it does what people do, and is part of no longer name of an organization.
/// - A title or word of the language that was taken for no name is the person where no article stands before it and, at the start of a
///   sentence, a verb behind it.
/// - What stands behind "of" in somebody's name is no surname: "Castile" beside "Isabel of Castile" is the place.
struct LoneSurnames {
  private static let sureScore = 0.85

  private let words: DocumentWords
  private let subjects: SubjectRule

  init(_ words: DocumentWords) {
    self.words = words
    subjects = SubjectRule(words: words)
  }

  /// The names with their types decided, and with surnames that were taken for none.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let people = names.filter { $0.type == .person && $0.words.count > 1 && words.casings[$0.sentence] == .normal }
    let surnames = Set(people.compactMap(surname))
    let origins = Set(people.compactMap(origin)).subtracting(surnames)
    guard !surnames.isEmpty || !origins.isEmpty else { return names }
    let places = Set(names.indices.filter { isPlaceBySentence($0, names) }.map { entry(names[$0]) })
    let inOrganizations = Set(
      names.filter { $0.type == .organization && $0.words.count > 1 }
        .flatMap { $0.words.map { words.words[$0].entry } })
    var result = names
    for (number, name) in names.enumerated() where name.words.count == 1 && name.title == nil {
      guard words.words[name.words.lowerBound].letterCase == .capitalized else { continue }
      if origins.contains(entry(name)) {
        if name.type != .place, name.score < 0.9 { decide(&result[number], .place) }
      } else if surnames.contains(entry(name)) {
        let isPlace = isPlaceBySentence(number, names)
        switch name.type {
        case .place where isPerson(name, isPlace: isPlace, places): decide(&result[number], .person)
        case .organization where !inOrganizations.contains(entry(name)) && isActingPerson(name):
          decide(&result[number], .person)
        case .person where isPlaceBesidePlace(number, names): decide(&result[number], .place)
        default: break
        }
      }
    }
    return result.replacing(with: missed(surnames, result))
  }

  private func entry(_ name: FoundName) -> Int32 { words.words[name.words.lowerBound].entry }

  /// The name with a type that the rest of the document should not outweigh.
  private func decide(_ name: inout FoundName, _ type: EntityType) {
    name.type = type
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
    return !isFamous && !places.contains(entry(name)) || isActing(name.words.lowerBound)
  }

  /// Whether the sentence says that a lone place is one: "in Lincoln", "the city of Lincoln", "Lincoln, Nebraska".
  private func isPlaceBySentence(_ number: Int, _ names: [FoundName]) -> Bool {
    let name = names[number]
    guard name.type == .place, name.words.count == 1 else { return false }
    let before = name.words.lowerBound - 1
    let classes = words.classes(before)
    if !classes.isDisjoint(with: [.inWord, .article, .direction]) || classes.contains(.locative) { return true }
    if classes.contains(.toWord), isMotion(before - 1) || isMotion(before - 2) { return true }
    if classes.contains(.ofWord), !words.classes(before - 1).isDisjoint(with: [.placeHead, .orgHead, .orgFirst]) {
      return true
    }
    return isBesidePlace(number, names)
  }

  private func isMotion(_ index: Int) -> Bool {
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

  /// "Derby and Lincoln": a surname that lists know as a place, behind a place and "and".
  private func isPlaceBesidePlace(_ number: Int, _ names: [FoundName]) -> Bool {
    let name = names[number]
    guard number > 0, !words.kinds(name.words.lowerBound).isDisjoint(with: .place),
      words.classes(name.words.lowerBound - 1).contains(.andWord), names[number - 1].type == .place,
      names[number - 1].sentence == name.sentence, names[number - 1].words.upperBound == name.words.lowerBound - 1
    else { return false }
    return !words.isPossessive(name.words.upperBound) && !words.classes(name.words.upperBound).contains(.speech)
  }

  // MARK: People

  /// Whether a word does what people do, or has it done by or with it: "Bolton wrote", "said Bolton", "by Bolton",
  /// "according to Bolton".
  private func isActing(_ index: Int) -> Bool {
    if subjects.isVerb(index + 1) || words.classes(index + 1).contains(.speech) { return true }
    if words.sign(index + 1) == UInt8(ascii: ","), isRelative(index + 2) { return true }
    if words.classes(index - 1).contains(.toWord), words.isWord(index - 2, "according") { return true }
    return !words.classes(index - 1).isDisjoint(with: [.speech, .byWord])
  }

  private func isRelative(_ index: Int) -> Bool {
    words.isLower(index) && words.isAny(index, of: words.lexicon.relatives)
  }

  private func isActingPerson(_ name: FoundName) -> Bool {
    let kinds = words.hash(name.words).map { words.gazetteer.kinds(ofHash: $0) } ?? []
    guard !kinds.contains(.company), !words.classes(name.words.lowerBound - 1).contains(.article) else { return false }
    let next = name.words.upperBound
    if isCited(next) { return true }
    let isLoose = kinds.isDisjoint(with: [.club, .teamNickname, .institution]) && name.score < 0.5
    return isActing(name.words.lowerBound) || isLoose && (words.isNumber(next) || words.isPossessive(next))
  }

  /// "(2013)" behind an author.
  private func isCited(_ index: Int) -> Bool {
    words.sign(index) == UInt8(ascii: "(") && words.isNumber(index + 1) && words.words[index + 1].span.length == 4
  }

  // MARK: Words of the language

  private func missed(_ surnames: Set<Int32>, _ names: [FoundName]) -> [FoundName] {
    guard !surnames.isEmpty else { return [] }
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where surnames.contains(words.words[index].entry) && cover[index] == nil {
        guard isMissed(index, sentence, number) else { continue }
        found.append(FoundName(Candidate(words: index..<index + 1, sentence: number), type: .person, score: 0.6))
      }
      found += missedOwner(of: number, surnames, cover).map { [$0] } ?? []
    }
    return found
  }

  /// Somebody in the owner's form at a sentence's start, before what is owned: "Hartwigs Anwältin", "Grifos zweites Tor".
  private func missedOwner(of number: Int, _ surnames: Set<Int32>, _ cover: NameCover) -> FoundName? {
    let first = words.firstWords[number]
    guard words.lexicon.genitiveEnding != nil, let plain = words.plainHash(first), cover[first] == nil,
      words.words[first].letterCase == .capitalized, cover[first + 1] == nil,
      words.isCapital(first + 1) || words.isLower(first + 1),
      words.sentences[number].contains(first + 1), !words.classes(first + 1).contains(.function),
      let entry = words.entry(first), entry.lowerCount == 0, !entry.kinds.contains(.commonWord), entry.classes.isEmpty,
      surnames.contains(where: { words.vocabulary[Int($0)].hash == plain })
    else { return nil }
    return FoundName(Candidate(words: first..<first + 1, sentence: number), type: .person, score: 0.6)
  }

  /// "Verhoeks bakt": a word in small letters that ties nothing to a surname of no list of common words.
  private func isBeforeWord(_ index: Int) -> Bool {
    words.isLower(index + 1) && words.classes(index + 1).isDisjoint(with: .function)
      && !words.kinds(index).contains(.commonWord) && words.classes(index).isEmpty
  }

  private func isMissed(_ index: Int, _ sentence: Range<Int>, _ number: Int) -> Bool {
    let excluded: LexicalClass = [
      .function, .month, .weekday, .pronoun, .article, .demonym, .language, .noName, .event, .direction,
    ]
    guard words.words[index].letterCase == .capitalized, words.classes(index).isDisjoint(with: excluded),
      !words.isTyingHyphen(index - 1), !words.isTyingHyphen(index + 1)
    else { return false }
    if sentence.contains(index - 1), words.isCapital(index - 1) || words.classes(index - 1).contains(.article) {
      return false
    }
    if sentence.contains(index + 1), words.isCapital(index + 1) { return false }
    guard words.isCapitalByPlace(index, in: number) else { return true }
    guard words.entry(index)?.lowerCount == 0, !subjects.isVerbItself(index) else { return false }
    return subjects.isVerb(index + 1) || words.lexicon.followsNames && isBeforeWord(index)
  }
}
