import TextModel

/// Gathers the evidence that a candidate and its neighbourhood give by themselves.
struct EvidenceCollector {
  let document: DocumentWords
  private let phrases: PhraseMatcher
  private let isSport: Bool

  init(_ document: DocumentWords) {
    self.document = document
    phrases = PhraseMatcher(document: document)
    isSport = document.vocabulary.filter { $0.classes.contains(.sport) && $0.lowerCount > 0 }.count >= 3
  }

  /// The evidence for one candidate.
  func evidence(for candidate: Candidate) -> EvidenceSet {
    var set = EvidenceSet()
    set.insert(.anyCandidate)
    let names = candidate.words.filter { document.words[$0].entry >= 0 }
    addShape(candidate.words, names, to: &set)
    addLists(candidate, names, to: &set)
    addWords(names, isTitled: candidate.title != nil, to: &set)
    ContextEvidence(document: document, phrases: phrases).add(candidate, to: &set)
    addUse(candidate, names, to: &set)
    return set
  }

  private func addShape(_ range: Range<Int>, _ names: [Int], to set: inout EvidenceSet) {
    switch names.filter({ document.words[$0].letterCase != .lower }).count {
    case ...1: set.insert(.oneWord)
    case 2: set.insert(.twoWords)
    case 3: set.insert(.threeWords)
    default: set.insert(.fourOrMoreWords)
    }
    let first = range.lowerBound
    let isSingle = names.count == 1
    let isUpper = names.allSatisfy { document.words[$0].letterCase == .upper }
    set.insert(.capitals, if: isUpper)
    set.insert(.capitalsWithStops, if: isUpper && document.letters(first).contains(UInt8(ascii: ".")))
    set.insert(.shortCapitals, if: isUpper && isSingle && document.words[first].span.length <= 5)
    set.insert(.innerCapital, if: document.words[first].letterCase == .mixed || hasInnerCapital(names))
    set.insert(.endsInNumber, if: document.words[range.upperBound - 1].kind == .number)
    set.insert(.withInitial, if: !isSingle && names.contains { document.words[$0].letterCase == .initial })
    set.insert(.withHyphen, if: range.contains { document.words[$0].sign == Word.hyphen })
    set.insert(.secondSyllable, if: hasSecondSyllable(range))
    set.insert(.withAmpersand, if: range.contains { document.words[$0].sign == UInt8(ascii: "&") })
    for index in names.dropFirst() where document.words[index].letterCase == .lower {
      let classes = document.classes(index)
      set.insert(.withOf, if: classes.contains(.ofWord))
      set.insert(.withAnd, if: !classes.isDisjoint(with: [.andWord, .forWord, .onWord]))
      set.insert(.withParticle, if: classes.contains(.particle))
    }
  }

  private func hasInnerCapital(_ names: [Int]) -> Bool {
    names.contains { index in
      guard document.words[index].letterCase == .capitalized else { return false }
      return document.letters(index).dropFirst(3).contains { (0x41...0x5A).contains($0) }
    }
  }

  private func hasSecondSyllable(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains {
      document.words[$0 - 1].sign == Word.hyphen && document.words[$0].letterCase == .lower
    }
  }

  private func addLists(_ candidate: Candidate, _ names: [Int], to set: inout EvidenceSet) {
    switch candidate.known.map({ document.gazetteer.knownNames[$0].type }) {
    case .person?: set.insert(.knownPerson)
    case .place?: set.insert(.knownPlace)
    case .organization?: set.insert(.knownOrganization)
    default: break
    }
    set.insert(.knownLongName, if: candidate.known != nil && names.count > 1)
    set.insert(
      .knownButCommon, if: candidate.known != nil && names.count == 1 && names.allSatisfy { document.isCommon($0) })
    let kinds = candidate.kinds
    set.insert(.bigCity, if: kinds.contains(.bigCity))
    set.insert(.city, if: kinds.contains(.city) && !kinds.contains(.bigCity))
    set.insert(.subdivision, if: kinds.contains(.subdivision))
    set.insert(.country, if: kinds.contains(.country))
    set.insert(.company, if: kinds.contains(.company))
    set.insert(.institution, if: kinds.contains(.institution))
    set.insert(.club, if: kinds.contains(.club))
    set.insert(.nickname, if: kinds.contains(.teamNickname))
    guard names.count == 1 else { return }
    let isCommon = document.isCommon(names[0])
    let personal = kinds.intersection(.person)
    set.insert(.commonAndListed, if: isCommon && !kinds.subtracting(.commonWord).isEmpty)
    if isCommon { return }
    set.insert(.onlyGivenName, if: personal == .givenName)
    set.insert(.onlySurname, if: personal == .surname)
    set.insert(.givenNameOrSurname, if: personal == .person)
    set.insert(.onNoList, if: kinds.isEmpty && candidate.known == nil)
  }

