/// Reads a person's name with another name in brackets inside as one: "Hilma (Saari) Niemi", who was born a Saari, and
/// "Karen (Steve) Bjorklund", whom obituaries name with her husband; in quotation marks any name: `Aneurin ("Nye") Bevan`, and behind
/// initials: "E. B. (Red) Walker". A title may
/// stand in the place of the given name ("Baroness (Shirley) Hughes"), and what somebody was born as in the brackets: "Mary (née Cole)
/// Rowe".
struct BracketedNames: DocumentRule {
  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those that were read in parts, each a person.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() {
      for index in sentence where words.sign(index) == UInt8(ascii: "(") {
        if let name = birthName(around: index, in: sentence, cover, names) {
          found.append(name)
          continue
        }
        guard let range = name(around: index, in: sentence) ?? titledName(around: index, in: sentence),
          isInParts(range, cover, names)
        else { continue }
        var candidate = Candidate(words: range, sentence: number)
        if range.lowerBound == index { candidate.title = index - 1..<index }
        found.append(FoundName(candidate, type: .person, score: 0.8))
        if let home = home(behind: range, cover, names) { found.append(home) }
      }
    }
    return names.replacing(with: found)
  }

  /// A given name, one capitalised name in brackets, and a surname of one or two words.
  private func name(around open: Int, in sentence: Range<Int>) -> Range<Int>? {
    let isQuoted = words.sign(open + 1) == Word.quote && words.sign(open + 3) == Word.quote
    let (given, inner, surname) = isQuoted ? (open - 1, open + 2, open + 5) : (open - 1, open + 1, open + 3)
    guard sentence.contains(given), sentence.contains(surname), words.sign(surname - 1) == UInt8(ascii: ")"),
      isName(given), isName(inner), isName(surname)
    else { return nil }
    let isInitial = words.words[given].letterCase == .initial
    if !isQuoted {
      guard isInitial || words.isGivenName(given) && !words.kinds(inner).isDisjoint(with: [.givenName, .surname]),
        words.kinds(inner).isDisjoint(with: [.country, .subdivision])
      else { return nil }
    }
    // What has a surname before the bracket has none behind it.
    if words.isCapital(given - 1), !words.isGivenName(given - 1), words.words[given - 1].letterCase != .initial {
      return nil
    }
    var start = given
    while sentence.contains(start - 1), words.isCapital(start - 1),
      words.isGivenName(start - 1) || isInitial && words.words[start - 1].letterCase == .initial
    {
      start -= 1
    }
    var end = surname + 1
    if sentence.contains(end), isName(end), words.kinds(end).contains(.surname) { end += 1 }
    if sentence.contains(end), words.isCapital(end), words.isAny(end, of: words.lexicon.persons.generations) {
      end += 1
    }
    return start..<end
  }

  /// "(Shirley) Hughes" behind "Baroness".
  private func titledName(around open: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard sentence.contains(open - 1), sentence.contains(open + 3), words.isCapital(open - 1),
      words.classes(open - 1).contains(.honorific), words.isGivenName(open + 1), isName(open + 1),
      words.sign(open + 2) == UInt8(ascii: ")"), isName(open + 3)
    else { return nil }
    return open..<open + 4
  }

  /// "Mary (née Cole) Rowe": a person's name that ends at the bracket, and one behind it.
  private func birthName(
    around open: Int, in sentence: Range<Int>, _ cover: NameCover, _ names: [FoundName]
  ) -> FoundName? {
    guard open > 0, words.isAny(open + 1, of: words.lexicon.persons.birthWords), let number = cover[open - 1],
      names[number].type == .person, names[number].words.upperBound == open,
      let close = (open + 3...open + 5).first(where: { words.sign($0) == UInt8(ascii: ")") }),
      sentence.contains(close + 1), isName(close + 1)
    else { return nil }
    let end = cover[close + 1].map { names[$0] }
    var name = names[number]
    guard end.map({ $0.type == .person && $0.words.lowerBound == close + 1 }) ?? true else { return nil }
    name.words = name.words.lowerBound..<(end?.words.upperBound ?? close + 2)
    return name
  }

  private func isName(_ index: Int) -> Bool {
    words.words.indices.contains(index) && words.words[index].letterCase.startsUpper
      && words.classes(index).isDisjoint(with: [.function, .month, .weekday, .orgHead, .legal, .placeHead, .role])
  }

  /// "Frederick" of "Amos (Patty) Whitby of Frederick", which was read as a part of the name.
  private func home(behind range: Range<Int>, _ cover: NameCover, _ names: [FoundName]) -> FoundName? {
    guard let number = cover[range.upperBound - 1], case let name = names[number],
      name.words.upperBound > range.upperBound + 1
    else { return nil }
    let place = range.upperBound + 1..<name.words.upperBound
    return FoundName(Candidate(words: place, sentence: name.sentence), type: .place, score: 0.9)
  }

  /// Whether all names that were found among these words are people, and no longer than they are.
  private func isInParts(_ range: Range<Int>, _ cover: NameCover, _ names: [FoundName]) -> Bool {
    let numbers = Set(range.compactMap { cover[$0] })
    return !numbers.isEmpty
      && numbers.allSatisfy {
        let name = names[$0]
        return range.contains(name.words.lowerBound)
          && (name.words.upperBound <= range.upperBound || words.classes(range.upperBound).contains(.ofWord))
          && name.type == .person && name.words != range
      }
  }
}
