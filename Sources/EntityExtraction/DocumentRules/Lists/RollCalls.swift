import TextModel

/// Takes for people those who are named behind "Ayes:", "Absent:" and the like in minutes: "Ayes: Diaz, O'Dell, Washington, Young."
///
/// Each stands between signs, with a title or without; bodies and offices among them are left as they are.
struct RollCalls: DocumentRule {
  /// No more words are one entry: titles, given names, initials, a surname.
  private static let longest = 5

  private let words: DocumentWords

  init(_ words: DocumentWords) { self.words = words }

  /// The names with those of lists, each a person.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words.
  func applied(to names: [FoundName]) -> [FoundName] {
    let cover = NameCover(names, count: words.words.count)
    var found: [FoundName] = []
    for (number, sentence) in words.sentences.enumerated() {
      for colon in sentence where words.opensRollCall(colon) {
        let people = entries(behind: colon, in: sentence)
        guard people.count > 1 else { continue }
        for range in people where isPerson(range, names, cover) {
          let title = titles(range)
          let candidate = Candidate(
            words: title.upperBound..<range.upperBound, sentence: number, title: title.isEmpty ? nil : title)
          found.append(FoundName(candidate, type: .person, score: 0.85))
        }
      }
    }
    return names.replacing(with: found)
  }

  /// What stands between the signs behind a colon, each of capitalised words alone; nothing where anything else stands there.
  private func entries(behind colon: Int, in sentence: Range<Int>) -> [Range<Int>] {
    var entries: [Range<Int>] = []
    var start = colon + 1
    while sentence.contains(start) {
      var end = start
      while sentence.contains(end), isPart(end), end == start || !words.followsGap(end) { end += 1 }
      guard end > start, end - start <= Self.longest else { return entries }
      entries.append(start..<end)
      guard sentence.contains(end), isTie(end) else { return entries }
      start = end + 1
      while sentence.contains(start), isTie(start) { start += 1 }
    }
    return entries
  }

  /// A capitalised word, or the stop of a title.
  private func isPart(_ index: Int) -> Bool {
    words.isCapital(index) || words.isTyingHyphen(index)
      || words.sign(index) == UInt8(ascii: ".") && !words.words[index].followsSpace && isTitle(index - 1)
  }

  private func isTie(_ index: Int) -> Bool {
    words.sign(index) == UInt8(ascii: ",") || words.sign(index) == UInt8(ascii: ";")
      || words.sign(index) == UInt8(ascii: "&")
      || words.classes(index).contains(.andWord)
  }

  private func titles(_ entry: Range<Int>) -> Range<Int> {
    var end = entry.lowerBound
    while end < entry.upperBound - 1, isTitle(end) || words.sign(end) == UInt8(ascii: ".") { end += 1 }
    return entry.lowerBound..<end
  }

  private func isTitle(_ index: Int) -> Bool {
    words.isAny(index, of: words.lexicon.persons.offices)
      || !words.classes(index).isDisjoint(with: [.honorific, .role, .roleModifier])
        && !isListed(index)
  }

  /// "Church", "Bishop": surnames that are much else.
  private func isListed(_ index: Int) -> Bool { words.isAny(index, of: words.lexicon.persons.officeSurnames) }

  /// A surname alone, behind titles or not; a longer name only where the tagger has none of it as a body's.
  private func isPerson(_ entry: Range<Int>, _ names: [FoundName], _ cover: NameCover) -> Bool {
    let bodies: LexicalClass = [.orgFirst, .legal, .event]
    let name = titles(entry).upperBound..<entry.upperBound
    guard !name.isEmpty, name.allSatisfy({ words.classes($0).isDisjoint(with: bodies) || isListed($0) }),
      !words.isOn(words.lexicon.kindWords.trades, name.upperBound - 1) || name.count == 1
    else { return false }
    let last = name.upperBound - 1
    guard
      words.classes(last).isDisjoint(with: [.orgHead, .placeHead]) || words.kinds(last).contains(.surname)
        || isListed(last)
    else { return false }
    // "Abbott" of "Abbott, Margaret" is half of a name, "Ada Lovelace" is one already; "Trustee Abbott" has the title inside.
    let isFound = name.contains { index in
      guard let found = cover[index].map({ names[$0] }), found.type == .person else { return false }
      return (name.count > 1 || found.words.count > 1) && !(found.words == entry && name != entry)
    }
    if isFound { return false }
    return name.count > 1
      ? words.isGivenName(name.lowerBound) : !isTitle(last) && words.words[last].span.length > 1
  }
}

extension DocumentWords {
  /// Whether a colon stands here, behind "Ayes" or the like, perhaps with a number or brackets between: "Ayes (5):".
  func opensRollCall(_ colon: Int) -> Bool {
    guard sign(colon) == UInt8(ascii: ":") else { return false }
    var label = colon - 1
    if sign(label) == UInt8(ascii: ")") { label -= 1 }
    if isNumber(label) { label -= 1 }
    if sign(label) == UInt8(ascii: "(") || sign(label) == Word.hyphen { label -= 1 }
    guard isAny(label, of: lexicon.persons.rollCalls) else { return false }
    // "Voting aye:".
    return words[label].letterCase.startsUpper
      || isAny(label - 1, of: lexicon.persons.rollCalls) && isCapital(label - 1)
  }
}