  private func addWords(_ names: [Int], isTitled: Bool, to set: inout EvidenceSet) {
    // "Jae-in" ends in "Jae" as far as lists go.
    let capitals = names.filter { document.words[$0].letterCase != .lower }
    guard let first = names.first, let last = capitals.last else { return }
    let common = capitals.filter { document.isCommon($0) }.count
    set.insert(.allCommon, if: common == capitals.count)
    set.insert(.noneCommon, if: common == 0)
    set.insert(.someCommon, if: common > 0 && common < capitals.count)
    set.insert(.roleInside, if: capitals.contains { !document.classes($0).isDisjoint(with: [.role, .honorific]) })
    set.insert(.direction, if: document.classes(first).contains(.direction))
    // Behind a title "Hill" and "Park" are surnames.
    let end = isTitled ? document.classes(last).intersection(.suffix) : document.classes(last)
    set.insert(.orgHeadLast, if: end.contains(.orgHead))
    set.insert(.placeHeadLast, if: end.contains(.placeHead))
    set.insert(.eventLast, if: end.contains(.event))
    set.insert(.legalForm, if: end.contains(.legal) && names.count > 1)
    set.insert(.demonymFirst, if: phrases.demonymLength(at: first, limit: last + 1) > 0)
    guard names.count > 1 else { return }
    set.insert(.firstCommon, if: document.isCommon(first))
    set.insert(.lastCommon, if: document.isCommon(last))
    set.insert(.nameSuffix, if: end.contains(.suffix))
    set.insert(.orgHeadInside, if: capitals.dropLast().contains { document.classes($0).contains(.orgHead) })
    set.insert(.orgHeadFirst, if: !document.classes(first).isDisjoint(with: [.orgFirst]))
    set.insert(.placeWordFirst, if: document.classes(first).contains(.placeFirst))
    addPersonalWords(first, last, capitals, to: &set)
  }

  private func addPersonalWords(_ first: Int, _ last: Int, _ names: [Int], to set: inout EvidenceSet) {
    let begin = document.kinds(first)
    let end = document.kinds(last)
    set.insert(.givenNameFirst, if: document.isGivenName(first))
    set.insert(.givenNameThenSurname, if: document.isGivenName(first) && end.contains(.surname))
    set.insert(.surnameFirst, if: begin.contains(.surname) && !document.isCommon(first))
    set.insert(.surnameLast, if: end.contains(.surname) && !document.isCommon(last))
    set.insert(.noPersonalWord, if: names.allSatisfy { document.kinds($0).isDisjoint(with: .person) })
    set.insert(
      .placeFirst, if: !begin.isDisjoint(with: [.bigCity, .country, .subdivision]) && !document.isCommon(first))
    set.insert(.placeLast, if: !end.isDisjoint(with: [.bigCity, .country, .subdivision]) && !document.isCommon(last))
  }

  private func addUse(_ candidate: Candidate, _ names: [Int], to set: inout EvidenceSet) {
    let sentence = document.sentences[candidate.sentence]
    set.insert(.startsSentence, if: candidate.words.lowerBound <= document.firstWords[candidate.sentence])
    set.insert(.wholeSentence, if: candidate.words.count + 1 >= sentence.count)
    set.insert(.endsSentence, if: candidate.words.upperBound + 1 >= sentence.upperBound)
    set.insert(.inTitleCase, if: document.casings[candidate.sentence] == .title)
    set.insert(.inCapitals, if: document.casings[candidate.sentence] == .capitals)
    set.insert(.sportDocument, if: isSport)
    guard let first = names.first, let entry = document.entry(first) else { return }
    let isAcronym = document.words[first].isKnownAcronym
    set.insert(.lowerElsewhere, if: entry.lowerCount > 0 && !isAcronym)
    set.insert(.mostlyLower, if: entry.lowerCount > entry.innerCapitalCount && !isAcronym)
    set.insert(.capitalElsewhere, if: entry.innerCapitalCount > 1)
    set.insert(.onlyAtStarts, if: entry.innerCapitalCount == 0)
    set.insert(.repeated, if: entry.capitalCount >= 3)
  }
}
