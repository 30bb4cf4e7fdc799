import TextModel

/// Takes the state out of what stands behind a politician's name, and nothing else: "Texas" of "Ted Cruz (R-Texas)", "Minn." of
/// "Ilhan Omar, D-Minn."
///
/// The letter of the party is no name by itself, and no part of one.
struct PartyStates: DocumentRule {
  private let words: DocumentWords
  private let phrases: PhraseMatcher

  init(_ words: DocumentWords) {
    self.words = words
    phrases = PhraseMatcher(document: words)
  }

  /// The names with such states in the place of what was read there, in text order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let marks = words.lexicon.kindWords.partyMarks
    var states: [FoundName] = []
    var tags: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() {
      for hyphen in sentence where words.isTyingHyphen(hyphen) && words.isOn(marks, hyphen - 1) {
        guard isBehindName(hyphen - 1, in: sentence), let end = endOfState(hyphen + 1, in: sentence) else { continue }
        states.append(
          FoundName(Candidate(words: hyphen + 1..<end, sentence: number), type: .place, score: 0.9))
        tags.append(FoundName(Candidate(words: hyphen - 1..<end, sentence: number), type: .place, score: 0.9))
      }
    }
    guard !states.isEmpty else { return names }
    // The whole tag takes the place of what was read there, and the state that of the tag.
    return names.replacing(with: tags).replacing(with: states)
  }

  /// "R" behind a bracket or a comma, and a capitalised word before that.
  private func isBehindName(_ mark: Int, in sentence: Range<Int>) -> Bool {
    let sign = words.sign(mark - 1)
    return sentence.contains(mark - 2) && words.words[mark].letterCase.startsUpper && words.isCapital(mark - 2)
      && (sign == UInt8(ascii: "(") || sign == UInt8(ascii: ","))
  }

  private func endOfState(_ start: Int, in sentence: Range<Int>) -> Int? {
    guard sentence.contains(start), words.isCapital(start) else { return nil }
    let lists = words.lexicon.kindWords
    if words.isOn(lists.states, start) || words.isOn(lists.doubtfulStates, start) { return start + 1 }
    if let match = phrases.longestMatch(at: start, limit: sentence.upperBound),
      !match.kinds.isDisjoint(with: [.subdivision, .country])
    {
      return match.words.upperBound
    }
    return !words.kinds(start).isDisjoint(with: [.subdivision, .city, .bigCity]) ? start + 1 : nil
  }
}
