import TextModel

/// Decides on given names that stand alone and are words of the language, too: "Bill", "Rose", "Mark".
///
/// - One that shares a surname is a person, see ``SharedSurnames``.
/// - Where the document has somebody of that given name, the lone name is a person inside a sentence, and at its start where
///   a verb follows ("Bill is a tailor").
/// - At a sentence's start it is no name before what follows a verb ("Mark my words"), nor, where the document knows nobody
///   of the name, before a word that no name's bearer has behind ("Olive oil").
struct GivenNames: DocumentRule {
  private let words: DocumentWords
  private let subjects: SubjectRule

  init(_ words: DocumentWords) {
    self.words = words
    subjects = SubjectRule(words: words)
  }

  /// The names with those found and without those that are none.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let shared = SharedSurnames(words).applied(to: names)
    let bearers = bearers(shared)
    let kept = shared.filter { !isWordOfLanguage($0, bearers) }
    return bearers.isEmpty ? kept : kept.replacing(with: loneNames(kept, bearers))
  }

  /// The given names of the document's people, as numbers of the vocabulary.
  private func bearers(_ names: [FoundName]) -> Set<Int32> {
    var bearers = Set<Int32>()
    for (number, name) in names.enumerated() where name.type == .person && words.casings[name.sentence] == .normal {
      let first = name.words.lowerBound
      guard words.words[first].letterCase == .capitalized, words.kinds(first).contains(.givenName) else { continue }
      let isFull = name.words.count > 1 && !isLateComma(name)
      let next = number + 1 < names.count ? names[number + 1] : name
      let shares = next.type == .person && next.words.count > 1 && next.words.lowerBound <= name.words.upperBound + 1
      if isFull || name.words.count == 1 && shares && next.words != name.words {
        bearers.insert(words.words[first].entry)
      }
    }
    return bearers
  }

  private func isLateComma(_ name: FoundName) -> Bool { name.words.contains { words.sign($0) == UInt8(ascii: ",") } }

  // MARK: Words of the language

  private func isWordOfLanguage(_ name: FoundName, _ bearers: Set<Int32>) -> Bool {
    let index = name.words.lowerBound
    guard name.words.count == 1, name.type == .person, name.title == nil, isWord(index),
      words.words[index].letterCase == .capitalized, words.isCapitalByPlace(index, in: name.sentence)
    else { return false }
    if subjects.isVerbItself(index) { return true }
    guard !bearers.contains(words.words[index].entry), (words.entry(index)?.innerCapitalCount ?? 0) == 0 else {
      return false
    }
    let next = index + 1
    guard words.isLower(next), words.sentences[name.sentence].contains(next) else { return false }
    return words.isAny(index, of: words.lexicon.persons.verbNames) && !subjects.isSubject(index)
  }

  private func isWord(_ index: Int) -> Bool {
    words.isCommon(index) || words.isAny(index, of: words.lexicon.persons.verbNames)
  }

  // MARK: Lone names

  private func loneNames(_ names: [FoundName], _ bearers: Set<Int32>) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() where words.casings[number] == .normal {
      for index in sentence where bearers.contains(words.words[index].entry) && cover[index] == nil {
        guard isLoneName(index, sentence, number) else { continue }
        found.append(FoundName(Candidate(words: index..<index + 1, sentence: number), type: .person, score: 0.6))
      }
    }
    return found
  }

  private func isLoneName(_ index: Int, _ sentence: Range<Int>, _ number: Int) -> Bool {
    guard words.words[index].letterCase == .capitalized, isWord(index), !isTied(index),
      words.classes(index).isDisjoint(with: [.month, .weekday, .pronoun, .article])
    else { return false }
    if sentence.contains(index - 1), words.isCapital(index - 1) || words.classes(index - 1).contains(.article) {
      return false
    }
    if sentence.contains(index + 1), words.isCapital(index + 1) { return false }
    if subjects.isVerbItself(index) { return false }
    return !words.isCapitalByPlace(index, in: number) || subjects.isSubject(index)
  }

  private func isTied(_ index: Int) -> Bool { words.isTyingHyphen(index - 1) || words.isTyingHyphen(index + 1) }
}
