import TextModel

/// Takes the short form of a company for the company wherever it stands: one that the document defines ("Rheem Manufacturing Company
/// (hereafter Rheem)", `("Thornbury")`, "LLC, or Quorum,"), and the first word of a company named in full, or the
/// surname in one that is named after a person ("Eli Lilly and Company").
///
/// A person's name that a firm begins with is the firm where it acts as firms do or an article stands before it: "the Thomas Cook staff"
/// beside "Thomas Cook Group plc".
///
/// Several words that a company's name starts with are the company, too: "Bristol-Myers" of "Bristol-Myers Squibb Co.", unless the
/// first is a given name; and so are two partners without what joins them: "Drummond Kessler" of "Drummond, Kessler & Vane".
///
/// Languages that say first what a firm does have its own word before the legal form: "Quijano" of "Autocares Quijano, S.L."
///
/// It stays a person behind a title and as part of a longer name; the first word of a company, unlike a defined short form, also where
/// the document has named a person of that surname in full before, or the company not yet; and one that the document has as a place
/// ("in Tarn") stays one, but for where it acts as companies do.
struct CompanyShortForms: DocumentRule {
  /// The fewest letters of a word that tells a firm from others by itself.
  private static let leastCoined = 5

  private let words: DocumentWords
  private let lists: KindWords

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
  }

  /// The names, short forms being organizations.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let companies = names.filter { $0.type == .organization && (isCompany($0.words) || owner(of: $0) != nil) }
    let partners = Set(names.lazy.filter { $0.type == .organization }.flatMap(partnerPairs))
    guard !companies.isEmpty || !partners.isEmpty else { return names }
    var defined = Set<Int32>()
    // With where a company of that name stands first.
    var shortened: [Int32: Int] = [:]
    // A body that is no firm and no school is called after its town: "Averhaven Port Authority".
    var firms = Set<Int32>()
    var leads = partners
    // "Thomas Cook" of "Thomas Cook Group plc".
    var namesakes = Set<UInt64>()
    for company in companies {
      if let word = definedForm(of: company) { defined.insert(words.words[word].entry) }
      let start = company.words.lowerBound
      if isFirm(company.words) || words.isOn(lists.schools, company.words.upperBound - 1) {
        firms.insert(words.words[start].entry)
      }
      if isProper(start), !words.isGivenName(start) || isSurname(start) {
        note(words.words[start].entry, start, in: &shortened)
      }
      if let surname = founder(of: company) { note(surname, start, in: &shortened) }
      if let owner = owner(of: company) {
        firms.insert(words.words[owner].entry)
        note(words.words[owner].entry, start, in: &shortened)
      }
      leads.formUnion(self.leads(of: company))
      if let namesake = namesake(of: company) { namesakes.insert(namesake) }
    }
    var persons: [Int32: Int] = [:]
    for name in names where name.type == .person && name.words.count > 1 && !isLead(name, leads) {
      note(lastEntry(name), name.words.lowerBound, in: &persons)
    }
    let places = placesOfDocument(names).subtracting(defined)
    var retyped = names
    for (number, name) in names.enumerated() where name.type != .organization && !isTitled(name) {
      let start = name.words.lowerBound
      let entry = words.words[start].entry
      guard entry >= 0, name.words.count == 1 else {
        if isLead(name, leads) || isLead(name, namesakes) && isFirmHere(name) { retyped[number].type = .organization }
        continue
      }
      let isPerson = persons[entry].map { $0 < start || start < shortened[entry] ?? .max } ?? false
      let isOther = isPerson || places.contains(entry) || name.type == .place && !firms.contains(entry)
      if defined.contains(entry) || shortened[entry] != nil && (!isOther || isActing(name)) {
        retyped[number].type = .organization
      }
    }
    return retyped.replaced(by: missed(defined, retyped))
  }

  private func note(_ entry: Int32, _ place: Int, in first: inout [Int32: Int]) {
    first[entry] = min(first[entry] ?? .max, place)
  }

  /// The starts of a company's name of two words or more, folded: "bristol myers" of "Bristol-Myers Squibb Co."
  private func leads(of company: FoundName) -> [UInt64] {
    let start = company.words.lowerBound
    guard company.words.count > 2, words.isCapital(start),
      !words.isGivenName(start) || words.isTyingHyphen(start + 1)
    else { return [] }
    let shortest = words.isTyingHyphen(start + 1) ? start + 3 : start + 2
    guard shortest < company.words.upperBound else { return [] }
    return (shortest..<company.words.upperBound)
      .filter { words.isCapital($0 - 1) && words.words[$0].sign != Word.hyphen }.compactMap { words.hash(start..<$0) }
  }

  /// The given name and surname that a firm's name starts with.
  private func namesake(of firm: FoundName) -> UInt64? {
    let start = firm.words.lowerBound
    guard firm.words.count > 2, isFirm(firm.words), words.isGivenName(start), words.isCapital(start + 1) else {
      return nil
    }
    return words.hash(start..<start + 2)
  }

  private func isFirmHere(_ name: FoundName) -> Bool {
    words.classes(name.words.lowerBound - 1).contains(.article) && !words.isPossessive(name.words.upperBound)
      || isActing(name)
  }

  /// The names of a firm's partners side by side, two at a time: "drummond kessler" of "Drummond, Kessler & Vane".
  private func partnerPairs(of firm: FoundName) -> [UInt64] {
    let inner = firm.words.dropFirst().dropLast()
    guard firm.words.count > 4, inner.contains(where: { words.sign($0) == UInt8(ascii: ",") }),
      inner.contains(where: { words.sign($0) == UInt8(ascii: "&") || words.classes($0).contains(.andWord) })
    else { return [] }
    let partners = firm.words.filter { words.words[$0].entry >= 0 && words.isCapital($0) }
    return zip(partners, partners.dropFirst()).compactMap { first, second in
      guard words.words[second - 1].entry < 0, !words.isGivenName(first) else { return nil }
      var hash = NameHash()
      hash.append(folding: words.letters(first))
      hash.separate()
      hash.append(folding: words.letters(second))
      return hash.value
    }
  }

  private func isLead(_ name: FoundName, _ leads: Set<UInt64>) -> Bool {
    guard !leads.isEmpty, name.type == .person, name.words.count > 1 else { return false }
    return words.hash(name.words).map(leads.contains) ?? false
  }

  /// Whether a company's first word is a given name with no surname behind it, and a surname itself: "Ford" of "Ford Motor
  /// Company", but not "Martin" of "Martin Marietta Corp."
  private func isSurname(_ word: Int) -> Bool {
    words.kinds(word).contains(.surname) && words.kinds(word + 1).isDisjoint(with: .person)
  }

  /// "Lilly" of "Eli Lilly and Company": the surname of a company that is named after a person in full.
  private func founder(of company: FoundName) -> Int32? {
    let surname = company.words.lowerBound + 1
    guard company.words.count > 2, words.isGivenName(surname - 1), words.words[surname].letterCase == .capitalized,
      words.kinds(surname).contains(.surname), isProper(surname),
      words.classes(surname).isDisjoint(with: [.orgHead, .legal, .placeHead])
    else { return nil }
    return words.words[surname].entry
  }

  /// "Quijano" of "Autocares Quijano, S.L.", "Krafthagen" of "Pumpenhersteller Krafthagen AG": the word before the legal form, where the language
  /// says before it what is made or done.
  private func owner(of company: FoundName) -> Int? {
    guard words.lexicon.followsNames else { return nil }
    var end = company.words.upperBound
    while end > company.words.lowerBound, isForm(end - 1) { end -= 1 }
    let owner = end - 1
    guard owner > company.words.lowerBound, end < company.words.upperBound,
      words.words[owner].letterCase == .capitalized, isProper(owner), !words.isGivenName(owner)
    else { return nil }
    return owner
  }

  /// Whether a word or sign belongs to a legal form at a name's end.
  private func isForm(_ index: Int) -> Bool {
    words.words[index].entry < 0 || words.isOn(lists.legalForms, index) || words.classes(index).contains(.legal)
      || words.words[index].letterCase == .initial || isDotted(index)
  }

  /// "S.A.", "S.L.": capitals with stops between them.
  private func isDotted(_ index: Int) -> Bool {
    words.words[index].letterCase == .upper && words.letters(index).contains(UInt8(ascii: "."))
  }

  /// The words that are a place where "in" or a word for a kind of place stands before them: "in Tarn", "the market town of Tarn".
  private func placesOfDocument(_ names: [FoundName]) -> Set<Int32> {
    let places = names.filter { name in
      guard name.type == .place, name.words.count == 1 else { return false }
      let before = name.words.lowerBound - 1
      return words.classes(before).contains(.inWord)
        || words.classes(before).contains(.ofWord) && words.isLower(before - 1)
          && words.classes(before - 1).contains(.placeHead)
    }
    return Set(places.map(lastEntry))
  }

  private func isCompany(_ range: Range<Int>) -> Bool {
    guard range.count > 1, let last = range.last else { return false }
    return words.classes(last).contains(.orgHead) || isFirm(range) || isCoined(range)
  }

  /// Whether a name begins with a word that no list has, and ends with none for bodies that are called after their towns:
  /// "Brightpath Movers".
  private func isCoined(_ range: Range<Int>) -> Bool {
    guard range.count > 1, let last = range.last else { return false }
    return words.kinds(range.lowerBound).isEmpty && words.classes(range.lowerBound).isEmpty
      && words.letters(range.lowerBound).count >= Self.leastCoined && !words.isTyingHyphen(range.lowerBound + 1)
      && words.classes(last).isDisjoint(with: [.orgHead, .placeHead])
  }

  /// Whether a legal form or a trade ends a name.
  private func isFirm(_ range: Range<Int>) -> Bool {
    guard range.count > 1, let last = range.last else { return false }
    return words.classes(last).contains(.legal) || words.isOn(lists.legalForms, last) || words.isOn(lists.trades, last)
      || words.sign(last) == UInt8(ascii: ".") && words.classes(last - 1).contains(.legal)
  }

  private func lastEntry(_ name: FoundName) -> Int32 { words.words[name.words.upperBound - 1].entry }

  /// Whether the first word of a company is its own: no word of the language, no listed place, and more than an initial.
  private func isProper(_ index: Int) -> Bool {
    guard let entry = words.entry(index), words.words[index].letterCase.startsUpper, words.words[index].span.length > 2
    else { return false }
    if entry.kinds.contains(.commonWord) || entry.classes.contains(.function) || entry.lowerCount > 0 { return false }
    if !entry.classes.isDisjoint(with: [.demonym, .direction, .placeFirst, .orgFirst]) { return false }
    return entry.kinds.isDisjoint(with: [.country, .subdivision, .bigCity])
      && words.hash(index..<index + 1).flatMap { words.gazetteer.knownForm(ofHash: $0) } == nil
      || entry.kinds.contains(.company)
  }

  private func isTitled(_ name: FoundName) -> Bool {
    let before =
      words.sign(name.words.lowerBound - 1) == UInt8(ascii: ".") ? name.words.lowerBound - 2 : name.words.lowerBound - 1
    return name.title != nil || !words.classes(before).isDisjoint(with: [.honorific, .role])
  }

  /// "Hudson shed 400 jobs", "Hudson's shares".
  private func isActing(_ name: FoundName) -> Bool {
    let next = name.words.upperBound
    return words.isOn(lists.businessWords, words.isPossessive(next) ? next + 1 : next)
  }

  // MARK: Definitions

  /// The word that the text defines as the short form directly behind a company's full name, if it is one of the name's own.
  private func definedForm(of company: FoundName) -> Int? {
    let sentence = words.sentences[company.sentence]
    var index = company.words.upperBound
    var isOpened = false
    let limit = min(sentence.upperBound, index + 7)
    while index < limit {
      let word = words.words[index]
      if [UInt8(ascii: "("), Word.quote].contains(word.sign) || words.isOn(lists.definers, index) || isOr(index) {
        isOpened = true
      } else if word.sign == UInt8(ascii: ",") || word.sign == UInt8(ascii: ".") && !isOpened {
        // Before the definition, and between "hereafter" and its word.
      } else if words.isOn(lists.callings, index) {
        isOpened = true
      } else if words.classes(index).contains(.article) {
        // "or the Corps".
      } else {
        guard isOpened, words.isCapitalWord(index, in: sentence) else { return nil }
        let entry = words.words[index].entry
        let isPart = company.words.contains { words.words[$0].entry == entry }
        let isGeneric =
          words.kinds(index).contains(.commonWord)
          && !words.classes(index).isDisjoint(with: [.orgHead, .orgFirst, .legal])
        return isPart && !isGeneric || isAcronym(index, of: company) ? index : nil
      }
      index += 1
    }
    return nil
  }

  /// "HFS" of "Halcyon Freight Services LLC": the first letters of its capitalised words, in order, from the first.
  private func isAcronym(_ index: Int, of company: FoundName) -> Bool {
    let letters = Array(words.letters(index))
    guard words.words[index].letterCase == .upper, letters.count > 1 else { return false }
    let initials = company.words.filter { words.isCapital($0) }.compactMap { words.letters($0).first }
    return initials.starts(with: letters)
  }

  private func isOr(_ index: Int) -> Bool {
    words.isOn(lists.alternatives, index) && words.sign(index - 1) == UInt8(ascii: ",")
  }

  /// Defined short forms that stand alone and were not found at all.
  private func missed(_ defined: Set<Int32>, _ names: [FoundName]) -> [FoundName] {
    guard !defined.isEmpty else { return [] }
    let numbers = names.numberByWord
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() {
      for index in sentence where defined.contains(words.words[index].entry) && numbers[index] == nil {
        guard words.isCapitalWord(index, in: sentence), !words.isCapitalWord(index - 1, in: sentence),
          !words.isCapitalWord(index + 1, in: sentence)
        else { continue }
        found.append(
          FoundName(Candidate(words: index..<index + 1, sentence: number), type: .organization, score: 0.7))
      }
    }
    return found
  }
}
