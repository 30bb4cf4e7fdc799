import TextModel

/// Finds runs of capitalised words, with the lower-case words and signs that names have inside.
struct RunFinder {
  /// No name is longer; keeps a page of capitals from becoming one run.
  private static let longest = 24

  let document: DocumentWords
  let phrases: PhraseMatcher

  init(_ document: DocumentWords) {
    self.document = document
    phrases = PhraseMatcher(document: document)
  }

  /// The runs of a sentence in text order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func runs(in sentence: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard startsRun(index, sentence) else {
        index += 1
        continue
      }
      let end = runEnd(from: index, sentence)
      result.append(index..<end)
      index = end
    }
    return result
  }

  private func startsRun(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if isNameWord(index, sentence) { return !isLoneDirection(index, sentence) }
    let word = document.words[index]
    guard word.entry >= 0 else { return false }
    // "The Hill", "al-Shabab", "sub-Saharan Africa", "iPhone" only as listed.
    if document.classes(index).contains(.article) || word.letterCase == .mixed {
      return startsListedName(index, sentence)
    }
    guard isHyphen(index + 1, sentence), index + 2 < sentence.upperBound,
      document.words[index + 2].letterCase.startsUpper
    else { return false }
    return document.classes(index).contains(.particle) || startsListedName(index, sentence)
  }

  /// "the North": whether it is a country depends on more than the word.
  private func isLoneDirection(_ index: Int, _ sentence: Range<Int>) -> Bool {
    document.classes(index).contains(.direction) && !isNameWord(index + 1, sentence) && !isHyphen(index + 1, sentence)
      && !document.classes(index + 1).contains(.ofWord)
  }

  private func startsListedName(_ index: Int, _ sentence: Range<Int>) -> Bool {
    phrases.longestMatch(at: index, limit: sentence.upperBound)?.known != nil
  }

  /// Whether a word can be part of a name by its looks.
  func isNameWord(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return false }
    let word = document.words[index]
    guard word.entry >= 0, word.letterCase.startsUpper else { return false }
    if word.isKnownAcronym { return true }
    let classes = document.classes(index)
    if !classes.isDisjoint(with: [.weekday, .noName]) || isPluralAcronym(index) { return false }
    if classes.contains(.month) { return isPersonalMonth(index, sentence) }
    if classes.contains(.function) { return isPersonalFunctionWord(index, sentence) }
    return true
  }

  /// "MPs", "NGOs".
  private func isPluralAcronym(_ index: Int) -> Bool {
    let letters = document.letters(index)
    return letters.count >= 3 && letters.last == document.lexicon.pluralEnding
      && letters.dropLast().allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// "Theresa May", "June Carter", but not "May 31" nor "Thursday May".
  private func isPersonalMonth(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard !document.kinds(index).isDisjoint(with: .person) else { return false }
    func isPersonal(_ other: Int, _ kind: NameKinds) -> Bool {
      guard sentence.contains(other), document.words[other].letterCase.startsUpper else { return false }
      return document.kinds(other).contains(kind)
        && document.classes(other).isDisjoint(with: [.month, .weekday, .function])
    }
    let nextIsNumber = sentence.contains(index + 1) && document.words[index + 1].kind == .number
    return !nextIsNumber && (isPersonal(index - 1, .givenName) || isPersonal(index + 1, .surname))
  }

  /// "Will Smith", "Seo In-guk", inside a sentence.
  private func isPersonalFunctionWord(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, document.words[index].letterCase != .initial else { return false }
    if isHyphen(index + 1, sentence), document.classes(index + 2).contains(.syllable),
      document.words[index + 2].letterCase == .lower,
      document.words[index - 1].letterCase == .capitalized
    {
      return true
    }
    let classes = document.classes(index)
    guard classes.isDisjoint(with: [.article, .pronoun, .locative, .ofWord, .andWord, .forWord]) else { return false }
    guard document.kinds(index).contains(.givenName), index + 1 < sentence.upperBound else { return false }
    let next = document.words[index + 1]
    return next.letterCase == .capitalized && !document.classes(index + 1).contains(.function)
      && document.kinds(index + 1).contains(.surname)
  }

  func isHyphen(_ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && document.words[index].sign == Word.hyphen && !document.words[index].followsSpace
      && document.isGlued(index + 1)
  }

  /// The end of the run that starts at `start`.
  private func runEnd(from start: Int, _ sentence: Range<Int>) -> Int {
    var end = max(start + 1, listedEnd(at: start, sentence))
    if document.words[start].letterCase == .lower, end == start + 1, isHyphen(end, sentence) { end = start + 3 }
    let limit = min(sentence.upperBound, start + Self.longest)
    while end < limit, let next = extend(start..<end, sentence) { end = max(next, listedEnd(at: next - 1, sentence)) }
    return min(end, sentence.upperBound)
  }

  private func listedEnd(at index: Int, _ sentence: Range<Int>) -> Int {
    phrases.longestMatch(at: index, limit: sentence.upperBound)?.words.upperBound ?? index + 1
  }

  /// The end of the run after its next part, or nil where it ends.
  private func extend(_ run: Range<Int>, _ sentence: Range<Int>) -> Int? {
    let next = run.upperBound
    let word = document.words[next]
    if word.startsGlued { return nil }
    if isNameWord(next, sentence) { return next + 1 }
    if isHyphen(next, sentence) { return HyphenRule(finder: self).end(run, sentence) }
    switch word.sign {
    case UInt8(ascii: "."): return endAfterStop(run, sentence)
    case UInt8(ascii: "&"): return isNameWord(next + 1, sentence) ? next + 2 : nil
    case UInt8(ascii: ","): return endAfterComma(next, sentence)
    default: return ConnectorRule(finder: self).end(run, sentence)
    }
  }

  /// "R." `.` "Smith", "St" `.` "Petersburg": a stop that belongs to an abbreviation.
  private func endAfterStop(_ run: Range<Int>, _ sentence: Range<Int>) -> Int? {
    let last = run.upperBound - 1
    guard !document.words[last + 1].followsSpace, isNameWord(last + 2, sentence) else { return nil }
    let isAbbreviated =
      document.words[last].letterCase == .initial
      || !document.classes(last).isDisjoint(with: [.honorific, .placeFirst])
    return isAbbreviated && document.words[last].span.length <= 4 ? last + 3 : nil
  }

  /// "Apple, Inc.", "Martin Luther King, Jr."
  private func endAfterComma(_ comma: Int, _ sentence: Range<Int>) -> Int? {
    guard isNameWord(comma + 1, sentence) else { return nil }
    return document.classes(comma + 1).isDisjoint(with: [.legal, .suffix]) ? nil : comma + 2
  }
}
