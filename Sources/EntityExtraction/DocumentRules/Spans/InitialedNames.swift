import TextModel

/// Takes the initials before a person's name into it: "J.K." of "J.K. Rowling", and both halves and what stands between of
/// "George H.W. Bush".
///
/// Initials are single capitals and capitals with stops that are no listed acronym ("U.S."), and that no other name has;
/// "A" and "I" only with a stop; "A." not where it answers a question of a deposition. Given names cut short ("Wm.") are taken as initials are. Capitals without stops ("JK") only where the document has them with stops before the same
/// surname.
struct InitialedNames: DocumentRule {
  /// No person has more initials in a row.
  private static let longest = 4

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with their initials.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let undotted = undottedInitials()
    var result: [FoundName] = []
    result.reserveCapacity(names.count)
    for name in names {
      var longer = withoutAnswer(name)
      // "HG Wells" was taken for an organization, beside "H.G. Wells".
      if name.words.count == 2, undotted.contains(name.words.lowerBound) { longer.type = .person }
      guard longer.type == .person, words.isCapital(longer.words.lowerBound) else {
        result.append(longer)
        continue
      }
      let limit = max(words.sentences[name.sentence].lowerBound, result.last?.words.upperBound ?? 0)
      longer.words = start(before: longer.words.lowerBound, limit: limit, undotted)..<name.words.upperBound
      if let last = result.last, last.sentence == name.sentence, isGivenName(last),
        last.words.upperBound == longer.words.lowerBound,
        longer.words.lowerBound < name.words.lowerBound || words.words[name.words.lowerBound].letterCase == .initial
      {
        result[result.count - 1].words = last.words.lowerBound..<name.words.upperBound
      } else {
        result.append(longer)
      }
    }
    return result.replacing(with: missed(result))
  }

  /// Surnames behind two initials or more that were taken for no names: "as O. M. Grieve she wrote".
  private func missed(_ names: [FoundName]) -> [FoundName] {
    let noPerson: LexicalClass = [
      .function, .honorific, .legal, .orgHead, .orgFirst, .placeHead, .placeFirst, .role, .demonym, .month, .weekday,
      .noName, .event, .direction,
    ]
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence.dropFirst() where cover[index] == nil && words.words[index].letterCase == .capitalized {
        guard words.letters(index - 1).last == UInt8(ascii: "."), words.kinds(index).contains(.surname),
          words.classes(index).isDisjoint(with: noPerson), !words.isCapital(index + 1)
        else { continue }
        let start = start(before: index, limit: sentence.lowerBound, [])
        let letters = (start..<index).reduce(0) { $0 + (words.isShortGivenName($1) ? 2 : words.letters($1).count / 2) }
        guard letters > 1, cover.isFree(start..<index), !isAcronym(start..<index) else { continue }
        found.append(FoundName(Candidate(words: start..<index + 1, sentence: number), type: .person, score: 0.6))
      }
    }
    return found
  }

  /// "U. S.", "P. O.": the letters of a listed acronym, or those of an address.
  private func isAcronym(_ initials: Range<Int>) -> Bool {
    let letters = initials.flatMap { words.letters($0).filter { $0 != UInt8(ascii: ".") } }
    let text = String(decoding: letters, as: UTF8.self)
    guard let hash = NameHash.of(text) else { return true }
    return words.gazetteer.knownForm(ofHash: hash) != nil || words.lexicon.persons.notes.contains(hash)
      || words.lexicon.kindWords.states.contains(hash) || words.lexicon.kindWords.doubtfulStates.contains(hash)
  }

  private func isGivenName(_ name: FoundName) -> Bool {
    name.type == .person && name.words.count == 1 && words.kinds(name.words.lowerBound).contains(.givenName)
  }

  private func start(before first: Int, limit: Int, _ undotted: Set<Int>) -> Int {
    var start = first
    while start > limit, first - start < Self.longest, !words.followsGap(start) || words.words[start].followsSpace,
      isInitials(start - 1, before: start) || undotted.contains(start - 1)
    { start -= 1 }
    // "Washington, D.C. Smith": what a comma ties to a name before is none of the person's.
    if start < first, start > limit, words.sign(start - 1) == UInt8(ascii: ","), words.isCapital(start - 2) {
      return first
    }
    return start
  }

  /// "Harriet Lund" of "A.   Harriet Lund", an answer.
  private func withoutAnswer(_ name: FoundName) -> FoundName {
    let first = name.words.lowerBound
    guard name.words.count > 1, isAnswer(first) else { return name }
    var shorter = name
    shorter.words = name.words.dropFirst()
    return shorter
  }

  /// "A." or "Q." at the start of a line, perhaps behind its number, before a gap.
  private func isAnswer(_ index: Int) -> Bool {
    guard words.words[index].letterCase == .initial, words.isOn(words.lexicon.kindWords.answers, index),
      words.followsGap(index + 1), !words.startsLine(index + 1)
    else { return false }
    return words.startsLine(index) || words.isNumber(index - 1) && words.followsGap(index)
  }

  private func isInitials(_ index: Int, before next: Int) -> Bool {
    if isAnswer(index) { return false }
    if words.isShortGivenName(index) { return true }
    let word = words.words[index]
    guard word.entry >= 0, word.letterCase == .initial || word.letterCase == .upper else { return false }
    let letters = words.letters(index)
    // "Justice P.S. Kumar": behind a title even the letters of an acronym are a person's.
    if index > 0, words.isCapital(index - 1), !words.classes(index - 1).isDisjoint(with: [.honorific, .role]),
      letters.last == UInt8(ascii: ".")
    {
      return Self.isDotted(letters)
    }
    guard !word.isKnownAcronym, letters.last == UInt8(ascii: "."),
      words.classes(index).isDisjoint(with: [.honorific, .legal, .role, .suffix]),
      !words.isAny(index, of: words.lexicon.persons.notes),
      words.kinds(index).isDisjoint(with: NameKinds.place.union(.organization)) || word.letterCase == .initial
    else { return false }
    return Self.isDotted(letters)
  }

  /// Whether each letter is a capital with a stop behind it.
  static func isDotted(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count.isMultiple(of: 2)
      && letters.enumerated().allSatisfy { place, letter in
        place.isMultiple(of: 2) ? (0x41...0x5A).contains(letter) : letter == UInt8(ascii: ".")
      }
  }

  /// "JK" before a surname that the document also has behind "J.K.".
  private func undottedInitials() -> Set<Int> {
    var dotted = Set<UInt64>()
    var plain: [(index: Int, key: UInt64)] = []
    for index in words.words.indices.dropLast() where words.words[index].letterCase == .upper {
      guard words.isCapital(index + 1), let key = words.hash(index..<index + 2) else { continue }
      let letters = words.letters(index)
      if Self.isDotted(letters) { dotted.insert(key) } else if letters.count <= 3 { plain.append((index, key)) }
    }
    return Set(plain.lazy.filter { dotted.contains($0.key) }.map(\.index))
  }
}

extension DocumentWords {
  /// Whether a given name that is cut short stands here, with its stop: "Wm.".
  func isShortGivenName(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].letterCase == .capitalized && letters(index).last == UInt8(ascii: ".")
      && isAny(index, of: lexicon.persons.shortGivenNames)
  }
}
