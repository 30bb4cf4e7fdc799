import TextModel

/// Finds organizations that lists know by a name of several words where nothing was found, "Best Buy hired 300 people", and takes one that
/// was read as somebody or some place for what it is: "Taco Bell opened".
///
/// A listed name that begins with a given name stays a person unless it acts as companies do: "Charles Schwab cut its fees". Only where
/// capitals say something; no part of a longer run of capitalised words.
struct ListedBodies: DocumentRule {
  private static let longest = 8
  private static let score = 0.85
  /// Names of so many words have no other meaning, even where all but the first are written small: "Médecins sans frontières".
  private static let sureLength = 3

  private let words: DocumentWords
  private let phrases: PhraseMatcher
  private let cues: PersonCues

  init(_ words: DocumentWords) {
    self.words = words
    phrases = PhraseMatcher(document: words)
    cues = PersonCues(words)
  }

  /// The names with such ones, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where words.isCapital(index) {
        guard let range = body(at: index, in: sentence), isOpen(range, names, cover) else { continue }
        // "l'ONG Médecins sans frontières".
        if words.isCapital(index - 1) {
          guard range.count >= Self.sureLength, isKind(index - 1) else { continue }
        }
        found.append(FoundName(Candidate(words: range, sentence: number), type: .organization, score: Self.score))
      }
    }
    return names.replacing(with: found)
  }

  /// A listed organization of two words or more that starts here, with no capitalised word behind it.
  private func body(at start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let limit = min(sentence.upperBound, start + Self.longest)
    guard let match = phrases.longestMatch(at: start, limit: limit), match.words.count > 1, let known = match.known,
      words.gazetteer.knownNames[known].type == .organization,
      match.words.filter(words.isCapital).count > 1 || match.words.count >= Self.sureLength,
      !words.isCapital(match.words.upperBound), !words.isTyingHyphen(match.words.upperBound)
    else { return nil }
    return match.words
  }

  /// "ONG", "NGO".
  private func isKind(_ index: Int) -> Bool {
    words.words[index].letterCase == .upper && words.classes(index).contains(.noName)
  }

  /// Whether a name is all of a range or more; but for a kind of bodies before it: "ONG Médecins sans frontières".
  private func isWhole(_ name: FoundName, _ range: Range<Int>) -> Bool {
    if name.words == range.lowerBound - 1..<range.upperBound, isKind(range.lowerBound - 1) { return false }
    return name.words.lowerBound <= range.lowerBound && name.words.upperBound >= range.upperBound
  }

  /// Whether nothing was found there, or a part of it, or these words alone as something else than an organization.
  private func isOpen(_ range: Range<Int>, _ names: [FoundName], _ cover: NameCover) -> Bool {
    if cover.isFree(range) { return true }
    let isWithinName = range.contains { cover[$0].map { isWhole(names[$0], range) } ?? false }
    if range.count >= Self.sureLength, !isWithinName { return true }
    guard let number = cover[range.lowerBound], case let name = names[number], name.words == range,
      name.type != .organization, name.title == nil, !cues.isSomebody(range.upperBound - 1)
    else { return false }
    // "at the White House".
    return name.type == .person && !words.isGivenName(range.lowerBound)
      || words.isOn(words.lexicon.kindWords.businessWords, range.upperBound)
      || words.classes(range.upperBound).contains(.speech)
        && words.isOn(words.lexicon.kindWords.thingOwners, range.upperBound + 1)
      || words.isOn(words.lexicon.kindWords.pluralVerbs, range.lowerBound - 1)
  }
}
