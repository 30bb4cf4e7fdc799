import TextModel

/// Cuts a run of capitalised words into titles, names and what is neither.
struct RunSplitter {
  let document: DocumentWords
  let phrases: PhraseMatcher
  private let titles: TitleRule
  private(set) var candidates: [Candidate] = []

  init(_ document: DocumentWords) {
    self.document = document
    phrases = PhraseMatcher(document: document)
    titles = TitleRule(document: document)
  }

  /// Adds the candidates of one run.
  mutating func split(_ run: Range<Int>, sentence: Int) {
    split(trimmed(withoutSentenceStart(trimmed(run), sentence)), sentence: sentence, title: nil)
  }

  /// "Yesterday Wanjiru Odhiambo": a word of the language that is capitalised only because a sentence starts.
  private func withoutSentenceStart(_ range: Range<Int>, _ sentence: Int) -> Range<Int> {
    guard range.count > 1, range.lowerBound == document.firstWords[sentence], document.isPlain(range.lowerBound),
      document.kinds(range.lowerBound).isDisjoint(with: .place), !document.isCommon(range.lowerBound + 1),
      document.words[range.lowerBound + 1].letterCase.startsUpper, let last = range.last,
      document.classes(last).isDisjoint(with: [.orgHead, .legal, .placeHead, .event])
        || !document.classes(range.lowerBound + 1).isDisjoint(with: [.honorific, .role]),
      phrases.longestMatch(at: range.lowerBound, limit: range.upperBound) == nil
    else { return range }
    return range.dropFirst()
  }

  private mutating func split(_ range: Range<Int>, sentence: Int, title: Range<Int>?) {
    guard !range.isEmpty else { return }
    let match = phrases.longestMatch(at: range.lowerBound, limit: range.upperBound)
    if let match, match.words.upperBound == range.upperBound, match.known != nil || title == nil {
      add(match.words, sentence, title, match)
    } else if title == nil, let found = titles.title(in: range) {
      split(trimmed(range.lowerBound..<found.lowerBound), sentence: sentence, title: nil)
      if let office = titles.office(of: found, isAlone: found.upperBound == range.upperBound) {
        split(trimmed(office), sentence: sentence, title: nil)
      }
      split(trimmed(found.upperBound..<range.upperBound), sentence: sentence, title: found)
    } else if splitAtDemonym(range, sentence: sentence) {
      return
    } else if let match, match.known != nil, isFollowedByPerson(match.words.upperBound, range) {
      add(match.words, sentence, title, match)
      split(trimmed(match.words.upperBound..<range.upperBound), sentence: sentence, title: nil)
    } else {
      add(range, sentence, title, nil)
    }
  }

  private mutating func add(
    _ words: Range<Int>, _ sentence: Int, _ title: Range<Int>?, _ match: PhraseMatcher.Match?
  ) {
    let kinds = match?.kinds ?? document.hash(words).map { document.gazetteer.kinds(ofHash: $0) } ?? []
    candidates.append(Candidate(words: words, sentence: sentence, title: title, known: match?.known, kinds: kinds))
  }

  /// "Chinese President", "Japanese Prime Minister", "North Korean": the people's name goes, unless a head shows that
  /// it belongs to a longer name ("Chinese Communist Party", "Korean Peninsula"); before an event ("Korean War")
  /// everything goes.
  private mutating func splitAtDemonym(_ range: Range<Int>, sentence: Int) -> Bool {
    for index in range {
      let length = phrases.demonymLength(at: index, limit: range.upperBound)
      guard length > 0 else { continue }
      let rest = index + length..<range.upperBound
      if !rest.isEmpty, let last = range.last {
        let head = document.classes(last)
        if !head.isDisjoint(with: [.orgHead, .legal, .placeHead]) { return false }
        if head.contains(.event), index == range.lowerBound { return true }
        // "Muslim Brotherhood" apart, a single word for a people inside a longer run is part of it: "Royal Dutch
        // Shell".
        if index > range.lowerBound, document.classes(index).contains(.demonym) { continue }
      }
      if index > range.lowerBound, rest.isEmpty, document.kinds(index).contains(.surname) { continue }
      split(trimmed(range.lowerBound..<index), sentence: sentence, title: nil)
      split(trimmed(rest), sentence: sentence, title: nil)
      return true
    }
    return false
  }

  /// "Reuters John Smith": a known name and then a given name with more to follow.
  private func isFollowedByPerson(_ start: Int, _ range: Range<Int>) -> Bool {
    guard start + 1 < range.upperBound, document.kinds(start).contains(.givenName), let last = range.last else {
      return false
    }
    return document.classes(last).isDisjoint(with: [.orgHead, .placeHead, .legal, .event])
      && document.words[start].letterCase == .capitalized && !document.kinds(start).contains(.commonWord)
  }

  /// The range without words and signs that no name starts or ends with.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, !canStart(first, range) { range = range.dropFirst() }
    while let last = range.last, !canEnd(last) { range = range.dropLast() }
    return range
  }

  private func canStart(_ index: Int, _ range: Range<Int>) -> Bool {
    if document.words[index].letterCase.startsUpper { return true }
    guard document.words[index].entry >= 0 else { return false }
    if document.words[index].letterCase == .mixed { return true }
    return index + 1 < range.upperBound && document.words[index + 1].sign == Word.hyphen
  }

  private func canEnd(_ index: Int) -> Bool {
    document.words[index].entry >= 0 || document.words[index].kind == .number
  }
}
