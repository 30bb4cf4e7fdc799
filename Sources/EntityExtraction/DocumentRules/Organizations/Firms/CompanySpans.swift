import TextModel

/// Takes the names of companies whole: with a part in brackets ("Acme (Holdings) Ltd"), with the legal form, and several names that
/// are one firm ("Merrill Lynch, Pierce, Fenner & Smith", "Johnson and Johnson" where "Johnson & Johnson" is known).
struct CompanySpans: DocumentRule {
  private struct Pair: Hashable {
    let first: Int32
    let second: Int32
  }

  private let words: DocumentWords
  private let lists: KindWords

  init(_ words: DocumentWords) {
    self.words = words
    lists = words.lexicon.kindWords
  }

  /// The names with those of companies whole.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let numbers = names.numberByWord
    let pairs = pairsOfDocument
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() {
      for index in sentence {
        guard let range = company(at: index, sentence, pairs, names, numbers) else { continue }
        found.append(FoundName(Candidate(words: range, sentence: number), type: .organization, score: 0.9))
      }
    }
    return names.replaced(by: found.sorted { $0.words.count > $1.words.count }).map(withLegalForm).apart
  }

  private func company(
    at index: Int, _ sentence: Range<Int>, _ pairs: Set<Pair>, _ names: [FoundName], _ numbers: [Int: Int]
  ) -> Range<Int>? {
    switch words.words[index].sign {
    case UInt8(ascii: "("): bracketed(index, sentence)
    case UInt8(ascii: "&"): firm(index, sentence, names, numbers)
    default:
      if words.classes(index).contains(.andWord) {
        tailed(index, sentence, names, numbers) ?? paired(index, sentence, pairs, names, numbers)
      } else if words.isPossessive(index) {
        listedOwner(index, names, numbers)
      } else {
        unfound(index, sentence, numbers)
      }
    }
  }

  /// "Moody's", "Macy's": an owner whom a list has as an organization.
  private func listedOwner(_ ending: Int, _ names: [FoundName], _ numbers: [Int: Int]) -> Range<Int>? {
    let range = ending - 1..<ending + 1
    guard range.lowerBound >= 0, words.words[ending - 1].letterCase.startsUpper,
      let form = words.hash(range).flatMap({ words.gazetteer.knownForm(ofHash: $0) }),
      words.gazetteer.knownNames[form.index].type == .organization
    else { return nil }
    if let number = numbers[ending - 1], names[number].words.count > 1 { return nil }
    return range
  }

  /// A legal form and the capitalised words before it, of which nothing was found: "Tasker Roofing, Inc."
  private func unfound(_ form: Int, _ sentence: Range<Int>, _ numbers: [Int: Int]) -> Range<Int>? {
    guard words.classes(form).contains(.legal), isLegal(form, sentence), words.words[form].letterCase == .capitalized,
      numbers[form] == nil
    else { return nil }
    var start = words.sign(form - 1) == UInt8(ascii: ",") ? form - 1 : form
    let end = start
    while end - start < 6, numbers[start - 1] == nil,
      isName(start - 1, sentence) || words.sign(start - 1) == UInt8(ascii: "&")
    {
      start -= 1
    }
    guard start < end, isName(start, sentence), words.classes(start).isDisjoint(with: [.honorific, .role]) else {
      return nil
    }
    return start..<form + 1
  }

  private func isName(_ index: Int, _ sentence: Range<Int>) -> Bool { words.isCapitalWord(index, in: sentence) }

  /// Whether a legal form stands here, and not the first half of a word: "Co-op".
  private func isLegal(_ index: Int, _ sentence: Range<Int>) -> Bool {
    isName(index, sentence) && words.isOn(lists.legalForms, index) && words.sign(index + 1) != Word.hyphen
  }

  /// "Acme (Holdings) Ltd": capitalised words, brackets around one to three of them, and a legal form.
  private func bracketed(_ open: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var close = open + 1
    while close <= open + 4, isName(close, sentence) || close > open + 1 && words.sign(close) == UInt8(ascii: ".") {
      close += 1
    }
    guard close > open + 1, words.sign(close) == UInt8(ascii: ")"), isLegal(close + 1, sentence) else { return nil }
    var start = open
    while isName(start - 1, sentence) { start -= 1 }
    var end = close + 2
    while isLegal(end, sentence) { end += 1 }
    return start < open ? start..<end : nil
  }

  // MARK: "A, B & C"

  /// A sign for "and" between two words, with the names before its commas, and what the tagger has of it.
  private func firm(
    _ sign: Int, _ sentence: Range<Int>, _ names: [FoundName], _ numbers: [Int: Int]
  ) -> Range<Int>? {
    guard isName(sign - 1, sentence), isName(sign + 1, sentence), words.words[sign].followsSpace,
      words.classes(sign - 1).isDisjoint(with: [.honorific, .kinship])
    else { return nil }
    var start = sign - 1
    var end = sign + 2
    let covering = numbers[sign].map { names[$0] }
    if let covering {
      start = min(start, covering.words.lowerBound)
      end = max(end, covering.words.upperBound)
    }
    let partners = startOfPartners(before: start, sentence, names, numbers)
    let isFirm = partners < start || covering?.type == .person && start == sign - 1
    guard isFirm || covering == nil && (isLawFirm(sign) || isActingFirm(sign, names, numbers)) else { return nil }
    // "Kerr & Brothers Contractors".
    while isLegal(end, sentence) || isName(end, sentence) && words.isOn(lists.trades, end) { end += 1 }
    return partners..<end
  }

  /// "Peter Dale of Abrams & Lowe", "at Hale & Dunmore": two surnames, where people work; "the march of Lewis & Clark" is none.
  private func isLawFirm(_ sign: Int) -> Bool {
    let partners = [sign - 1, sign + 1]
    guard partners.allSatisfy({ words.words[$0].letterCase == .capitalized }) else { return false }
    if [sign - 2, sign - 3].contains(where: {
      words.isAny($0, of: words.lexicon.persons.pluralTitles) && words.isCapital($0)
    }) {
      return true
    }
    guard partners.allSatisfy(isPartner) else { return false }
    let isOf = words.classes(sign - 2).contains(.ofWord)
    return isOf && (words.isCapital(sign - 3) || words.classes(sign - 3).contains(.role))
      || words.isOn(lists.workplaces, sign - 2)
  }

  /// "Kerr & Doyle adds two lawyers": two names that do something as one.
  private func isActingFirm(_ sign: Int, _ names: [FoundName], _ numbers: [Int: Int]) -> Bool {
    let isLone = [sign - 1, sign + 1].allSatisfy { index in
      isPartner(index) && words.words[index].letterCase == .capitalized
        && (numbers[index].map { names[$0].words.count == 1 && names[$0].title == nil } ?? true)
    }
    let verb = sign + 2
    return isLone && words.isLower(verb) && words.isOn(lists.firmVerbs, verb)
  }

  /// Goes back over ", Pierce" and ", Merrill Lynch" before two partners, none of which is a listed company with "&" itself.
  private func startOfPartners(
    before start: Int, _ sentence: Range<Int>, _ names: [FoundName], _ numbers: [Int: Int]
  ) -> Int {
    guard let second = words.hash(start..<start + 3),
      words.gazetteer.kinds(ofHash: second).isDisjoint(with: .organization),
      words.gazetteer.knownForm(ofHash: second) == nil, isPartner(start)
    else { return start }
    var first = start
    // "A/S," ends a name.
    while words.sign(first - 1) == UInt8(ascii: ","), isName(first - 2, sentence), isPartner(first - 2),
      words.sign(first - 3) != UInt8(ascii: "/")
    {
      var next = first - 2
      if let number = numbers[next], names[number].words.upperBound == next + 1, names[number].words.count <= 3 {
        next = names[number].words.lowerBound
      }
      guard sentence.contains(next) else { break }
      first = next
    }
    return first
  }

  /// Whether a word can be one of the names of a firm: a surname, or a word of no list.
  private func isPartner(_ index: Int) -> Bool {
    let kinds = words.kinds(index)
    return kinds.contains(.surname) || kinds.isDisjoint(with: NameKinds.place.union(.organization).union(.commonWord))
  }

  // MARK: "A and B"

  /// "Samuel Klein and Company", "Otis and Sons".
  private func tailed(
    _ and: Int, _ sentence: Range<Int>, _ names: [FoundName], _ numbers: [Int: Int]
  ) -> Range<Int>? {
    guard isName(and - 1, sentence), isName(and + 1, sentence), words.isOn(lists.firmTails, and + 1),
      isPartner(and - 1),
      !isName(and + 2, sentence) || isLegal(and + 2, sentence)
    else { return nil }
    var start = and - 1
    if let number = numbers[and - 1] {
      guard names[number].type != .organization || names[number].words.upperBound == and, names[number].title == nil
      else {
        return nil
      }
      start = names[number].words.lowerBound
    }
    var end = and + 2
    while isLegal(end, sentence) { end += 1 }
    return start..<end
  }

  /// The words on both sides of each "&".
  private var pairsOfDocument: Set<Pair> {
    var pairs = Set<Pair>()
    for index in words.words.indices
    where words.words[index].sign == UInt8(ascii: "&") && words.words[index].followsSpace {
      guard index > 0, index + 1 < words.words.count, words.words[index - 1].entry >= 0,
        words.words[index + 1].entry >= 0
      else { continue }
      pairs.insert(Pair(first: words.words[index - 1].entry, second: words.words[index + 1].entry))
    }
    return pairs
  }

  private func paired(
    _ and: Int, _ sentence: Range<Int>, _ pairs: Set<Pair>, _ names: [FoundName], _ numbers: [Int: Int]
  ) -> Range<Int>? {
    guard isName(and - 1, sentence), isName(and + 1, sentence) else { return nil }
    let isWritten = pairs.contains(Pair(first: words.words[and - 1].entry, second: words.words[and + 1].entry))
    if !isWritten, let end = endOfPartnership(and, sentence) {
      return startOfPartners(before: and - 1, sentence, names, numbers)..<end
    }
    guard isWritten || isListedPair(and, sentence) else { return nil }
    if let number = numbers[and], names[number].words.count > 3 { return nil }
    var end = and + 2
    if isListedPair(and, sentence), words.isPossessive(and + 2), !isListed(and - 1, and + 2) { end += 1 }
    while isLegal(end, sentence) { end += 1 }
    return and - 1..<end
  }

  /// The end of two partners' names that a form of partnerships follows ("Poole and Reddick, LLP"), or what they are together ("Gilchrist and
  /// Burke, the bankers").
  private func endOfPartnership(_ and: Int, _ sentence: Range<Int>) -> Int? {
    guard isPartner(and - 1), isPartner(and + 1), !isName(and - 2, sentence),
      !isName(and + 2, sentence) || isPartnership(and + 2)
    else { return nil }
    let next = words.sign(and + 2) == UInt8(ascii: ",") ? and + 3 : and + 2
    if isPartnership(next), sentence.contains(next) { return next + 1 }
    guard next == and + 3, words.classes(next).contains(.article), words.isOn(lists.firmNouns, next + 1) else {
      return nil
    }
    return and + 2
  }

  private func isPartnership(_ index: Int) -> Bool {
    words.words.indices.contains(index) && words.words[index].letterCase == .upper
      && words.isOn(lists.partnerships, index)
  }

  private func isListedPair(_ and: Int, _ sentence: Range<Int>) -> Bool {
    isListed(and - 1, and + 2) || words.isPossessive(and + 2) && isListed(and - 1, and + 3)
  }

  /// Whether a list has the name with "&" in the place of "and".
  private func isListed(_ start: Int, _ end: Int) -> Bool {
    guard end <= words.words.count else { return false }
    var hash = NameHash()
    for index in start..<end {
      if index == start + 1 {
        hash.separate()
        hash.append(UInt8(ascii: "&"))
      } else {
        words.append(index, to: &hash)
      }
    }
    guard let value = hash.value else { return false }
    if words.gazetteer.kinds(ofHash: value).contains(.company) { return true }
    // "Jammu & Kashmir" is no firm.
    return words.gazetteer.knownForm(ofHash: value).map { words.gazetteer.knownNames[$0.index].type } == .organization
  }

  // MARK: Legal forms

  /// Whether "Co." is a county's: "Lancaster Co., Pa."
  private func isCounty(before comma: Int) -> Bool {
    words.sign(comma) == UInt8(ascii: ",") && words.letters(comma - 1).elementsEqual("Co.".utf8)
      && (words.isOn(lists.states, comma + 1) || words.isOn(lists.doubtfulStates, comma + 1))
  }

  /// A name with the legal form behind it, which makes it a company's.
  private func withLegalForm(_ name: FoundName) -> FoundName {
    let sentence = words.sentences[name.sentence]
    var longer = name
    let end = name.words.upperBound
    if name.type == .place, isCounty(before: end) { return name }
    let behindComma = words.sign(end) == UInt8(ascii: ",") ? end + 1 : end
    if isLegal(behindComma, sentence), name.title == nil, words.classes(behindComma).contains(.legal),
      behindComma == end || words.words[behindComma].letterCase != .initial
    {
      var last = behindComma
      while isLegal(last + 1, sentence), words.classes(last + 1).contains(.legal) { last += 1 }
      longer.words = name.words.lowerBound..<last + 1
      longer.type = .organization
    } else if let last = name.words.last, name.words.count > 1, isLegal(last, sentence),
      words.classes(last).contains(.legal),
      name.title == nil
    {
      longer.type = .organization
    }
    return longer
  }
}
