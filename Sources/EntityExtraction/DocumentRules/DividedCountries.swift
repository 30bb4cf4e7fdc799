/// Takes "the North" for North Korea where the document makes it that.
///
/// A direction by itself is the name of a country only if
/// - the document names both halves of one divided country ("North Korea" and "South Korea", "North and South Korea",
///   "the two Koreas"), and of no other;
/// - "the" stands before it and it is capitalised where capitals mean something;
/// - no other word makes it something else: "the North Sea", "the North of England", "the North-South divide", "the
///   North coast".
///
/// Anywhere else "the North" and "the West" are no names: of all readers only the document's own knows what they mean.
struct DividedCountries: DocumentRule {
  private enum Half { case north, south }

  private let words: DocumentWords
  private let known: DividedCountryWords

  init(_ words: DocumentWords) {
    self.words = words
    known = words.lexicon.dividedCountries
  }

  /// The names with the short forms, and without the directions that are none.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let isDivided = namesBothHalves
    let best = isDivided ? names.reduce(0) { max($0, isFullName($1.words) ? $1.score : 0) } : 0
    let kept = names.filter { !isBareDirection($0.words) }
    guard isDivided else { return kept }
    let taken = Set(kept.flatMap(\.words))
    var found = kept
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where half(index) != nil && !taken.contains(index) && isShortForm(index, sentence) {
        found.append(
          FoundName(Candidate(words: index..<index + 1, sentence: number), type: .place, score: max(0.5, best) * 0.9))
      }
    }
    return found.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  private func half(_ index: Int) -> Half? {
    guard words.words.indices.contains(index), words.words[index].letterCase == .capitalized else { return nil }
    return words.isWord(index, known.north) ? .north : words.isWord(index, known.south) ? .south : nil
  }

  private func country(_ index: Int) -> Int? {
    known.countries.firstIndex { words.isWord(index, $0.one) || words.isWord(index, $0.several) }
  }

  /// Whether the document names both halves of exactly one country.
  private var namesBothHalves: Bool {
    var north = Set<Int>()
    var south = Set<Int>()
    for index in words.words.indices {
      guard let country = country(index) else { continue }
      // "the two Koreas", "both Koreas", "the Koreas".
      if words.isWord(index, known.countries[country].several) {
        north.insert(country)
        south.insert(country)
      }
      guard let half = half(index - 1) else { continue }
      let other = index >= 3 && words.isWord(index - 2, known.and) ? self.half(index - 3) : nil
      for half in [half, other] {
        switch half {
        case .north: north.insert(country)
        case .south: south.insert(country)
        case nil: break
        }
      }
    }
    return north.count == 1 && north == south
  }

  private func isFullName(_ range: Range<Int>) -> Bool {
    range.count == 2 && half(range.lowerBound) != nil && country(range.lowerBound + 1) != nil
  }

  /// Whether a name is nothing but a direction behind "the".
  private func isBareDirection(_ range: Range<Int>) -> Bool {
    guard range.count == 1, words.isWord(range.lowerBound - 1, known.article) else { return false }
    return known.directions.contains { words.isWord(range.lowerBound, $0) }
  }

  private func isShortForm(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index - 1), words.isWord(index - 1, known.article) else { return false }
    let next = index + 1
    guard sentence.contains(next) else { return true }
    let word = words.words[next]
    if word.entry < 0 { return word.followsSpace || word.sign != Word.hyphen && word.sign != UInt8(ascii: "/") }
    if word.letterCase.startsUpper || word.letterCase == .mixed || words.classes(next).contains(.ofWord) {
      return false
    }
    // "the North and South Korea", "the North or South".
    if words.classes(next).contains(.andWord) || words.isWord(next, known.or), half(next + 1) != nil { return false }
    return !known.parts.contains { words.isWord(next, $0) }
  }
}
