import TextModel

/// Decides by its own sentence what a name is that may be several things: "Chelsea beat Arsenal", "Jordan scored 40 points", "the
/// Paris Hilton", "Georgia said she", "Amazon hired 300 drivers".
///
/// Only where a list knows the other thing: a club, a company, a person of that name in the document. Countries stay places, whatever
/// their teams do.
struct SentenceKinds: DocumentRule {
  /// From this score on the tagger, or a rule, had reasons in the sentence.
  private static let sureScore = 0.8
  /// Below this score the tagger guessed.
  private static let guessedScore = 0.7

  let words: DocumentWords
  let lists: KindWords

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
  }

  /// The names with the type that their sentence speaks for.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let names = names.replacing(with: missedFamilies(names))
    var people = Set<Int32>()
    var titled = Set<Int32>()
    for name in names where name.type == .person {
      if name.title != nil { titled.insert(words.words[name.words.lowerBound].entry) }
      guard name.words.count > 1 else { continue }
      for index in name.words where words.words[index].entry >= 0 { people.insert(words.words[index].entry) }
    }
    let called = people.union(titled)
    var result = names
    var surnames: Set<UInt64>?
    for (number, name) in names.enumerated() where name.title == nil {
      let beaten = number + 1 < names.count ? names[number + 1] : nil
      if isHotel(name) || isClub(name, before: beaten, behind: number > 0 ? names[number - 1] : nil) || isCompany(name)
        || isNamesake(name, called) || isSide(name, called)
      {
        result[number] = decided(name, .organization)
      } else if let beaten, isQuarter(name, before: beaten) {
        result[number] = decided(name, .place)
      } else if isNational(name, before: beaten, behind: number > 0 ? names[number - 1] : nil) {
        result[number] = decided(name, .place)
      } else if name.type == .place, name.words.count == 1, isPerson(name, people) {
        result[number] = decided(name, .person)
      } else if name.type == .person, name.words.count == 1,
        isPlace(name) || isHome(name) || isDestination(name) || isCityTeam(name, before: beaten)
      {
        result[number] = decided(name, .place)
      } else if isGuessedBody(name), isCalledAfter(name, names) {
        result[number] = decided(name, .person)
      } else if let singular = singular(of: name) {
        let known = surnames ?? self.surnames(names)
        surnames = known
        if singular.contains(where: known.contains) || isFamily(name, singular) {
          result[number] = decided(name, .person)
        }
      }
    }
    return withClubs(result)
  }

  /// The hashes of the last words of people's names.
  private func surnames(_ names: [FoundName]) -> Set<UInt64> {
    Set(names.lazy.filter { $0.type == .person }.compactMap { words.entry($0.words.upperBound - 1)?.hash })
  }

  /// "from Ghosal": one word without an article that the tagger guessed to be an organization, which lists know for none and that does no
  /// business.
  private func isGuessedBody(_ name: FoundName) -> Bool {
    let index = name.words.lowerBound
    return name.type == .organization && name.words.count == 1 && name.score < Self.guessedScore
      && words.words[index].letterCase == .capitalized && words.classes(index - 1).isDisjoint(with: .article)
      && !words.isOn(lists.businessWords, afterName(name)) && kinds(name).isDisjoint(with: .organization)
      && words.gazetteer.knownForm(ofHash: words.entry(index)?.hash ?? 0) == nil && !words.lexicon.followsNames
  }

  /// Whether somebody whom the document names in full has a word for a surname, and no organization of several words begins with it.
  private func isCalledAfter(_ name: FoundName, _ names: [FoundName]) -> Bool {
    let entry = words.words[name.words.lowerBound].entry
    let others = names.filter { $0.words.count > 1 }
    return others.contains { $0.type == .person && words.words[$0.words.upperBound - 1].entry == entry }
      && !others.contains { $0.type == .organization && words.words[$0.words.lowerBound].entry == entry }
  }

  /// "Brighton go fifth, above Chelsea and Newcastle" in a report of a match: a club of the document is one wherever it stands in no
  /// place's stead, and so is a listed one that "and" or a comma ties to it.
  private func withClubs(_ names: [FoundName]) -> [FoundName] {
    var clubs = Set<Int32>()
    for (number, name) in names.enumerated() where name.type == .organization && name.words.count == 1 {
      let isPlaying =
        number + 1 < names.count && beats(name, names[number + 1]) || number > 0 && beats(names[number - 1], name)
      guard isPlaying || kinds(name).contains(.club) && name.score >= Self.sureScore else { continue }
      clubs.insert(words.words[name.words.lowerBound].entry)
    }
    guard !clubs.isEmpty else { return names }
    var result = names
    for (number, name) in names.enumerated() where name.type == .place && name.words.count == 1 {
      let isListed = kinds(name).contains(.club)
      let before = name.words.lowerBound - 1
      let isRanked = isListed && words.isOn(lists.rankTies, before)
      guard !isCountry(name),
        isRanked || words.classes(before).isDisjoint(with: [.locative, .ofWord, .fromWord, .toWord]),
        isRanked || clubs.contains(words.words[name.words.lowerBound].entry)
          || isListed && number > 0 && isTiedClub(result[number - 1], name)
      else { continue }
      result[number] = decided(name, .organization)
    }
    return result
  }

  private func isTiedClub(_ last: FoundName, _ name: FoundName) -> Bool {
    guard last.sentence == name.sentence, last.type == .organization, kinds(last).contains(.club),
      last.words.upperBound == name.words.lowerBound - 1
    else { return false }
    let tie = last.words.upperBound
    return words.classes(tie).contains(.andWord) || words.sign(tie) == UInt8(ascii: ",")
  }

  /// The name with a type that nothing in the rest of the document should outweigh.
  func decided(_ name: FoundName, _ type: EntityType) -> FoundName {
    var name = name
    name.type = type
    name.score = max(name.score, 0.95)
    return name
  }

  func kinds(_ name: FoundName) -> NameKinds {
    words.hash(name.words).map { words.gazetteer.kinds(ofHash: $0) } ?? []
  }

  func isCountry(_ name: FoundName) -> Bool { kinds(name).contains(.country) }

  /// "the Paris Hilton".
  private func isHotel(_ name: FoundName) -> Bool {
    guard name.words.count > 1, let last = name.words.last else { return false }
    return words.classes(name.words.lowerBound - 1).contains(.article) && words.isOn(lists.hotelChains, last)
  }

  /// "Amazon hired 300 drivers".
  private func isCompany(_ name: FoundName) -> Bool {
    if name.type == .person, name.words.count > 1, isTradeOrFirm(name) { return true }
    if name.type == .person, name.words.count > 1, kinds(name).contains(.company) {
      // "Dow Jones" is listed, and "Dow" no given name; "Charles Schwab fined a broker" could be anybody.
      return !words.isGivenName(name.words.lowerBound) || words.isOn(lists.businessWords, afterName(name))
    }
    guard name.type == .place, kinds(name).contains(.company), kinds(name).isDisjoint(with: [.country, .bigCity]) else {
      return false
    }
    return !words.classes(name.words.lowerBound - 1).contains(.article)
      && words.classes(name.words.lowerBound - 1).isDisjoint(with: .locative)
      && words.isOn(lists.businessWords, afterName(name))
  }

  /// "Ford's shares", "Dell cut 400 jobs" where the document has nobody of that name.
  private func isNamesake(_ name: FoundName, _ people: Set<Int32>) -> Bool {
    name.type == .person && name.words.count == 1 && kinds(name).contains(.company)
      && !people.contains(words.words[name.words.lowerBound].entry) && !words.isGivenName(name.words.lowerBound)
      && words.isOn(lists.businessWords, afterName(name))
  }

  /// "Charlton are next": one name with a verb in the plural is no person's.
  private func isSide(_ name: FoundName, _ people: Set<Int32>) -> Bool {
    let index = name.words.lowerBound
    guard name.type == .person, name.words.count == 1, words.words[index].letterCase == .capitalized,
      !people.contains(words.words[index].entry),
      !words.isGivenName(index) || !kinds(name).isDisjoint(with: [.club, .city]),
      words.isOn(lists.pluralVerbs, name.words.upperBound)
    else { return false }
    if index == words.sentences[name.sentence].lowerBound { return true }
    return words.words[index - 1].letterCase == .lower && !words.isOn(lists.pluralVerbs, index - 1)
      && words.classes(index - 1).isDisjoint(with: [.andWord, .article])
  }

  /// "Kitov Bio", "Orrin Dairies", but nobody called Steel; "instructed by Wilmot Hargreaves".
  private func isTradeOrFirm(_ name: FoundName) -> Bool {
    let last = name.words.upperBound - 1
    if words.casings[name.sentence] == .normal, words.words[last].letterCase == .capitalized,
      words.isOn(lists.trades, last) && !words.kinds(last).contains(.surname) || words.isOn(lists.shortTrades, last)
    {
      return true
    }
    let by = name.words.lowerBound - 1
    return words.classes(by).contains(.byWord) && words.isOn(lists.instructed, by - 1)
  }

  private func afterName(_ name: FoundName) -> Int {
    let next = name.words.upperBound
    return next < words.words.count && words.isPossessive(next) ? next + 1 : next
  }

  /// "Austin scored 22 points", "Georgia said she" where the document has a Georgia Mills.
  private func isPerson(_ name: FoundName, _ people: Set<Int32>) -> Bool {
    let index = name.words.lowerBound
    guard words.classes(index - 1).isDisjoint(with: [.locative, .toWord, .fromWord, .ofWord]) else { return false }
    // "Washington, no relation to the president, said".
    if people.contains(words.words[index].entry), words.sign(index + 1) == UInt8(ascii: ","),
      words.end(of: lists.strangers, at: index + 2) != nil
    {
      return true
    }
    let kinds = words.kinds(index)
    if !isCountry(name) || people.contains(words.words[index].entry), !kinds.isDisjoint(with: .person),
      words.isOn(lists.playerVerbs, index + 1), index + 2 < words.words.count, words.words[index + 2].kind == .number
    {
      return true
    }
    return people.contains(words.words[index].entry) && words.classes(index + 1).contains(.speech)
      && (words.isOn(lists.persons, index + 2) || words.isOn(lists.persons, index + 3))
  }

  /// "flew to Austin": a city behind a verb of motion.
  private func isDestination(_ name: FoundName) -> Bool {
    let index = name.words.lowerBound
    guard !words.kinds(index).isDisjoint(with: [.country, .bigCity]), words.classes(index - 1).contains(.toWord) else {
      return false
    }
    return [index - 2, index - 3].contains {
      words.isLower($0) && words.isAny($0, of: words.lexicon.persons.motions)
    }
  }

  /// "Tyler Dunaway, 29, of Darby, was": where somebody lives whose age stands before.
  private func isHome(_ name: FoundName) -> Bool {
    let (of, end) = (name.words.lowerBound - 1, name.words.upperBound)
    guard words.classes(of).contains(.ofWord), words.sign(of - 1) == UInt8(ascii: ","), words.isNumber(of - 2),
      words.words[of - 2].span.length <= 3, words.sign(of - 3) == UInt8(ascii: ",")
    else { return false }
    return words.sign(end) == UInt8(ascii: ",") || words.sign(end) == UInt8(ascii: ".")
  }

  /// "Washington said it would not sign", "moved to Jordan": a listed place where no person can stand.
  private func isPlace(_ name: FoundName) -> Bool {
    let index = name.words.lowerBound
    guard !words.kinds(index).isDisjoint(with: [.country, .bigCity]),
      let form = words.hash(name.words).flatMap({ words.gazetteer.knownForm(ofHash: $0) }),
      words.gazetteer.knownNames[form.index].type == .place
    else { return false }
    return words.classes(index + 1).contains(.speech)
      && words.isOn(lists.things, index + 2)
  }
}
