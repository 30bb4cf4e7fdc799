import TextModel

/// Finds the longest listed name that starts at a word.
struct PhraseMatcher {
  /// What was found, and how far it reaches.
  struct Match {
    /// The words of the name, a leading "the" left out.
    var words: Range<Int>
    /// The known name, if it is one; else the name is on a word list only.
    var known: Int?
    /// The word lists that have it.
    var kinds: NameKinds
  }

  /// No listed name that matters has more words and signs than this.
  private static let longest = 10
  /// Names of so many words have no other meaning, even where all but the first are written small.
  private static let sureLength = 3

  let document: DocumentWords

  /// The longest known name, or listed name of at least two words, that starts at `start` and stays before `limit`.
  ///
  /// - Complexity: O(1): at most ten words are looked at.
  func longestMatch(at start: Int, limit: Int) -> Match? {
    // Only now and then does a listed name start with a word in small letters, and then it ends with none.
    guard mayStartKnownName(start) else {
      let end = endOfLastCapital(from: start, limit: limit)
      return end > start ? longestMatch(in: start..<end, mayBeKnown: false) : nil
    }
    let end = max(start, min(limit, start + Self.longest))
    if let found = document.phrasesFound.match(from: start, to: end) { return found }
    let match = longestMatch(in: start..<end, mayBeKnown: true)
    document.phrasesFound.note(match, from: start, to: end)
    return match
  }

  private func longestMatch(in words: Range<Int>, mayBeKnown: Bool) -> Match? {
    guard !words.isEmpty else { return nil }
    return withUnsafeTemporaryAllocation(of: Phrase.self, capacity: words.count) { phrases in
      let count = readPhrases(words, into: phrases)
      var best: Match?
      for phrase in phrases[..<count] {
        let words = words.lowerBound..<phrase.end
        if mayBeKnown, let form = document.gazetteer.knownForm(ofHash: phrase.hash), isCased(words, form) {
          best = Match(words: words, known: form.index, kinds: document.gazetteer.kinds(ofHash: phrase.hash))
        } else if phrase.isName {
          let kinds = document.gazetteer.kinds(ofHash: phrase.hash)
          if !kinds.isDisjoint(with: NameKinds.place.union(.organization)) {
            best = Match(words: words, known: nil, kinds: kinds)
          }
        }
      }
      return best.flatMap(withoutArticle)
    }
  }

  /// Words that a name may be of.
  private struct Phrase: BitwiseCopyable {
    var end: Int
    var hash: UInt64
    /// Whether it has several words and ends as a name does.
    var isName: Bool
  }

  /// The phrases that start where some words do, in order of their length; returns how many.
  ///
  /// The lists are larger than the caches that are near: what will be looked up in them is fetched while the next words are read.
  private func readPhrases(_ words: Range<Int>, into phrases: UnsafeMutableBufferPointer<Phrase>) -> Int {
    var hash = NameHash()
    var count = 0
    for index in words {
      document.append(index, to: &hash)
      guard continues(index, from: words.lowerBound) else { break }
      guard document.words[index].entry >= 0 || document.words[index].kind == .number, let value = hash.value else {
        continue
      }
      let isName = index > words.lowerBound && isNameEnd(index)
      if isName { document.gazetteer.prepare(hash: value) }
      phrases[count] = Phrase(end: index + 1, hash: value, isName: isName)
      count += 1
    }
    return count
  }

  /// Whether any known name could start with a word and have the capitals that it needs; see ``isCased(_:_:)``.
  private func mayStartKnownName(_ start: Int) -> Bool {
    let first = document.words[start]
    if first.letterCase.startsUpper || first.letterCase == .mixed || first.entry < 0 { return true }
    return start + 1 < document.words.count && document.words[start + 1].sign == Word.hyphen
  }

  /// The end of the last name of several words that starts at `start` and ends with a capitalised word or number; `start` where
  /// there is none.
  private func endOfLastCapital(from start: Int, limit: Int) -> Int {
    var end = start
    for index in start..<max(start, min(limit, start + Self.longest)) {
      guard continues(index, from: start) else { break }
      if index > start, isNameEnd(index) { end = index + 1 }
    }
    return end
  }

  /// The number of words of the longest word for a people that starts at `start`: 2 for "North Korean"; 0 where there
  /// is none.
  func demonymLength(at start: Int, limit: Int) -> Int {
    guard document.words[start].letterCase.startsUpper else { return 0 }
    var hash = NameHash()
    var length = document.classes(start).isDisjoint(with: [.demonym, .language]) ? 0 : 1
    for index in start..<min(limit, start + 3) {
      guard document.words[index].entry >= 0 || document.words[index].sign == Word.hyphen else { break }
      document.append(index, to: &hash)
      if let value = hash.value, document.gazetteer.isDemonym(hash: value) { length = index + 1 - start }
    }
    return length
  }

  /// Whether a name may go on with this word.
  private func continues(_ index: Int, from start: Int) -> Bool {
    let word = document.words[index]
    if index > start, word.startsGlued { return false }
    switch word.kind {
    case .word, .number: return true
    case .punctuation, .symbol: return index > start && ".,-&'/!".utf8.contains(word.sign)
    case .link: return false
    }
  }

  private func isNameEnd(_ index: Int) -> Bool {
    document.words[index].letterCase.startsUpper || document.words[index].kind == .number
  }

  /// Whether the capitals are those the form needs.
  private func isCased(_ range: Range<Int>, _ form: KnownForm) -> Bool {
    let first = document.words[range.lowerBound]
    if form.needsCapitals {
      return range.allSatisfy {
        document.words[$0].entry < 0 || [.upper, .initial].contains(document.words[$0].letterCase)
      }
    }
    let last = document.words[range.upperBound - 1]
    return (first.letterCase.startsUpper || first.letterCase == .mixed || isParticle(range))
      && (range.count == 1 || last.letterCase != .lower || last.kind == .number
        || document.classes(range.lowerBound).isEmpty || isSure(range))
  }

  private func isSure(_ range: Range<Int>) -> Bool {
    range.count(where: { document.words[$0].entry >= 0 }) >= Self.sureLength
      && !range.contains { document.words[$0].sign == Word.hyphen }
  }

  /// "al-Qaeda", "sub-Saharan Africa" start in lower case.
  private func isParticle(_ range: Range<Int>) -> Bool {
    range.count > 1 && document.words[range.lowerBound + 1].sign == Word.hyphen
  }

  /// What was found where, for several steps ask for the same.
  struct Found {
    private var places: [Int32]
    private var matches: [(end: Int, match: Match?)] = []

    /// Nothing yet, in a document of so many words.
    init(count: Int) { places = [Int32](repeating: -1, count: count) }

    /// What was found from a word on, no word at `end` or behind it looked at; nil where that wasn't looked for.
    func match(from start: Int, to end: Int) -> Match?? {
      guard places.indices.contains(start), places[start] >= 0 else { return nil }
      let known = matches[Int(places[start])]
      return known.end == end ? .some(known.match) : nil
    }

    /// Keeps what was found, or that nothing was.
    mutating func note(_ match: Match?, from start: Int, to end: Int) {
      guard places.indices.contains(start) else { return }
      places[start] = Int32(matches.count)
      matches.append((end, match))
    }
  }

  private func withoutArticle(_ match: Match) -> Match? {
    guard match.words.count > 1, document.classes(match.words.lowerBound).contains(.article) else { return match }
    return Match(words: match.words.dropFirst(), known: match.known, kinds: match.kinds)
  }
}
