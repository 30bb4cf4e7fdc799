/// Finds names in headlines and lines of capitals, where every word looks like a name.
///
/// A headline has the names that the text below it has; beyond those only known names, and people by given name and
/// surname.
struct HeadlineNames {
  /// The longest name that is looked for, in words and signs.
  private static let longest = 8

  private let document: DocumentWords
  private let phrases: PhraseMatcher
  private var typeByForm: [UInt64: (type: EntityType, score: Double)] = [:]

  init(_ document: DocumentWords, names: [FoundName]) {
    self.document = document
    phrases = PhraseMatcher(document: document)
    for name in names {
      guard let form = document.hash(name.words) else { continue }
      if let old = typeByForm[form], old.score >= name.score { continue }
      typeByForm[form] = (name.type, name.score)
    }
  }

  /// The names in text order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func found() -> [FoundName] {
    var result: [FoundName] = []
    for (index, sentence) in document.sentences.enumerated() where document.casings[index] != .normal {
      read(sentence, index, into: &result)
    }
    return result
  }

  private func read(_ sentence: Range<Int>, _ number: Int, into result: inout [FoundName]) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard document.words[index].entry >= 0, document.words[index].letterCase.startsUpper,
        let name = name(at: index, sentence, number)
      else {
        index += 1
        continue
      }
      result.append(name)
      index = name.words.upperBound
    }
  }

  private func name(at index: Int, _ sentence: Range<Int>, _ number: Int) -> FoundName? {
    let limit = min(sentence.upperBound, index + Self.longest)
    let demonym = phrases.demonymLength(at: index, limit: limit)
    let fromText = nameOfText(at: index, limit, number)
    if let fromText, fromText.words.count > demonym { return fromText }
    if demonym > 0 { return nil }
    return listedName(at: index, limit, number) ?? person(at: index, limit, number)
  }

  /// The longest name of the text that stands here.
  private func nameOfText(at start: Int, _ limit: Int, _ sentence: Int) -> FoundName? {
    var hash = NameHash()
    var best: FoundName?
    for index in start..<limit {
      document.append(index, to: &hash)
      guard document.words[index].entry >= 0, let value = hash.value, let known = typeByForm[value] else { continue }
      if index == start, isMostlyLower(index) { continue }
      best = FoundName(
        Candidate(words: start..<index + 1, sentence: sentence), type: known.type, score: known.score * 0.9)
    }
    return best
  }

  private func isMostlyLower(_ index: Int) -> Bool {
    guard let entry = document.entry(index), !document.words[index].isKnownAcronym else { return false }
    return entry.lowerCount > entry.innerCapitalCount
  }

  private func listedName(at start: Int, _ limit: Int, _ sentence: Int) -> FoundName? {
    guard let match = phrases.longestMatch(at: start, limit: limit), let known = match.known else { return nil }
    // A single word that the language has too says nothing in a headline: "Time", "Apple".
    if match.words.count == 1, document.isCommon(match.words.lowerBound), document.words[start].letterCase != .upper {
      return nil
    }
    if document.casings[sentence] == .capitals, document.classes(start).contains(.function) { return nil }
    let type = document.gazetteer.knownNames[known].type
    return FoundName(Candidate(words: match.words, sentence: sentence), type: type, score: 0.6)
  }

  /// A given name and a surname, neither a word of the language: "Donald Trump" in a list of tags.
  private func person(at start: Int, _ limit: Int, _ sentence: Int) -> FoundName? {
    guard start + 1 < limit, document.isGivenName(start), !document.isCommon(start) else { return nil }
    let next = start + 1
    guard document.words[next].entry >= 0, document.words[next].letterCase.startsUpper, !document.isCommon(next),
      document.kinds(next).contains(.surname), phrases.demonymLength(at: next, limit: limit) == 0
    else { return nil }
    return FoundName(Candidate(words: start..<start + 2, sentence: sentence), type: .person, score: 0.55)
  }
}
