/// Finds a title inside a run of capitalised words: "Secretary of State" in "Secretary of State Mike Pompeo".
struct TitleRule {
  let document: DocumentWords
  private let phrases: PhraseMatcher

  init(document: DocumentWords) {
    self.document = document
    phrases = PhraseMatcher(document: document)
  }

  /// The words of the first title in a run, with what it is of: "Vice Chairman of the Central Committee".
  ///
  /// What follows it is a person's name, or nothing.
  func title(in range: Range<Int>) -> Range<Int>? {
    for index in range where isRole(index, in: range) {
      let end = endOfTitle(after: index, range)
      if end < range.upperBound, isOrganization(end..<range.upperBound) { continue }
      return start(before: index, range)..<end
    }
    return nil
  }

  private func isRole(_ index: Int, in range: Range<Int>) -> Bool {
    let classes = document.classes(index)
    guard !classes.isDisjoint(with: [.role, .honorific]), document.words[index].letterCase.startsUpper else { return false }
    let isLast = index + 1 == range.upperBound
    if index > range.lowerBound, isLast || !classes.contains(.role) {
      // "Martin Luther King", "Don King", "Amy Tan": the word is a surname here.
      let before = index - 1
      if document.kinds(before).contains(.givenName), !document.isCommon(before) || !document.classes(before).isEmpty,
        document.kinds(index).contains(.surname), document.classes(before).isDisjoint(with: [.roleModifier, .role])
      {
        return false
      }
    }
    if isLast, index == range.lowerBound, document.words[index].letterCase == .upper { return false }
    if isLast { return classes.contains(.role) || index == range.lowerBound }
    // "General Motors", "Star Wars", "Model Town": a head at the end makes it an organization or a place.
    guard let last = range.last else { return false }
    let tail = document.classes(last)
    if !tail.isDisjoint(with: [.orgHead, .legal, .placeHead, .event]), last != index, !hasPersonEnd(range) { return false }
    return true
  }

  /// Whether the last two words look like given name and surname, though the last is also a common noun.
  private func hasPersonEnd(_ range: Range<Int>) -> Bool {
    guard range.count >= 3, let last = range.last else { return false }
    return document.kinds(last - 1).contains(.givenName) && document.kinds(last).contains(.surname)
      && document.classes(last - 1).isEmpty
  }

  private func isOrganization(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    return !document.classes(last).isDisjoint(with: [.legal, .orgHead]) && !document.kinds(last).contains(.surname)
  }

  // MARK: Backwards

  /// Goes back over "Vice-", "Chief Global Affairs", "Foreign", but not into a known name ("White House", "ABC News").
  private func start(before role: Int, _ range: Range<Int>) -> Int {
    let limit = endOfLastKnownName(in: range.lowerBound..<role)
    var start = role
    while start > limit {
      let before = start - 1
      if document.words[before].sign == Word.hyphen, before > limit { start = before; continue }
      guard !document.classes(before).isDisjoint(with: [.roleModifier, .role]) else { break }
      start = before
    }
    return document.words[start].sign == Word.hyphen ? start + 1 : start
  }

  /// The end of the last known name that starts in a range; its start where there is none.
  private func endOfLastKnownName(in range: Range<Int>) -> Int {
    var limit = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = phrases.longestMatch(at: index, limit: range.upperBound), match.known != nil {
        limit = match.words.upperBound
        index = limit
      } else {
        index += 1
      }
    }
    return limit
  }

  // MARK: Forwards

  /// Goes on over further titles and over what the title is of.
  private func endOfTitle(after role: Int, _ range: Range<Int>) -> Int {
    var end = role + 1
    while end < range.upperBound {
      if document.words[end].sign == UInt8(ascii: "."), end + 1 < range.upperBound { end += 1; continue }
      if document.words[end].sign == Word.hyphen { end += 1; continue }
      if document.classes(end).contains(.ofWord) || document.classes(end).contains(.forWord) {
        end = endOfOffice(after: end, range)
        continue
      }
      guard !document.classes(end).isDisjoint(with: [.role, .honorific]), end + 1 < range.upperBound,
        document.words[end].letterCase.startsUpper
      else { break }
      end += 1
    }
    return min(end, range.upperBound)
  }

  /// The end of "of State", "of the Central Committee", "of the Philippines", "of Health and Welfare".
  private func endOfOffice(after of: Int, _ range: Range<Int>) -> Int {
    var start = of + 1
    if start < range.upperBound, document.classes(start).contains(.article) { start += 1 }
    guard start < range.upperBound else { return range.upperBound }
    if let match = phrases.longestMatch(at: start, limit: range.upperBound) { return match.words.upperBound }
    var index = start
    while index < range.upperBound {
      let classes = document.classes(index)
      if classes.contains(.orgHead), index > start || !classes.contains(.roleModifier) { return index + 1 }
      if index > start, document.isGivenName(index) { return index }
      if document.words[index].letterCase.startsUpper, !document.isCommon(index) { return index == start ? index + 1 : index }
      index += 1
    }
    return index
  }
}
